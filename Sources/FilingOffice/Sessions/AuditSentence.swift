package import DossierCore

/// An event of the audit trail in a plain sentence: who did what, to what, when and why.
package enum AuditSentence {
    package static func of(_ event: AuditEvent) -> Wording {
        let act = ActName.heading(event.action)
        let object = object(event)
        let reason = event.reason.map { Wording(zh: "，理由：“\($0)”", en: ", because “\($0)”") }
        return Wording(
            zh: "\(event.at.shown)，\(event.agent.name)（\(event.agent.code)）\(act.zh)：\(object.zh)\(reason?.zh ?? "")。",
            en:
                "\(event.at.shown), \(event.agent.name) (\(event.agent.code)): \(act.en), \(object.en)\(reason?.en ?? "")."
        )
    }

    private static func object(_ event: AuditEvent) -> Wording {
        let kind = kinds[event.objectKind] ?? Wording(zh: event.objectKind, en: event.objectKind)
        return Wording(zh: "\(kind.zh) \(event.objectID)", en: "\(kind.en) \(event.objectID)")
    }

    private static let kinds: [String: Wording] = {
        var kinds: [String: Wording] = [
            "filing": Wording(zh: "备案资料", en: "filing"), "person": Wording(zh: "人员", en: "person"),
            "workspace": Wording(zh: "工作区", en: "workspace"), "comment": Wording(zh: "意见", en: "comment"),
            "history": Wording(zh: "历史", en: "history of"),
            "proposal": Wording(zh: "收取的文件", en: "file taken"),
        ]
        for kind in RecordKind.allCases { kinds[kind.rawValue] = kind.title }
        return kinds
    }()
}

extension Instant {
    /// `2026-06-09 08:00 UTC+08:00`: no other reading of day and month is possible, and the place of the clock is said.
    package var shown: String {
        let text = description
        guard let mark = text.firstIndex(of: "T"), text.count >= 16 else { return text }
        let clock = text[text.index(after: mark)...].prefix(5)
        let zone = text.dropFirst(19).drop { $0 == "." || $0.isNumber }
        return "\(text[..<mark]) \(clock) UTC\(zone == "Z" || zone == "+00:00" ? "" : String(zone))"
    }
}

extension FilingOffice {
    /// What happened to a filing after one of its revisions.
    package func events(of shipment: String, afterRevision revision: Int) throws -> [AuditEvent] {
        var events: [AuditEvent] = []
        try eachAuditEvent(of: shipment) { event in
            if event.objectKind == "filing", (event.objectRevision ?? 0) > revision { events.append(event) }
        }
        return events
    }
}

extension Desk {
    /// Refuses a form that was drawn from another revision than the filing has now.
    ///
    /// - Throws: `FilingError.refused(.stale)`.
    /// - Returns: the desk of somebody who looked at this revision, so that a change in between is refused as well.
    @discardableResult
    package func require(revision: Int, of shipment: String) throws -> Desk {
        let current = try office.dossier(shipment).revision
        guard revision != current else { return basedOn(revision) }
        throw FilingError.refused(.stale(shipment: shipment, basedOn: revision, current: current))
    }
}
