import DossierCore
import Foundation
import Records

extension Desk {
    /// A recorded bundle made again from register and vault, on its way to a reader. What was written meanwhile is gone
    /// with the reader.
    ///
    /// - Parameter name: a reference (its last sequence is meant) or `reference_sequence`.
    /// - Throws: as `FilingOffice.rebuild`.
    package func rebuilt(_ name: String) throws -> DownloadSource {
        let tray = try newTray()
        // The open file outlasts its name.
        defer { tray.clear() }
        let file = tray.folder.appending(path: "bundle.zip")
        let (receipt, _) = try office.rebuild(name, to: file)
        let handle = try FileHandle(forReadingFrom: file)
        return DownloadSource(name: "\(receipt.name).zip", mediaType: "application/zip", size: receipt.size) {
            try handle.read(upToCount: DownloadSource.piece) ?? Data()
        }
    }
}
