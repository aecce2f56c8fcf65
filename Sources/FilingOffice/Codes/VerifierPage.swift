import Crypto
import DossierCore
import Foundation

/// One HTML file that verifies status tokens on a phone: no network, no other file, nothing kept.
///
/// The security policy admits its own script and style by their digests and nothing else.
package struct VerifierPage: Sendable {
    private let keys: [VerifyingKey]

    /// A page that trusts these keys, of which there should be one at least.
    package init(keys: [VerifyingKey]) { self.keys = keys }

    /// SHA-256 of each key it trusts, in hexadecimal.
    package var fingerprints: [String] { keys.map(\.fingerprint) }

    /// The whole page; the same keys give the same bytes.
    package func document() throws -> String {
        let words = VerifierScript.words
        func text(_ id: String, in name: String, _ attributes: Markup = "") -> Markup {
            let tag = Markup.verbatim(name)
            return "<\(tag) data-word=\"\(id)\"\(attributes)>\(words[id]?.en ?? "")</\(tag)>"
        }
        let script = try VerifierScript.text(keys: keys)
        let policy =
            "default-src 'none'; script-src '\(Self.digest(script))'; style-src '\(Self.digest(Self.style))'; "
            + "base-uri 'none'; form-action 'none'"
        let fingerprints = keys.map { key in
            let line: Markup = "<li><code>\(key.fingerprint)</code></li>"
            return line
        }
        let page: Markup = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(Markup.verbatim(policy))">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>\(words["title"]?.en ?? "")</title>
            <style>\(Markup.verbatim(Self.style))</style>
            </head>
            <body>
            <main>
            <nav><button type="button" data-lang="zh" lang="zh-Hans">中文</button> \
            <button type="button" data-lang="en" lang="en">English</button></nav>
            \(text("title", in: "h1"))
            \(text("lead", in: "p"))
            \(text("field", in: "label", " for=\"token\""))
            <textarea id="token" rows="5" autocomplete="off" autocapitalize="characters" spellcheck="false"></textarea>
            <p class="acts">\(text("scan", in: "button", " type=\"button\" id=\"scan\" hidden")) \
            \(text("clear", in: "button", " type=\"button\" id=\"clear\""))</p>
            <video id="camera" hidden muted playsinline></video>
            <p id="note" role="status"></p>
            <section id="answer" aria-live="assertive" hidden></section>
            <footer>
            \(text("note", in: "p"))
            \(text("keys", in: "p"))
            <ul>\(Markup.joined(fingerprints))</ul>
            <p>dossier \(FilingOffice.programVersion)</p>
            </footer>
            <noscript><p lang="zh-Hans">本页需要启用脚本。</p><p>This page needs scripts to be on.</p></noscript>
            </main>
            <script>\(Markup.verbatim(script))</script>
            </body>
            </html>

            """
        return page.text
    }

    private static func digest(_ text: String) -> String {
        "sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
    }

    static let style = """
        :root { --ink: #1b1f24; --quiet: #55606c; --paper: #fff; --field: #f4f6f8; --rule: #aab4be; --good: #14602d;
          --bad: #a01a14; --open: #7a5200; --calm: #424d58; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --quiet: #a3aeba; --paper: #14171a; --field: #1e2327;
          --rule: #55606c; --good: #7fd69a; --bad: #ff9a91; --open: #f0c45c; --calm: #b3bcc6; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink);
          font: 1.0625rem/1.5 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
        main { max-width: 36rem; margin: 0 auto; padding: 0.75rem 1rem 2rem; }
        nav { text-align: end; }
        h1 { font-size: 1.375rem; line-height: 1.25; margin: 0.5rem 0; text-wrap: balance; }
        label { display: block; font-weight: 600; margin-top: 1rem; }
        textarea { width: 100%; font: 1rem/1.4 ui-monospace, monospace; padding: 0.5rem; border: 1px solid var(--rule);
          border-radius: 0.375rem; background: var(--field); color: inherit; word-break: break-all; }
        button { font: inherit; min-height: 2.75rem; padding: 0.25rem 1rem; border: 1px solid var(--rule);
          border-radius: 0.375rem; background: var(--field); color: inherit; }
        button[aria-pressed="true"] { border-width: 2px; border-color: var(--ink); font-weight: 600; }
        :focus-visible { outline: 3px solid #2f7de1; outline-offset: 2px; }
        video { width: 100%; border-radius: 0.375rem; }
        [hidden] { display: none; }
        #answer { --tone: var(--calm); border: 3px solid var(--tone); border-radius: 0.5rem; padding: 0.75rem 1rem; }
        #answer.valid { --tone: var(--good); }
        #answer.not-valid { --tone: var(--bad); border-style: double; border-width: 6px; }
        #answer.on-hold { --tone: var(--open); border-style: dashed; }
        #answer.could-not-verify { --tone: var(--calm); border-style: dotted; }
        .verdict { font-size: clamp(2rem, 11vw, 3.5rem); line-height: 1.15; font-weight: 700; color: var(--tone); margin: 0; }
        .verdict::first-letter { text-transform: uppercase; }
        ul { padding-inline-start: 1.25rem; }
        dl { display: grid; grid-template-columns: fit-content(42%) minmax(0, 1fr); gap: 0.25rem 1rem; margin: 0.75rem 0 0; }
        dt { color: var(--quiet); }
        dd { margin: 0; overflow-wrap: anywhere; }
        code { overflow-wrap: anywhere; font-size: 0.875rem; }
        footer { color: var(--quiet); font-size: 0.9375rem; margin-top: 1.5rem; }

        """
}
