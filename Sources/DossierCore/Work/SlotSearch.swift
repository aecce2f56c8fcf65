/// Looks for the place of a file among the open filings of one edition.
package struct SlotSearch: Sendable {
    private let requirements: [Requirement]
    private let filings: [Dossier]

    /// Every type of paper the edition asks for, its overlays included, and the open filings among the given ones.
    package init(_ checklist: Checklist, filings: [Dossier]) {
        requirements = checklist.documentTypes
        self.filings = filings.filter(\.status.isOpen)
    }

    /// Where the file may belong. What is not sure is not proposed as if it were: the answer then says what is in doubt.
    package func answer(to file: OfferedFile) -> SlotAnswer {
        let text = SlotText(file)
        let types = types(in: text)
        let best = types.map(\.weight).max() ?? 0
        let likely = types.filter { $0.weight == best }
        guard !likely.isEmpty else {
            return SlotAnswer(proposals: [], doubt: file.firstPage == nil ? .notRead : .noType)
        }
        let (mine, filingReasons) = likelyFilings(text)
        guard !mine.isEmpty else { return SlotAnswer(proposals: [], doubt: .noFiling) }
        var proposals: [SlotProposal] = []
        for filing in mine {
            for type in likely {
                for (subject, reason) in subjects(of: type.requirement, in: filing, text) {
                    let seen = (filingReasons[filing.shipment] ?? []).filter { $0 != reason }
                    let reasons = (type.reasons + [reason].compactMap(\.self) + seen).sorted { $0.weight > $1.weight }
                    proposals.append(
                        SlotProposal(
                            shipment: filing.shipment, type: type.requirement.id, subject: subject, reasons: reasons))
                }
            }
        }
        proposals.sort { ($1.weight, $0.shipment, $0.type, $0.subject) < ($0.weight, $1.shipment, $1.type, $1.subject) }
        return SlotAnswer(proposals: proposals, doubt: Self.doubt(likely.map(\.requirement.id), proposals))
    }

    private static func doubt(_ types: [String], _ proposals: [SlotProposal]) -> SlotAnswer.Doubt? {
        if types.count > 1 { return .severalTypes(types) }
        let shipments = Set(proposals.map(\.shipment)).sorted()
        if shipments.count > 1 { return .severalFilings(shipments) }
        return proposals.count > 1 ? .severalSubjects(proposals.map(\.subject).sorted()) : nil
    }

    private typealias TypeSeen = (requirement: Requirement, reasons: [SlotProposal.Reason], weight: Int)

    /// Types whose code or title is seen; of titles that hold one another only the longest counts.
    private func types(in text: SlotText) -> [TypeSeen] {
        let titles = requirements.flatMap { [$0.title.zh, $0.title.en] }.filter(text.mayBeTitle)
        let onPage = SlotText.longest(titles.filter(text.isOnPage))
        let inName = SlotText.longest(titles.filter(text.isInName))
        return requirements.compactMap { requirement in
            var reasons: [SlotProposal.Reason] = []
            if text.nameHolds(requirement.id) { reasons.append(.typeCodeInName(requirement.id)) }
            let own = [requirement.title.zh, requirement.title.en]
            if let title = own.first(where: inName.contains) { reasons.append(.title(title, inName: true)) }
            if let title = own.first(where: onPage.contains) { reasons.append(.title(title, inName: false)) }
            return reasons.isEmpty ? nil : (requirement, reasons, reasons.map(\.weight).reduce(0, +))
        }
    }

    /// The filings the file speaks of: those it names most of. One that is named nowhere counts only when it is alone.
    private func likelyFilings(_ text: SlotText) -> ([Dossier], [String: [SlotProposal.Reason]]) {
        var reasons: [String: [SlotProposal.Reason]] = [:]
        for filing in filings {
            reasons[filing.shipment] = filing.slotSubjects.filter { $0.kind != .shipment }.compactMap(text.reason)
        }
        let weights = reasons.mapValues { $0.map(\.weight).reduce(0, +) }
        let best = weights.values.max() ?? 0
        if best == 0 {
            guard filings.count == 1, let only = filings.first, !text.namesSomething else { return ([], [:]) }
            return ([only], [only.shipment: [.onlyFiling]])
        }
        return (filings.filter { weights[$0.shipment] == best }, reasons)
    }

    /// The subjects a type of paper may be about: those the file names, or the only one there is, or all of them.
    private func subjects(
        of requirement: Requirement, in filing: Dossier, _ text: SlotText
    ) -> [(SubjectRef, SlotProposal.Reason?)] {
        let all = filing.slotSubjects.filter { $0.kind == requirement.about }
        if requirement.about == .filing { return [(filing.subject, nil)] }
        let named = all.compactMap { subject in text.reason(subject).map { (subject, Optional($0)) } }
        if !named.isEmpty { return named }
        return all.count == 1 ? all.map { ($0, .onlySubject($0)) } : all.map { ($0, nil) }
    }
}

extension Dossier {
    /// Everything in the filing a paper may be about, by the identifier it is known under.
    fileprivate var slotSubjects: [SubjectRef] {
        [subject, SubjectRef(.shipment, shipment), SubjectRef(.trial, records.trial.code)]
            + records.batches.map { SubjectRef(.batch, $0.lot.description) }
            + records.donors.map { SubjectRef(.donor, $0.code) }
            + records.products.map { SubjectRef(.product, $0.code) }
            + records.trial.sites.map { SubjectRef(.site, $0) }
            + records.parties.map { SubjectRef(.organisation, $0.code) }
            + records.permits.map { SubjectRef(.permit, $0.code) }
    }
}
