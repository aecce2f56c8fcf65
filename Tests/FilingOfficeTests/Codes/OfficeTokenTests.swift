import DossierCore
import Foundation
import Records
import TestSupport
import Testing

@testable import FilingOffice

/// A workspace in which the sample shipment is filed, seen at moments of the test's choosing.
private final class FiledOffice: Sendable {
    static let shared = Result { try FiledOffice() }
    static let shipment = "YH26-US-011"
    /// 2026-06-09 at noon in Shanghai, inside the filing's period.
    static let inside = Instant(secondsSince1970: 1_780_977_600, offsetMinutes: 480)

    private let folder: TemporaryFolder

    private init() throws {
        folder = try TemporaryFolder()
        let story = DemoStory(
            root: folder.path("workspace"), login: "tester", asOf: try DemoStory.defaultDay(), clock: { Self.inside },
            tell: { _ in })
        _ = try story.run()
    }

    func office(at instant: Instant) throws -> FilingOffice {
        try FilingOffice.open(at: folder.path("workspace"), clock: { instant })
    }

    func office(on day: Day) throws -> FilingOffice {
        try office(at: Instant(secondsSince1970: day.daysSince1970 * 86_400 + 3600, offsetMinutes: 480))
    }

    /// The last day the status is valid on, a year ahead at most.
    func lastValidDay() throws -> Day {
        let office = try office(at: Self.inside)
        func isValid(_ day: Day) throws -> Bool {
            try office.status(Self.shipment, asOf: day).first?.validity == .valid
        }
        var (low, high) = (Self.inside.day, Self.inside.day.adding(days: 366))
        while low.adding(days: 1) < high {
            let middle = low.adding(days: low.days(until: high) / 2)
            if try isValid(middle) { low = middle } else { high = middle }
        }
        return low
    }
}

@Suite("Signing status tokens", .timeLimit(.minutes(20)))
struct OfficeTokenTests {
    @Test("a valid filing gets a token that says so for 72 hours, under its reference and manifest")
    func valid() throws {
        let office = try FiledOffice.shared.get().office(at: FiledOffice.inside)
        let answer = try #require(try office.status(FiledOffice.shipment).first)
        let issued = try #require(try office.statusTokens(answer.reference?.description ?? "").first)
        let claim = issued.token.claim
        #expect(answer.validity == .valid)
        #expect(claim.validity == .valid)
        #expect(claim.reference == answer.reference)
        #expect(claim.sequence == 0)
        #expect(claim.digest == answer.manifest?.short)
        #expect(claim.asOf == FiledOffice.inside)
        #expect(claim.expires.secondsSince1970 - claim.asOf.secondsSince1970 == 72 * 3600)
        let key = try SigningKey.load(from: office.workspace.keys).publicKey
        let report = TokenVerifier(keys: [key]).verify(issued.token.description, asOf: FiledOffice.inside)
        #expect(report.verdict == .valid)
        #expect(issued.keyFingerprint == key.fingerprint)
    }

    @Test("no token says valid beyond the last day on which status does")
    func capped() throws {
        let filed = try FiledOffice.shared.get()
        let last = try filed.lastValidDay()
        let issued = try filed.office(on: last).statusToken(ofShipment: FiledOffice.shipment)
        #expect(issued.token.claim.validity == .valid)
        #expect(issued.token.claim.expires.description == "\(last)T16:00:00Z")
        #expect(throws: TokenRefusal.notValidSoLong(asked: last.adding(days: 1), last: last)) {
            try filed.office(on: last).statusToken(ofShipment: FiledOffice.shipment, expires: last.adding(days: 1))
        }
        let after = try filed.office(on: last.adding(days: 1)).statusToken(ofShipment: FiledOffice.shipment)
        #expect(after.token.claim.validity == after.answer.validity)
        #expect(after.answer.validity != .valid)
    }

    @Test("a day asked for counts whole, within limits")
    func asked() throws {
        let office = try FiledOffice.shared.get().office(at: FiledOffice.inside)
        let today = FiledOffice.inside.day
        let issued = try office.statusToken(ofShipment: FiledOffice.shipment, expires: today)
        #expect(issued.token.claim.expires.description == "\(today)T16:00:00Z")
        #expect(throws: TokenRefusal.expiryInPast(asked: today.adding(days: -1), today: today)) {
            try office.statusToken(ofShipment: FiledOffice.shipment, expires: today.adding(days: -1))
        }
        #expect(throws: TokenRefusal.expiryTooFar(asked: today.adding(days: 31), latest: today.adding(days: 30))) {
            try office.statusToken(ofShipment: FiledOffice.shipment, expires: today.adding(days: 31))
        }
    }

    @Test("nothing is written over a file that is there, and nothing half done is left")
    func newFile() throws {
        let folder = try TemporaryFolder()
        try NewFile.write(Data("one".utf8), to: folder.path("f"))
        #expect(throws: FilingError.self) { try NewFile.write(Data("two".utf8), to: folder.path("f")) }
        #expect(try String(contentsOf: folder.path("f"), encoding: .utf8) == "one")
        #expect(try folder.contents == ["f"])
    }

    @Test(
        "the printed slip and letter carry a token a scanner reads at three sizes, which verifies without a network",
        arguments: [
            (Paper.statusSlip, Language.zh, 150), (.statusSlip, .en, 200), (.statusSlip, .zh, 300),
            (.coverLetter, .en, 150), (.coverLetter, .zh, 200), (.coverLetter, .en, 300),
        ])
    func printed(_ name: Paper, _ language: Language, _ resolution: Int) throws {
        let office = try FiledOffice.shared.get().office(at: FiledOffice.inside)
        let paper = try office.paper(name, of: FiledOffice.shipment, in: language, as: .pdf)
        #expect(!paper.isDraft)
        let folder = try TemporaryFolder()
        let pdf = folder.path("slip.pdf")
        try paper.data.write(to: pdf)
        let drawn = try OutsideTool.run(
            "pdftoppm",
            ["-r", String(resolution), "-gray", "-png", "-f", "1", "-singlefile", pdf.path, folder.filePath("slip")])
        #expect(drawn.exitCode == 0, "\(drawn.errorText)")
        let read = try OutsideTool.run(
            "zbarimg", ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", folder.filePath("slip.png")])
        let text = read.outputText.trimmingCharacters(in: .newlines)
        let key = office.workspace.keys.appending(path: SigningKey.publicFileName).path
        let report = try TokenVerifier(keyFiles: [key]).verify(text, asOf: FiledOffice.inside)
        #expect(report.verdict == .valid, "\(text)")
        #expect(text == (try office.statusToken(ofShipment: FiledOffice.shipment).token.description))
    }

    @Test("a slip about another day carries no token, and what a bundle holds never does")
    func noToken() throws {
        let office = try FiledOffice.shared.get().office(at: FiledOffice.inside)
        let other = FiledOffice.inside.day.adding(days: -1)
        let token = try office.statusToken(ofShipment: FiledOffice.shipment).token.description
        let name = try #require(office.dossier(FiledOffice.shipment).reference).description
        for (day, carries) in [(nil, true), (other, false)] as [(Day?, Bool)] {
            let page = try office.paper(.statusSlip, of: FiledOffice.shipment, in: .en, as: .html, asOf: day)
            let html = String(decoding: page.data, as: UTF8.self)
            #expect(html.contains("signed status token") == carries)
            #expect(html.contains(name) && !html.contains(token))
        }
    }
}
