/// Names for files inside a bundle: lower-case ASCII, at most 64 bytes, the same for the same documents in any order.
///
/// `d17_batch-release-certificate_msc01-26a03_r2.pdf`: type, what it is, what it is about, revision. Original and Chinese
/// names live in the index (product contract, section 5).
package enum PackageName {
    /// The longest name, in bytes.
    package static let longestName = 64
    /// The longest path inside the archive, in bytes.
    package static let longestPath = 180

    /// A name for each document, in the order given.
    ///
    /// Documents whose names would be the same each get eight characters of the SHA-256 of their id; more if even those
    /// are the same.
    package static func names(of documents: [(document: Document, kind: String)]) -> [String] {
        let marks = documents.map { ContentDigest.of($0.document.id.text).hex }
        var lengths = Array(repeating: 0, count: documents.count)
        while true {
            let names = documents.indices.map { index in
                name(
                    of: documents[index].document, kind: documents[index].kind,
                    mark: marks[index].prefix(lengths[index]))
            }
            let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
            let clashing = names.indices.filter { counts[names[$0], default: 0] > 1 && lengths[$0] < 24 }
            if clashing.isEmpty { return names }
            for index in clashing { lengths[index] += 8 }
        }
    }

    private static func name(of document: Document, kind: String, mark: Substring) -> String {
        var parts = [slug(document.type), slug(kind), slug(document.subject.id)]
        if let revision = document.revision.map(slug), !revision.isEmpty {
            parts.append(revision.first.map { $0.isASCIIDigit ? "r" + revision : revision } ?? revision)
        }
        if !mark.isEmpty { parts.append(String(mark)) }
        let ending = "." + fileExtension(of: document.mediaType)
        let whole = parts.filter { !$0.isEmpty }.joined(separator: "_")
        guard whole.utf8.count + ending.utf8.count > longestName else { return whole + ending }
        let cut = "_" + ContentDigest.of(document.id.text).hex.prefix(mark.isEmpty ? 8 : 24)
        return whole.prefix(longestName - ending.utf8.count - cut.utf8.count) + cut + ending
    }

    /// A text reduced to `a-z`, `0-9`, `.` and `-`; other characters become single hyphens, none at either end.
    package static func slug(_ text: String) -> String {
        var slug = ""
        for scalar in text.folded.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
            case ".": slug += slug.isEmpty || slug.hasSuffix(".") ? "" : "."
            default: slug += slug.isEmpty || slug.hasSuffix("-") ? "" : "-"
            }
        }
        while let last = slug.last, last == "-" || last == "." { slug.removeLast() }
        return slug
    }

    /// Whether a path may stand in a bundle: ASCII letters, digits, `.`, `_` and `-`, within the lengths.
    package static func isSafe(path: String) -> Bool {
        guard path.utf8.count <= longestPath else { return false }
        return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { name in
            !name.isEmpty && name.utf8.count <= longestName && !name.hasPrefix(".") && !name.hasPrefix("-")
                && name.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                        true
                    default: false
                    }
                }
        }
    }

    /// The ending for a media type; `bin` for one not in the table.
    package static func fileExtension(of mediaType: String) -> String {
        extensions[mediaType] ?? "bin"
    }

    private static let extensions: [String: String] = [
        "application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg", "image/tiff": "tif",
        "text/plain": "txt", "text/csv": "csv", "text/html": "html",
        "application/xml": "xml", "application/json": "json",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
        "application/vnd.oasis.opendocument.text": "odt", "application/vnd.oasis.opendocument.spreadsheet": "ods",
        "application/x-ole-storage": "doc",
    ]
}
