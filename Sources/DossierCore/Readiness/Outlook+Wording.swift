extension Outlook {
    /// How long the verdict holds, in two sentences: by the calendar, and by the departure.
    /// A departure that lies beyond the horizon was not tried, and nothing is said of it.
    package var sentences: [Wording] {
        sentences(sampled: Wording(zh: "；逐日判定请用 --until。", en: "; --until tries every day."))
    }

    /// The same for readers without a command line: that only some days were tried is said, not how to try them all.
    package var pageSentences: [Wording] {
        sentences(sampled: Wording(zh: "（抽查，未逐日判定）。", en: " (some days were tried, not every one)."))
    }

    private func sentences(sampled end: Wording) -> [Wording] {
        let still = turns.map(calendar) ?? steady(end)
        guard departure < horizon else { return [still] }
        return [still, departureTurns.map(departure(turning:)) ?? postponable(end)]
    }

    private func steady(_ end: Wording) -> Wording {
        switch search {
        case .everyDay:
            Wording(
                zh: "计划不变时，按日历推移，结论到 \(horizon) 为止不变。",
                en: "With the plan as it is, the calendar alone does not turn the verdict by \(horizon).")
        case .doubling:
            Wording(
                zh: "计划不变，抽查到 \(horizon) 的若干日期，结论不变\(end.zh)",
                en: "With the plan as it is, no day tried up to \(horizon) turns the verdict\(end.en)")
        }
    }

    private func postponable(_ end: Wording) -> Wording {
        switch search {
        case .everyDay:
            Wording(
                zh: "发运推迟到 \(horizon) 为止，结论不变。",
                en: "Putting the departure off to \(horizon) does not turn the verdict.")
        case .doubling:
            Wording(
                zh: "抽查到 \(horizon) 的若干发运日期，结论不变\(end.zh)",
                en: "No later departure tried up to \(horizon) turns the verdict\(end.en)")
        }
    }

    private func calendar(_ turn: Turn) -> Wording {
        let cause = Self.cause(turn)
        return Wording(
            zh: "计划不变，到 \(turn.day) 结论由“\(verdict.title.zh)”变为“\(turn.verdict.title.zh)”：\(cause.zh)。",
            en:
                "With the plan as it is, the verdict turns from \(verdict.title.en) to \(turn.verdict.title.en) on \(turn.day): \(cause.en)."
        )
    }

    private func departure(turning turn: Turn) -> Wording {
        let cause = Self.cause(turn)
        return Wording(
            zh: "发运推迟到 \(turn.day) 时，结论由“\(verdict.title.zh)”变为“\(turn.verdict.title.zh)”：\(cause.zh)。",
            en:
                "If the departure is put off to \(turn.day), the verdict turns from \(verdict.title.en) to \(turn.verdict.title.en): \(cause.en)."
        )
    }

    /// The first three findings that turn it, and how many more.
    private static func cause(_ turn: Turn) -> Wording {
        let named = turn.because.prefix(3)
        let more = turn.because.count - named.count
        let zh = named.map { "\($0.id)《\($0.title.zh)》（\($0.subject.kind.title.zh) \($0.subject.id)）" }
        let en = named.map { "\($0.id) \($0.title.en) (\($0.subject.kind.title.en) \($0.subject.id))" }
        return Wording(
            zh: zh.joined(separator: "、") + (more > 0 ? "等 \(turn.because.count) 项" : ""),
            en: en.joined(separator: "; ") + (more > 0 ? "; and \(more) more" : ""))
    }
}

extension Outlook {
    /// The machine form: `{"horizon", "turns", "departureTurns"}`, a turn being `{"on", "verdict", "because": [id…]}` or null.
    package var json: JSONValue {
        [
            "horizon": .string(horizon.description), "everyDay": .bool(search == .everyDay), "turns": Self.json(turns),
            "departureTurns": Self.json(departureTurns),
        ]
    }

    private static func json(_ turn: Turn?) -> JSONValue {
        guard let turn else { return .null }
        return [
            "on": .string(turn.day.description), "verdict": .string(turn.verdict.rawValue),
            "because": .array(
                turn.because.map { ["id": .string($0.id), "subject": .string($0.subject.description)] }),
        ]
    }
}
