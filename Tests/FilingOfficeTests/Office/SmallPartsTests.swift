import DossierCore
import FilingOffice
import Foundation
import Testing

@Suite("Small parts of the office")
struct SmallPartsTests {
    @Test(
        "revisions are ordered as people read them",
        arguments: [
            ("1.0", "1.1", true), ("1.9", "1.10", true), ("R2", "R10", true), ("A", "B", true), ("1.0", "1.0", false),
            ("2.0", "1.9", false), ("R10", "R2", false), ("1", "1.1", true), ("01", "1", false),
        ])
    func naturalOrder(_ left: String, _ right: String, _ expected: Bool) {
        #expect(NaturalOrder.isAscending(left, right) == expected)
    }

    @Test(
        "a file is what its first bytes say, not what its name says",
        arguments: [
            ("%PDF-1.7\n", "a.zip", "application/pdf"), ("PK\u{3}\u{4}xxxx", "a.pdf", "application/zip"),
            (
                "PK\u{3}\u{4}....[Content_Types].xml", "a.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            ),
            ("PK\u{3}\u{4}....[Content_Types].xml", "a.pdf", "application/zip"),
            ("Rar!\u{1A}", "a.pdf", "application/vnd.rar"),
            ("lot,decision\n", "a.csv", "text/csv"), ("批号\n", "a.txt", "text/plain"),
            ("\u{0}\u{1}\u{2}", "a.pdf", "application/octet-stream"), ("", "a.pdf", "application/octet-stream"),
        ])
    func mediaType(_ head: String, _ name: String, _ expected: String) {
        #expect(MediaType.sniff(Data(head.utf8), name: name) == expected)
    }

    @Test("a passphrase is known again, in any composition, and no other is")
    func passphrase() throws {
        let record = try Passphrase.encode("缘木求鱼 café 2026", salt: Data(repeating: 7, count: 16))
        #expect(record.hasPrefix("scrypt$32768$8$1$"))
        #expect(try Passphrase.matches("缘木求鱼 cafe\u{301} 2026", record))
        #expect(try !Passphrase.matches("缘木求鱼 cafe 2026", record))
    }

    @Test(
        "a record with another cost is never run",
        arguments: ["scrypt$1048576$8$1$AAAA$AAAA", "scrypt$32768$8$1$AAAA", "plain", ""])
    func foreignRecord(_ record: String) {
        #expect(throws: Passphrase.UnreadableRecord.self) { try Passphrase.matches("anything at all", record) }
    }
}
