import DossierCore
import Foundation

/// A finding as a bundle keeps it in `assessment.json`.
struct KeptFinding: Sendable, Hashable {
    let target: Waiver.Target
    let outcome: Outcome
    let title: Wording
    let message: Wording

    /// The findings of an `assessment.json`; nil when it is none this program understands, which must never look like none.
    static func all(in data: Data) -> [KeptFinding]? {
        guard let value = try? JSONValue(parsing: data), let format = value["format"]?.integer,
            format <= AssessmentFile.format, let findings = value["findings"]?.array
        else { return nil }
        let read = findings.compactMap(KeptFinding.init)
        return read.count == findings.count ? read : nil
    }

    private init?(_ value: JSONValue) {
        guard let id = value["id"]?.string, let kind = value["subject"]?["kind"]?.string.flatMap(SubjectKind.init),
            let subject = value["subject"]?["id"]?.string,
            let outcome = value["outcome"]?.string.flatMap(Outcome.init), let title = Wording(value["title"]),
            let message = Wording(value["message"])
        else { return nil }
        target = Waiver.Target(finding: id, subject: SubjectRef(kind, subject))
        self.outcome = outcome
        self.title = title
        self.message = message
    }
}

extension Wording {
    fileprivate init?(_ value: JSONValue?) {
        guard let zh = value?["zh"]?.string, let en = value?["en"]?.string else { return nil }
        self.init(zh: zh, en: en)
    }
}
