/// Takes a `multipart/form-data` body apart as it comes (RFC 7578, RFC 2046 5.1), whatever the pieces it comes in.
///
/// Holds back only as many bytes as may still be the beginning of a boundary, so memory stays flat at any size.
struct MultipartParser {
    /// What the last bytes told.
    enum Event: Equatable {
        /// A part begins.
        case part(MultipartHead)
        /// Some of its bytes.
        case bytes([UInt8])
        /// It is whole.
        case partEnd
        /// The body is whole; what follows is not looked at.
        case end
    }

    enum Fault: Error, Equatable {
        case malformed
        case headTooLong
    }

    private enum State { case preamble, afterBoundary, head, body, epilogue }

    /// Bytes the head of a part may have.
    static let longestHead = 8192

    private let delimiter: [UInt8]
    private var state = State.preamble
    private var held: [UInt8]

    /// - Parameter boundary: as the content type names it, without the two hyphens.
    init(boundary: String) {
        delimiter = Array("\r\n--\(boundary)".utf8)
        // The first boundary needs no line end before it; one put there makes it like the others.
        held = Array("\r\n".utf8)
    }

    /// Whether the body came to its end. A body that stops before is cut.
    var isComplete: Bool { state == .epilogue }

    mutating func feed(_ bytes: some Sequence<UInt8>) throws(Fault) -> [Event] {
        if state == .epilogue { return [] }
        held += bytes
        var events: [Event] = []
        while try step(&events) {}
        return events
    }

    /// Does what can be done with what is held; whether there may be more to do.
    private mutating func step(_ events: inout [Event]) throws(Fault) -> Bool {
        switch state {
        case .preamble, .body: return takeBody(&events)
        case .afterBoundary: return try takeBoundaryEnd(&events)
        case .head: return try takeHead(&events)
        case .epilogue:
            held = []
            return false
        }
    }

    private mutating func takeBody(_ events: inout [Event]) -> Bool {
        let isBody = state == .body
        if let start = held.first(of: delimiter) {
            if isBody {
                if start > 0 { events.append(.bytes(Array(held[..<start]))) }
                events.append(.partEnd)
            }
            held.removeFirst(start + delimiter.count)
            state = .afterBoundary
            return true
        }
        let free = held.count - held.tail(thatBegins: delimiter)
        if free > 0 {
            if isBody { events.append(.bytes(Array(held[..<free]))) }
            held.removeFirst(free)
        }
        return false
    }

    private mutating func takeBoundaryEnd(_ events: inout [Event]) throws(Fault) -> Bool {
        guard held.count >= 2 else { return false }
        if held.starts(with: "--".utf8) {
            state = .epilogue
            events.append(.end)
            return true
        }
        // Spaces may follow a boundary (RFC 2046 5.1.1); browsers send none.
        guard held.starts(with: "\r\n".utf8) else { throw .malformed }
        held.removeFirst(2)
        state = .head
        return true
    }

    private mutating func takeHead(_ events: inout [Event]) throws(Fault) -> Bool {
        guard let end = held.first(of: Array("\r\n\r\n".utf8)) else {
            guard held.count <= Self.longestHead else { throw .headTooLong }
            return false
        }
        guard end <= Self.longestHead else { throw .headTooLong }
        guard let text = String(validating: held[..<end], as: UTF8.self), let head = MultipartHead(text) else {
            throw .malformed
        }
        held.removeFirst(end + 4)
        events.append(.part(head))
        state = .body
        return true
    }
}

/// The head of one part: the field's name, and for a file its own name.
struct MultipartHead: Equatable, Sendable {
    let name: String
    /// Nothing for a field that is no file; empty where a file field was left empty.
    let fileName: String?

    init?(_ text: String) {
        var name: String?
        var fileName: String?
        for line in text.split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            guard line[..<colon].lowercased() == "content-disposition" else { continue }
            name = Self.parameter("name", in: line)
            fileName = Self.parameter("filename", in: line)
        }
        guard let name, name.utf8.count <= 200 else { return nil }
        self.name = name
        self.fileName = fileName
    }

    init(name: String, fileName: String?) {
        self.name = name
        self.fileName = fileName
    }

    /// `; name="…"`, with `%22`, `%0D` and `%0A` as browsers write quotes and line ends.
    private static func parameter(_ name: String, in line: Substring) -> String? {
        var rest = line[...]
        while let semicolon = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: semicolon)...].drop { $0 == " " }
            guard rest.lowercased().hasPrefix(name + "=\"") else { continue }
            let value = rest.dropFirst(name.count + 2)
            guard let quote = value.firstIndex(of: "\"") else { return nil }
            return String(value[..<quote]).replacing("%22", with: "\"")
                .replacing("%0D", with: "\r").replacing("%0A", with: "\n")
        }
        return nil
    }
}

extension [UInt8] {
    /// Where the bytes first stand.
    fileprivate func first(of wanted: [UInt8]) -> Int? {
        guard let lead = wanted.first, count >= wanted.count else { return nil }
        var from = 0
        while let at = self[from...(count - wanted.count)].firstIndex(of: lead) {
            if self[at..<(at + wanted.count)].elementsEqual(wanted) { return at }
            from = at + 1
            if from > count - wanted.count { return nil }
        }
        return nil
    }

    /// How many bytes at the end may be the beginning of `wanted`.
    fileprivate func tail(thatBegins wanted: [UInt8]) -> Int {
        for length in stride(from: Swift.min(wanted.count - 1, count), to: 0, by: -1)
        where self[(count - length)...].elementsEqual(wanted[..<length]) {
            return length
        }
        return 0
    }
}
