/// What another shipment takes from a permit before this one does.
package struct PermitDrawing: Sendable, Hashable, Codable {
    /// Code of the permit.
    package let permit: String
    /// The shipment that draws.
    package let shipment: String
    /// Its planned departure.
    package let departs: Day
    /// What leaves with it: its lines added up, one amount for each kind of unit.
    package let amounts: [Quantity]

    package init(permit: String, shipment: String, departs: Day, amounts: [Quantity]) {
        self.permit = permit
        self.shipment = shipment
        self.departs = departs
        self.amounts = amounts
    }
}

extension PermitDrawing {
    /// Lines added up as far as their units convert, in the order in which the units first appear.
    package static func amounts(of lines: [Quantity]) -> [Quantity] {
        lines.reduce(into: []) { sums, line in
            for index in sums.indices {
                guard let sum = sums[index].adding(line) else { continue }
                sums[index] = sum
                return
            }
            sums.append(line)
        }
    }
}

extension Dossier {
    /// Whether goods may still leave under the filing, so that its shipment draws on the permits it names. What the
    /// authority refused, or what was withdrawn or terminated, draws nothing, closed or not.
    package var mayDraw: Bool { !authorityEvents.contains { AuthorityEvent.Kind.endings.contains($0.kind) } }
}

extension AuthorityEvent.Kind {
    /// The events after which nothing leaves under a filing any more.
    package static let endings: [AuthorityEvent.Kind] = [.rejected, .withdrawn, .terminated]
}
