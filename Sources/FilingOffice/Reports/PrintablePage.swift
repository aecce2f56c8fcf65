import DossierCore

/// A page that needs nothing beside itself: no script, no file, no network. It reads on a screen in light and dark and
/// prints on A4.
enum PrintablePage {
    /// The whole document around a body.
    static func document(title: Wording, _ languages: PageLanguages, body: Markup) -> String {
        let document: Markup = """
            <!doctype html>
            <html lang="\(languages.tag)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(languages.plain(title))</title>
            <style>
            \(style)
            </style>
            </head>
            <body>
            <main>
            \(body)
            </main>
            </body>
            </html>

            """
        return document.text
    }

    /// The banners of an edition and overlays whose basis is not confirmed.
    static func banner(_ banners: [Wording], _ languages: PageLanguages) -> Markup {
        guard !banners.isEmpty else { return "" }
        return """
            <aside class="banner">
            <p><strong>\(languages.text(Wording(zh: "声明", en: "Please note")))</strong></p>
            \(Markup.lines(banners.map { languages.paragraphs($0) }))
            </aside>
            """
    }

    /// Names and values, side by side or each on a line of its own.
    static func facts(_ rows: [(Wording, Markup)], _ languages: PageLanguages, isWide: Bool = false) -> Markup {
        let lines = rows.map { row in
            let line: Markup = "<div><dt>\(languages.text(row.0))</dt><dd>\(row.1)</dd></div>"
            return line
        }
        return "<dl class=\"facts\(isWide ? " long" : "")\">\n\(Markup.lines(lines))\n</dl>"
    }

    /// Instrument and clause, how sure we are of them, and the instrument's title.
    static func citation(_ citation: Citation, of checklist: Checklist, _ languages: PageLanguages) -> Markup {
        let title = checklist.instrument(citation.instrument)?.title
        let shown: Markup = title.map { " · \(languages.text($0))" } ?? ""
        return "\(citation.place) · \(languages.text(citation.standing.title))\(shown)"
    }

    /// A table that scrolls by itself on a narrow screen.
    static func table(_ heads: [Wording], _ rows: [Markup], _ languages: PageLanguages) -> Markup {
        let cells = heads.map { head in
            let cell: Markup = "<th scope=\"col\">\(languages.text(head))</th>"
            return cell
        }
        return """
            <div class="wide"><table>
            <thead><tr>\(Markup.joined(cells))</tr></thead>
            <tbody>
            \(Markup.lines(rows))
            </tbody></table></div>
            """
    }

    static let style: Markup = """
        :root { --ink: #1b1f24; --quiet: #5a6470; --paper: #ffffff; --field: #f4f6f8; --rule: #d5dbe1;
          --good: #1a6b35; --bad: #a8201a; --open: #7a5600; --calm: #4a5561; --link: #0b5394; }
        @media screen and (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --quiet: #9aa5b1; --paper: #14171a;
          --field: #1e2327; --rule: #353d45; --good: #7fd69a; --bad: #ff9a91; --open: #f0c45c; --calm: #b3bcc6;
          --link: #8ab8ee; } }
        * { box-sizing: border-box; }
        body { margin: 0; color: var(--ink); background: var(--paper); font: 16px/1.55 system-ui, -apple-system,
          "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC",
          "WenQuanYi Micro Hei", sans-serif; }
        main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
        h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
        h1 + .filing > h2 { border-top: 0; margin-top: .5rem; padding-top: 0; }
        h3 { font-size: 1.08rem; margin: 1.75rem 0 .5rem; }
        h4 { font-size: 1rem; margin: 0 0 .3rem; }
        p { margin: .3rem 0; }
        a { color: var(--link); }
        code { font: .92em ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace;
          overflow-wrap: anywhere; }
        .also { color: var(--quiet); font-size: .9em; font-weight: normal; }
        .lead { color: var(--quiet); margin: 0 0 1rem; }
        .banner { border: 1px solid var(--open); border-left-width: .4rem; padding: .4rem .9rem; margin: 1rem 0;
          background: var(--field); font-size: .92rem; }
        .verdict { border-left: .4rem solid var(--calm); background: var(--field); padding: .6rem .9rem; margin: 1rem 0;
          font-size: 1.05rem; }
        .verdict strong { margin-right: .5rem; } caption { text-align: left; }
        .ready { border-color: var(--good); } .ready strong { color: var(--good); }
        .blocked { border-color: var(--bad); } .blocked strong { color: var(--bad); }
        .could-not-verify { border-color: var(--open); } .could-not-verify strong { color: var(--open); }
        strong .also { color: inherit; }
        .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .5rem 1.5rem; margin: 1rem 0; }
        .facts div { min-width: 0; } .facts dt { color: var(--quiet); font-size: .85rem; }
        .facts dd { margin: 0; overflow-wrap: anywhere; }
        .facts.long { display: block; } .facts.long div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem; margin: .2rem 0; }
        .counts { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; list-style: none; margin: .8rem 0; padding: 0; }
        .counts b { font-size: 1.25rem; margin-right: .2rem; }
        .cards { list-style: none; margin: 0; padding: 0; }
        .cards > li { border: 1px solid var(--rule); border-radius: .3rem; padding: .7rem .9rem; margin: .6rem 0; }
        .do { font-weight: 600; } .do.also { font-weight: 500; }
        .small, .small li { font-size: .88rem; color: var(--quiet); } .small ul { margin: .2rem 0; padding-left: 1.2rem; }
        .mark { white-space: nowrap; font-weight: 600; } .mark .also { font-size: .85em; }
        .mark.met { color: var(--good); } .mark.missing, .mark.failed { color: var(--bad); }
        .mark.could-not-verify { color: var(--open); } .mark.not-applicable { color: var(--calm); }
        .tag { border: 1px solid currentColor; border-radius: .8rem; padding: 0 .5rem; font-size: .82rem; color: var(--calm);
          white-space: nowrap; }
        .demand { border-top: 1px solid var(--rule); padding-top: .2rem; margin-top: 1.4rem; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--rule); }
        thead th { color: var(--quiet); font-weight: 600; border-bottom: 1px solid var(--ink); }
        th[scope=rowgroup] { padding-top: 1rem; font-size: 1rem; border-bottom: 1px solid var(--ink); }
        nav ol { columns: 2; padding-left: 1.2rem; } nav li { break-inside: avoid; }
        footer { margin-top: 3rem; padding-top: .6rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .85rem; }
        @page { size: A4; margin: 16mm 14mm; }
        @media print { body { font-size: 10pt; } main { max-width: none; padding: 0; } h2 { break-before: auto; }
          h2, h3, h4, thead, th[scope=rowgroup] { break-after: avoid; } .cards > li, tr, .banner, .verdict { break-inside: avoid; }
          thead { display: table-header-group; } a { color: inherit; text-decoration: none; } .wide { overflow: visible; }
          .filing + .filing { break-before: page; } }
        """
}
