/// One export somebody plans, as far as the scope asks about it. A value that is not known is absent.
package struct PlannedExport: Sendable, Hashable {
    /// The number or name the planner gave it, or the shipment.
    package let name: String
    /// What it is called; for reading only.
    package let product: Wording?
    /// By field name: `purpose`, `destination`, `modality` …
    package let values: [String: String]

    package init(name: String, product: Wording?, values: [String: String]) {
        self.name = name
        self.product = product
        self.values = values
    }

    /// What cargo is made of. Records hold cell products; a plan may hold other things, to find out that they need nothing.
    package static let materials = ["cells", "cell-derived", "protein", "nucleic-acid", "viral-vector", "other"]

    /// The fields a plan may give and a test may ask for, in the order people read them.
    package static let fields: [FieldSpec] = [
        RecordSchema.field("purpose", of: .shipment), RecordSchema.field("destination", of: .shipment),
        RecordSchema.optional("material", .choice(materials), "物质类别", "material"),
        RecordSchema.field("modality", of: .product), RecordSchema.field("cell-source", of: .product),
        RecordSchema.field("vector", of: .product), RecordSchema.field("edits", of: .product),
    ].compactMap(\.self)

    /// The field that holds the class found; only tests may ask for it.
    package static let classField = "class"

    /// What a recorded word is called in Chinese; in English it is shown as it is written.
    package static func shown(_ word: String) -> Wording { Wording(zh: words[word] ?? word, en: word) }

    private static let words = [
        "clinical-trial": "临床试验", "clinical-care": "临床诊疗", "research": "研究", "commercial": "商业供应",
        "cells": "细胞", "cell-derived": "细胞来源的无细胞产品", "protein": "蛋白", "nucleic-acid": "核酸",
        "viral-vector": "病毒载体", "other": "其他", "stem-cell-preparation": "干细胞制剂",
        "gene-edited-cell-product": "基因编辑细胞产品", "none": "无", "integrating-viral": "整合型病毒载体",
        "non-integrating": "非整合型载体", "adult-tissue": "成体组织", "pluripotent": "多能干细胞",
        "haematopoietic": "造血细胞", "immune": "免疫细胞",
    ]

    /// What travels in a shipment, one for each product.
    package static func of(_ dossier: Dossier) -> [PlannedExport] {
        let (shipment, products) = (dossier.records.shipment, dossier.records.products)
        return products.map { product in
            let isCells = product.modality != .other || product.cellSource != nil
            let values: [String: String?] = [
                "purpose": shipment.purpose.rawValue, "destination": shipment.destination.description,
                "material": isCells ? "cells" : nil, "modality": product.modality.rawValue,
                "cell-source": product.cellSource?.rawValue, "vector": product.vector.rawValue,
                "edits": String(product.edits),
            ]
            return PlannedExport(
                name: products.count == 1 ? shipment.id : "\(shipment.id) \(product.code)", product: product.name,
                values: values.compactMapValues(\.self))
        }
    }
}
