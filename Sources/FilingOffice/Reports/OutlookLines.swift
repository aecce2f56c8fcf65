import DossierCore

/// How long a verdict holds, in the few values every form of report carries.
struct OutlookLines {
    let outlook: Outlook

    /// Name, value: `turns-on`, `turns-to`, `departure-turns-on`, `departure-turns-to`; those that do not turn are left out.
    var values: [(name: String, value: String)] {
        let turns = outlook.turns.map { [("turns-on", $0.day.description), ("turns-to", $0.verdict.rawValue)] }
        let departure = outlook.departureTurns.map {
            [("departure-turns-on", $0.day.description), ("departure-turns-to", $0.verdict.rawValue)]
        }
        return (turns ?? []) + (departure ?? []) + [("looked-until", outlook.horizon.description)]
    }

    /// The sentences of a check, as one.
    var sentence: Wording {
        Wording(
            zh: outlook.sentences.map(\.zh).joined(), en: outlook.sentences.map(\.en).joined(separator: " "))
    }

    /// `{"horizon", "everyDay", "turns", "departureTurns", "sentences"}`.
    var json: JSONValue {
        var members = outlook.json.object ?? [:]
        members["sentences"] = .array(outlook.sentences.map(SARIFReport.wording))
        return .object(members)
    }
}

extension CheckReport {
    var outlookLines: OutlookLines? { outlook.map(OutlookLines.init) }
}
