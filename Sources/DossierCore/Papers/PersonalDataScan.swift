/// Looks through text for what tells who a person is. What is found is told by kind and place, and forgotten.
package struct PersonalDataScan: Sendable {
    package let mailboxes: MailboxPolicy
    package let names: NameList

    package init(mailboxes: MailboxPolicy = .none, names: NameList = .empty) {
        self.mailboxes = mailboxes
        self.names = names
    }

    /// The marks on some pages, in the order of pages and lines.
    package func marks(in pages: [PageText], part: PersonalMark.Part = .text) -> [PersonalMark] {
        pages.flatMap { page -> [PersonalMark] in
            guard !page.text.isEmpty else { return [] }
            let folded = RunningText(page)
            let found = numbers(in: folded) + addresses(in: folded) + listed(in: folded)
            return found.map { index, kind, isCertain in
                PersonalMark(
                    kind: kind, part: part, page: page.page, line: folded.line(of: index), isCertain: isCertain)
            }.once.sorted { ($0.line ?? 0, $0.kind.rawValue) < ($1.line ?? 0, $1.kind.rawValue) }
        }
    }

    /// The marks in what nobody sees; an author who is none of the organisations may be a person.
    package func marks(in unseen: UnseenText?, organisations: [String]) -> [PersonalMark] {
        guard let unseen else { return [] }
        let hidden = marks(in: unseen.hidden.value ?? [], part: .hidden).map {
            PersonalMark(kind: $0.kind, part: .hidden, page: $0.page, line: nil, isCertain: $0.isCertain)
        }
        return marks(inProperties: unseen.properties.value ?? [], organisations: organisations) + hidden.once
    }

    /// The marks in a file's properties, each kind once; certain where any of them is.
    package func marks(
        inProperties properties: [UnseenText.Property], organisations: [String] = []
    ) -> [PersonalMark] {
        let found = properties.flatMap { marks(in: [PageText(page: 1, text: $0.text)]) }
        let known = Set(organisations.map { NameList.fold($0) })
        let authors = properties.filter { Self.authors.contains($0.name.lowercased()) && !$0.text.trimmed.isEmpty }
        let stranger = authors.contains { !known.contains(NameList.fold($0.text)) }
        return PersonalMark.Kind.allCases.compactMap { kind in
            if kind == .author, stranger {
                return PersonalMark(kind: kind, part: .metadata, page: nil, line: nil, isCertain: false)
            }
            let own = found.filter { $0.kind == kind }
            return own.isEmpty
                ? nil
                : PersonalMark(
                    kind: kind, part: .metadata, page: nil, line: nil, isCertain: own.contains(where: \.isCertain))
        }
    }

    /// What the author of a file, the one who changed it last, and the one who wrote a note are called in it.
    private static let authors: Set = ["author", "creator of the document", "lastmodifiedby", "note by"]

    private typealias Found = (index: Int, kind: PersonalMark.Kind, isCertain: Bool)

    private func numbers(in page: RunningText) -> [Found] {
        DigitRun.runs(in: page).compactMap { run -> Found? in
            if ResidentNumber.isOne(run.text) { return (run.start, .residentNumber, true) }
            switch MobileNumber.judge(run, on: page) {
            case .mobile: return (run.start, .mobileNumber, true)
            case .either: return (run.start, .mobileNumber, false)
            case .other: return nil
            }
        }
    }

    private func addresses(in page: RunningText) -> [Found] {
        page.scalars.indices.compactMap { index -> Found? in
            guard page.scalars[index] == "@", let address = Self.address(around: index, on: page),
                !mailboxes.allows(address)
            else { return nil }
            return (index, .emailAddress, true)
        }
    }

    /// A name, an at sign, and a domain that has a dot.
    private static func address(around at: Int, on page: RunningText) -> String? {
        func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar.isCode && scalar != "/" || scalar == "+" }
        var (first, last) = (at, at)
        while first > 0, page.gaps[first] == .none, isWord(page.scalars[first - 1]) { first -= 1 }
        while last + 1 < page.scalars.count, page.gaps[last + 1] == .none, isWord(page.scalars[last + 1]) { last += 1 }
        var view = String.UnicodeScalarView()
        view += page.scalars[first...last]
        let parts = String(view).split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return nil }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: true)
        guard labels.count > 1, let top = labels.last, top.count > 1 else { return nil }
        return parts[0] + "@" + labels.joined(separator: ".")
    }

    private func listed(in page: RunningText) -> [Found] {
        guard !names.isEmpty else { return [] }
        let lowered = page.scalars.map(\.lowered)
        return lowered.indices.flatMap { start -> [Found] in
            guard Self.mayBegin(lowered, page.gaps, start) else { return [] }
            return names.lengths.compactMap { length -> Found? in
                let end = start + length
                guard end <= lowered.count, Self.mayEnd(lowered, page.gaps, end), names.holds(lowered[start..<end])
                else { return nil }
                return (start, .listedName, true)
            }
        }
    }

    /// A Latin name begins with a word; a Chinese one anywhere, for Chinese has no spaces.
    private static func mayBegin(_ text: [Unicode.Scalar], _ gaps: [RunningText.Gap], _ index: Int) -> Bool {
        text[index].isHan
            || text[index].isLatinLetter && (index == 0 || gaps[index] > .none || !text[index - 1].isLatinLetter)
    }

    private static func mayEnd(_ text: [Unicode.Scalar], _ gaps: [RunningText.Gap], _ end: Int) -> Bool {
        end == text.count || !text[end - 1].isLatinLetter || gaps[end] > .none || !text[end].isLatinLetter
    }
}
