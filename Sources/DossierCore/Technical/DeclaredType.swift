/// What a file's name says it is, in the families within which programs may differ over one and the same file.
enum DeclaredType {
    /// Media types by the ending of the name; nil for an ending that declares nothing we take.
    static func family(ofName name: String) -> Set<String>? {
        guard name.contains("."), let ending = name.split(separator: ".").last?.lowercased() else { return nil }
        return endings[ending]
    }

    private static let text: Set<String> = [
        "text/plain", "text/csv", "application/csv", "text/tab-separated-values", "application/json", "text/html",
        "application/xml", "text/xml", "application/octet-stream+text",
    ]
    private static let office = "application/vnd.openxmlformats-officedocument."

    private static let endings: [String: Set<String>] = [
        "pdf": ["application/pdf"], "png": ["image/png"], "jpg": ["image/jpeg"], "jpeg": ["image/jpeg"],
        "tif": ["image/tiff"], "tiff": ["image/tiff"], "txt": text, "csv": text, "tsv": text, "json": text,
        "xml": text.union(["image/svg+xml"]), "html": text, "htm": text,
        "docx": [office + "wordprocessingml.document"], "xlsx": [office + "spreadsheetml.sheet"],
        "pptx": [office + "presentationml.presentation"],
        "odt": ["application/vnd.oasis.opendocument.text"], "ods": ["application/vnd.oasis.opendocument.spreadsheet"],
    ]
}

extension TechnicalCheck {
    static func typeAgrees(_ look: TechnicalLook) -> TechnicalResult {
        let (document, name) = (look.document, look.document.originalName)
        guard let inspection = document.inspection else { return look.uninspected }
        guard let declared = DeclaredType.family(ofName: name) else {
            return look.failed(
                "文件名“\(name)”的后缀不在可接受的格式之列。", "The ending of “\(name)” names no format that is taken.")
        }
        guard declared.contains(document.mediaType) else {
            return look.failed(
                "文件名为“\(name)”，内容却是 \(document.mediaType)。",
                "It is called “\(name)”, but its bytes are \(document.mediaType).")
        }
        if let other = inspection.otherFormats.first {
            return look.failed(
                "同一文件还可当作 \(other) 打开，不同程序会看到不同内容。",
                "The same bytes also open as \(other), so two programs see different things.")
        }
        return look.of(inspection.mediaType) { magic in
            let isText = declared.contains("text/plain") && magic.hasPrefix("text/")
            return declared.contains(magic) || isText
                ? look.met("内容与文件名相符：\(document.mediaType)。", "Bytes and name agree: \(document.mediaType).")
                : look.failed(
                    "文件名为“\(name)”，libmagic 却认为是 \(magic)。",
                    "It is called “\(name)”, but libmagic takes its bytes for \(magic).")
        }
    }
}
