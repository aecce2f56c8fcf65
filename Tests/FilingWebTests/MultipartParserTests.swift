import TestSupport
import Testing

@testable import FilingWeb

/// Forms with files, taken apart in whatever pieces they come.
struct MultipartParserTests {
    static let body =
        "--b0\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nabc\r\n"
        + "--b0\r\nContent-Disposition: form-data; name=\"file\"; filename=\"放行证书.pdf\"\r\nContent-Type: x/y\r\n\r\n"
        + "one\r\n--b1\r\n-\r\n--b\r\ntwo\r\n"
        + "--b0\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b.pdf\"\r\n\r\n\r\n--b0--\r\nafter"

    /// What the body tells, with neighbouring bytes put together.
    static let told: [MultipartParser.Event] = [
        .part(MultipartHead(name: "token", fileName: nil)), .bytes(Array("abc".utf8)), .partEnd,
        .part(MultipartHead(name: "file", fileName: "放行证书.pdf")),
        .bytes(Array("one\r\n--b1\r\n-\r\n--b\r\ntwo".utf8)), .partEnd,
        .part(MultipartHead(name: "file", fileName: "a\"b.pdf")), .partEnd, .end,
    ]

    static func events(_ pieces: [[UInt8]]) throws -> (told: [MultipartParser.Event], isComplete: Bool) {
        var parser = MultipartParser(boundary: "b0")
        var events: [MultipartParser.Event] = []
        for piece in pieces {
            for event in try parser.feed(piece) {
                if case .bytes(let more) = event, case .bytes(let before)? = events.last {
                    events[events.count - 1] = .bytes(before + more)
                } else {
                    events.append(event)
                }
            }
        }
        return (events, parser.isComplete)
    }

    @Test("the same is told wherever the body is split in two")
    func everySplit() throws {
        let bytes = Array(Self.body.utf8)
        for place in 0...bytes.count {
            let found = try Self.events([Array(bytes[..<place]), Array(bytes[place...])])
            #expect(found.told == Self.told, "split at \(place)")
        }
    }

    @Test("the same is told in pieces of any size")
    func everySize() throws {
        let bytes = Array(Self.body.utf8)
        for size in 1...40 {
            let pieces = stride(from: 0, to: bytes.count, by: size).map {
                Array(bytes[$0..<min($0 + size, bytes.count)])
            }
            #expect(try Self.events(pieces).told == Self.told)
        }
    }

    @Test("a body cut anywhere before its end is never taken for whole")
    func cut() throws {
        let bytes = Array(Self.body.utf8)
        let end = bytes.count - "--\r\nafter".utf8.count
        for place in 0...end { #expect(try !Self.events([Array(bytes[..<place])]).isComplete) }
        #expect(try Self.events([bytes]).isComplete)
    }

    @Test(
        "what is no such body is refused",
        arguments: [
            ("--b0XX", MultipartParser.Fault.malformed), ("--b0\r\nno colon\r\n\r\n", .malformed),
            ("--b0\r\nContent-Disposition: form-data\r\n\r\n", .malformed),
            ("--b0\r\nA: " + String(repeating: "a", count: 9000), .headTooLong),
        ])
    func refused(text: String, fault: MultipartParser.Fault) {
        #expect(throws: fault) { try Self.events([Array(text.utf8)]) }
    }

    @Test("bytes that only look like a boundary pass through, whatever they are")
    func random() throws {
        var dice = Dice(seed: 7)
        for _ in 0..<200 {
            let content = (0..<Int.random(in: 0..<300, using: &dice)).map { _ in dice.pick(Array("\r\n-b0x".utf8)) }
            guard !String(decoding: content, as: UTF8.self).contains("\r\n--b0") else { continue }
            let head = Array("--b0\r\nContent-Disposition: form-data; name=\"f\"; filename=\"n\"\r\n\r\n".utf8)
            let whole = head + content + Array("\r\n--b0--".utf8)
            let place = Int.random(in: 0..<whole.count, using: &dice)
            let found = try Self.events([Array(whole[..<place]), Array(whole[place...])])
            let bytes: [MultipartParser.Event] = content.isEmpty ? [] : [.bytes(content)]
            #expect(found.told == [.part(MultipartHead(name: "f", fileName: "n"))] + bytes + [.partEnd, .end])
        }
    }
}
