import DossierCore

/// Reads the table `pdffonts` prints.
enum FontTable {
    /// The fonts; nil when the text is no such table.
    static func fonts(in text: String) -> [PDFFacts.Font]? {
        let lines = text.split(separator: "\n")
        guard lines.count >= 2, lines[0].hasPrefix("name "), lines[0].contains(" emb sub uni "),
            lines[1].hasPrefix("----")
        else { return nil }
        var fonts: [PDFFacts.Font] = []
        for line in lines.dropFirst(2) {
            guard let row = line.firstMatch(of: pattern) else { return nil }
            let isMapped = row.output.uni == "yes" || hasFixedMap(row.output.encoding)
            fonts.append(
                PDFFacts.Font(
                    name: String(row.output.name), isEmbedded: row.output.emb == "yes", hasUnicodeMap: isMapped))
        }
        return fonts
    }

    /// Whether what the codes mean is fixed by the encoding itself: all but glyph numbers and the font's own order.
    private static func hasFixedMap(_ encoding: Substring) -> Bool {
        !["Identity-H", "Identity-V", "Custom", "Builtin"].contains(String(encoding))
    }

    private typealias Row = (Substring, name: Substring, encoding: Substring, emb: Substring, uni: Substring)

    private static var pattern: Regex<Row> {
        /^(?<name>.*?) +(?:Type 1C?|Type 1C \(OT\)|Type 3|TrueType|TrueType \(OT\)|CID Type 0C?|CID Type 0C \(OT\)|CID TrueType|CID TrueType \(OT\)|unknown) +(?<encoding>\S+) +(?<emb>yes|no) +(?:yes|no) +(?<uni>yes|no) +(?:\d+ +\d+|\[none\])$/
    }
}
