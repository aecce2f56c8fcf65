import DossierCore
import Foundation

/// The text of papers that are text: one page, read as UTF-8 or, failing that, as GB18030.
enum PlainPaper {
    /// The most bytes that are read.
    static let limit = 4 << 20

    /// Nil for a format that is no text.
    static func text(ofFileAt path: String, type: String, size: Int) throws -> Established<[PageText]>? {
        guard type.hasPrefix("text/") || ["application/xml", "application/json"].contains(type) else { return nil }
        guard size <= limit else { return .doubtful(InspectionDoubt("dossier", .tooMuchOutput)) }
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        guard let text = String(validating: bytes, as: UTF8.self) ?? GB18030.text(bytes) else {
            return .doubtful(InspectionDoubt("dossier", .failed))
        }
        return .known([PageText(page: 1, text: text)])
    }
}
