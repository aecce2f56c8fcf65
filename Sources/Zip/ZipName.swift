import Foundation

/// What is wrong with the name of an entry.
package enum ZipNameProblem: Hashable, Sendable {
    /// The name has no character.
    case empty
    /// It starts at the root of a disk: `/a`, `C:a`.
    case absolute
    /// A segment is `.` or `..`.
    case dotSegment
    /// Two slashes follow each other.
    case emptySegment
    /// It holds a backslash, which some readers take for a slash.
    case backslash
    /// It holds a control, line-breaking or direction-changing character.
    case control
    /// It is not in Unicode normalisation form C, so that two spellings of it look alike.
    case notNormalised
    /// It is longer than allowed, in bytes of UTF-8.
    case tooLong
    /// It ends in a slash, which makes it a folder.
    case folder
}

/// The rules for names of entries: relative, forward slashes, nothing that two systems could read differently.
enum ZipName {
    /// Everything wrong with a name, in the order of `ZipNameProblem`; nothing if it may be used.
    static func problems(in name: String, limit: Int) -> [ZipNameProblem] {
        guard !name.isEmpty else { return [.empty] }
        var found: [ZipNameProblem] = []
        let isFolder = name.utf8.last == UInt8(ascii: "/") && name.utf8.count > 1
        let trunk = isFolder ? name.dropLast() : name[...]
        let segments = trunk.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isRooted = segments.first?.isEmpty == true
        if isRooted || hasDriveLetter(name) { found.append(.absolute) }
        if segments.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) {
            found.append(.dotSegment)
        }
        if segments.dropFirst(isRooted ? 1 : 0).contains(where: \.isEmpty), trunk.utf8.count > 1 {
            found.append(.emptySegment)
        }
        if name.utf8.contains(UInt8(ascii: "\\")) { found.append(.backslash) }
        if name.unicodeScalars.contains(where: isControl) { found.append(.control) }
        if !isNormalised(name) { found.append(.notNormalised) }
        if name.utf8.count > limit { found.append(.tooLong) }
        if isFolder { found.append(.folder) }
        return found
    }

    private static func hasDriveLetter(_ name: String) -> Bool {
        let start = Array(name.utf8.prefix(2))
        return start.count == 2 && start[1] == UInt8(ascii: ":")
            && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(start[0] | 0x20)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7f..<0xa0, 0x2028...0x202e, 0x2066...0x2069: true
        default: false
        }
    }

    private static func isNormalised(_ name: String) -> Bool {
        name.utf8.allSatisfy { $0 < 0x80 }
            || name.precomposedStringWithCanonicalMapping.utf8.elementsEqual(name.utf8)
    }

    /// The name as a file system that ignores case would keep it. Strings compare by canonical equivalence, so keys
    /// agree over composed and decomposed spellings too.
    static func folded(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        return isPlain ? name : name.uppercased().lowercased()
    }
}
