/// The paper a value was read in.
package struct Provenance: Sendable, Hashable {
    /// The paper.
    package let document: Document.ID
    /// The digest of the paper's bytes; nil only for the papers of a checklist's examples, which have none.
    package let sha256: ContentDigest?

    package init(document: Document.ID, sha256: ContentDigest?) {
        self.document = document
        self.sha256 = sha256
    }
}

/// One recorded value, and where it was read. Shared, because many comparisons pass it on.
package final class Fact: Sendable, Hashable {
    /// Where the edition finds the value.
    package let path: FactPath
    /// Never null and never a list: a list gives one fact for each element.
    package let value: JSONValue
    /// Whose record it is, or what the paper is about.
    package let subject: SubjectRef
    /// The paper it was read in; nil for a record, a parameter, or a value written in the edition itself.
    package let provenance: Provenance?
    /// The page of the paper on which somebody saw it; counted from 1.
    let page: Int?

    /// A value of a record, of a parameter, of the edition itself, or with a provenance of a paper.
    package init(path: FactPath, subject: SubjectRef, value: JSONValue, provenance: Provenance? = nil, page: Int? = nil)
    {
        self.path = path
        self.subject = subject
        self.value = value
        self.provenance = provenance
        self.page = page
    }

    /// The fact as a finding tells it.
    package var compared: ComparedFact {
        ComparedFact(
            path: path.description, subject: subject, value: value.shown, document: provenance?.document,
            sha256: provenance?.sha256, page: page)
    }

    /// The type of the paper it was read in, as its identifier says: `D17`.
    var documentType: String {
        provenance.map { String($0.document.text.prefix { $0 != "/" }) } ?? ""
    }

    /// Whether the value is written in the edition where it is used, instead of being recorded.
    var isLiteral: Bool { path.source.isEmpty }

    package static func == (left: Fact, right: Fact) -> Bool {
        left === right
            || left.value == right.value && left.path == right.path && left.subject == right.subject
                && left.provenance == right.provenance && left.page == right.page
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(subject)
        hasher.combine(value)
    }
}

/// What came of looking up one path: the values that are known, and a reason for each that is not.
///
/// Absence is never an empty answer: a reading without facts has at least one gap.
package struct Reading: Sendable, Hashable {
    /// The path looked up.
    package let path: FactPath
    /// The values that are known.
    package internal(set) var facts: [Fact]
    /// Why the others are not.
    package internal(set) var gaps: [Gap]

    package init(path: FactPath, facts: [Fact] = [], gaps: [Gap] = []) {
        self.path = path
        self.facts = facts
        self.gaps = gaps
    }

    /// Whether every value that should be there is there.
    package var isKnown: Bool { gaps.isEmpty && !facts.isEmpty }
}
