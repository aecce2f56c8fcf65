import DossierCore

extension PaperWords {
    /// What a finding says beside outcome, title and subject: its own sentences, then what was lacking, by reason.
    ///
    /// 未附：D17（批号、放行日期）；D38 产品 YH-MSC01（工艺版本）。
    static func said(_ digest: FindingDigest) -> Wording {
        let lacks = Lack.Reason.allCases.compactMap { reason -> Wording? in
            let places = digest.lacks.filter { $0.reason == reason }.map(place)
            guard !places.isEmpty else { return nil }
            let start = title(of: reason)
            return Wording(
                zh: "\(start.zh)：\(places.map(\.zh).joined(separator: "；"))。",
                en: "\(start.en): \(places.map(\.en).joined(separator: "; ")).")
        }
        let all = [digest.message].compactMap { $0 } + lacks
        return Wording(zh: all.map(\.zh).joined(), en: all.map(\.en).joined(separator: " "))
    }

    /// Subjects of one kind, every one named: 批次 MSC01-26A03; 2 个批次 MSC01-26A03、MSC01-26A04.
    static func list(_ subjects: [SubjectRef], of kind: SubjectKind) -> Wording {
        let (names, count) = (subjects.map(\.id), subjects.count)
        guard count > 1 else {
            return Wording(zh: "\(kind.title.zh) \(names.joined())", en: "\(kind.title.en) \(names.joined())")
        }
        let unit = [.permit, .trial].contains(kind) ? "项" : [.document, .filing].contains(kind) ? "份" : "个"
        let plural = kind == .batch ? "batches" : "\(kind.title.en)s"
        return Wording(
            zh: "\(count) \(unit)\(kind.title.zh) \(names.joined(separator: "、"))",
            en: "\(count) \(plural) \(names.joined(separator: ", "))")
    }

    private static func place(_ lack: Lack) -> Wording {
        let subjects = lack.subjects.first.map { list(lack.subjects, of: $0.kind) }
        return Wording(
            zh: lack.place.zh + (subjects.map { " \($0.zh)" } ?? "")
                + "（\(lack.values.map(\.zh).joined(separator: "、"))）",
            en: lack.place.en + (subjects.map { " \($0.en)" } ?? "")
                + " (\(lack.values.map(\.en).joined(separator: ", ")))")
    }

    private static func title(of reason: Lack.Reason) -> Wording {
        switch reason {
        case .noDocument: Wording(zh: "未附", en: "Not attached")
        case .noDocumentField: Wording(zh: "未登记", en: "Not recorded")
        case .noRecordField: Wording(zh: "记录中没有", en: "Not in the records")
        }
    }
}
