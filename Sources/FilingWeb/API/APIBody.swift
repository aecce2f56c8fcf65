import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The body of a request, received whole: short ones in memory, files in a tray on the disk.
struct APIBody: Sendable {
    var bytes: [UInt8] = []
    /// The fields of a form with files.
    var form: Form?
    var tray: Tray?
    var items: [Tray.Item] = []
    /// SHA-256 of the bytes as they came; of the fields and files of a form.
    let digest: ContentDigest

    /// - Throws: `SiteError`; nothing is left then.
    static func receive(_ visit: Visit, _ input: APIInput?) async throws -> APIBody {
        guard let input else {
            let bytes = try await short(visit, limit: visit.site.settings.longestForm)
            guard bytes.isEmpty else { throw SiteError.bodyUnreadable }
            return APIBody(digest: .of(Data()))
        }
        try input.require(visit.request.headers[.contentType])
        switch input.body {
        case .members, .object:
            let bytes = try await short(visit, limit: visit.site.settings.longestForm)
            return APIBody(bytes: bytes, digest: .of(Data(bytes)))
        case .text:
            let bytes = try await short(visit, limit: FilingOffice.longestRecordFile)
            return APIBody(bytes: bytes, digest: .of(Data(bytes)))
        case .file:
            let type = visit.request.headers[.contentType] ?? ""
            return try await type.lowercased().hasPrefix("multipart/") ? parts(visit) : file(visit)
        }
    }

    private static func short(_ visit: Visit, limit: Int) async throws -> [UInt8] {
        try visit.requireLength(limit)
        var bytes: [UInt8] = []
        do {
            for try await buffer in visit.request.body {
                guard bytes.count + buffer.readableBytes <= limit else { throw SiteError.formTooLarge(limit: limit) }
                bytes += buffer.readableBytesView
            }
        } catch let error as SiteError { throw error } catch { throw SiteError.uploadCut }
        return bytes
    }

    private static func parts(_ visit: Visit) async throws -> APIBody {
        let upload = try await Upload.receive(visit)
        do {
            let digest = try await visit.site.lanes.bytes.run { try upload.digest() }
            return APIBody(form: upload.form, tray: upload.tray, items: upload.items, digest: digest)
        } catch {
            await Upload.discard(upload.tray, visit)
            throw error
        }
    }

    private static func file(_ visit: Visit) async throws -> APIBody {
        guard let name = visit.query("name") else { throw SiteError.fieldMissing(Wording(zh: "name", en: "name")) }
        let desk = try visit.desk()
        let tray = try await visit.site.lanes.bytes.run { try desk.newTray() }
        do {
            let (items, digest) = try await stream(visit, into: tray, as: name)
            try items.first.map { try DeclaredType.require(visit.request.headers[.contentType], of: $0) }
            return APIBody(tray: tray, items: items, digest: digest)
        } catch {
            await Upload.discard(tray, visit)
            throw error
        }
    }

    /// Streams the body to a file of the tray, piece by piece.
    static func stream(
        _ visit: Visit, into tray: Tray, as name: String
    ) async throws -> (items: [Tray.Item], digest: ContentDigest) {
        let (lane, limit) = (visit.site.lanes.bytes, visit.site.settings.longestFile)
        try visit.requireLength(limit)
        let file: TrayFile
        do { file = try await lane.run { try tray.receive(name, number: 1) } } catch let fault as NameFault {
            throw SiteError.nameRefused(fault)
        }
        var (size, digest, pending) = (0, DigestStream(), Data())
        do {
            for try await buffer in visit.request.body {
                size += buffer.readableBytes
                guard size <= limit else { throw SiteError.uploadTooLarge(limit: limit) }
                pending.append(contentsOf: buffer.readableBytesView)
                guard pending.count >= Upload.piece else { continue }
                let data = pending
                pending = Data()
                digest.update(data)
                try await lane.run { try file.write(data) }
            }
            let rest = pending
            digest.update(rest)
            try await lane.run { try file.write(rest) }
        } catch let error as SiteError { throw error } catch let error as CocoaError { throw error } catch {
            throw SiteError.uploadCut
        }
        try await lane.run { try file.finish() }
        return (try await lane.run { try tray.items() }, digest.finish())
    }
}

/// Whether a file is what the request says it is.
enum DeclaredType {
    /// - Throws: `SiteError.otherMediaType` when the bytes say otherwise.
    static func require(_ declared: String?, of item: Tray.Item) throws {
        let plain = (declared ?? "").prefix { $0 != ";" }.trimmed.lowercased()
        guard !plain.isEmpty, plain != "application/octet-stream", item.size > 0 else { return }
        let found = MediaType.sniff(try item.head(), name: item.name)
        guard plain != found, !(plain.hasPrefix("text/") && found.hasPrefix("text/")) else { return }
        throw SiteError.otherMediaType(name: item.name, declared: plain, found: found)
    }
}

extension Visit {
    /// Refuses a body that says it is too long, before a byte of it is read.
    ///
    /// - Throws: `SiteError.uploadTooLarge`.
    func requireLength(_ limit: Int) throws(SiteError) {
        guard let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit else { return }
        throw .uploadTooLarge(limit: limit)
    }
}
