import Foundation

extension FilingOffice {
    /// Bytes free where the workspace lies.
    package func freeBytes() throws -> Int {
        let facts = try FileManager.default.attributesOfFileSystem(forPath: root.path)
        return facts[.systemFreeSize] as? Int ?? 0
    }
}
