extension VerifierScript {
    /// Ed25519 (RFC 8032) for browsers whose Web Cryptography has none, and SHA-512 (FIPS 180-4) under it. Plain arithmetic,
    /// not in constant time: it only ever handles what is public.
    static let curve = #"""
        const mask64 = (1n << 64n) - 1n, P = (1n << 255n) - 19n;
        const L = (1n << 252n) + 27742317777372353535851937790883648493n;
        const mod = (a, m = P) => { const r = a % m; return r < 0n ? r + m : r; };
        function power(base, exponent, m = P) {
          let result = 1n;
          for (base = mod(base, m); exponent > 0n; exponent >>= 1n) {
            if (exponent & 1n) result = result * base % m;
            base = base * base % m;
          }
          return result;
        }
        const inverse = a => power(a, P - 2n);

        // The constants of SHA-512 are the fractions of roots of the first primes; they are worked out, not copied.
        const primes = [];
        for (let n = 2n; primes.length < 80; n++) if (primes.every(p => n % p)) primes.push(n);
        function root(n, degree) {
          let low = 0n, high = n;
          while (high - low > 1n) {
            const middle = (low + high) >> 1n;
            if (middle ** degree <= n) low = middle; else high = middle;
          }
          return low;
        }
        const roundKeys = primes.map(p => root(p << 192n, 3n) & mask64);
        const firstState = primes.slice(0, 8).map(p => root(p << 128n, 2n) & mask64);
        const rotate = (x, n) => (x >> n | x << (64n - n)) & mask64;

        function sha512(message) {
          const size = message.length, blocks = Math.ceil((size + 17) / 128);
          const bytes = new Uint8Array(blocks * 128);
          bytes.set(message);
          bytes[size] = 0x80;
          new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(size) * 8n);
          let state = firstState.slice();
          for (let block = 0; block < blocks; block++) {
            const view = new DataView(bytes.buffer, block * 128, 128), w = [];
            for (let i = 0; i < 16; i++) w.push(view.getBigUint64(i * 8));
            for (let i = 16; i < 80; i++) {
              const a = w[i - 15], b = w[i - 2];
              const s0 = rotate(a, 1n) ^ rotate(a, 8n) ^ a >> 7n, s1 = rotate(b, 19n) ^ rotate(b, 61n) ^ b >> 6n;
              w.push(w[i - 16] + s0 + w[i - 7] + s1 & mask64);
            }
            let [a, b, c, d, e, f, g, h] = state;
            for (let i = 0; i < 80; i++) {
              const s1 = rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n), choice = e & f ^ ~e & g;
              const t1 = h + s1 + choice + roundKeys[i] + w[i] & mask64;
              const s0 = rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n), most = a & b ^ a & c ^ b & c;
              [h, g, f, e, d, c, b, a] = [g, f, e, d + t1 & mask64, c, b, a, t1 + s0 + most & mask64];
            }
            state = [a, b, c, d, e, f, g, h].map((x, i) => x + state[i] & mask64);
          }
          const result = new Uint8Array(64), view = new DataView(result.buffer);
          state.forEach((x, i) => view.setBigUint64(i * 8, x));
          return result;
        }

        // Points of the twisted Edwards curve -x² + y² = 1 + d x² y² as (X : Y : Z : T).
        const D = mod(-121665n * inverse(121666n)), I = power(2n, (P - 1n) / 4n);
        const little = bytes => bytes.reduceRight((sum, byte) => sum << 8n | BigInt(byte), 0n);
        function add([x1, y1, z1, t1], [x2, y2, z2, t2]) {
          const a = mod((y1 - x1) * (y2 - x2)), b = mod((y1 + x1) * (y2 + x2)), c = mod(2n * t1 * t2 * D);
          const d = mod(2n * z1 * z2), e = b - a, f = d - c, g = d + c, h = b + a;
          return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
        }
        function times(n, point) {
          let result = [0n, 1n, 1n, 0n];
          for (; n > 0n; n >>= 1n) {
            if (n & 1n) result = add(result, point);
            point = add(point, point);
          }
          return result;
        }
        function decode(bytes) {
          const all = little(bytes), sign = all >> 255n, y = all & (1n << 255n) - 1n;
          if (y >= P) return null;
          const u = mod(y * y - 1n), v = mod(D * y * y + 1n);
          let x = mod(u * v ** 3n * power(u * v ** 7n, (P - 5n) / 8n));
          const check = mod(v * x * x);
          if (check === mod(-u)) x = mod(x * I); else if (check !== u) return null;
          if (x === 0n && sign) return null;
          if ((x & 1n) !== sign) x = P - x;
          return [x, y, 1n, mod(x * y)];
        }
        function encode([x, y, z]) {
          const i = inverse(z), all = mod(y * i) | (mod(x * i) & 1n) << 255n;
          return Uint8Array.from({ length: 32 }, (_, n) => Number(all >> BigInt(8 * n) & 255n));
        }
        const base = decode(Uint8Array.from({ length: 32 }, (_, n) => n ? 0x66 : 0x58));

        function verifyPlain(key, signature, message) {
          const point = decode(key), s = little(signature.slice(32)), r = signature.slice(0, 32);
          if (!point || signature.length !== 64 || s >= L) return false;
          const k = mod(little(sha512(Uint8Array.of(...r, ...key, ...message))), L);
          const minus = [mod(-point[0]), point[1], point[2], mod(-point[3])];
          return encode(add(times(s, base), times(k, minus))).every((byte, n) => byte === r[n]);
        }
        async function verifyNative(key, signature, message) {
          const made = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
          return crypto.subtle.verify({ name: "Ed25519" }, made, signature, message);
        }
        // What the browser cannot do, we do; whatever it says of a good key and 64 bytes counts.
        async function verifySignature(key, signature, message) {
          try { return await verifyNative(key, signature, message); } catch { return verifyPlain(key, signature, message); }
        }
        """#
}
