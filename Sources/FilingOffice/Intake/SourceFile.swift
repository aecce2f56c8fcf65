package import DossierCore
package import Foundation
import Records

/// A file somebody handed in: its name as they know it, and its bytes.
package struct SourceFile: Sendable, Hashable {
    /// The most that is read of one file of records or of a checklist.
    package static let limit = 32 << 20

    /// The name it appears under in messages.
    package let name: String
    package let bytes: Data

    /// A file that is already in memory, as one sent through a form.
    package init(name: String, bytes: Data) {
        self.name = name
        self.bytes = bytes
    }

    /// Reads a file from the disk. Throws when there is none, when it is a folder, unreadable, or too large.
    package init(path: String, name: String? = nil) throws(SourceFault) {
        let place = SourcePlace(file: name ?? path)
        do throws(FileFault) {
            self.init(name: name ?? path, bytes: try WholeFile.bytes(of: path))
        } catch {
            throw SourceFault(SourceFault.Reason(error), at: place)
        }
    }

    /// The ending of the name, in lower case: `yml`, `csv`.
    package var ending: String {
        name.split(separator: ".").count > 1 ? name.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
    }
}

extension SourceFault.Reason {
    /// What the system said about a file, as a reader of sources says it.
    init(_ fault: FileFault) {
        if fault.isAbsent {
            self = .missing
        } else if fault.isFolder {
            self = .folder
        } else {
            self = .unreadable(fault.systemMessage)
        }
    }
}
