import DossierCore
import Foundation
import Testing

@testable import FilingOffice

/// What is read of qpdf's list of objects, and that nothing unseen is taken for absent.
struct PDFStructureTests {
    @Test("a script is seen however deep it stands", arguments: [0, 1, 60])
    func script(depth: Int) throws {
        let structure = try #require(try Self.structure(Self.whole(script: depth)))
        #expect(structure.parts.javaScripts == 1)
        #expect(structure.pages == 1)
    }

    @Test("what nests deeper than we look is not understood at all, script or none")
    func tooDeep() throws {
        #expect(try Self.structure(Self.whole(script: 70)) == nil)
        var members = Self.whole(script: nil)
        members["qpdf"] = [[:], ["obj:1 0 R": ["value": Self.nested("u:text", 70)]]] as [Any]
        #expect(try Self.structure(members) == nil)
        members = Self.whole(script: nil)
        members["outlines"] = (0..<70).reduce([] as [Any]) { kids, _ in [["kids": kids]] }
        #expect(try Self.structure(members) == nil)
    }

    @Test(
        "a list without one of its parts is not understood",
        arguments: ["version", "pages", "encrypt", "attachments", "acroform", "outlines", "qpdf"])
    func lacking(part: String) throws {
        var members = Self.whole(script: nil)
        #expect(try Self.structure(members) != nil)
        members[part] = nil
        #expect(try Self.structure(members) == nil)
    }

    @Test("a part that is not what it should be is not understood")
    func garbled() throws {
        let wrong: [(String, Any)] = [
            ("attachments", ["a.txt"]), ("acroform", ["hasacroform": true]), ("outlines", ["x"]),
            ("encrypt", ["encrypted": false]), ("qpdf", [[:], ["obj:1 0 R": ["other": 1]]] as [Any]),
        ]
        for (part, value) in wrong {
            var members = Self.whole(script: nil)
            members[part] = value
            #expect(try Self.structure(members) == nil, "\(part)")
        }
        #expect(PDFStructure(json: Data("{".utf8)) == nil)
    }

    @Test("attachments, fields and bookmarks are counted")
    func counted() throws {
        var members = Self.whole(script: nil)
        members["attachments"] = ["a.txt": [:], "b.txt": [:]]
        members["acroform"] = ["fields": [[:], [:], [:]]]
        members["outlines"] = [["kids": [["kids": []]]], ["kids": []]] as [Any]
        let parts = try #require(try Self.structure(members)).parts
        #expect(parts.attachments == 2 && parts.formFields == 3 && parts.bookmarks == 3)
    }

    /// The members qpdf always writes; the script stands within so many lists.
    private static func whole(script depth: Int?) -> [String: Any] {
        let value: Any = depth.map { nested(["/S": "/JavaScript", "/JS": "u:x"], $0) } ?? ["/Type": "/Catalog"]
        return [
            "version": 2, "pages": [[:]], "attachments": [:], "acroform": ["fields": []], "outlines": [],
            "encrypt": ["encrypted": false, "capabilities": [:]],
            "qpdf": [[:], ["obj:1 0 R": ["value": value]]] as [Any],
        ]
    }

    private static func nested(_ value: Any, _ depth: Int) -> Any {
        (0..<depth).reduce(value) { inner, _ in [inner] }
    }

    private static func structure(_ members: [String: Any]) throws -> PDFStructure? {
        PDFStructure(json: try JSONSerialization.data(withJSONObject: members))
    }
}
