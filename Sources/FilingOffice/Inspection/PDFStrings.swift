import DossierCore
import Foundation

/// Every text string in the objects of a PDF, as `qpdf --json` lists them, and the boxes of its pages.
struct PDFStrings {
    private(set) var properties: [UnseenText.Property] = []
    /// By page.
    private(set) var boxes: [PageBoxes] = []
    /// Whether the file as a whole has a metadata packet, or may have one.
    let hasMetadata: Bool

    /// False once something stood deeper than we look: what is unseen may hold anything.
    private var isSeenWhole = true

    /// Reads version 2 of qpdf's JSON with the keys `pages` and `qpdf`; nil when it is something else.
    init?(json: Data) {
        let whole: Any
        do { whole = try JSONSerialization.jsonObject(with: json) } catch { return nil }
        guard let members = whole as? [String: Any], (members["version"] as? Int) == 2,
            let pages = members["pages"] as? [[String: Any]], let qpdf = members["qpdf"] as? [Any], qpdf.count == 2,
            let objects = qpdf[1] as? [String: Any]
        else { return nil }
        let trailer = Self.dictionary(objects["trailer"])
        let root = (trailer?["/Root"] as? String).flatMap { Self.dictionary(objects["obj:\($0)"]) }
        hasMetadata = root.map { $0["/Metadata"] != nil } ?? true
        for name in objects.keys.sorted() {
            let object = objects[name] as? [String: Any]
            collect(object?["value"] ?? (object?["stream"] as? [String: Any])?["dict"], under: "", depth: 0)
        }
        guard isSeenWhole else { return nil }
        boxes = pages.map { page in
            let object = (page["object"] as? String).flatMap { Self.dictionary(objects["obj:\($0)"]) }
            return PageBoxes(
                media: Frame(box: object?["/MediaBox"]), crop: Frame(box: object?["/CropBox"]),
                isTurned: (object?["/Rotate"] as? Int ?? 0) != 0)
        }
    }

    private static func dictionary(_ object: Any?) -> [String: Any]? {
        (object as? [String: Any])?["value"] as? [String: Any]
    }

    private mutating func collect(_ value: Any?, under key: String, depth: Int) {
        guard depth < 64 else {
            isSeenWhole = false
            return
        }
        if let list = value as? [Any] { for element in list { collect(element, under: key, depth: depth + 1) } }
        if let text = value as? String, text.hasPrefix("u:") {
            properties.append(UnseenText.Property(name: key, text: String(text.dropFirst(2))))
        }
        guard let members = value as? [String: Any] else { return }
        // The title of a note is who wrote it (ISO 32000-1, table 170); that of a field is its name.
        let isNote = members["/Subtype"] != nil && members["/Contents"] != nil && members["/FT"] == nil
        // Whoever writes a note is a person. The author of a file is mostly an authority or a laboratory no record lists:
        // that is a text like any other, looked through for numbers and for the names of the site's list.
        let titles = isNote ? ["/T": "note by", "/Author": "made by"] : ["/Author": "made by"]
        for name in members.keys.sorted() {
            collect(members[name], under: titles[name] ?? String(name.dropFirst()), depth: depth + 1)
        }
    }
}

/// The boxes of one page, in the page's own units.
struct PageBoxes {
    let media: Frame?
    let crop: Frame?
    let isTurned: Bool

    /// The visible part of a page that was laid out with its top left corner at nought; the whole of it where what is
    /// cut off cannot be told. Text there is text of the page, and looked through as such.
    func visible(in page: Frame) -> Frame {
        guard let media, let crop, !isTurned, media.height > 0 else { return page }
        let scale = page.height / media.height
        return Frame(
            left: (crop.left - media.left) * scale, top: (media.bottom - crop.bottom) * scale,
            right: (crop.right - media.left) * scale, bottom: (media.bottom - crop.top) * scale)
    }
}

/// A rectangle.
struct Frame: Hashable {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    var height: Double { bottom - top }

    /// Whether another lies in it, but for the two units programs round by.
    func holds(_ other: Frame) -> Bool {
        other.left >= left - 2 && other.top >= top - 2 && other.right <= right + 2 && other.bottom <= bottom + 2
    }
}

extension Frame {
    /// Two opposite corners, in any order, as a PDF has them.
    init?(box: Any?) {
        guard let numbers = (box as? [Any])?.compactMap({ ($0 as? NSNumber)?.doubleValue }), numbers.count == 4 else {
            return nil
        }
        self.init(
            left: min(numbers[0], numbers[2]), top: min(numbers[1], numbers[3]), right: max(numbers[0], numbers[2]),
            bottom: max(numbers[1], numbers[3]))
    }
}
