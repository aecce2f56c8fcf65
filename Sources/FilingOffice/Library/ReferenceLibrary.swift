package import DossierCore
package import Foundation
import Synchronization

/// A folder of checklist editions, `Checklists/<id>/<edition>`. An edition is read when it is first asked for and kept.
///
/// An edition with one mistake is never used; asking for it tells every mistake instead.
package struct ReferenceLibrary: Sendable {
    /// Editions already read, shared by copies of the library.
    private final class Shelf: Sendable {
        let editions = Mutex<[EditionName: LoadedEdition]>([:])
    }

    /// The folder that holds `Checklists`.
    package let folder: URL
    private let shelf = Shelf()

    /// A library in a folder; nothing is read yet.
    package init(folder: URL) {
        self.folder = folder
    }

    /// The editions there are, in order. Throws when there is no library.
    package func names() throws(LibraryError) -> [EditionName] {
        let path = checklists.path(percentEncoded: false)
        do {
            return try folders(in: checklists).flatMap { id in
                try folders(in: checklists.appending(path: id)).map { EditionName(id: id, edition: $0) }
            }.sorted()
        } catch {
            throw .noLibrary(path)
        }
    }

    /// An edition of a checklist: the one asked for, else the latest that is in effect on a day, else the latest.
    ///
    /// A hypothetical edition is had only by its full name; none is ever in effect.
    package func edition(
        of id: String, _ edition: String? = nil, inEffectOn day: Day? = nil
    ) throws(LibraryError) -> LoadedEdition {
        let all = try names()
        let own = all.filter { $0.id == id }
        guard let latest = own.last else { throw .unknownChecklist(id, known: Array(Set(all.map(\.id))).sorted()) }
        if let edition {
            let name = EditionName(id: id, edition: edition)
            guard own.contains(name) else { throw .unknownEdition(name, known: own.map(\.edition)) }
            return try load(name)
        }
        let real = own.filter { !$0.isHypothetical }
        guard let day else { return try load(real.last ?? latest) }
        for name in real.reversed() {
            let loaded = try load(name)
            if loaded.checklist.effective <= day { return loaded }
        }
        throw .noneInEffect(id, on: day)
    }

    /// Exactly the edition a filing is pinned to. Throws when it is not there with that content.
    package func edition(pinned pin: ChecklistPin) throws(LibraryError) -> LoadedEdition {
        let name = EditionName(id: pin.id, edition: pin.edition)
        if let kept = shelf.editions.withLock({ $0[name] }), kept.checklist.pin == pin { return kept }
        let loaded = try edition(of: pin.id, pin.edition)
        guard loaded.checklist.pin == pin else { throw .otherContent(pin, found: loaded.checklist.pin.sha256) }
        return loaded
    }

    /// An edition read completely, examples included, for its author; not kept. Throws every mistake as `flawed`.
    package func complete(_ name: EditionName) throws(LibraryError) -> LoadedEdition {
        try read(name, .complete)
    }

    private func load(_ name: EditionName) throws(LibraryError) -> LoadedEdition {
        if let kept = shelf.editions.withLock({ $0[name] }) { return kept }
        let loaded = try read(name, .judging)
        shelf.editions.withLock { $0[name] = loaded }
        return loaded
    }

    private func read(_ name: EditionName, _ depth: ChecklistReader.Depth) throws(LibraryError) -> LoadedEdition {
        let own = checklists.appending(path: name.id).appending(path: name.edition)
        do {
            let files = try EditionFiles(folder: own)
            let released = try ReleasedEditions(folder: checklists).digests[name]
            return try KnownEditions.shared.read(files, depth, name, released)
        } catch let fault as SourceFault {
            throw .unreadable(fault)
        } catch let problems as ChecklistProblems {
            throw .flawed(name, problems.all)
        } catch {
            throw .unreadable(SourceFault(.unreadable("\(error)"), at: SourcePlace(file: name.description)))
        }
    }

    private var checklists: URL { folder.appending(path: "Checklists") }

    private func folders(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).filter { name in
            var isFolder: ObjCBool = false
            let path = folder.appending(path: name).path(percentEncoded: false)
            return !name.hasPrefix(".") && FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                && isFolder.boolValue
        }
    }
}
