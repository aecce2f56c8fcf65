import DossierCore
import Foundation
import Testing

@Suite("The metadata of a bag")
struct BagInfoTests {
    @Test("fields are written in a fixed order and read back; line ends in a value become spaces")
    func written() {
        let info = BagInfo([
            .payloadOxum: "12.3", .sourceOrganization: "Huaxin\nCell: 华昕", .baggingDate: "2026-05-04",
        ])
        let text = "Source-Organization: Huaxin Cell: 华昕\nBagging-Date: 2026-05-04\nPayload-Oxum: 12.3\n"
        #expect(info.text == text)
        let (read, bad) = BagInfo.read(Data(text.utf8))
        #expect(read == info)
        #expect(bad == [])
    }

    @Test(
        "lines that are not as we write them are named",
        arguments: [
            ("Bagging-Date: 2026-05-04", [1]), ("Bagging-Date : 2026-05-04\n", [1]), ("Colour: red\n", [1]),
            ("Bagging-Date: a\nBagging-Date: b\n", [2]), ("Payload-Oxum: 1.1\nBagging-Date: a\n", [1]),
            ("Bagging-Date: a\n  folded\n", [2]),
        ])
    func strict(text: String, lines: [Int]) {
        #expect(BagInfo.read(Data(text.utf8)).badLines == lines)
    }

    @Test(
        "a bundle's name is a reference whose check digits fit, an underscore and four digits",
        arguments: [
            ("CXD-310115-2026-000123-43_0000", nil), ("CXD-310115-2026-000123-43_0012", nil),
            ("CXD-310115-2026-000123-44_0000", .checkDigits(expected: "43")),
            ("CXD-310115-2026-000123-43", .shape), ("CXD-310115-2026-000123-43_00000", .shape),
            ("cxd-310115-2026-000123-43_0000", .shape), (" CXD-310115-2026-000123-43_0000", .shape), ("", .shape),
        ] as [(String, BundleName.Malformed?)])
    func names(text: String, expected: BundleName.Malformed?) throws {
        let result = Result { () throws(BundleName.Malformed) in try BundleName(text) }
        if let expected {
            #expect(result == .failure(expected))
        } else {
            #expect(try result.get().description == text)
        }
    }
}
