import DossierCore
import GRDB

extension BundleReceipt {
    init(row: Row) throws {
        self.init(
            reference: try row.value("reference"), sequence: try row.integer("sequence"),
            digest: try row.value("digest"),
            manifest: try row.value("manifest"), size: try row.integer("size"), recipe: try row.value("recipe"),
            packagedBy: try row.text("packagedBy"), packagedAt: try row.value("packagedAt"))
    }

    /// Writes what is known of the bundle, and which documents it carries.
    func insert(of shipment: String, carrying documents: [Document], in db: Database) throws {
        try db.run(
            """
            INSERT INTO bundle (shipment, sequence, reference, digest, manifest, size, recipe, packagedBy, packagedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                shipment, sequence, reference.description, digest.hex, manifest.hex, size, recipe.hex, packagedBy,
                packagedAt.description,
            ])
        for digest in Set(documents.map(\.digest)) {
            try db.run(
                "INSERT INTO bundleDocument (digest, shipment, sequence) VALUES (?, ?, ?)",
                [digest.hex, shipment, sequence])
        }
    }
}
