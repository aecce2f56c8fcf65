/// The page and its style, compiled in: there is no file to lose or to change.
enum PageText {
    /// Mustache; every value is escaped, because no triple braces are used.
    static let page = """
        <!doctype html>
        <html lang="{{lang}}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{title}}</title><link rel="stylesheet" href="/style.css"></head>
        <body><main>
        <h1>{{title}}</h1>
        <form action="/find" method="get"><input type="hidden" name="lang" value="{{lang}}">
        <label for="q">{{label}}</label>
        <input id="q" name="q" value="{{query}}" maxlength="200" required autofocus><button>{{button}}</button></form>
        {{#notices}}<p class="notice" role="status">{{.}}</p>{{/notices}}
        {{#answers}}<section class="{{code}}"><h2>{{verdict}}</h2>
        <ul>{{#reasons}}<li>{{.}}</li>{{/reasons}}</ul>
        <dl>{{#rows}}<dt>{{name}}</dt><dd>{{value}}</dd>{{/rows}}</dl></section>{{/answers}}
        <p><a href="/find?lang={{otherLang}}">{{otherName}}</a></p>
        </main></body></html>
        """

    static let style = """
        body { font: 1.1rem/1.5 system-ui, "Noto Sans CJK SC", sans-serif; margin: 0; color: #1c2024; background: #f6f7f8; }
        main { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
        label { display: block; } input { font: inherit; width: 70%; padding: .4rem; } button { font: inherit; padding: .4rem 1rem; }
        section { background: #fff; border-left: .6rem solid #8a6d00; padding: .5rem 1rem; margin: 1rem 0; }
        section.valid { border-color: #1b7f3b; } section.not-valid { border-color: #b3261e; }
        h2 { margin: .2rem 0; } dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
        dt { color: #555; } dd { margin: 0; overflow-wrap: anywhere; } .notice { background: #fff; padding: 1rem; }
        """
}
