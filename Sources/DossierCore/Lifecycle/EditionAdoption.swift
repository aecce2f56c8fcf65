/// The move of a filing to another edition of its checklist, with what that changes on record.
package struct EditionAdoption: Sendable, Hashable {
    /// One part of the edition that is not the same, by id.
    package struct Difference: Sendable, Hashable {
        package let part: EditionPart
        package let id: String
        package let shift: DemandShift

        package init(part: EditionPart, id: String, shift: DemandShift) {
            self.part = part
            self.id = id
            self.shift = shift
        }
    }

    /// The edition adopted.
    package let pin: ChecklistPin
    /// Why; must be given to go back to an older edition.
    package let reason: String?
    /// Against the edition the filing was pinned to.
    package let differences: [Difference]

    package init(pin: ChecklistPin, reason: String?, differences: [Difference]) {
        self.pin = pin
        self.reason = reason
        self.differences = differences
    }

    /// The move from one edition to another.
    package init(_ diff: EditionDiff, reason: String?) {
        self.init(
            pin: diff.new, reason: reason,
            differences: diff.changes.map { Difference(part: $0.part, id: $0.id, shift: $0.shift) })
    }
}

extension ChecklistPin {
    /// Whether this edition comes before another of the same checklist: their names begin with year and month.
    package func isOlder(than other: ChecklistPin) -> Bool { id == other.id && edition < other.edition }
}

extension Dossier {
    /// Moves the filing to another edition.
    ///
    /// The edition belongs to what is signed, so every signature is voided, visibly; waivers stay on record and count no
    /// more, because each names the edition it was given under.
    mutating func adopt(_ adoption: EditionAdoption) throws(Refusal) {
        let (held, offered) = (checklist, adoption.pin)
        guard held.id == offered.id else { throw .otherChecklist(shipment: shipment, held: held, offered: offered) }
        guard held != offered else { throw .editionInForce(shipment: shipment, held) }
        if offered.isOlder(than: held), adoption.reason == nil {
            throw .olderEdition(shipment: shipment, held: held, offered: offered)
        }
        let why = "\(held.id)@\(held.edition) → \(offered.id)@\(offered.edition)"
        signatures = signatures.map { $0.voided(because: adoption.reason.map { "\(why): \($0)" } ?? why) }
        checklist = offered
        status = .inPreparation
    }
}
