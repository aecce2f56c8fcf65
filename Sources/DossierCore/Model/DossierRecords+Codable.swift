extension DossierRecords: Codable {
    private enum CodingKeys: String, CodingKey {
        case shipment, trial, parties, products, donors, batches, permits, drawings
    }

    /// Reads what `encode(to:)` writes. Without `permits` and `drawings` there are none.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            shipment: try container.decode(Shipment.self, forKey: .shipment),
            trial: try container.decode(Trial.self, forKey: .trial),
            parties: try container.decode([Party].self, forKey: .parties),
            products: try container.decode([Product].self, forKey: .products),
            donors: try container.decode([Donor].self, forKey: .donors),
            batches: try container.decode([Batch].self, forKey: .batches),
            permits: try container.decodeIfPresent([Permit].self, forKey: .permits) ?? [],
            drawings: try container.decodeIfPresent([PermitDrawing].self, forKey: .drawings) ?? [])
    }

    /// Leaves out `permits` and `drawings` when there are none, so that what was signed before a workspace knew
    /// permits keeps its bytes, and with them its signatures.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(shipment, forKey: .shipment)
        try container.encode(trial, forKey: .trial)
        try container.encode(parties, forKey: .parties)
        try container.encode(products, forKey: .products)
        try container.encode(donors, forKey: .donors)
        try container.encode(batches, forKey: .batches)
        if !permits.isEmpty { try container.encode(permits, forKey: .permits) }
        if !drawings.isEmpty { try container.encode(drawings, forKey: .drawings) }
    }
}
