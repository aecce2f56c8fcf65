import DossierCore
import Foundation

extension AuditText {
    /// Who saw to which finding before, and who does from then on.
    static func assignment(_ event: AuditEvent) -> Wording {
        let changes = event.alterations.filter { $0.field.hasPrefix("owner ") }.map { alteration in
            let words = alteration.field.split(separator: " ", maxSplits: 2).map(String.init)
            let subject = words.count == 3 ? words[2] : ""
            let id = words.count > 1 ? words[1] : ""
            let (old, new) = (owner(alteration.old), owner(alteration.new))
            return Wording(
                zh: "\(id)（\(subject)）：负责人由“\(old.zh)”改为“\(new.zh)”。",
                en: "\(id) about \(subject): before, \(old.en) saw to it; now \(new.en) does.")
        }
        return Wording(zh: changes.map(\.zh).joined(), en: changes.map(\.en).joined(separator: " "))
    }

    /// `lin.wei, due 2026-06-01`, as the trail holds it.
    private static func owner(_ text: String?) -> Wording {
        guard let text else { return Wording(zh: "无人", en: "nobody") }
        let parts = text.components(separatedBy: ", due ")
        guard parts.count == 2 else { return Wording(zh: text, en: text) }
        return Wording(zh: "\(parts[0])，期限 \(parts[1])", en: "\(parts[0]) (due \(parts[1]))")
    }
}
