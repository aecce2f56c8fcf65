extension Assessor {
    /// What is not known about the destination: each open question of its overlay, or that there is no overlay for it.
    ///
    /// An edition without overlays asks nothing of destinations.
    static func destinationFindings(
        of facts: FactSheet, under checklist: Checklist, _ overlay: Overlay?
    ) -> [Finding] {
        guard !checklist.overlays.isEmpty else { return [] }
        guard let overlay else { return [noOverlay(facts)] }
        return overlay.openQuestions.map { question in
            finding(
                question.id, about: facts.filing, title: question.title, message: question.say, action: question.remedy,
                citations: question.because)
        }
    }

    private static func noOverlay(_ facts: FactSheet) -> Finding {
        let title = Wording(zh: "目的地附加清单", en: "Destination pack")
        guard let destination = facts.destination else {
            return finding(
                "DEST", about: facts.filing, title: title,
                message: Wording(
                    zh: "发运没有登记目的地，无法判断适用哪一份目的地附加清单。",
                    en: "The shipment records no destination, so which destination pack applies cannot be told."),
                action: Wording(zh: "请登记目的地。", en: "Record the destination."))
        }
        return finding(
            "DEST", about: facts.filing, title: title,
            message: Wording(
                zh: "没有目的地 \(destination) 的附加清单，该目的地的要求无法核实。",
                en: "There is no destination pack for \(destination), so what it asks could not be verified."),
            action: Wording(
                zh: "请书面列明该目的地的要求，并提出豁免。", en: "Write down what the destination asks, and propose a waiver."))
    }

    private static func finding(
        _ id: String, about subject: SubjectRef, title: Wording, message: Wording, action: Wording,
        citations: [Citation] = []
    ) -> Finding {
        Finding(
            id: id, kind: .rule, subject: subject, outcome: .couldNotVerify, severity: .major, isWaivable: true,
            title: title, message: message, action: action, evidence: [], citations: citations, checks: [])
    }

    /// The finding of an overlay's rule in a filing to another destination, or to one that is not known.
    static func elsewhere(_ rule: Rule, _ overlay: Overlay, _ facts: FactSheet) -> Finding {
        let destinations = overlay.destinations.joined(separator: ", ")
        let message =
            facts.destination.map {
                Wording(
                    zh: "不适用：只用于目的地 \(destinations)，本次为 \($0)。",
                    en: "Not applicable: it is for \(destinations), and this goes to \($0).")
            }
            ?? Wording(
                zh: "发运没有登记目的地，无法判断是否适用。",
                en: "The shipment records no destination, so whether this applies cannot be told.")
        return Finding(
            id: rule.id, kind: .rule, subject: facts.filing,
            outcome: facts.destination == nil ? .couldNotVerify : .notApplicable, severity: rule.severity,
            isWaivable: rule.isWaivable, title: rule.title, message: message, action: nil, evidence: [],
            citations: rule.because, checks: [])
    }
}

extension FactSheet {
    /// The country the shipment goes to; nil when none is recorded or the record cannot be read.
    package var destination: String? {
        guard let code = shipment["destination"]?.string else { return nil }
        do { return try CountryCode(code).description } catch { return nil }
    }
}
