/// A value that can be read from its JSON without a decoder, where the JSON is as we write it.
///
/// Decoding is what loading many filings spends its time on. Where anything is not as expected the initialiser says
/// nothing, and the decoder has its turn; what it reads is the same, or nothing.
package protocol PlainReading: Decodable {
    /// The value, or nothing where the JSON is anything but plain.
    init?(plain value: JSONValue)
}

extension PlainReading {
    /// Reads JSON text, quickly where it is plain.
    ///
    /// - Throws: what decoding throws.
    package static func read(_ text: String) throws -> Self {
        let value = try JSONValue(parsing: text)
        return try Self(plain: value) ?? value.decoded()
    }
}

extension Established {
    /// The fact itself; nothing for a doubt, which is rare and left to the decoder.
    init?(plain value: JSONValue?, _ read: (JSONValue) -> Value?) {
        guard let members = value?.object, members.count == 1, let known = members["known"].flatMap(read) else {
            return nil
        }
        self = .known(known)
    }
}

extension JSONValue {
    /// Every element read; nothing where one cannot be, or where this is no array.
    func all<Element>(_ read: (JSONValue) -> Element?) -> [Element]? {
        guard let array else { return nil }
        var elements: [Element] = []
        elements.reserveCapacity(array.count)
        for value in array {
            guard let element = read(value) else { return nil }
            elements.append(element)
        }
        return elements
    }
}
