/// The number a registry or a regulator gave a clinical trial, with the kind of number it is.
package struct TrialNumber: Identifier {
    /// The format the text was read by.
    package static let format = IdentifierFormat.trial

    /// Which registry or regulator gives out numbers of this kind.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// ClinicalTrials.gov, `NCT02852213`.
        case nct
        /// EU Clinical Trials Information System, `2025-522006-21-00`.
        case euCT = "eu-ct"
        /// The EU register before that, `2011-006064-43`.
        case eudraCT = "eudra-ct"
        /// ISRCTN registry, `ISRCTN50189673`.
        case isrctn
        /// Chinese Clinical Trial Registry, `ChiCTR2000029308`, older `ChiCTR-TRC-08000001`.
        case chiCTR = "chi-ctr"
        /// US FDA investigational new drug application, `IND 23456`.
        case ind
        /// Japan Registry of Clinical Trials, `jRCT1234567890`.
        case jRCT = "jrct"
        /// UK Integrated Research Application System, `IRAS 1004567`.
        case iras
    }

    /// Which kind of number it is.
    package let kind: Kind
    /// The number in its normal form, with the prefix that tells its kind.
    package let text: String

    /// Reads a number of any kind, told by its prefix or its groups; spaces around it are dropped, case is repaired.
    ///
    /// Five or six bare digits throw `.ambiguous`: they may be an IND or an IRAS number.
    package init(_ text: String) throws(IdentifierFault) {
        let folded = text.folded
        guard !folded.isEmpty else { throw Self.fault(text, .empty) }
        let readings = Kind.allCases.compactMap { kind in kind.normalForm(of: folded).map { (kind, $0) } }
        guard readings.count <= 1 else {
            throw Self.fault(text, .ambiguous(examples: readings.map(\.1)))
        }
        guard let reading = readings.first else {
            throw Self.fault(text, .shape(example: (Kind.meant(by: folded) ?? .nct).example))
        }
        (kind, self.text) = reading
    }

    /// Reads a number of one kind; for IND and IRAS the digits alone suffice.
    package init(_ text: String, kind: Kind) throws(IdentifierFault) {
        let folded = text.folded
        guard !folded.isEmpty else { throw IdentifierFault(format: kind.format, found: text, reason: .empty) }
        guard let normal = kind.normalForm(of: folded) else {
            throw IdentifierFault(format: kind.format, found: text, reason: .shape(example: kind.example))
        }
        self.kind = kind
        self.text = normal
    }

    /// The number in its normal form.
    package var description: String { text }
}
