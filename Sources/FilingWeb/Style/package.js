// How far a bundle has come, while it is made.
for (const form of document.querySelectorAll("form[data-progress]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const bar = form.querySelector("progress");
    const said = form.querySelector(".said");
    form.querySelector("button").disabled = true;
    bar.hidden = false;
    bar.removeAttribute("value");
    const steps = new EventSource(form.dataset.progress);
    steps.addEventListener("message", (event) => {
      const step = JSON.parse(event.data);
      said.textContent = step.said;
      if (step.bytes > 0 && step.papers > 0) bar.value = Math.min(100, (100 * step.bytes) / step.papers);
    });
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (answer.redirected) location.assign(answer.url);
      else showAnswer(await answer.text());
    } catch {
      location.reload();
    } finally {
      steps.close();
    }
  });
}
