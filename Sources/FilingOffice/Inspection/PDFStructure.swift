import DossierCore
import Foundation

/// What stands in the objects of a PDF, as `qpdf --json` lists them, all of them, whether or not anything leads there.
struct PDFStructure: Sendable, Hashable, Codable {
    private(set) var parts = PDFFacts.Structure()
    private(set) var making: PDFFacts.Making
    /// Whether the file as a whole has a metadata packet (ISO 32000-1, 14.3.2), or may have one.
    let hasMetadata: Bool
    let pages: Int
    let protection: PDFFacts.Protection
    /// False once something stood deeper than we look, or could not be looked into: what is unseen may hold anything.
    private var isSeenWhole = true

    /// Objects within objects; papers of the trade nest a dozen deep.
    private static let deepest = 64

    /// Reads version 2 of qpdf's JSON; nil when it is something else, lacks a part that was asked for, or nests deeper than
    /// we look.
    init?(json: Data) {
        let whole: Any
        do { whole = try JSONSerialization.jsonObject(with: json) } catch { return nil }
        guard let members = whole as? [String: Any], (members["version"] as? Int) == 2,
            let pages = members["pages"] as? [Any], let encrypt = members["encrypt"] as? [String: Any],
            let qpdf = members["qpdf"] as? [Any], qpdf.count == 2, let objects = qpdf[1] as? [String: Any],
            let isEncrypted = encrypt["encrypted"] as? Bool,
            let capabilities = encrypt["capabilities"] as? [String: Bool],
            let attachments = members["attachments"] as? [String: Any],
            let form = members["acroform"] as? [String: Any], let fields = form["fields"] as? [Any],
            let outlines = members["outlines"] as? [Any], let bookmarks = Self.bookmarks(outlines, depth: 0)
        else { return nil }
        self.pages = pages.count
        protection = PDFFacts.Protection(
            isEncrypted: isEncrypted, needsPassword: false,
            forbids: capabilities.filter { !$0.value }.map(\.key))
        making = Self.making(objects)
        hasMetadata = Self.catalogue(objects).map { $0["/Metadata"] != nil } ?? true
        for object in objects.values {
            guard let value = Self.value(of: object) else { return nil }
            count(in: value, depth: 0)
        }
        guard isSeenWhole else { return nil }
        parts.attachments = max(parts.attachments, attachments.count)
        parts.formFields = fields.count
        parts.bookmarks = bookmarks
    }

    private static func catalogue(_ objects: [String: Any]) -> [String: Any]? {
        let trailer = value(of: objects["trailer"] as Any) as? [String: Any]
        guard let root = trailer?["/Root"] as? String else { return nil }
        return value(of: objects["obj:\(root)"] as Any) as? [String: Any]
    }

    private static func value(of object: Any) -> Any? {
        let members = object as? [String: Any]
        return members?["value"] ?? (members?["stream"] as? [String: Any])?["dict"]
    }

    private mutating func count(in value: Any, depth: Int) {
        guard depth < Self.deepest else {
            isSeenWhole = false
            return
        }
        if let list = value as? [Any] { for element in list { count(in: element, depth: depth + 1) } }
        guard let members = value as? [String: Any] else { return }
        let (type, subtype) = (members["/Type"] as? String, members["/Subtype"] as? String)
        switch members["/S"] as? String {
        case "/JavaScript": parts.javaScripts += 1
        case "/Launch", "/ImportData", "/SubmitForm", "/GoToE": parts.launches += 1
        case "/Rendition", "/Movie", "/Sound", "/RichMediaExecute": parts.media += 1
        case "/URI": parts.webLinks += 1
        case nil where members["/JS"] != nil: parts.javaScripts += 1
        default: break
        }
        if members["/EF"] != nil { parts.attachments += 1 }
        if let subtype, ["/3D", "/RichMedia", "/Sound", "/Movie", "/Screen"].contains(subtype) { parts.media += 1 }
        if members["/ByteRange"] != nil, type == nil || type == "/Sig" || type == "/DocTimeStamp" {
            parts.signatures += 1
        }
        for element in members.values { count(in: element, depth: depth + 1) }
    }

    /// How many bookmarks there are; nil for a list we cannot follow to its ends.
    private static func bookmarks(_ list: [Any], depth: Int) -> Int? {
        guard depth < deepest else { return nil }
        var count = 0
        for bookmark in list {
            guard let kids = (bookmark as? [String: Any])?["kids"] as? [Any],
                let below = bookmarks(kids, depth: depth + 1)
            else { return nil }
            count += 1 + below
        }
        return count
    }

    private static func making(_ objects: [String: Any]) -> PDFFacts.Making {
        let trailer = value(of: objects["trailer"] as Any) as? [String: Any]
        var info = trailer?["/Info"] as? [String: Any]
        if let reference = trailer?["/Info"] as? String {
            info = value(of: objects["obj:\(reference)"] as Any) as? [String: Any]
        }
        func text(_ key: String) -> String? {
            // Text is marked u:, bytes that are none b:; a free text of somebody else is kept short.
            guard let written = info?[key] as? String, written.hasPrefix("u:") else { return nil }
            return String(written.dropFirst(2).prefix(200))
        }
        return PDFFacts.Making(
            producer: text("/Producer"), creator: text("/Creator"), created: text("/CreationDate"),
            modified: text("/ModDate"))
    }
}
