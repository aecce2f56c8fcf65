extension VerifierScript {
    /// What the page does: reads from the field, the camera or the address, and shows the answer in the language chosen.
    static let page = #"""
        const find = id => document.getElementById(id);
        let language = /^zh/i.test(navigator.language) ? "zh" : "en", shown = 0, camera = null;
        const marks = { "valid": "✓", "not-valid": "✕", "on-hold": "‖", "could-not-verify": "?" };
        const say = (id, ...facts) => words[id][language].replace(/\{(\d)\}/g, (_, n) => facts[n] ?? "");
        function local(seconds) {
          return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB",
            { dateStyle: "long", timeStyle: "short" }).format(new Date(seconds * 1000));
        }
        function element(name, text, className) {
          const made = document.createElement(name);
          made.textContent = text;
          if (className) made.className = className;
          return made;
        }
        async function show() {
          const turn = ++shown, text = find("token").value, answer = find("answer");
          document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
          document.title = say("title");
          for (const one of document.querySelectorAll("[data-word]")) one.textContent = say(one.dataset.word);
          for (const one of document.querySelectorAll("[data-lang]")) one.setAttribute("aria-pressed", one.dataset.lang === language);
          if (!text.trim()) { answer.hidden = true; return; }
          const now = Math.floor(Date.now() / 1000), { verdict, claim, faults } = await judge(text, now);
          if (turn !== shown) return;
          answer.hidden = false;
          answer.className = verdict;
          answer.dataset.verdict = verdict;
          answer.dataset.faults = faults.map(fault => fault[0]).join(" ");
          const big = element("p", "", "verdict");
          const mark = element("span", marks[verdict], "mark");
          mark.setAttribute("aria-hidden", "true");
          big.append(mark, " ", say("verdict." + verdict));
          const list = element("ul", "");
          for (const [code, ...facts] of faults) {
            if (code === "content") facts[0] = say("part." + facts[0]);
            list.append(element("li", say("fault." + code, ...facts)));
          }
          const rows = element("dl", ""), isBelieved = claim && !faults.some(fault => /signature|unknown-key/.test(fault[0]));
          const row = (id, value) => rows.append(element("dt", say(id)), element("dd", value));
          if (isBelieved) {
            row("until", local(claim.expires));
            row("reference", claim.reference);
            row("sequence", claim.sequence);
            row("digest", claim.digest);
            row("asOf", local(claim.asOf));
          } else if (claim) row("claims", claim.reference);
          row("clock", local(now));
          answer.replaceChildren(big, list, rows);
        }
        async function scan() {
          const video = find("camera");
          if (camera) return stop();
          try {
            const detector = new BarcodeDetector({ formats: ["qr_code"] });
            camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
            video.srcObject = camera;
            video.hidden = false;
            await video.play();
            while (camera) {
              const code = (await detector.detect(video)).find(one => /^\s*CXD/i.test(one.rawValue));
              if (code) { find("token").value = code.rawValue; stop(); return show(); }
              await new Promise(done => setTimeout(done, 200));
            }
          } catch { stop(); find("note").textContent = say("noCamera"); }
        }
        function stop() {
          camera?.getTracks().forEach(track => track.stop());
          camera = null;
          find("camera").hidden = true;
        }
        find("token").addEventListener("input", show);
        find("scan").addEventListener("click", scan);
        find("scan").hidden = !("BarcodeDetector" in globalThis && navigator.mediaDevices);
        find("clear").addEventListener("click", () => { find("token").value = ""; show(); });
        for (const one of document.querySelectorAll("[data-lang]")) {
          one.addEventListener("click", () => { language = one.dataset.lang; show(); });
        }
        function take() {
          if (location.hash.length > 1) find("token").value = decodeURIComponent(location.hash.slice(1));
        }
        addEventListener("hashchange", () => { take(); show(); });
        take();
        setInterval(show, 60000);
        show();
        globalThis.statusTokens = { judge, readToken, sha512, verifyPlain, verifyNative };
        """#
}
