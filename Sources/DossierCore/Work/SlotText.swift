/// The name and the first page of a file, laid out for finding words in them.
struct SlotText {
    private let name: String
    private let page: String
    private let nameTokens: Set<String>
    private let pageTokens: Set<String>

    init(_ file: OfferedFile) {
        name = Self.dense(file.name)
        page = Self.dense(file.firstPage ?? "")
        nameTokens = Self.tokens(file.name)
        pageTokens = Self.tokens(file.firstPage ?? "")
    }

    /// Whether a title is long enough to say something: 放行 alone stands on every page.
    func mayBeTitle(_ title: String) -> Bool {
        title.contains { !$0.isASCII } ? title.count >= 4 : title.count >= 10
    }

    func isOnPage(_ title: String) -> Bool { page.contains(Self.dense(title)) }
    func isInName(_ title: String) -> Bool { name.contains(Self.dense(title)) }
    func nameHolds(_ token: String) -> Bool { nameTokens.contains(token.uppercased()) }

    /// Whether the file names the subject, in its name rather than on its first page.
    func reason(_ subject: SubjectRef) -> SlotProposal.Reason? {
        let token = subject.id.folded.uppercased()
        guard token.count >= 3 else { return nil }
        if nameTokens.contains(token) { return .identifier(subject, inName: true) }
        return pageTokens.contains(token) ? .identifier(subject, inName: false) : nil
    }

    /// Whether something like the identifier of a shipment or a lot stands in it: letters and digits joined by hyphens.
    var namesSomething: Bool {
        nameTokens.union(pageTokens).contains { token in
            token.count >= 8 && token.contains("-") && token.contains(where: \.isNumber)
                && token.contains(where: \.isLetter)
        }
    }

    /// The titles that stand in no other one of them.
    static func longest(_ titles: [String]) -> Set<String> {
        Set(
            titles.filter { title in
                !titles.contains { $0.count > title.count && dense($0).contains(dense(title)) }
            })
    }

    /// Folded, in capitals, without any white space: a line break may stand anywhere in Chinese.
    private static func dense(_ text: String) -> String {
        text.folded.uppercased().filter { !$0.isWhitespace && $0 != "_" }
    }

    /// Runs of ASCII letters, digits and inner hyphens, in capitals; each also without what an underscore joins to it.
    private static func tokens(_ text: String) -> Set<String> {
        let runs = text.folded.uppercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }
        return Set(
            runs.flatMap { run -> [String] in
                let parts = run.split(separator: "-").map(String.init)
                // A name joins its parts by hyphens too: D17-MSC01-26A03.
                return parts.indices.flatMap { start in
                    (start..<min(start + 5, parts.count)).map { parts[start...$0].joined(separator: "-") }
                }
            })
    }
}
