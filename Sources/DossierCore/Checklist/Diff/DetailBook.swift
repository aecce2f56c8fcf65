/// Gathers what differs between two forms of one part.
struct DetailBook {
    private(set) var details: [PartDetail] = []

    /// Notes a difference, if there is one.
    mutating func compare<Content: Equatable>(
        _ aspect: PartAspect, of name: String? = nil, _ old: Content?, _ new: Content?, is shift: DemandShift,
        shown: (Content) -> PartDetail.Value
    ) {
        guard old != new else { return }
        details.append(
            PartDetail(aspect: aspect, name: name, old: old.map(shown), new: new.map(shown), shift: shift))
    }

    /// Notes a difference of words as the edition spells them.
    mutating func word(
        _ aspect: PartAspect, of name: String? = nil, _ old: String?, _ new: String?, is shift: DemandShift
    ) {
        compare(aspect, of: name, old, new, is: shift) { .word($0) }
    }

    /// Notes a difference of texts for people.
    mutating func wording(
        _ aspect: PartAspect, of name: String? = nil, _ old: Wording?, _ new: Wording?,
        is shift: DemandShift = .restated
    ) {
        compare(aspect, of: name, old, new, is: shift) { .wording($0) }
    }

    /// Notes a difference of citations.
    mutating func citations(of name: String? = nil, _ old: [Citation], _ new: [Citation]) {
        compare(.citation, of: name, old, new, is: .restated) { .word(Self.shown($0)) }
    }

    private static func shown(_ citations: [Citation]) -> String {
        citations.map { "\($0.instrument)\($0.clause.isEmpty ? "" : " \($0.clause)") (\($0.standing.rawValue))" }
            .joined(separator: "; ")
    }

    /// Notes a list of demands of which every one more is stricter, entry by entry.
    mutating func demands<Entry: Hashable>(
        _ aspect: PartAspect, _ old: [Entry], _ new: [Entry], shown: (Entry) -> String
    ) {
        for entry in old where !new.contains(entry) { word(aspect, of: shown(entry), shown(entry), nil, is: .loosened) }
        for entry in new where !old.contains(entry) {
            word(aspect, of: shown(entry), nil, shown(entry), is: .tightened)
        }
    }

    /// What is said when two forms differ in something that no other line told.
    mutating func rest<Content: Equatable>(_ old: Content, _ new: Content) {
        guard details.isEmpty, old != new else { return }
        details.append(PartDetail(aspect: .other, name: nil, old: nil, new: nil, shift: .cannotTell))
    }
}
