import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird

/// What a notice of correction asks for, item by item, and the answers (补正事项).
enum APICorrections {
    private static let base = "/shipments/{shipment}/corrections"
    private static let assigners = Route.Access.roles([.regulatorySpecialist, .regulatoryManager, .qaReviewer])

    static let routes: [APIRoute] = [
        .get(
            base, .readers, "corrections", "Every item: asked, answered, evidence, who sees to it, by when.",
            answers: ["shipment": "string", "open": "integer", "items": "array"], list),
        .write(
            .post, base, .preparers, "addCorrection", "Puts one item of the notice on record, word for word.",
            input: .members(
                .needed("number", .text, "The item's number on the notice."),
                .needed("asked", .text, "What is asked, word for word."),
                .optional(
                    "language", .choice(Language.allCases.map(\.rawValue)), "As the text is written unless given."),
                .optional("requirement", .text, "Document type or rule it points to."),
                .optional("subject", .text, "What it is about, such as batch:LOT."),
                .optional("owner", .text, "Code of the person who sees to it."),
                .optional("due", .day, "By when, if not the notice's day.")),
            done: [.created], answers: APIAnswer.filing, add),
        .write(
            .post, base + "/import", .preparers, "importCorrections",
            "Items from a table, all or none; the same table again changes nothing.", [.dryRun],
            input: APIInput(body: .text(["text/csv"])), done: [.ok],
            answers: ["added": "array", "unchanged": "array", "dryRun": "boolean", "revision": "integer"], load),
        .write(
            .post, base + "/{item}/assign", assigners, "assignCorrection",
            "Says who sees to an item, and by when; nobody where no person is named.",
            input: .members(
                .optional("person", .text, "Code of the person."), .optional("due", .day, "The day agreed.")),
            answers: APIAnswer.filing
        ) { request in
            let due = try request.members.day("due")
            return try await step(request) { desk, item, shipment, members in
                try desk.assignCorrection(item, of: shipment, to: members.text("person"), due: due)
            }
        },
        .write(
            .post, base + "/{item}/answer", .preparers, "answerCorrection",
            "Answers an item, with the documents of the filing that show it.",
            input: .members(
                .needed("text", .text, "The answer."),
                .optional("evidence", .list, "Documents: each its id, or its type where there is one of that type.")),
            answers: APIAnswer.filing
        ) { request in
            try await step(request) { desk, item, shipment, members in
                try desk.answerCorrection(
                    item, of: shipment, text: members.text("text") ?? "", evidence: members.list("evidence"))
            }
        },
        .write(
            .post, base + "/{item}/withdraw", .preparers, "withdrawCorrection",
            "The authority no longer asks for an item.", input: reason, answers: APIAnswer.filing
        ) { request in
            try await step(request) { desk, item, shipment, members in
                try desk.withdrawCorrection(item, of: shipment, reason: members.text("reason") ?? "")
            }
        },
        .write(
            .post, base + "/{item}/reopen", .preparers, "reopenCorrection", "Takes an answer or a withdrawal back.",
            input: reason, answers: APIAnswer.filing
        ) { request in
            try await step(request) { desk, item, shipment, members in
                try desk.reopenCorrection(item, of: shipment, reason: members.text("reason") ?? "")
            }
        },
    ]

    private static let reason = APIInput.members(.needed("reason", .text, "Why."))

    @Sendable private static func list(_ visit: Visit) async throws -> Response {
        let shipment = try visit.shipment()
        return try await visit.reading(filing: shipment) { CorrectionFile.object(try $0.dossier(shipment)) }
    }

    @Sendable private static func add(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, desk, members) = (try request.visit.shipment(), request.desk, request.members)
        let cells = Dictionary(CorrectionRow.columns.map { ($0, members.text($0) ?? "") }) { $1 }
        let (item, dossier) = try await request.work {
            let item = try desk.addCorrection(cells, to: shipment) { SourcePlace(file: $0) }
            return (item, try desk.office.dossier(shipment))
        }
        return APIAnswer(
            dossier, status: .created, ["number": .string(item.number), "notice": .string(item.notice)])
    }

    @Sendable private static func load(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, desk, isDry) = (try request.visit.shipment(), request.desk, try request.flag("dry-run"))
        let (report, revision) = try await request.work { [bytes = request.content.bytes] in
            let sheet = SourceFile(name: "body.csv", bytes: Data(bytes))
            let report = try desk.importCorrections(sheet, to: shipment, dryRun: isDry)
            return (report, try desk.office.dossier(shipment).revision)
        }
        return APIAnswer(
            [
                "added": .array(report.added.map { .string($0.number) }),
                "unchanged": .array(report.unchanged.map { .string($0) }), "dryRun": .bool(isDry),
                "revision": .integer(revision),
            ], revision: revision)
    }

    private static func step(
        _ request: APIRequest, _ work: @escaping @Sendable (Desk, String, String, APIMembers) throws -> Dossier
    ) async throws -> APIAnswer {
        let (shipment, item) = (try request.visit.shipment(), try request.visit.part("item"))
        let (desk, members) = (request.desk, request.members)
        let dossier = try await request.work { try work(desk, item, shipment, members) }
        return APIAnswer(dossier, ["open": .array(dossier.unansweredItems.map { .string($0.number) })])
    }
}
