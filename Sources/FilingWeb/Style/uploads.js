// Each file with its own progress; a broken connection is taken up again where it stopped, also after the page was
// opened anew in the same tab.
for (const form of document.querySelectorAll("form[data-uploads]")) {
  const piece = 4 * 1024 * 1024;
  const pauses = [1000, 2000, 4000, 8000];
  const base = form.dataset.uploads;
  const token = form.querySelector("input[name=token]").value;
  const list = form.querySelector(".sending");
  const button = form.querySelector("button");
  const problem = { Accept: "application/problem+json" };

  const row = (file) => {
    const line = document.createElement("li");
    const name = document.createElement("b");
    const bar = document.createElement("progress");
    const said = document.createElement("span");
    name.textContent = file.name;
    bar.max = Math.max(1, file.size);
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    said.setAttribute("role", "status");
    line.append(name, " ", said, bar);
    list.append(line);
    return { bar, said, say: (text, isWrong) => { said.textContent = text; said.className = isWrong ? "wrong" : "quiet"; } };
  };
  const refusal = async (answer) => {
    const told = await answer.json().catch(() => ({}));
    return told.detail || answer.status + " " + answer.statusText;
  };
  const key = (file) => ["upload", base, file.name, file.size, file.lastModified].join(" ");
  const begin = async (file, tray) => {
    const fields = new URLSearchParams({ token, name: file.name, size: file.size });
    if (tray) fields.set("tray", tray);
    const answer = await fetch(base, { method: "POST", body: fields, headers: problem });
    if (!answer.ok) throw new Error(await refusal(answer));
    return answer.json();
  };
  // What is here of a file begun before; nothing when it is no longer known.
  const known = async (place) => {
    const answer = await fetch(place, { headers: problem });
    return answer.ok ? answer.json() : null;
  };
  const send = (place, file, offset, bar) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PATCH", place);
    request.setRequestHeader("Upload-Offset", offset);
    request.setRequestHeader("X-Form-Token", token);
    request.setRequestHeader("Accept", "application/problem+json");
    request.setRequestHeader("Content-Type", "application/offset+octet-stream");
    request.upload.addEventListener("progress", (step) => { bar.value = offset + step.loaded; });
    request.addEventListener("load", () => {
      const told = JSON.parse(request.responseText || "{}");
      if (request.status < 400) resolve(told);
      else if (request.status === 409) resolve({ offset: Number(request.getResponseHeader("Upload-Offset")) });
      else if (request.status >= 500 || request.status === 400) reject(new TypeError(told.detail));
      else reject(new Error(told.detail));
    });
    for (const name of ["error", "abort", "timeout"]) request.addEventListener(name, () => reject(new TypeError(name)));
    request.send(file.slice(offset, offset + piece));
  });
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

  // Sends one file whole; resolves with what the office said of it.
  const deliver = async (file, tray, line) => {
    let told = null;
    const before = sessionStorage.getItem(key(file));
    if (before) told = await known(before).catch(() => null);
    if (!told) told = await begin(file, tray);
    const place = told.upload;
    sessionStorage.setItem(key(file), place);
    for (let failed = 0; !told.sha256;) {
      line.bar.value = told.offset;
      line.say(Math.floor((100 * told.offset) / Math.max(1, file.size)) + " %");
      try {
        told = { ...told, ...(await send(place, file, told.offset, line.bar)) };
        failed = 0;
      } catch (error) {
        // A broken connection is a TypeError, as fetch has it; whatever else was said is a refusal.
        if (!(error instanceof TypeError) || failed === pauses.length) throw error;
        line.say(form.dataset.paused, true);
        await wait(pauses[failed]);
        failed += 1;
        told = { ...told, ...((await known(place).catch(() => null)) || {}) };
      }
    }
    sessionStorage.removeItem(key(file));
    line.bar.value = line.bar.max;
    line.say("✓ " + form.dataset.done + " · SHA-256 " + told.sha256.slice(0, 16) + "…");
    return told;
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const files = [...form.querySelector("input[type=file]").files];
    if (files.length === 0) return;
    list.replaceChildren();
    button.disabled = true;
    const lines = files.map(row);
    let last = null;
    let isWhole = true;
    for (const [index, file] of files.entries()) {
      try {
        last = await deliver(file, last && last.tray, lines[index]);
      } catch (error) {
        isWhole = false;
        lines[index].say(error instanceof TypeError ? form.dataset.broken : error.message, true);
      }
    }
    button.disabled = false;
    if (last && isWhole) location.assign(last.confirm);
    else if (last) {
      const on = document.createElement("a");
      on.href = last.confirm;
      on.textContent = form.dataset.confirm;
      list.append(on);
    }
  });
}
