/// The tags of an HTML page, read only as far as a bundle's index needs: where it links to, and whether it runs anything.
struct PageTags {
    private(set) var links: Set<String> = []
    /// Whether there is a script, an event handler or a `javascript:` address.
    private(set) var runsScripts = false

    init(_ page: String) {
        var rest = page.utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[start...].dropFirst()
            let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
            read(String(Substring(rest[..<end])))
            rest = rest[end...]
        }
    }

    private mutating func read(_ tag: String) {
        let lower = tag.lowercased()
        if lower.hasPrefix("script") || lower.contains("javascript:") { runsScripts = true }
        for part in lower.split(whereSeparator: { $0.isWhitespace || $0 == "/" || $0 == "\"" || $0 == "'" }).dropFirst()
        where part.hasPrefix("on") && part.contains("=") {
            runsScripts = true
        }
        guard lower.hasPrefix("a "), let start = tag.firstRange(of: "href=\"") else { return }
        let link = tag[start.upperBound...].prefix { $0 != "\"" }
        if !link.isEmpty { links.insert(String(link)) }
    }
}
