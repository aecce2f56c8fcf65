import DossierCore
import Testing

@testable import FilingOffice

@Suite("What papers say in words")
struct PaperWordsTests {
    @Test(
        "quantities are written as people write them",
        arguments: [
            ("1.2e9 cells", "1.2×10^9 个细胞", "1.2×10^9 cells"), ("6e10 cells", "6×10^10 个细胞", "6×10^10 cells"),
            ("9000 cells", "9000 个细胞", "9000 cells"), ("1.0e7 cells/mL", "1×10^7 个细胞/mL", "1×10^7 cells/mL"),
            ("5 bags", "5 袋", "5 bags"), ("20 mL", "20 mL", "20 mL"), ("0.5 EU/mL", "0.5 EU/mL", "0.5 EU/mL"),
        ])
    func amounts(text: String, zh: String, en: String) throws {
        #expect(PaperWords.amount(try Quantity(text)) == Wording(zh: zh, en: en))
    }

    @Test(
        "countries are named as Chinese authorities name them, and an unknown code stays one",
        arguments: [
            ("US", "美国（US）", "United States (US)"), ("NL", "荷兰（NL）", "Netherlands (NL)"),
            ("HK", "中国香港（HK）", "Hong Kong, China (HK)"), ("TW", "中国台湾（TW）", "Taiwan, China (TW)"), ("QZ", "QZ", "QZ"),
        ])
    func countries(code: String, zh: String, en: String) {
        #expect(PaperWords.country(code) == Wording(zh: zh, en: en))
    }
}
