import DossierCore
import FilingOffice

/// An entry of the audit trail as a person reads it: who did what, and for a change of edition what that changed.
enum AuditText {
    static func line(_ event: AuditEvent, _ language: Language) -> String {
        let act = ActName.heading(event.action)[language]
        let reason = event.reason.map { "  “\($0)”" } ?? ""
        let head =
            "\(event.sequence)  \(event.at)  \(event.agent.code)  \(act)  \(event.objectKind) \(event.objectID)\(reason)"
        switch event.action {
        case "edition-adopted": return head + "\n" + Report.wrapped(adoption(event)[language], indent: 6)
        case "assigned", "unassigned": return head + "\n" + Report.wrapped(assignment(event)[language], indent: 6)
        default: return head
        }
    }

    /// Both editions with their digests, the ids that differ, and how many signatures were voided.
    private static func adoption(_ event: AuditEvent) -> Wording {
        let pins = event.alterations.first { $0.field == "checklist" }
        let voided = event.alterations.count { $0.field.hasPrefix("signature ") }
        let shifts: [(DemandShift, [String])] = DemandShift.allCases.map { shift in
            let ids = event.alterations.filter { $0.field.hasPrefix("edition ") && $0.new == shift.rawValue }
            return (shift, ids.compactMap { $0.field.split(separator: " ").last.map(String.init) })
        }.filter { !$0.1.isEmpty }
        let zh = shifts.map { "\($0.0.title.zh)：\($0.1.joined(separator: "、"))" }.joined(separator: "；")
        let en = shifts.map { "\($0.0.title.en): \($0.1.joined(separator: ", "))" }.joined(separator: "; ")
        let (old, new) = (pin(pins?.old), pin(pins?.new))
        return Wording(
            zh: "由 \(old) 改用 \(new)。\(zh.isEmpty ? "内容相同" : zh)。作废签名 \(voided) 个。",
            en:
                "From \(old) to \(new). \(en.isEmpty ? "The same content" : en.prefix(1).uppercased() + en.dropFirst()). Signatures voided: \(voided)."
        )
    }

    /// `cell-export 2026-05 sha256:…` as `cell-export@2026-05 (abcdefghij)`.
    private static func pin(_ text: String?) -> String {
        let parts = (text ?? "-").split(separator: " ").map(String.init)
        guard parts.count == 3 else { return text ?? "-" }
        return "\(parts[0])@\(parts[1]) (\(parts[2].prefix(12)))"
    }
}
