import DossierCore
import Foundation
import Glibc
import Records

/// The files below a folder, by their names relative to it in composed form (NFC).
struct FolderListing {
    private(set) var files: [String: URL] = [:]
    /// Links, which may lead out of the folder.
    private(set) var links: [String] = []

    /// Lists a folder with its subfolders. Hidden files and the leftovers of file managers are passed over.
    init(_ folder: URL) throws(SourceFault) {
        let path = folder.path(percentEncoded: false)
        let place = SourcePlace(file: path)
        do throws(FileFault) {
            guard try PathKind.of(path) == .folder else { throw FileFault(.list, path, code: ENOTDIR) }
        } catch {
            throw SourceFault(SourceFault.Reason(error), at: place)
        }
        do {
            try list(folder, below: "")
        } catch {
            throw SourceFault(.unreadable(error.localizedDescription), at: place)
        }
        links.sort()
    }

    private mutating func list(_ folder: URL, below: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)) {
            guard !name.hasPrefix("."), !["Thumbs.db", "desktop.ini", "__MACOSX"].contains(name) else { continue }
            let url = folder.appending(path: name)
            let relative = (below + name).precomposedStringWithCanonicalMapping
            let attributes = try FileManager.default.attributesOfItem(atPath: url.path(percentEncoded: false))
            switch attributes[.type] as? FileAttributeType {
            case .typeDirectory?: try list(url, below: relative + "/")
            case .typeRegular?: files[relative] = url
            default: links.append(relative)
            }
        }
    }
}
