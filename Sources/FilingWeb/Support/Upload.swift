import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Receives a form with files: fields into memory, files into a tray, piece by piece.
///
/// The token comes first and is checked before a file is kept. Whatever goes wrong, the tray is thrown away.
struct Upload: Sendable {
    let form: Form
    let tray: Tray
    let items: [Tray.Item]

    /// Bytes written at a time.
    static let piece = 512 * 1024

    /// - Throws: `SiteError`; nothing is left then.
    static func receive(_ visit: Visit) async throws -> Upload {
        try visit.requireLength(visit.site.settings.longestUpload)
        guard let type = visit.request.headers[.contentType], let boundary = boundary(in: type) else {
            throw SiteError.formUnreadable
        }
        let desk = try visit.desk()
        let tray = try await visit.site.lanes.bytes.run { try desk.newTray() }
        do {
            var receiver = Receiver(visit: visit, tray: tray)
            try await receiver.take(visit.request.body, boundary: boundary)
            let items = try await visit.site.lanes.bytes.run { try tray.items() }
            return Upload(form: Form(receiver.fields), tray: tray, items: items)
        } catch {
            await discard(tray, visit)
            throw error
        }
    }

    /// SHA-256 over the fields and the files, in their order, whatever boundary stood between them.
    func digest() throws -> ContentDigest {
        var all = DigestStream()
        for (name, value) in form.fields {
            all.update(Data("\(name.utf8.count) \(name) \(value.utf8.count) \(value)".utf8))
        }
        for item in items { all.update(Data("\(item.name) \(try item.digest().hex)".utf8)) }
        return all.finish()
    }

    /// Throws the tray away.
    static func discard(_ tray: Tray, _ visit: Visit) async {
        do { try await visit.site.lanes.bytes.run { tray.clear() } } catch { return }
    }

    /// The boundary a content type names; at most 70 characters (RFC 2046 5.1.1).
    static func boundary(in type: String) -> String? {
        let parts = type.split(separator: ";").map(\.trimmed)
        guard parts.first?.lowercased() == "multipart/form-data",
            let named = parts.first(where: { $0.lowercased().hasPrefix("boundary=") })?.dropFirst(9)
        else { return nil }
        let boundary =
            named.hasPrefix("\"") && named.hasSuffix("\"") && named.count > 2 ? named.dropFirst().dropLast() : named
        return (1...70).contains(boundary.utf8.count) ? String(boundary) : nil
    }
}

/// What has come of an upload so far.
private struct Receiver {
    let visit: Visit
    let tray: Tray
    var fields: [(name: String, value: String)] = []
    private var file: TrayFile?
    private var name = ""
    private var size = 0
    private var files = 0
    private var value: [UInt8]?
    private var fieldBytes = 0
    private var pending = Data()
    private var total = 0

    init(visit: Visit, tray: Tray) {
        self.visit = visit
        self.tray = tray
    }

    mutating func take(_ body: RequestBody, boundary: String) async throws {
        var parser = MultipartParser(boundary: boundary)
        do {
            for try await buffer in body {
                total += buffer.readableBytes
                guard total <= visit.site.settings.longestUpload else {
                    throw SiteError.uploadTooLarge(limit: visit.site.settings.longestUpload)
                }
                for event in try parser.feed(buffer.readableBytesView) { try await take(event) }
            }
        } catch let error as SiteError { throw error } catch is MultipartParser.Fault {
            throw SiteError.formUnreadable
        } catch let error as NameFault { throw SiteError.nameRefused(error) } catch  where error is FilingError {
            throw error
        } catch let error as CocoaError { throw error } catch {
            throw SiteError.uploadCut
        }
        guard parser.isComplete else { throw SiteError.uploadCut }
        guard isOurs else { throw SiteError.formNotOurs }
    }

    /// Programs show a token of their own, which was looked at before.
    private var isOurs: Bool {
        if visit.route.kind == .data { return true }
        return fields.first { $0.name == "token" }.map { SameOrigin.equal($0.value, visit.token) } ?? false
    }

    private mutating func take(_ event: MultipartParser.Event) async throws {
        switch event {
        case .part(let head): try await begin(head)
        case .bytes(let bytes): try await add(bytes)
        case .partEnd: try await end()
        case .end: return
        }
    }

    private mutating func begin(_ head: MultipartHead) async throws {
        name = head.name
        guard let fileName = head.fileName else {
            value = []
            return
        }
        guard isOurs else { throw SiteError.formNotOurs }
        // A file field nothing was chosen in comes as a part without a name.
        guard !fileName.isEmpty else { return }
        files += 1
        guard files <= visit.site.settings.mostFiles else {
            throw SiteError.tooManyFiles(limit: visit.site.settings.mostFiles)
        }
        size = 0
        name = fileName
        file = try await visit.site.lanes.bytes.run { [tray, files] in try tray.receive(fileName, number: files) }
    }

    private mutating func add(_ bytes: [UInt8]) async throws {
        if value != nil {
            fieldBytes += bytes.count
            guard fieldBytes <= visit.site.settings.longestForm else {
                throw SiteError.formTooLarge(limit: visit.site.settings.longestForm)
            }
            value? += bytes
            return
        }
        guard file != nil else { return }
        size += bytes.count
        guard size <= visit.site.settings.longestFile else {
            throw SiteError.fileTooLarge(name: name, limit: visit.site.settings.longestFile)
        }
        pending.append(contentsOf: bytes)
        if pending.count >= Upload.piece { try await write() }
    }

    private mutating func write() async throws {
        guard let file, !pending.isEmpty else { return }
        let data = pending
        pending = Data()
        try await visit.site.lanes.bytes.run { try file.write(data) }
    }

    private mutating func end() async throws {
        if let value {
            guard let text = String(validating: value, as: UTF8.self) else { throw SiteError.formUnreadable }
            fields.append((name, text))
            self.value = nil
            return
        }
        guard let file else { return }
        try await write()
        try await visit.site.lanes.bytes.run { try file.finish() }
        self.file = nil
    }
}
