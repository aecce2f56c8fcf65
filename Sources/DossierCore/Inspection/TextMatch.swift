/// Where a value stands in a paper: the page and the words around it.
package struct TextMatch: Sendable, Hashable {
    /// Counted from 1.
    package let page: Int
    package let snippet: String
}

extension FoldedPage {
    /// The first place where the page has the value, whatever white space lies between its characters.
    ///
    /// A longer word is another word: `A26-1` does not stand in `A26-12`, nor `A26` in `A26-12`; what goes before may end
    /// in a hyphen, as in the number of a document that is named for its lot.
    package func match(_ value: String) -> TextMatch? {
        let wanted = Array(ReadableText.folded(value).utf8.filter { $0 != 0x20 })
        guard let first = wanted.first else { return nil }
        let bytes = Array(text.utf8)
        for start in bytes.indices where bytes[start] == first {
            guard start == 0 || !Self.isWordly(bytes[start - 1]) || !Self.isWordly(first),
                let end = Self.end(of: wanted, in: bytes, from: start), Self.isEnd(bytes, end)
            else { continue }
            return TextMatch(page: page, snippet: snippet(bytes, start, end))
        }
        return nil
    }

    private static func end(of wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        var (at, next) = (start, 0)
        while next < wanted.count, at < bytes.count {
            if bytes[at] == wanted[next] { next += 1 } else if bytes[at] != 0x20 { return nil }
            at += 1
        }
        return next == wanted.count ? at : nil
    }

    /// Whether no word goes on at `end`.
    private static func isEnd(_ bytes: [UInt8], _ end: Int) -> Bool {
        guard end < bytes.count, isWordly(bytes[end - 1]) else { return true }
        if isWordly(bytes[end]) { return false }
        let joins = bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "_")
        return !(joins && end + 1 < bytes.count && isWordly(bytes[end + 1]))
    }

    private static func isWordly(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    private func snippet(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
        var (from, to) = (max(0, start - 36), min(bytes.count, end + 36))
        while from < start, bytes[from] & 0xC0 == 0x80 { from += 1 }
        while to < bytes.count, bytes[to] & 0xC0 == 0x80 { to += 1 }
        return String(decoding: bytes[from..<to], as: UTF8.self).trimmed
    }
}
