/// A cell product: what it is, how it is kept and for how long it may be used.
package struct Product: Sendable, Hashable, Codable {
    /// The classes the filing route is said to cover, and everything else.
    package enum Modality: String, Sendable, Hashable, Codable, CaseIterable {
        case stemCellPreparation = "stem-cell-preparation"
        case geneEditedCellProduct = "gene-edited-cell-product"
        case other
    }

    /// Whose cells they are, seen from the person who receives them.
    package enum Origin: String, Sendable, Hashable, Codable, CaseIterable {
        case autologous, allogeneic
    }

    package enum Form: String, Sendable, Hashable, Codable, CaseIterable {
        case fresh, frozen
    }

    package enum CellSource: String, Sendable, Hashable, Codable, CaseIterable {
        case adultTissue = "adult-tissue"
        case pluripotent, haematopoietic, immune
    }

    /// The vector used to modify the cells, if any.
    package enum Vector: String, Sendable, Hashable, Codable, CaseIterable {
        case none
        case integratingViral = "integrating-viral"
        case nonIntegrating = "non-integrating"
    }

    /// Which of the two Chinese routes the product is developed on; the two are never mixed (domain-brief X46).
    package enum RegulatoryPath: String, Sendable, Hashable, Codable, CaseIterable {
        case drug
        case biomedicalTechnology = "biomedical-technology"
        case undetermined
    }

    package let code: String
    package let name: Wording
    /// Other names under which papers may speak of it.
    package let aliases: [String]?
    package let modality: Modality
    package let origin: Origin
    package let form: Form
    package let cellSource: CellSource?
    package let vector: Vector
    /// Intended cuts in the genome; 0 for a product that is not edited.
    package let edits: Int
    package let strength: String?
    package let dose: String?
    /// Storage condition as the label says it.
    package let storage: String
    /// From the end of manufacture to expiry.
    package let shelfLife: Span
    /// From thaw or receipt to administration.
    package let inUse: Span
    /// Code of the party that makes it.
    package let manufacturer: String
    package let regulatoryPath: RegulatoryPath?
    /// The highest passage its cells may have.
    package let passageLimit: Int?

    enum CodingKeys: String, CodingKey {
        case code, name, aliases, modality, origin, form, vector, edits, strength, dose, storage, manufacturer
        case cellSource = "cell-source"
        case shelfLife = "shelf-life"
        case inUse = "in-use"
        case regulatoryPath = "regulatory-path"
        case passageLimit = "passage-limit"
    }
}
