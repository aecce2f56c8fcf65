import Foundation

/// The name of a file that came from outside: data, never a path.
package enum SafeName {
    /// Bytes a name may have in UTF-8; file systems take 255.
    package static let longest = 240

    /// The name without what was before its last slash or backslash, in normalisation form C.
    ///
    /// - Throws: `NameFault` for a name that is empty, only dots, too long, or holds control characters.
    package static func of(_ name: String) throws(NameFault) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let text = last.precomposedStringWithCanonicalMapping
        guard !text.isEmpty, !text.allSatisfy({ $0 == "." || $0 == " " }) else { throw .empty }
        guard text.utf8.count <= longest else { throw .tooLong(bytes: text.utf8.count) }
        guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else { throw .control }
        return text
    }
}

/// Why a file name was not taken.
package enum NameFault: Error, Sendable, Hashable {
    case empty
    case tooLong(bytes: Int)
    case control
}
