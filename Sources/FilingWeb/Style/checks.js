// Says of a field what saving would say, as soon as it is left.
for (const form of document.querySelectorAll("form[data-check]")) {
  const token = form.querySelector("input[name=token]").value;
  for (const input of form.querySelectorAll(".field input[id]")) {
    if (/\.(zh|en)$/.test(input.name)) continue;
    const field = input.closest(".field");
    const id = input.id + "-wrong";
    const show = (text) => {
      let said = document.getElementById(id);
      if (!said) {
        said = document.createElement("p");
        said.id = id;
        said.className = "wrong";
        said.setAttribute("role", "status");
        field.insertBefore(said, input);
      }
      said.textContent = text;
      field.classList.toggle("bad", text !== "");
      if (text) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
      input.setAttribute("aria-describedby", input.name + "-hint" + (text ? " " + id : ""));
      input.dataset.checked = input.value;
    };
    input.addEventListener("change", async () => {
      const asked = input.value;
      if (isWhite(asked)) { show(""); return; }
      const body = new URLSearchParams({ token, field: input.name, value: asked });
      const answer = await fetch(form.dataset.check, { method: "POST", body }).catch(() => null);
      // What could not be asked is told when the form is sent.
      if (!answer || !answer.ok || input.value !== asked) return;
      show((await answer.json()).problems.join(" "));
    });
  }
}
