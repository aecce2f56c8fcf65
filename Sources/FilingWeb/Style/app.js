// Drag and drop with progress. Every page works without this file and those after it.
"use strict";
// Shows the page a form was answered with, or the sentence of a refusal, in place of what is shown.
const showAnswer = (text) => {
  const page = new DOMParser().parseFromString(text, "text/html");
  const main = page.querySelector("main");
  if (!main) return;
  document.querySelector("main").replaceWith(main);
  document.title = page.title;
  const summary = main.querySelector(".summary");
  if (summary) summary.focus();
};
const isWhite = (text) => text.trim() === "";
for (const form of document.querySelectorAll("form[data-drop]")) {
  const input = form.querySelector("input[type=file]");
  const bar = form.querySelector("progress");
  const said = form.querySelector(".said");
  const halt = (event) => { event.preventDefault(); event.stopPropagation(); };
  for (const name of ["dragenter", "dragover"]) form.addEventListener(name, (event) => { halt(event); form.classList.add("over"); });
  for (const name of ["dragleave", "drop"]) form.addEventListener(name, (event) => { halt(event); form.classList.remove("over"); });
  form.addEventListener("drop", (event) => {
    if (!event.dataTransfer || event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    if (form.classList.contains("drop")) form.requestSubmit();
  });
  if (form.dataset.uploads) continue;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.addEventListener("progress", (step) => {
      if (!step.lengthComputable) return;
      bar.hidden = false;
      bar.value = (100 * step.loaded) / step.total;
      said.textContent = Math.round(bar.value) + " %";
    });
    request.addEventListener("load", () => {
      // Where nothing was sent on, the answer is the page itself.
      if (request.status < 400 && request.responseURL !== form.action) location.assign(request.responseURL);
      else showAnswer(request.responseText);
    });
    request.addEventListener("error", () => { bar.hidden = true; form.submit(); });
    request.send(new FormData(form));
  });
}
const firstSummary = document.querySelector(".summary");
if (firstSummary) firstSummary.focus();
