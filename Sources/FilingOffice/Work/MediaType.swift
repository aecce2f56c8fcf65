package import Foundation

/// What a file is, told by its first bytes, never by its name.
package enum MediaType {
    /// - Parameters:
    ///   - head: the first bytes of the file, 512 or more where it has them.
    ///   - name: only tells apart the office formats, which are all zip inside, and kinds of text.
    package static func sniff(_ head: Data, name: String) -> String {
        let bytes = [UInt8](head.prefix(512))
        for (type, offset, magic) in magics where bytes.dropFirst(offset).starts(with: magic) { return type }
        if bytes.starts(with: [0x50, 0x4B]) { return officeType(head, name: name) ?? "application/zip" }
        return isText(bytes) ? textType(name) : "application/octet-stream"
    }

    /// Archives are refused as papers: two readers may see different contents.
    package static func isArchive(_ type: String) -> Bool {
        [
            "application/zip", "application/gzip", "application/x-7z-compressed", "application/vnd.rar",
            "application/x-bzip2", "application/x-xz", "application/x-tar",
        ].contains(type)
    }

    private static let magics: [(String, Int, [UInt8])] = [
        ("application/pdf", 0, Array("%PDF-".utf8)),
        ("image/png", 0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/jpeg", 0, [0xFF, 0xD8, 0xFF]),
        ("image/tiff", 0, [0x49, 0x49, 0x2A, 0x00]),
        ("image/tiff", 0, [0x4D, 0x4D, 0x00, 0x2A]),
        ("application/gzip", 0, [0x1F, 0x8B]),
        ("application/x-7z-compressed", 0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ("application/vnd.rar", 0, Array("Rar!".utf8)),
        ("application/x-bzip2", 0, Array("BZh".utf8)),
        ("application/x-xz", 0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        ("application/x-tar", 257, Array("ustar".utf8)),
        ("application/x-ole-storage", 0, [0xD0, 0xCF, 0x11, 0xE0]),
    ]

    private static func officeType(_ head: Data, name: String) -> String? {
        let marks = ["[Content_Types].xml", "_rels/.rels", "mimetypeapplication/vnd.oasis"]
        guard marks.contains(where: { head.range(of: Data($0.utf8)) != nil }) else { return nil }
        return switch suffix(name) {
        case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        case "odt": "application/vnd.oasis.opendocument.text"
        case "ods": "application/vnd.oasis.opendocument.spreadsheet"
        default: nil
        }
    }

    private static func textType(_ name: String) -> String {
        switch suffix(name) {
        case "csv": "text/csv"
        case "xml": "application/xml"
        case "json": "application/json"
        case "html", "htm": "text/html"
        default: "text/plain"
        }
    }

    private static func suffix(_ name: String) -> String {
        name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    }

    private static func isText(_ bytes: [UInt8]) -> Bool {
        !bytes.isEmpty && !bytes.contains { $0 < 0x09 || ($0 > 0x0D && $0 < 0x20 && $0 != 0x1B) }
    }
}
