/// By what a filing was found.
package enum IdentifierKind: String, Sendable, Hashable, Codable, CaseIterable {
    case reference, shipment, lot
    case authorityNumber = "authority-number"
    case airWaybill = "air-waybill"
    /// SHA-256 of a bundle or of its tag manifest, whole or in the short printed form.
    case bundleHash = "bundle-hash"
}

/// One filing that answers to what somebody typed.
package struct LookupHit: Sendable, Hashable {
    package let kind: IdentifierKind
    /// The identifier as it is written in the records.
    package let value: String
    package let shipment: String

    package init(kind: IdentifierKind, value: String, shipment: String) {
        self.kind = kind
        self.value = value
        self.shipment = shipment
    }
}
