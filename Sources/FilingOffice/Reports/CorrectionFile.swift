package import DossierCore

/// The correction items of a filing, for programs: the command line and the interface give the same object.
package enum CorrectionFile {
    /// `{"shipment", "notice", "open", "items": [...]}`; `notice` is the number of the notice that waits for an answer.
    package static func object(_ dossier: Dossier) -> JSONValue {
        [
            "shipment": .string(dossier.shipment),
            "notice": dossier.openNotice?.number.map { .string($0) } ?? nil,
            "open": .integer(dossier.unansweredItems.count),
            "items": .array(dossier.corrections.map { item($0, dossier) }),
        ]
    }

    private static func item(_ item: CorrectionItem, _ dossier: Dossier) -> JSONValue {
        [
            "notice": .string(item.notice), "number": .string(item.number), "asked": .string(item.asked),
            "language": .string(item.language.rawValue), "requirement": item.requirement.map { .string($0) } ?? nil,
            "subject": ["kind": .string(item.subject.kind.rawValue), "id": .string(item.subject.id)],
            "state": .string(item.state.rawValue), "owner": item.owner.map { .string($0) } ?? nil,
            "due": dossier.due(of: item).map { .string($0.description) } ?? nil,
            "answer": item.closing?.text.map { .string($0) } ?? nil,
            "evidence": .array((item.closing?.evidence ?? []).map { .string($0.text) }),
            "answeredBy": item.closing.map { .string($0.by) } ?? nil,
            "answeredAt": item.closing.map { .string($0.at.description) } ?? nil,
        ]
    }
}
