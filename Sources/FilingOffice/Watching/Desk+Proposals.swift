package import DossierCore
package import Foundation
import Records

/// Which of the places of a file is meant; what is nil does not narrow them.
package struct PlaceChoice: Sendable, Hashable {
    package var shipment: String?
    package var type: String?
    /// `batch:MSC01-26A03`, or what stands behind the colon.
    package var subject: String?

    package init(shipment: String? = nil, type: String? = nil, subject: String? = nil) {
        self.shipment = shipment
        self.type = type
        self.subject = subject
    }
}

extension FilingOffice {
    /// The files that wait for a person, in the order they were taken.
    package func openProposals() throws -> [FileProposal] { try workspace.register.openProposals() }

    /// The bytes of a file that waits.
    ///
    /// - Throws: `ProposalError`; `VaultError.missing`.
    package func proposed(_ id: Int) throws -> DownloadSource {
        let proposal = try openProposal(id)
        return try DownloadSource(
            of: proposal.digest, name: proposal.name, mediaType: proposal.mediaType, in: workspace.vault)
    }

    /// - Throws: `ProposalError`.
    func openProposal(_ id: Int) throws -> FileProposal {
        guard let proposal = try workspace.register.proposal(id) else {
            throw ProposalError.unknown(id, waiting: try openProposals().map(\.id))
        }
        if let ending = proposal.ending { throw ProposalError.ended(id, ending) }
        return proposal
    }
}

extension Desk {
    /// Files what was taken, in one of the places proposed.
    ///
    /// - Parameter options: What else the document's sheet says: revision, days, fields.
    /// - Throws: `ProposalError`, and whatever attaching throws; the file then still waits.
    package func accept(
        proposal id: Int, choice: PlaceChoice = PlaceChoice(), options: DocumentOptions = DocumentOptions()
    ) throws -> AttachOutcome {
        let proposal = try office.openProposal(id)
        guard
            let place = proposal.place(shipment: choice.shipment, type: choice.type, subject: choice.subject)
        else { throw ProposalError.notOnePlace(id, places: proposal.places) }
        var options = options
        options.type = place.type
        options.subjects = [:]
        if place.subject.kind != .filing, place.subject.kind != .shipment {
            options.subjects[place.subject.kind] = place.subject.id
        }
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "dossier-proposal-" + String(UInt64.random(in: 0...UInt64.max), radix: 36))
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { Self.clear(folder) }
        // Under its own name, which the document keeps.
        let file = folder.appending(path: proposal.name)
        let bytes = office.workspace.vault.url(of: proposal.digest)
        try FileManager.default.createSymbolicLink(at: file, withDestinationURL: bytes)
        options.sha256 = options.sha256 ?? proposal.digest.hex
        guard let outcome = try attach(files: [file], options: options, to: place.shipment).first else {
            throw ProposalError.unknown(id, waiting: [])
        }
        _ = try office.workspace.register.end(
            proposal: id, as: .filed, note: "\(place.shipment) \(outcome.document.slotName)", by: agent,
            at: office.clock())
        return outcome
    }

    /// Gives a file that was taken back, into a folder.
    ///
    /// - Returns: where it lies now.
    /// - Throws: `ProposalError`; `FilingError.targetExists`.
    package func giveBack(proposal id: Int, into folder: URL) throws -> URL {
        try require(Permissions.roles(for: .documentsAttached([])), to: "proposal-returned")
        let proposal = try office.openProposal(id)
        guard try PathKind.of(folder.path) == .folder else { throw FilingError.notAFolder(folder.path) }
        let file = folder.appending(path: proposal.name)
        guard !FileManager.default.fileExists(atPath: file.path) else { throw FilingError.targetExists(file.path) }
        try office.workspace.vault.verify(proposal.digest)
        try FileManager.default.copyItem(at: office.workspace.vault.url(of: proposal.digest), to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
        _ = try office.workspace.register.end(
            proposal: id, as: .returned, note: file.path, by: agent, at: office.clock())
        return file
    }

    /// Gives a file that was taken back to a program that has read its bytes; it waits no more.
    ///
    /// - Parameter digest: SHA-256 of the bytes the program keeps.
    /// - Throws: `ProposalError`; `.otherBytes` when they are not the file's.
    package func giveBack(proposal id: Int, keeping digest: ContentDigest) throws -> FileProposal {
        try require(Permissions.roles(for: .documentsAttached([])), to: "proposal-returned")
        let proposal = try office.openProposal(id)
        guard proposal.digest == digest else { throw ProposalError.otherBytes(id, expected: proposal.digest) }
        let ended = try office.workspace.register.end(
            proposal: id, as: .returned, note: agent.origin, by: agent, at: office.clock())
        guard ended else { throw ProposalError.ended(id, .returned) }
        return proposal
    }

    private static func clear(_ folder: URL) {
        // It holds a link only, and lies where the system clears up.
        do { try FileManager.default.removeItem(at: folder) } catch { return }
    }
}
