import DossierCore
package import Foundation
import Records

/// A folder that is looked at again and again: what is stable is taken or refused, what still grows is left for later.
///
/// Folders inside it, files out of sight and what other programs have not finished are left alone.
package struct WatchedFolder: Sendable {
    /// What became of one file.
    package struct Line: Sendable {
        package let name: String
        package let outcome: TakeOutcome
    }

    private let folder: URL
    private let shipment: String?
    private var watch = FolderWatch()

    /// - Parameters:
    ///   - office: whose workspace takes the files.
    ///   - shipment: the only filing files may belong to; nil for all that are open.
    /// - Throws: `FilingError.notAFolder`; `WatchedWorkspace` for a folder of the workspace itself; `FileFault` when nothing
    ///   can be taken out of it or put beside it.
    package init(_ folder: URL, of office: FilingOffice, shipment: String? = nil) throws {
        guard try PathKind.of(folder.path) == .folder else { throw FilingError.notAFolder(folder.path) }
        if let refusal = WatchedWorkspace(folder, of: office.workspace.root) { throw refusal }
        try PathKind.requireRoom(for: folder.appending(path: "x").path)
        self.folder = folder
        self.shipment = shipment
    }

    /// Takes one look, and takes or refuses what is as it was at the look before.
    package mutating func look(_ desk: Desk) throws -> [Line] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        var marks: [String: FileMark] = [:]
        for name in names where !FolderWatch.isPassing(name) && !name.hasSuffix(RefusalNote.suffix) {
            if let mark = try mark(name) { marks[name] = mark }
        }
        try removeStaleNotes(names, marks)
        let stable = try watch.look(marks).filter { name in
            guard let mark = marks[name] else { return false }
            return try note(beside: name).flatMap { RefusalNote.isAbout(mark, $0) } != true
        }
        guard !stable.isEmpty else { return [] }
        let places = try desk.office.placeFinder(for: shipment)
        return try stable.compactMap { name in
            guard let mark = marks[name] else { return nil }
            let outcome = try desk.take(folder.appending(path: name), as: mark, places: places)
            switch outcome {
            case .changing: return nil
            case .taken: try removeNote(of: name)
            case .refused(let reason):
                let note = RefusalNote(name: name, reason: reason, file: mark)
                try Data(note.text.utf8).write(to: place(ofNoteFor: name), options: .atomic)
            }
            return Line(name: name, outcome: outcome)
        }
    }

    /// Nil for a folder, and for what is gone meanwhile.
    private func mark(_ name: String) throws -> FileMark? {
        let path = folder.appending(path: name).path
        do {
            return try PathKind.ofItself(path) == .folder ? nil : try FileMark(ofFileAt: path)
        } catch let error as CocoaError where error.code == .fileReadNoSuchFile || error.code == .fileNoSuchFile {
            return nil
        }
    }

    /// A note whose file is gone says nothing any more.
    private func removeStaleNotes(_ names: [String], _ marks: [String: FileMark]) throws {
        let wanted = Set(names.map(RefusalNote.fileName))
        for name in names where name.hasSuffix(RefusalNote.suffix) && !wanted.contains(name) {
            let place = folder.appending(path: name)
            guard RefusalNote.isAbout(nil, try String(contentsOf: place, encoding: .utf8)) != nil else { continue }
            try FileManager.default.removeItem(at: place)
        }
    }

    private func note(beside name: String) throws -> String? {
        let place = place(ofNoteFor: name)
        return FileManager.default.fileExists(atPath: place.path)
            ? try String(contentsOf: place, encoding: .utf8) : nil
    }

    private func removeNote(of name: String) throws {
        guard let text = try note(beside: name), RefusalNote.isAbout(nil, text) != nil else { return }
        try FileManager.default.removeItem(at: place(ofNoteFor: name))
    }

    private func place(ofNoteFor name: String) -> URL { folder.appending(path: RefusalNote.fileName(for: name)) }
}
