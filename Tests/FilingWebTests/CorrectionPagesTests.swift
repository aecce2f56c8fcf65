import DossierCore
import FilingOffice
import FilingWeb
import Foundation
import HTTPTypes
import TestSupport
import Testing

/// A correction round on the page of the authority.
struct CorrectionPagesTests {
    private static let shipment = "YH26-EU-007"
    private static let page = "/shipments/YH26-EU-007/authority"

    static func notice(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "SampleData/notices/\(name).pdf")
    }

    /// Packaged, submitted, asked to correct, and open again.
    static func asked() throws -> WebStage {
        let stage = try WebStage.copy()
        func desk(_ role: Role) throws -> Desk {
            let person = try stage.signIn(role)
            return try stage.office.desk(for: person.code, passphrase: person.passphrase, origin: "test")
        }
        let hands: [(SignatureMeaning, Role)] = [
            (.authored, .regulatorySpecialist), (.reviewed, .qaReviewer), (.approved, .regulatoryManager),
            (.released, .qaReleaser),
        ]
        for (meaning, role) in hands { _ = try desk(role).sign(shipment, meaning: meaning) }
        let specialist = try desk(.regulatorySpecialist)
        _ = try specialist.package(shipment, papers: .html)
        _ = try specialist.record(
            AuthorityNotice(
                kind: .submitted, number: nil, date: stage.office.today,
                evidence: notice("submission-receipt")), for: shipment)
        _ = try specialist.record(
            AuthorityNotice(
                kind: .supplementRequested, number: "SAMPLE-C-2026-0017", date: stage.office.today,
                evidence: notice("acceptance-notice"), due: stage.office.today.adding(days: 10)),
            for: shipment)
        return stage
    }

    @Test("an item is put on record, handed over, refused too early, answered and taken back, all on the page")
    func round() async throws {
        let stage = try Self.asked()
        let browser = try Browser.of(.regulatorySpecialist, in: stage)
        let empty = try await browser.get(Self.page)
        #expect(empty.text.contains("Items to correct") && empty.text.contains("its items are not yet"))
        let wrong = try await browser.post(
            Self.page + "/items", [("number", "1"), ("asked", "请补充依据。"), ("requirement", "D999")])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("The checklist of this filing has no “D999”."))
        #expect(wrong.text.contains("请补充依据。"))
        let added = try await browser.post(
            Self.page + "/items", [("number", "1"), ("asked", "请补充依据 <b>。"), ("requirement", "D17")])
        #expect(added.location == Self.page + "?done=item-added")
        let item = Self.page + "/items/1"
        #expect(
            try await browser.post(item + "/assign", [("owner", "lin.wei"), ("due", "")]).location
                == Self.page + "?done=item-done")
        let early = try await browser.post(item + "/answer", [("text", "已补充依据，见附件。")])
        #expect(early.status == .conflict)
        let shown = try await browser.get(Self.page)
        #expect(shown.text.contains("请补充依据 &lt;b&gt;。") && shown.text.contains("owner lin.wei"))
        #expect(shown.text.contains("have the releaser open the filing again"))

        let releaser = try stage.signIn(.qaReleaser)
        let opener = try Browser.of(.qaReleaser, in: stage)
        let reopening = "/shipments/\(Self.shipment)/review/reopen"
        #expect(try await opener.get("/shipments/\(Self.shipment)/review").text.contains(reopening))
        _ = try await opener.post(
            reopening,
            [("reason", "notice of correction"), ("passphrase", releaser.passphrase)])
        let answered = try await browser.post(item + "/answer", [("text", "已补充依据，见附件。"), ("evidence", "")])
        #expect(answered.location == Self.page + "?done=item-done", "\(answered.text.suffix(900))")
        #expect(try stage.office.dossier(Self.shipment).unansweredItems == [])
        #expect(try await browser.get(Self.page).text.contains("已补充依据，见附件。"))
        let back = try await browser.post(item + "/reopen", [("reason", "the answer was wrong")])
        #expect(back.location == Self.page + "?done=item-done")
        #expect(try stage.office.dossier(Self.shipment).unansweredItems.map(\.number) == ["1"])
    }
}
