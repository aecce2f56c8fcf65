extension VerifierScript {
    /// Reads and judges a token as `StatusToken` and `StatusTokenReport` do; StatusToken.md is the common text.
    static let token = #"""
        const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", states = { 1: "valid", 2: "not-valid", 3: "on-hold" };
        function mod97(text) {
          let sum = 0;
          for (const c of text) sum = (sum * (c < "A" ? 10 : 100) + parseInt(c, 36)) % 97;
          return String(98 - sum * 100 % 97).padStart(2, "0");
        }
        function readToken(text) {
          const plain = text.normalize("NFKC").toUpperCase().replace(/[\s-]/gu, "");
          if (!plain) return { fault: ["empty"] };
          const mark = /^CXD([0-9]{1,3}):/.exec(plain);
          if (!mark) return { fault: ["not-a-token"] };
          if (mark[0] !== "CXD1:") return { fault: ["unknown-version", mark[1]] };
          const body = [...plain.slice(5)];
          for (let i = 0; i < body.length; i++) {
            const fits = i < 152 ? alphabet.includes(body[i]) : /[0-9]/.test(body[i]) || body.length !== 154;
            if (!fits) return { fault: ["character", body[i], String(i + 6)] };
          }
          if (body.length !== 154) return { fault: ["length", String(body.length + 5), "159"] };
          const coded = body.slice(0, 152).join(""), check = body.slice(152).join("");
          const sum = [...coded].reduce((sum, c) => (sum * 100 + alphabet.indexOf(c)) % 97, 0);
          const wanted = String(98 - sum * 100 % 97).padStart(2, "0");
          if (check !== wanted) return { fault: ["check-digits", check, wanted] };
          const bytes = new Uint8Array(95);
          let held = 0, bits = 0, at = 0;
          for (const c of coded) {
            held = held << 5 | alphabet.indexOf(c);
            bits += 5;
            if (bits >= 8) { bits -= 8; bytes[at++] = held >> bits; held &= (1 << bits) - 1; }
          }
          return readClaim(bytes.slice(0, 31), bytes.slice(31));
        }
        function readClaim(bytes, signature) {
          const number = (from, count) => bytes.slice(from, from + count).reduce((sum, byte) => sum * 256 + byte, 0);
          const padded = (from, count, width) => String(number(from, count)).padStart(width, "0");
          const state = states[bytes[0]], district = padded(1, 3, 6), year = padded(4, 2, 4), serial = padded(6, 3, 6);
          if (!state) return { fault: ["content", "validity"] };
          const isReference = district.length === 6 && year >= "2000" && year <= "9999" && year.length === 4
            && serial.length === 6 && serial !== "000000";
          if (!isReference) return { fault: ["content", "reference"] };
          const check = padded(9, 1, 2), wanted = mod97("CXD" + district + year + serial);
          if (check !== wanted) return { fault: ["reference-check-digits", check, wanted] };
          if (bytes[12] >= 4) return { fault: ["content", "digest"] };
          if (number(10, 2) > 9999) return { fault: ["content", "sequence"] };
          const claim = {
            state, reference: `CXD-${district}-${year}-${serial}-${check}`, sequence: padded(10, 2, 4),
            digest: [...Array(10)].map((_, i) => alphabet[Math.floor(number(12, 7) / 32 ** (9 - i)) % 32]).join(""),
            asOf: number(19, 4), expires: number(23, 4),
            key: [...bytes.slice(27)].map(byte => byte.toString(16).padStart(2, "0")).join("")
          };
          if (claim.asOf >= claim.expires) return { fault: ["content", "expiry"] };
          return { claim, message: Uint8Array.of(...new TextEncoder().encode("CXD1:"), ...bytes), signature };
        }
        const time = seconds => new Date(seconds * 1000).toISOString().replace(".000", "");
        /// What a text says, and everything that keeps it from being relied on: { verdict, claim, faults }.
        async function judge(text, now, verify = verifySignature) {
          const read = readToken(text);
          if (read.fault) return { verdict: "not-valid", claim: null, faults: [read.fault] };
          const { claim, message, signature } = read, faults = [];
          const named = keys.filter(key => key.fingerprint.startsWith(claim.key));
          let isGenuine = false;
          for (const key of named) {
            const raw = Uint8Array.from(key.raw.match(/../g), pair => parseInt(pair, 16));
            isGenuine ||= await verify(raw, signature, message);
          }
          if (!named.length) faults.push(["unknown-key", claim.key, keys.map(key => key.fingerprint.slice(0, 8)).join(", ")]);
          else if (!isGenuine) faults.push(["bad-signature", claim.key]);
          if (now >= claim.expires) faults.push(["expired", time(claim.expires), time(now)]);
          if (now + 300 < claim.asOf) faults.push(["from-the-future", time(claim.asOf), time(now)]);
          if (claim.state !== "valid") faults.push([claim.state]);
          const onlyDoubt = faults.length > 0 && faults.every(fault => fault[0] === "unknown-key");
          const verdict = faults.length === 0 ? "valid" : onlyDoubt ? "could-not-verify"
            : claim.state === "on-hold" && faults.length === 1 ? "on-hold" : "not-valid";
          return { verdict, claim, faults };
        }
        """#
}
