package import DossierCore
import Foundation
import Glibc

/// Why an edition is not released.
package enum ReleaseError: Error, Sendable, Hashable {
    /// It stands in the list already, with this digest.
    case listed(EditionName, ContentDigest)
    /// Examples that do not come out as they say, by file.
    case examplesFail(EditionName, [String])
    /// A supposition is never released.
    case hypothetical(EditionName)
    /// The list could not be written; the system's words.
    case notWritten(path: String, String)
}

extension ReferenceLibrary {
    /// Adds an edition to the list of released ones, with its digest; from then on not one byte of it may change.
    ///
    /// Everything is checked first: the edition has no mistake, every example comes out as it says, it is not
    /// hypothetical and not listed. The list is written beside its place and renamed: it holds the line, or is as before.
    /// - Throws: `LibraryError.flawed` with every mistake; `ReleaseError`.
    package func release(_ name: EditionName) throws -> ContentDigest {
        let folder = folder.appending(path: "Checklists")
        if let digest = try ReleasedEditions(folder: folder).digests[name] { throw ReleaseError.listed(name, digest) }
        let edition = try complete(name)
        guard edition.checklist.standing != .hypothetical else { throw ReleaseError.hypothetical(name) }
        let failing = edition.examples.filter { ExampleRun.run($0.example, against: edition.checklist) != .passed }
        guard failing.isEmpty else { throw ReleaseError.examplesFail(name, failing.map(\.path)) }
        try Self.append("\(edition.files.digest.hex)  \(name.id)/\(name.edition)\n", to: folder)
        return edition.files.digest
    }

    private static func append(_ line: String, to folder: URL) throws {
        let list = folder.appending(path: ReleasedEditions.file)
        let path = list.path(percentEncoded: false)
        do {
            var bytes = FileManager.default.fileExists(atPath: path) ? try Data(contentsOf: list) : Data()
            if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
            bytes.append(Data(line.utf8))
            let beside = folder.appending(path: ".\(ReleasedEditions.file).new")
            try bytes.write(to: beside)
            let handle = try FileHandle(forUpdating: beside)
            try handle.synchronize()
            try handle.close()
            guard rename(beside.path(percentEncoded: false), path) == 0 else {
                throw ReleaseError.notWritten(path: path, String(cString: strerror(errno)))
            }
        } catch let error as ReleaseError {
            throw error
        } catch {
            throw ReleaseError.notWritten(path: path, error.localizedDescription)
        }
    }
}

extension ReleaseError: Explained {
    /// What is so and what to do.
    package var explanation: Wording {
        switch self {
        case .listed(let name, let digest):
            Wording(
                zh: "版本 \(name) 已经发布（SHA-256 \(digest.hex)），不能再次发布。要修改，请另建新版本。",
                en:
                    "\(name) is released already (SHA-256 \(digest.hex)) and is not released twice. Make a new edition for changes."
            )
        case .examplesFail(let name, let paths):
            Wording(
                zh: "版本 \(name) 不能发布：示例未通过：\(paths.joined(separator: "、"))。请用 dossier checklist test \(name) 查看并更正。",
                en:
                    "\(name) cannot be released while examples fail: \(paths.joined(separator: ", ")). See dossier checklist test \(name) and correct them."
            )
        case .hypothetical(let name):
            Wording(
                zh: "版本 \(name) 只是假设版本，不能发布。请在正式版本中落实后再发布。",
                en: "\(name) is hypothetical and is never released. Put its content into an edition that is not.")
        case .notWritten(let path, let reason):
            Wording(
                zh: "无法写入“\(path)”：\(reason)。清单目录未改动；请检查权限和磁盘后重试。",
                en: "\(path) cannot be written: \(reason). It is as before; check permissions and disk, then try again."
            )
        }
    }

    /// The sort of the error.
    package var kind: FilingErrorKind {
        switch self {
        case .listed: .cannotCreate
        case .examplesFail, .hypothetical: .badData
        case .notWritten: .inputOutput
        }
    }
}
