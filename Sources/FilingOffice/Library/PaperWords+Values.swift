import DossierCore
import Foundation

// Values as people write them on paper. What is compared and exported keeps its plain form.

extension PaperWords {
    /// A country by name and code: `美国（US）`, `United States (US)`. A code without a name stays a code.
    static func country(_ code: String) -> Wording {
        if let name = besidesTheMainland[code] { return Wording(zh: "\(name.zh)（\(code)）", en: "\(name.en) (\(code))") }
        guard let zh = Locale(identifier: "zh-Hans").localizedString(forRegionCode: code), zh != code,
            let en = Locale(identifier: "en").localizedString(forRegionCode: code), en != code
        else { return Wording(zh: code, en: code) }
        return Wording(zh: "\(zh)（\(code)）", en: "\(en) (\(code))")
    }

    /// Named on a Chinese paper as Chinese authorities write them.
    private static let besidesTheMainland = [
        "HK": Wording(zh: "中国香港", en: "Hong Kong, China"), "MO": Wording(zh: "中国澳门", en: "Macao, China"),
        "TW": Wording(zh: "中国台湾", en: "Taiwan, China"),
    ]

    /// A quantity: `1.2×10^9 个细胞`, `1.2×10^9 cells`.
    static func amount(_ quantity: Quantity) -> Wording {
        let parts = quantity.description.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return Wording(zh: quantity.description, en: quantity.description) }
        let number = power(parts[0])
        let unit = units[parts[1]] ?? " " + parts[1]
        return Wording(zh: number + unit, en: "\(number) \(parts[1])")
    }

    /// `1.2e9` as `1.2×10^9`: the typeface of the papers has no raised figures but ¹²³.
    private static func power(_ number: String) -> String {
        let parts = number.split(separator: "e").map(String.init)
        return parts.count == 2 ? "\(parts[0])×10^\(parts[1])" : number
    }

    /// Units with a Chinese name; the others are written alike in both languages.
    private static let units = [
        "cells": " 个细胞", "cells/mL": " 个细胞/mL", "cells/kg": " 个细胞/kg", "bags": " 袋", "vials": " 支", "units": " 件",
        "doses": " 剂",
    ]
}
