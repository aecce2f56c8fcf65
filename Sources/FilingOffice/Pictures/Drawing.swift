/// Collects the shapes of a picture. Numbers are in points of a page; text is measured roughly, in the widths of Noto Sans.
struct Drawing {
    let width: Double
    private var shapes: [Markup] = []

    static let ink = "#1c2126"
    static let grey = "#6b7480"
    static let rule = "#c9d0d8"
    static let blue = "#24476b"
    static let font = "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'Helvetica Neue', Arial, sans-serif"

    init(width: Double) { self.width = width }

    enum Anchor: String { case start, middle, end }

    mutating func text(
        _ text: String, _ x: Double, _ y: Double, size: Double = 7, anchor: Anchor = .start, bold: Bool = false,
        fill: String = Drawing.ink
    ) {
        let weight: Markup = bold ? " font-weight=\"700\"" : ""
        shapes.append(
            """
            <text x="\(n(x))" y="\(n(y))" font-size="\(n(size))" text-anchor="\(anchor.rawValue)" fill="\(fill)"\(weight)>\(text)</text>
            """)
    }

    /// A text that rises to the right from a point.
    mutating func slanted(_ text: String, _ x: Double, _ y: Double, size: Double) {
        shapes.append(
            """
            <text x="\(n(x))" y="\(n(y))" font-size="\(n(size))" fill="\(Self.ink)" transform="rotate(-38 \(n(x)) \(n(y)))">\(text)</text>
            """)
    }

    mutating func line(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, stroke: String = Drawing.rule, width: Double = 0.5,
        dash: String? = nil
    ) {
        let dashes: Markup = dash.map { " stroke-dasharray=\"\($0)\"" } ?? ""
        shapes.append(
            """
            <line x1="\(n(x1))" y1="\(n(y1))" x2="\(n(x2))" y2="\(n(y2))" stroke="\(stroke)" stroke-width="\(n(width))"\(dashes)/>
            """)
    }

    mutating func rect(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: String, stroke: String? = nil,
        strokeWidth: Double = 0.6
    ) {
        let edge: Markup = stroke.map { " stroke=\"\($0)\" stroke-width=\"\(n(strokeWidth))\"" } ?? ""
        shapes.append(
            """
            <rect x="\(n(x))" y="\(n(y))" width="\(n(width))" height="\(n(height))" fill="\(fill)"\(edge)/>
            """)
    }

    /// An open line through points, or a closed shape when it is filled.
    mutating func path(_ path: String, fill: String = "none", stroke: String? = nil, width: Double = 1) {
        let edge: Markup = stroke.map { " stroke=\"\($0)\" stroke-width=\"\(n(width))\"" } ?? ""
        shapes.append("<path d=\"\(path)\" fill=\"\(fill)\"\(edge)/>")
    }

    /// The picture of this height, with a title for those who cannot see it.
    func picture(height: Double, title: String) -> Picture {
        Picture(
            """
            <svg viewBox="0 0 \(n(width)) \(n(height))" width="\(n(width))pt" height="\(n(height))pt" role="img" font-family="\(Self.font)">
            <title>\(title)</title>
            \(Markup.lines(shapes))
            </svg>
            """)
    }

    /// A text cut, with an ellipsis, to a width.
    static func fitted(_ text: String, into width: Double, size: Double) -> String {
        guard measure(text, size: size) > width else { return text }
        var kept = ""
        for character in text {
            guard measure(kept + String(character) + "…", size: size) <= width else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    /// About how wide a text is: a full width for what is Chinese, somewhat more than a half for the rest.
    static func measure(_ text: String, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 1 : $1.properties.isUppercase ? 0.64 : 0.54) } * size
    }

    /// A number with at most two decimals, the same on every machine.
    static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    private func n(_ value: Double) -> String { Self.number(value) }
}
