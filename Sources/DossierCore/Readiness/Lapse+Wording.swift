extension Lapse {
    /// 供者传染病检测报告（供者 UC-0117）于 … 失效，早于计划到达日期 2 天。
    package var sentence: Wording {
        if let missed, let distance { return missing(missed, by: distance) }
        if let first = unknown.first {
            return Wording(
                zh: "\(title.zh)至 \(lastDay) 有效；须覆盖的“\(first.zh)”没有登记。",
                en: "\(title.en) holds until \(lastDay); the “\(first.en)” it must reach is not recorded.")
        }
        guard let last = needed.last, let distance else {
            return Wording(
                zh: "\(title.zh)至 \(lastDay) 有效；清单未规定它须在哪一天有效。",
                en: "\(title.en) holds until \(lastDay); the checklist asks for it on no particular day.")
        }
        return Wording(
            zh: "\(title.zh)至 \(lastDay) 有效，" + (distance == 0 ? "恰为须覆盖的" : "晚于须覆盖的")
                + "\(Self.named(last).zh)" + (distance == 0 ? "。" : " \(distance) 天。"),
            en: "\(title.en) holds until \(lastDay), \(Self.days(distance)) beyond the \(Self.named(last).en).")
    }

    private func missing(_ missed: NeededDay, by distance: Int) -> Wording {
        Wording(
            zh: "\(title.zh)于 \(lastDay) 失效，早于\(Self.named(missed).zh) \(distance) 天。",
            en: "\(title.en) lapses on \(lastDay), \(Self.days(distance)) before the \(Self.named(missed).en).")
    }

    /// A day of the plan by its short name; any other by its title and itself, since no reader knows it by heart.
    private static func named(_ day: NeededDay) -> Wording {
        if let milestone = day.milestone {
            return Wording(zh: "计划\(milestone.title.zh)日期", en: "planned \(milestone.title.en)")
        }
        if day.isExtended {
            return Wording(
                zh: "“\(day.title.zh)”加规定时长（\(day.day)）", en: "“\(day.title.en)” with the time added to it (\(day.day))"
            )
        }
        return Wording(zh: "“\(day.title.zh)”（\(day.day)）", en: "“\(day.title.en)” (\(day.day))")
    }

    private static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
}

extension Lapse {
    /// The machine form: `{"on", "subject", "title", "misses", "days", "needed"}`. `misses` is `departure`, `arrival`, `use`
    /// or the address of another day, null for what reaches every day it must; `days` is null where no such day is known.
    package var json: JSONValue {
        [
            "on": .string(lastDay.description), "subject": .string(subject.description),
            "title": ["zh": .string(title.zh), "en": .string(title.en)],
            "misses": missed.map { .string($0.milestone?.rawValue ?? $0.path.description) } ?? .null,
            "days": distance.map(JSONValue.integer) ?? .null,
            "needed": .array(
                needed.map { ["path": .string($0.path.description), "day": .string($0.day.description)] }),
        ]
    }
}
