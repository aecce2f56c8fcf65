import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Files that arrive in pieces, so that a broken connection is taken up where it stopped. For the page's script; without
/// it the plain form of `DropPages` takes files whole.
///
/// Begin with a form of name and size; send bytes by PATCH with `Upload-Offset`; ask by GET how many are here. When the last
/// byte has come the file stands in its tray, and its place is confirmed on the page of the tray.
enum PartialUploadPages {
    private static let base = "/shipments/{shipment}/uploads"

    static let routes = [
        Route.form(base, .preparers, begin),
        Route(method: .get, path: base + "/{tray}/{number}", access: .preparers, kind: .data, answer: state),
        Route(method: .patch, path: base + "/{tray}/{number}", access: .preparers, kind: .upload, answer: take),
    ]

    /// The header that says how many bytes of an upload are here, or where those that come belong.
    static let uploadOffset = "Upload-Offset"
    /// Bytes written at a time.
    private static let piece = 512 * 1024

    @Sendable private static func begin(_ visit: Visit) async throws -> Response {
        let (desk, settings) = (try visit.desk(), visit.site.settings)
        let name = visit.form["name"] ?? ""
        guard let size = visit.form.number("size"), size >= 0 else {
            throw SiteError.parameterWrong(name: "size", found: visit.form["size"] ?? "", expected: "0…")
        }
        guard size <= settings.longestFile else {
            throw SiteError.fileTooLarge(name: name, limit: settings.longestFile)
        }
        let shipment = try visit.shipment()
        let (tray, file) = try await visit.site.lanes.bytes.run { [form = visit.form, office = visit.office] in
            _ = try office.dossier(shipment)
            try office.sweepTrays()
            let tray = try form.text("tray").map { id in
                guard let known = desk.tray(id) else { throw SiteError.trayGone }
                return known
            }
            let place = try tray ?? desk.newTray()
            guard try place.items().count + place.partials().count < settings.mostFiles else {
                throw SiteError.tooManyFiles(limit: settings.mostFiles)
            }
            do { return (place, try place.begin(name, size: size)) } catch let fault as NameFault {
                throw SiteError.nameRefused(fault)
            }
        }
        return try await answer(visit, tray, file, status: .created)
    }

    @Sendable private static func state(_ visit: Visit) async throws -> Response {
        let (tray, file) = try await partial(visit)
        return try await answer(visit, tray, file)
    }

    @Sendable private static func take(_ visit: Visit) async throws -> Response {
        guard let token = visit.request.headers[named: "X-Form-Token"], SameOrigin.equal(token, visit.token) else {
            throw SiteError.formNotOurs
        }
        let (tray, file) = try await partial(visit)
        let written = visit.request.headers[named: uploadOffset] ?? ""
        guard var offset = Int(written), offset >= 0 else {
            throw SiteError.parameterWrong(name: "Upload-Offset", found: written, expected: "0…\(file.size)")
        }
        var pending = Data()
        var pieces = visit.request.body.makeAsyncIterator()
        while true {
            let buffer: ByteBuffer?
            do { buffer = try await pieces.next() } catch {
                // The connection broke: what came is kept, and the rest is asked for later.
                try await write(&pending, at: &offset, file, visit)
                throw SiteError.uploadPaused
            }
            guard let buffer else { break }
            pending.append(contentsOf: buffer.readableBytesView)
            if pending.count >= piece { try await write(&pending, at: &offset, file, visit) }
        }
        try await write(&pending, at: &offset, file, visit)
        return try await answer(visit, tray, file)
    }

    private static func write(
        _ pending: inout Data, at offset: inout Int, _ file: PartialFile, _ visit: Visit
    ) async throws {
        let (data, place) = (pending, offset)
        pending = Data()
        guard !data.isEmpty else { return }
        do { try await visit.site.lanes.bytes.run { try file.append(data, at: place) } } catch let fault as PartialFault
        {
            switch fault {
            case .otherOffset(let found, let expected): throw SiteError.offsetWrong(found: found, expected: expected)
            case .tooMuch(let name, let size): throw SiteError.moreThanSaid(name: name, size: size)
            }
        }
        offset += data.count
    }

    /// How many bytes are here; once all are, the file's digest and the page on which its place is confirmed.
    private static func answer(
        _ visit: Visit, _ tray: Tray, _ file: PartialFile, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let base = Paths.filing(try visit.shipment())
        let (offset, digest) = try await visit.site.lanes.bytes.run { (try file.offset(), try file.complete()) }
        var response = visit.json(
            [
                "upload": .string("\(base)/uploads/\(tray.id)/\(file.number)"), "tray": .string(tray.id),
                "offset": .integer(offset), "size": .integer(file.size),
                "sha256": digest.map { .string($0.hex) } ?? .null, "confirm": .string("\(base)/drop/\(tray.id)"),
            ], status: status)
        response.headers[named: uploadOffset] = String(offset)
        return response
    }

    private static func partial(_ visit: Visit) async throws -> (Tray, PartialFile) {
        guard let tray = try visit.desk().tray(try visit.part("tray")), let number = Int(try visit.part("number")),
            let file = try await visit.site.lanes.bytes.run({ try tray.partial(number) })
        else { throw SiteError.trayGone }
        return (tray, file)
    }
}

extension HTTPFields {
    /// The value under a name that HTTP itself does not know.
    subscript(named name: String) -> String? {
        get { HTTPField.Name(name).flatMap { self[$0] } }
        set { if let name = HTTPField.Name(name) { self[name] = newValue } }
    }
}
