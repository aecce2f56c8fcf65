import Foundation

/// The text form of keys (RFC 7468), read as strictly as it is written.
enum PEM {
    /// Base64 in lines of 64 characters between two marks.
    static func encode(_ der: Data, label: String) -> Data {
        var body = Substring(der.base64EncodedString())
        var text = "-----BEGIN \(label)-----\n"
        while !body.isEmpty {
            text += body.prefix(64) + "\n"
            body = body.dropFirst(64)
        }
        return Data((text + "-----END \(label)-----\n").utf8)
    }

    /// The bytes between the marks; nothing when the text is anything but one such block.
    static func decode(_ pem: Data, label: String) -> Data? {
        guard let text = String(validating: pem, as: UTF8.self) else { return nil }
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        guard lines.count >= 3, lines.first == "-----BEGIN \(label)-----", lines.last == "-----END \(label)-----"
        else { return nil }
        return Data(base64Encoded: lines.dropFirst().dropLast().joined())
    }
}
