extension WorkDue {
    /// Day, ground and lateness as seen on a day: due 2026-05-30 (5 days before departure), 2 days overdue.
    package func wording(on today: Day) -> Wording {
        let ground = groundWording
        guard let day else {
            return Wording(zh: "期限未知：\(ground.zh)", en: "due day unknown: \(ground.en)")
        }
        let late = overdue(on: today)
        let end =
            late == 0
            ? Wording(zh: "", en: "")
            : Wording(zh: "，已逾期 \(late) 天", en: ", \(late == 1 ? "1 day" : "\(late) days") overdue")
        return Wording(zh: "最迟 \(day)（\(ground.zh)）\(end.zh)", en: "due \(day) (\(ground.en))\(end.en)")
    }

    private var groundWording: Wording {
        switch ground {
        case .agreed: Wording(zh: "分派时约定", en: "agreed when assigned")
        case .notice(let number): Wording(zh: "补正通知 \(number)", en: "notice \(number)")
        case .leadTime(let span):
            Wording(zh: "计划发运前 \(span.wording.zh)", en: "\(span.wording.en) before departure")
        case .grace(let path, let span):
            Wording(
                zh: "\(Self.name(path).zh)之后 \(span.wording.zh)", en: "\(span.wording.en) after \(Self.name(path).en)")
        case .document(let id): Wording(zh: "与 \(id) 的期限相同", en: "as \(id) is due")
        case .closing:
            Wording(
                zh: "没有更早的期限，按计划发运前 \(Self.closing) 天计",
                en: "\(Self.closing) days before departure, as nothing sets an earlier day")
        case .editionSilent: Wording(zh: "该版清单没有规定", en: "this edition of the checklist does not say")
        case .dayUnknown(let path):
            Wording(zh: "没有记录\(Self.name(path).zh)", en: "\(Self.name(path).en) is not recorded")
        }
    }

    /// A day of the records as people say it: 发运的计划到达日期, the planned arrival of the shipment.
    private static func name(_ path: FactPath) -> Wording {
        let (title, source) = (RecordFieldTitles.title(of: path), RecordFieldTitles.source(of: path))
        return Wording(zh: "\(source.zh)的\(title.zh)", en: "the \(title.en) of the \(source.en)")
    }

    /// The ground as one word for programs.
    package var groundCode: String {
        switch ground {
        case .agreed: "agreed"
        case .notice: "notice"
        case .leadTime: "lead-time"
        case .grace: "grace"
        case .document: "document"
        case .closing: "closing"
        case .editionSilent: "edition-silent"
        case .dayUnknown: "day-unknown"
        }
    }
}
