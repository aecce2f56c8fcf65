import DossierCore
import Foundation

/// The text of a file, and the encoding it was found in.
struct SourceText {
    /// How the bytes spell characters.
    enum Encoding: Sendable {
        /// With or without a byte order mark.
        case utf8
        /// The national standard of China (GB 18030-2022), which its spreadsheets still write.
        case gb18030
    }

    let text: String
    let encoding: Encoding

    /// Reads bytes as UTF-8; where that is allowed and they are no UTF-8, as GB18030, never by guessing further.
    ///
    /// Throws when there is nothing, too much, no text, or a control character.
    init(_ file: SourceFile, allowingGB18030: Bool) throws(SourceFault) {
        let place = SourcePlace(file: file.name)
        guard file.bytes.count <= SourceFile.limit else {
            throw SourceFault(.tooLarge(bytes: file.bytes.count, limit: SourceFile.limit), at: place)
        }
        let mark = Data([0xEF, 0xBB, 0xBF])
        let bytes = file.bytes.starts(with: mark) ? file.bytes.dropFirst(mark.count) : file.bytes
        if let utf8 = String(validating: bytes, as: UTF8.self) {
            (text, encoding) = (utf8, .utf8)
        } else if allowingGB18030, let chinese = GB18030.text(bytes) {
            (text, encoding) = (chinese, .gb18030)
        } else {
            throw SourceFault(.notText, at: place)
        }
        guard text.utf8.contains(where: { $0 > 0x20 }) else { throw SourceFault(.empty, at: place) }
        try Self.refuseControls(text, file: file.name)
    }

    private static func refuseControls(_ text: String, file: String) throws(SourceFault) {
        let allowed: Set<UInt8> = [0x09, 0x0A, 0x0D]
        guard text.utf8.contains(where: { $0 < 0x20 && !allowed.contains($0) || $0 == 0x7F }) else { return }
        var (line, column) = (1, 1)
        for scalar in text.unicodeScalars {
            if scalar.value < 0x20 && !allowed.contains(UInt8(scalar.value)) || scalar.value == 0x7F {
                throw SourceFault(.character(scalar.value), at: SourcePlace(file: file, line: line, column: column))
            }
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
    }
}
