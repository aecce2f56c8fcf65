extension Dossier {
    /// The notice of correction that waits for an answer: the last thing the authority did, if it asked for more. Opening the
    /// filing again, signing and packaging it do not end the round; sending it again does.
    package var openNotice: AuthorityEvent? {
        authorityEvents.last.flatMap { $0.kind == .supplementRequested ? $0 : nil }
    }

    /// The items of the notice that waits for an answer, in the order they were put on record.
    package var itemsOfRound: [CorrectionItem] {
        guard let number = openNotice?.number else { return [] }
        return corrections.filter { $0.notice == number }
    }

    /// Items of the round without an answer that holds: open ones, and those whose evidence the filing no longer carries.
    package var unansweredItems: [CorrectionItem] {
        let held = Set(documents.map(\.id))
        return itemsOfRound.filter { item in
            guard let closing = item.closing else { return true }
            return !closing.evidence.allSatisfy(held.contains)
        }
    }

    /// By when an item is to be answered: the day agreed with its owner, or the notice's.
    package func due(of item: CorrectionItem) -> Day? {
        item.agreedDue ?? authorityEvents.last { $0.kind == .supplementRequested && $0.number == item.notice }?.due
    }

    /// Puts the items of a notice on record, all or none. One that is there already in the same words is passed over.
    mutating func ask(_ items: [CorrectionItem], _ change: Change) throws(Refusal) {
        try requireRound(change)
        for item in items {
            guard item.notice == openNotice?.number else { throw .noOpenNotice(shipment: shipment) }
            let held = corrections.first { $0.notice == item.notice && $0.number == item.number }
            if let held {
                guard held.asksTheSame(as: item) else { throw .itemExists(number: item.number, notice: item.notice) }
            } else {
                corrections.append(item)
            }
        }
    }

    /// Takes one step with an item of the round.
    ///
    /// An answer is part of what people sign, so the filing must be open for it; who sees to an item is not.
    mutating func take(_ step: CorrectionStep, with number: String, _ change: Change, on today: Day) throws(Refusal) {
        try requireRound(change)
        guard let notice = openNotice?.number,
            let index = corrections.firstIndex(where: { $0.notice == notice && $0.number == number })
        else { throw .noSuchItem(number: number, known: itemsOfRound.map(\.number)) }
        let item = corrections[index]
        switch step.kind {
        case .assigned:
            if let due = step.due, due < today { throw .dueInPast(due: due, today: today) }
        case .answered, .withdrawn:
            try requireOpen(change)
            guard item.state == .open else { throw .itemClosed(number: number, state: item.state) }
            try requireReason(step.text ?? "")
            let held = Set(documents.map(\.id))
            for id in step.evidence where !held.contains(id) { throw .notCurrent(id) }
        case .reopened:
            try requireOpen(change)
            guard item.state != .open else { throw .itemIsOpen(number: number) }
            try requireReason(step.text ?? "")
        }
        corrections[index].steps.append(step)
        if step.kind != .assigned {
            preparers.insert(step.by)
            status = .inPreparation
        }
    }

    /// - Throws: `Refusal.itemsOpen` while an item of the round has no answer.
    func requireAnswered() throws(Refusal) {
        let open = unansweredItems
        guard open.isEmpty else { throw .itemsOpen(shipment: shipment, numbers: open.map(\.number)) }
    }

    private func requireRound(_ change: Change) throws(Refusal) {
        if status.isFinal { throw .filingEnded(shipment: shipment, status: status, act: change.action) }
        guard openNotice?.number != nil else { throw .noOpenNotice(shipment: shipment) }
    }
}
