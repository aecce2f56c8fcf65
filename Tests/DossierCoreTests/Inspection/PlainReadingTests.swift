import DossierCore
import Foundation
import Testing

/// What is read quickly is what the decoder reads, for whatever may stand there.
struct PlainReadingTests {
    private static let digest = ContentDigest.of("text").hex
    private static let pdf = """
        {"pages":{"known":2},"version":{"known":"1.4"},"damage":{"known":"repaired"},"isLinearized":{"known":false},\
        "protection":{"known":{"isEncrypted":true,"needsPassword":false,"forbids":["copy","print"]}},\
        "fonts":{"known":[{"name":"Han","isEmbedded":true,"hasUnicodeMap":false}]},\
        "structure":{"known":{"javaScripts":1,"launches":2,"attachments":3,"media":4,"formFields":5,"signatures":6,\
        "bookmarks":7,"webLinks":8}},\
        "making":{"known":{"producer":"P","created":"D:2026"}}}
        """
    private static let whole = """
        {"mediaType":{"known":"application/pdf"},"otherFormats":["application/zip"],"pdf":\(pdf),\
        "text":{"known":{"origin":"recognised","pages":2,"empty":[2],"emptyCount":1,"sha256":"\(digest)"}},\
        "programs":[{"name":"qpdf","version":"11"},{"name":"xpdf","version":""}]}
        """
    private static let read = """
        {"facts":[{"field":"lots","places":[{"page":1,"snippet":"批号 A","values":[["A"],"B",3]}]}],\
        "common":[{"field":"units","places":[]}],"marks":[],"confirmed":[]}
        """

    /// The text, and others of which each differs from it in one thing.
    private static func variants(_ text: String, _ changes: [(String, String)]) -> [String] {
        [text] + changes.map { text.replacing($0.0, with: $0.1) }
    }

    private static let inspections = variants(
        whole,
        [
            (pdf, "null"),
            ("\"pages\":{\"known\":2}", "\"pages\":{\"doubtful\":{\"program\":\"q\",\"cause\":\"failed\"}}"),
            ("\"copy\",\"print\"", "\"print\",\"copy\""), ("\"repaired\"", "\"broken\""),
            ("\"known\":false", "\"known\":0"), ("\"qpdf\"", "\"zzz\""), (digest, "not a digest"),
            ("\"producer\":\"P\"", "\"producer\":null"), ("\"webLinks\":8", "\"webLinks\":8,\"unheard-of\":1"),
            ("\"bookmarks\":7,", ""), ("\"otherFormats\":[\"application/zip\"],", ""), ("\"recognised\"", "\"layer\""),
        ])
    private static let readings = variants(
        read,
        [
            ("\"marks\":[]", "\"marks\":[{\"kind\":\"author\",\"part\":\"metadata\",\"isCertain\":true}]"),
            ("\"marks\":[]", "\"names\":\"\(digest)\",\"marks\":[]"), ("\"confirmed\":[]", "\"confirmed\":null"),
            ("\"page\":1", "\"page\":\"1\""), ("\"common\":[", "\"common\":[3,"), (",\"confirmed\":[]", ""),
            ("\"snippet\":\"批号 A\",", ""),
        ])

    private func agree<Value: PlainReading & Equatable>(_ text: String, as type: Value.Type) {
        let careful = try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
        #expect((try? Value.read(text)) == careful)
    }

    @Test("an inspection, plain or not, is read as the decoder reads it", arguments: inspections)
    func inspection(_ text: String) { agree(text, as: Inspection.self) }

    @Test("a reading, plain or not, is read as the decoder reads it", arguments: readings)
    func reading(_ text: String) { agree(text, as: PaperReading.self) }

    @Test("what we write ourselves is plain")
    func plain() throws {
        let inspection = try JSONDecoder().decode(Inspection.self, from: Data(Self.whole.utf8))
        let reading = try JSONDecoder().decode(PaperReading.self, from: Data(Self.read.utf8))
        #expect(Inspection(plain: try JSONValue(encoding: inspection)) == inspection)
        #expect(PaperReading(plain: try JSONValue(encoding: reading)) == reading)
    }
}
