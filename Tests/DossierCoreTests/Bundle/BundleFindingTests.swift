import DossierCore
import Foundation
import Testing

@Suite("Findings about a bundle")
struct BundleFindingTests {
    private static let d = ContentDigest.zeros
    private static let all: [BundleFinding] = [
        .fileMissing, .fileUnreadable(reason: "r"), .renamed(found: "f", expected: "e"),
        .notOneFolder(found: ["a", "b"]),
        .folderName(found: "f"), .checkDigits(found: "f", expected: "43"), .unsafeName(path: "p"),
        .strangeEntry(path: "p"), .entryOrder(path: "p"), .required(path: "p"), .declaration, .infoLine(2),
        .infoValue(label: "l", expected: "e", found: nil), .undeclaredCompression,
        .manifestLine(manifest: "m", line: 3),
        .manifestOrder(manifest: "m", line: 3), .manifestEnding(manifest: "m"), .listedTwice(manifest: "m", path: "p"),
        .listedWrongly(manifest: "m", path: "p"), .absent(manifest: "m", path: "p"),
        .unlisted(manifest: "m", path: "p"),
        .digestDiffers(path: "p", expected: d, found: d), .keyMalformed, .signatureMalformed(bytes: 3),
        .signatureInvalid,
        .keyNotTrusted(expected: "e", found: "f"), .newerFormat(path: "p", found: 2, supported: 1),
        .unreadable(path: "p"), .notCanonical(path: "p"), .disagrees(path: "p", field: "f", expected: "e", found: "x"),
        .signatureContent(person: "p", meaning: "m", signed: d, found: d), .notReleased,
        .documentWithoutFile(document: "D17/x"), .documentDiffers(document: "D17/x", path: "p", expected: d, found: d),
        .fileWithoutDocument(path: "p"), .checklistDiffers(expected: d, found: d), .notReady(verdict: "blocked"),
        .eventLine(4), .eventAltered(sequence: 5), .eventOrder(sequence: 5), .eventUnlinked(sequence: 5),
        .historyDiffers, .indexLinksToNothing(path: "p"), .indexOmits(path: "p"), .indexRunsScripts,
        .readmeOmits(text: "t"),
    ]

    @Test("every code is given once")
    func codes() {
        let codes = Self.all.map(\.code)
        #expect(codes.count == 46)
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.wholeMatch(of: /B[0-9]{3}/) != nil })
    }

    @Test("every finding says in both languages what is so, as a sentence of its own", arguments: all)
    func sentences(finding: BundleFinding) {
        let text = finding.explanation
        #expect(text.zh.hasSuffix("。") && text.zh.count > 8)
        #expect(text.en.hasSuffix(".") && text.en.count > 16)
        #expect(text.zh != finding.code && text.zh.contains(/[\u{4E00}-\u{9FFF}]/))
        #expect(!text.en.contains(/[\u{4E00}-\u{9FFF}]/))
    }

    @Test("only a new file name is a warning")
    func warnings() {
        #expect(Self.all.filter(\.isWarning).map(\.code) == ["B003"])
    }

    @Test("a fault of the archive says what, where, and the facts")
    func archive() {
        let fault = BundleFinding.archive(
            ArchiveFault(code: "Z070", path: "data/x.pdf", offset: 12, expected: 1, found: 2))
        #expect(fault.code == "Z070")
        #expect(
            fault.explanation.en
                == "data/x.pdf: the content does not have its CRC-32: damaged or altered (expected 1, found 2, at byte 12). Do not use it; ask the sender for the original."
        )
        #expect(
            fault.explanation.zh == "“data/x.pdf”：内容与其 CRC-32 不符，已损坏或被改动（应为 1，实为 2，位于第 12 字节）。请勿使用，向发送方索取原件。")
    }
}
