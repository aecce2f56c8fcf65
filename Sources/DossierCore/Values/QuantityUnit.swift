import Foundation

/// One unit of measure the product understands; the table is closed, so that an unknown unit is asked about, not guessed.
struct QuantityUnit: Sendable {
    /// What is counted or measured; only quantities of one dimension convert into each other.
    enum Dimension: Sendable, Hashable {
        case cells, cellsPerVolume, cellsPerMass, volume, mass, percent, celsius, copiesPerCell, endotoxinPerVolume
        case massPerVolume, massPerCells, beadsPerCells, titre
        case bags, vials, units, doses, passages, doublings
    }

    /// The form we print.
    let symbol: String
    let dimension: Dimension
    /// How many of the dimension's first unit one of this is.
    let factor: Decimal
    /// Further accepted forms, after folding.
    let spellings: [String]

    /// Whether amounts of ten thousand or more are printed in scientific notation, as laboratories write cell counts.
    var isScientific: Bool {
        switch dimension {
        case .cells, .cellsPerVolume, .cellsPerMass, .titre: true
        default: false
        }
    }

    /// The unit a spelling stands for. An exact match counts before one that differs in case: `mL` and `ML` may differ.
    static func named(_ text: String) -> QuantityUnit? {
        // Nearly every text is spelled as the table has it.
        if let unit = exact[text] { return unit }
        // Normalisation form KC turns the micro sign into the Greek letter; the table keeps the letter.
        let name = text.folded.split(separator: "/", omittingEmptySubsequences: false)
            .map { String($0).trimmed }.joined(separator: "/")
        return exact[name] ?? inAnyCase[name.lowercased()]
    }

    private static let exact = Dictionary(
        table.flatMap { unit in ([unit.symbol.folded] + unit.spellings).map { ($0, unit) } }
    ) { first, _ in first }

    private static let inAnyCase = Dictionary(
        table.filter(\.ignoresCase).flatMap { unit in
            ([unit.symbol] + unit.spellings).map { ($0.lowercased(), unit) }
        }
    ) { first, _ in first }

    /// Every spelling of every unit, folded and without white space as running text is read, the longest first.
    static let spellings: [(scalars: [Unicode.Scalar], name: String)] =
        table
        .flatMap { unit in ([unit.symbol] + unit.spellings).map { ($0.folded, unit.symbol) } }
        .map { (Array($0.unicodeScalars.filter { !$0.properties.isWhitespace }), $1) }
        .sorted { $0.0.count > $1.0.count }
        .map { (scalars: $0.0, name: $0.1) }

    /// Words may be written in any case; symbols of the metric system may not, for `M` is a million and `m` a thousandth.
    private var ignoresCase: Bool {
        switch dimension {
        case .volume, .mass, .celsius, .endotoxinPerVolume, .cellsPerVolume, .cellsPerMass, .percent, .massPerVolume,
            .massPerCells, .titre:
            false
        default: true
        }
    }

    private init(_ symbol: String, _ dimension: Dimension, _ factor: Decimal = 1, _ spellings: [String] = []) {
        self.symbol = symbol
        self.dimension = dimension
        self.factor = factor
        self.spellings = spellings
    }

    private static let thousandth = Decimal(sign: .plus, exponent: -3, significand: 1)
    private static let millionth = Decimal(sign: .plus, exponent: -6, significand: 1)

    private static let table = [
        QuantityUnit("cells", .cells, 1, ["cell", "个细胞", "细胞"]),
        QuantityUnit("cells/mL", .cellsPerVolume, 1, ["cells/ml", "cell/mL", "cell/ml", "个细胞/mL", "个细胞/ml", "个细胞/毫升"]),
        QuantityUnit("cells/kg", .cellsPerMass, 1, ["cell/kg", "个细胞/kg", "个细胞/千克", "个细胞/公斤"]),
        QuantityUnit("mL", .volume, 1, ["ml", "毫升"]),
        QuantityUnit("L", .volume, 1000, ["l", "升"]),
        QuantityUnit("µL", .volume, thousandth, ["uL", "ul", "μL", "μl", "微升"]),
        QuantityUnit("g", .mass, 1, ["克"]),
        QuantityUnit("kg", .mass, 1000, ["千克", "公斤"]),
        QuantityUnit("mg", .mass, thousandth, ["毫克"]),
        QuantityUnit("µg", .mass, millionth, ["ug", "μg", "微克"]),
        QuantityUnit("%", .percent, 1, ["percent"]),
        QuantityUnit("°C", .celsius, 1, ["degC", "摄氏度"]),
        QuantityUnit("copies/cell", .copiesPerCell, 1, ["copy/cell", "拷贝/细胞", "拷贝数/细胞"]),
        QuantityUnit("EU/mL", .endotoxinPerVolume, 1, ["EU/ml"]),
        QuantityUnit("ng/mL", .massPerVolume, 1, ["ng/ml"]),
        QuantityUnit("µg/mL", .massPerVolume, 1000, ["ug/mL", "ug/ml", "μg/mL", "μg/ml"]),
        QuantityUnit("pg/mL", .massPerVolume, thousandth, ["pg/ml"]),
        QuantityUnit("ng/1e6 cells", .massPerCells, 1, ["ng/10^6 cells", "ng/百万细胞"]),
        QuantityUnit("beads/1e6 cells", .beadsPerCells, 1, ["beads/10^6 cells", "个/百万细胞"]),
        QuantityUnit("TU/mL", .titre, 1, ["TU/ml"]),
        QuantityUnit("bags", .bags, 1, ["bag", "袋"]),
        QuantityUnit("vials", .vials, 1, ["vial", "瓶", "支"]),
        QuantityUnit("units", .units, 1, ["unit", "件"]),
        QuantityUnit("doses", .doses, 1, ["dose", "剂", "人份"]),
        QuantityUnit("passages", .passages, 1, ["passage", "代"]),
        QuantityUnit("doublings", .doublings, 1, ["doubling", "population doublings", "PD", "PDL", "次倍增"]),
    ]
}
