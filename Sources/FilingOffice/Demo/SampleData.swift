import DossierCore
import Foundation

/// The sample data that comes with the program: one synthetic CDMO, its people, its shipments.
struct SampleData {
    let folder: URL

    /// The folder beside the shipped library.
    ///
    /// - Throws: `FilingError.noShippedLibrary`, `FilingError.fileMissing` when it was not installed.
    static func find(library: URL?) throws -> SampleData {
        let folder = try ShippedLibrary.find(named: library).appending(path: "SampleData")
        guard FileManager.default.fileExists(atPath: folder.path) else { throw FilingError.fileMissing(folder.path) }
        return SampleData(folder: folder)
    }

    var records: String { folder.appending(path: "records").path }

    func shipmentFile(_ name: String) -> String { folder.appending(path: "shipments/\(name)/shipment.yml").path }

    func documents(_ name: String) -> URL { folder.appending(path: "shipments/\(name)/documents") }

    func notice(_ name: String) -> URL { folder.appending(path: "notices/\(name).pdf") }

    /// The people of the sample roster.
    func people() throws -> [Person] {
        let path = folder.appending(path: "people.yml").path
        guard case .value(let file) = try SourceContent(SourceFile(path: path)), let list = file["people"]?.list else {
            throw FilingError.fileUnreadable(path, reason: "people:")
        }
        return try list.map { entry in
            let roles = (entry["roles"]?.list ?? []).compactMap(\.text).map(Role.init(rawValue:))
            guard let code = entry["code"]?.text, let name = entry["name"]?.text, !roles.isEmpty, !roles.contains(nil)
            else { throw FilingError.fileUnreadable(path, reason: "code, name, roles") }
            return Person(code: code, name: name, roles: roles.compactMap(\.self))
        }
    }
}
