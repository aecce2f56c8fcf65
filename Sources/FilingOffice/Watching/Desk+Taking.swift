package import DossierCore
package import Foundation
import Records

/// What became of a file of a watched folder.
package enum TakeOutcome: Sendable {
    /// It is in the workspace's keeping and waits for a person.
    case taken(FileProposal)
    /// It stays where it is, with a note beside it.
    case refused(Wording)
    /// It is being written to; the next look will tell.
    case changing
}

extension Desk {
    /// Takes a file into the workspace's keeping with the places it may belong to, and out of its folder. It is in no filing
    /// before a person accepts a place.
    ///
    /// The bytes reach the vault before the register mentions them, and only then does the file leave its folder.
    /// - Parameter mark: What the file was like when it was seen to be stable.
    package func take(_ file: URL, as mark: FileMark, places: PlaceFinder) throws -> TakeOutcome {
        try require(Permissions.roles(for: .documentsAttached([])), to: "file-taken")
        let name: String
        do throws(NameFault) { name = try SafeName.of(file.lastPathComponent) } catch {
            return .refused(WatchRefusal.name.explanation)
        }
        guard try PathKind.ofItself(file.path) == .file else { return .refused(WatchRefusal.noFile.explanation) }
        let vault = office.workspace.vault
        let staged = try vault.stage(fileAt: file)
        do {
            guard try FileMark(ofFileAt: file.path) == mark, staged.size == mark.size else {
                vault.discard([staged])
                return .changing
            }
            let outcome = try take(staged, name, from: file, places)
            if case .refused = outcome { vault.discard([staged]) }
            return outcome
        } catch {
            vault.discard([staged])
            throw error
        }
    }

    private func take(_ staged: StagedObject, _ name: String, from file: URL, _ places: PlaceFinder) throws
        -> TakeOutcome
    {
        let type = MediaType.sniff(staged.head, name: name)
        if let refusal = try refusal(of: staged, type) { return .refused(refusal) }
        let text = try PaperInspector().firstPage(ofFileAt: staged.location, type: type, size: staged.size)
        let answer = places.answer(to: OfferedFile(name: name, mediaType: type, firstPage: text))
        guard !answer.proposals.isEmpty else {
            return .refused((answer.doubt ?? .noFiling).sentence + WatchRefusal.byHand)
        }
        try office.workspace.vault.commit([staged])
        let proposal = try office.workspace.register.propose(
            FileProposal(
                id: 0, name: name, digest: staged.digest, size: staged.size, mediaType: type, source: file.path,
                places: answer.proposals.map(\.place), doubt: answer.doubt?.sentence, takenBy: person.code,
                takenAt: office.clock()), by: agent, at: office.clock())
        try FileManager.default.removeItem(at: file)
        return .taken(proposal)
    }

    private func refusal(of staged: StagedObject, _ type: String) throws -> Wording? {
        if staged.size == 0 { return WatchRefusal.empty.explanation }
        if MediaType.isArchive(type) { return WatchRefusal.archive(type).explanation }
        if type == "application/octet-stream" { return WatchRefusal.unknownFormat.explanation }
        let uses = try office.workspace.register.filings(withDocument: staged.digest).filter(\.isCurrent)
        if !uses.isEmpty {
            return WatchRefusal.filedAlready(uses.map { "\($0.shipment) \($0.document.slotName)" }).explanation
        }
        let waiting = try office.workspace.register.openProposals().first { $0.digest == staged.digest }
        return waiting.map { WatchRefusal.waitsAlready($0.id).explanation }
    }
}

extension PathKind {
    /// What stands at a path itself, a link counting as neither file nor folder.
    static func ofItself(_ path: String) throws -> PathKind {
        let type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        return type == .typeRegular ? .file : type == .typeDirectory ? .folder : .other
    }
}

extension FileMark {
    /// - Throws: what the system says when the file cannot be examined.
    init(ofFileAt path: String) throws {
        let facts = try FileManager.default.attributesOfItem(atPath: path)
        let modified = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        self.init(size: facts[.size] as? Int ?? 0, modified: Int((modified * 1000).rounded()) * 1_000_000)
    }
}

extension Wording {
    fileprivate static func + (left: Wording, right: Wording) -> Wording {
        Wording(zh: left.zh + right.zh, en: left.en + " " + right.en)
    }
}
