import Foundation
import Testing

@testable import DossierCore

/// Addresses of values are the same exactly when both of their texts are.
struct FactPathTests {
    @Test("equal texts make equal paths, with equal hashes, spelled in any way")
    func equality() {
        #expect(FactPath(source: "D17", field: "lot") == FactPath(written: "D17.lot"))
        #expect(FactPath(source: "D17", field: "lot").hashValue == FactPath(written: "D17.lot").hashValue)
        // é in one character and in two: equal texts of different bytes.
        let (one, two) = (FactPath(source: "D17", field: "caf\u{E9}"), FactPath(source: "D17", field: "cafe\u{301}"))
        #expect(one == two)
        #expect(one.hashValue == two.hashValue)
    }

    @Test("the border between source and field counts")
    func border() {
        #expect(FactPath(source: "a", field: "b.c") != FactPath(source: "a.b", field: "c"))
        #expect(FactPath(source: "a", field: "") != FactPath(source: "", field: "a"))
        #expect(FactPath(source: "a", field: "lot") != FactPath(source: "a", field: "Lot"))
    }

    @Test("it is written with source and field, and nothing else")
    func coding() throws {
        let path = FactPath(source: "D17", field: "lot")
        let value = try JSONValue(encoding: path)
        #expect(value == ["source": "D17", "field": "lot"])
        #expect(try value.decoded(as: FactPath.self) == path)
    }
}
