import Foundation

/// Decodes GB18030 with the system's `iconv(3)`, since Foundation knows the encoding on one platform only.
enum GB18030 {
    /// The text these bytes spell, or nothing when they are not GB18030 throughout.
    static func text(_ bytes: Data) -> String? {
        let converter = iconv_open("UTF-8", "GB18030")
        // iconv_open answers with (iconv_t)-1 when the system lacks the encoding.
        guard let converter, Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // Two bytes become at most three, four become at most four.
        var output = [CChar](repeating: 0, count: input.count * 2 + 4)
        let written = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target -> Int? in
                var (from, fromLeft) = (source.baseAddress, source.count)
                var (into, intoLeft) = (target.baseAddress, target.count)
                let converted = iconv(converter, &from, &fromLeft, &into, &intoLeft)
                return converted == -1 || fromLeft > 0 ? nil : target.count - intoLeft
            }
        }
        return written.flatMap { String(validating: output.prefix($0).map { UInt8(bitPattern: $0) }, as: UTF8.self) }
    }
}
