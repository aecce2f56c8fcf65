import DossierCore

// What templates may name. Every member is a text, a truth value, a list or a group of these, in both languages where
// people read it; a value nobody recorded is printed as a dash.

/// A legal person.
package struct LetterParty: Sendable, Decodable {
    let code: String
    let name: Wording
    let address: Wording
    let country: String
    /// Name and code of the country.
    let countryName: Wording
    /// 统一社会信用代码.
    let uscc: String
}

/// The trial abroad.
package struct LetterTrial: Sendable, Decodable {
    let code: String
    let title: Wording
    let registryNumber: String
    let authorisationNumber: String
    let authority: String
    let country: String
    let countryName: Wording
    let phase: String
    let protocolNumber: String
    let protocolVersion: String
    let inForceFrom: String
    let inForceUntil: String
    /// Whether the authorisation names a last day.
    let hasEnd: Bool
    let sites: [LetterParty]
}

/// A product that travels.
package struct LetterProduct: Sendable, Decodable {
    let code: String
    let name: Wording
    let modality: Wording
    let origin: Wording
    let form: Wording
    let strength: String
    let dose: String
    let storage: String
    let shelfLife: Wording
    let inUse: Wording
}

/// A donation.
package struct LetterDonor: Sendable, Decodable {
    let code: String
    let din: String
    let collection: Wording
    let collectedOn: String
    let collectedIn: String
}

/// A batch and how much of it travels.
package struct LetterBatch: Sendable, Decodable {
    let lot: String
    let productCode: String
    let product: Wording
    let bank: String
    let processVersion: String
    let manufacturedFrom: String
    let manufacturedTo: String
    let expiry: String
    let units: String
    let quantity: String
    let shippedUnits: String
    let shippedQuantity: String
    /// The two quantities as people write them: `1.2×10^9 个细胞`, `1.2×10^9 cells`.
    let amount: Wording
    let shippedAmount: Wording
    /// Whether a day of release is recorded.
    let hasReleaseDay: Bool
    let release: Wording
    let releasedOn: String
    let form: Wording
    let storage: String
    let strength: String
    let donors: [LetterDonor]
}

/// The consignment.
package struct LetterShipment: Sendable, Decodable {
    let id: String
    let purpose: Wording
    let destination: String
    let destinationName: Wording
    let plannedDeparture: String
    let plannedArrival: String
    let plannedUse: String
    let route: String
    let routeTime: Wording
    let airWaybill: String
    let hsCode: String
    let shipper: String
    let declaredValue: String
    let patient: String
    /// Whether the consignment is for one patient, known by a code.
    let hasPatient: Bool
    /// Of all batches.
    let totalUnits: String
    let hasBroker: Bool
    let broker: LetterParty
}

/// A document at its place in the bundle.
package struct LetterDocument: Sendable, Decodable {
    let type: String
    let title: Wording
    let subject: Wording
    /// Inside the bundle's folder.
    let path: String
    let fileName: String
    let originalName: String
    let revision: String
    let issued: String
    let expires: String
    let hasIssued: Bool
    let hasExpires: Bool
    let hasRevision: Bool
    let size: String
    let mediaType: String
    let sha256: String
    let short: String
    let attachedBy: String
    let attachedAt: String
}

/// A folder of the payload with its documents.
package struct LetterFolder: Sendable, Decodable {
    let name: String
    let title: Wording
    let count: String
    let documents: [LetterDocument]
}

/// A paper the program writes.
package struct LetterPaper: Sendable, Decodable {
    let title: Wording
    let zh: String
    let en: String
    let zhFileName: String
    let enFileName: String
    /// Whether there is a PDF beside the HTML.
    let hasPDF: Bool
    let zhPDF: String
    let enPDF: String
    let zhPDFName: String
    let enPDFName: String
}

/// The edition the filing was judged by.
package struct LetterChecklist: Sendable, Decodable {
    let id: String
    let edition: String
    let title: Wording
    let sha256: String
    let short: String
    let authority: Wording
    let effective: String
    let standing: Wording
    let hasBanner: Bool
    let banner: Wording
}
