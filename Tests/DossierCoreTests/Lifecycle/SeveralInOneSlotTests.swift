import DossierCore
import TestSupport
import Testing

@Suite("Several documents in one slot")
struct SeveralInOneSlotTests {
    private static func attach(_ documents: [Document], severalOf types: Set<String>) throws -> Dossier {
        try Samples.dossier().applying(
            .documentsAttached(documents, severalOf: types), by: Samples.specialist, at: Samples.instant)
    }

    @Test("stand side by side when the edition says so")
    func sideBySide() throws {
        let (first, second) = (Samples.document("D43", text: "vector"), Samples.document("D43", text: "nuclease"))
        #expect(
            try Self.attach([first, second], severalOf: ["D43"]).documents.map(\.id)
                == [first, second].map(\.id).sorted())
    }

    @Test("are refused for every other type")
    func refused() throws {
        let (first, second) = (Samples.document("D17", text: "one"), Samples.document("D17", text: "two"))
        #expect(
            throws: Refusal.slotTaken(
                type: "D17", subject: first.subject, held: first.id, offered: second.originalName)
        ) { try Self.attach([first, second], severalOf: ["D43"]) }
    }

    @Test("are replaced one by one")
    func replaced() throws {
        let (first, second) = (Samples.document("D43", text: "vector"), Samples.document("D43", text: "nuclease"))
        let newer = Samples.document("D43", text: "vector, renewed", supersedes: first.id)
        let dossier = try Self.attach([first, second], severalOf: ["D43"]).applying(
            .documentsAttached([newer], severalOf: ["D43"]), by: Samples.specialist, at: Samples.instant)
        #expect(dossier.documents.map(\.id) == [second, newer].map(\.id).sorted())
    }
}
