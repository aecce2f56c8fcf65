package import Foundation

/// From which stored objects a bundle is written, in order: enough to write the same bytes again without rendering.
///
/// Kept in the vault in canonical form; its digest stands in `BundleReceipt.recipe`.
package struct BundleRecipe: Sendable, Hashable, Codable {
    /// One entry of the archive.
    package struct Entry: Sendable, Hashable, Codable {
        /// Inside the bundle's folder.
        package let path: String
        /// The object in the vault.
        package let sha256: ContentDigest
        /// Bytes.
        package let size: Int

        /// One entry and where its bytes are.
        package init(path: String, sha256: ContentDigest, size: Int) {
            self.path = path
            self.sha256 = sha256
            self.size = size
        }
    }

    /// The newest recipe this program writes and reads.
    package static let format = 1

    /// 1; a higher number is a newer form.
    package let format: Int
    /// The bundle's folder: `CXD-310115-2026-000123-43_0000`.
    package let name: String
    /// Whether entries are deflated. Their bytes then depend on the version of zlib as well.
    package let isDeflated: Bool
    /// In the archive's order.
    package let entries: [Entry]

    enum CodingKeys: String, CodingKey {
        case format, name, entries
        case isDeflated = "deflated"
    }

    /// Puts the entries in the archive's order.
    package init(name: BundleName, isDeflated: Bool, entries: [Entry]) {
        format = Self.format
        self.name = name.description
        self.isDeflated = isDeflated
        self.entries = entries.sorted { BundleLayout.precedes($0.path, $1.path) }
    }

    /// The canonical form, as it is kept.
    package func data() throws -> Data { try CanonicalJSON.bytes(encoding: self) }

    /// A recipe that cannot be used.
    package enum Unusable: Error, Sendable, Hashable {
        /// Written by a newer program.
        case newerFormat(found: Int, supported: Int)
        /// Not a recipe.
        case unreadable
    }

    /// Reads a kept recipe.
    package static func read(_ data: Data) throws(Unusable) -> BundleRecipe {
        let value: JSONValue
        do { value = try JSONValue(parsing: data) } catch { throw .unreadable }
        if let found = value["format"]?.integer, found > format { throw .newerFormat(found: found, supported: format) }
        do { return try value.decoded(as: BundleRecipe.self) } catch { throw .unreadable }
    }
}
