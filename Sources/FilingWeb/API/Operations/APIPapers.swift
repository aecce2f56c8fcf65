import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// What papers say, and where words are found in them.
enum APIPapers {
    private static let base = "/shipments/{shipment}"

    static let routes: [APIRoute] = [
        .get(
            base + "/facts", .readers, "facts", "What the text of papers proposes beside what their sheets say.",
            [.query("document", .text, "One document: its type, D17/batch:LOT or its id.")],
            answers: ["documents": "array"], facts),
        .write(
            .post, base + "/facts", .roles([.regulatorySpecialist, .regulatoryManager, .qaReviewer]), "confirmFact",
            "Stands for a value read in a paper: the one its text proposes, or the one given.",
            input: .members(
                .needed("document", .text, "Its type, D17/batch:LOT or its id."),
                .needed("field", .text, "The field."),
                .optional("value", .text, "What the paper says where the program misread it.")),
            answers: ["field": "string", "by": "string"], confirm),
        .write(
            .post, base + "/readings", .preparers, "readAgain",
            "Reads the text of a filing's papers anew.", input: nil, match: .none, answers: ["documents": "array"],
            readAgain),
        .get(
            "/search", .signedIn, "search", "Words in papers and records, as far as the person's roles reach.",
            [
                .query("q", .text, isRequired: true, "Words; two Chinese characters are enough."),
                .query("after", .count, "The `next` of the page before."), .limit,
            ], answers: ["hits": "array"], search),
        .get(
            "/tokens", .visitors, "statusTokens",
            "Signed status tokens that are verified without a network, for everything an identifier leads to.",
            [
                .query("q", .text, isRequired: true, "The identifier."),
                .query("expires", .day, "The last day they may be relied on."),
            ], answers: ["tokens": "array"], tokens),
    ]

    @Sendable private static func facts(_ visit: Visit) async throws -> Response {
        let (shipment, document) = (try visit.shipment(), visit.query("document"))
        return try await visit.reading(filing: shipment) {
            try FactsFile.object($0.facts(shipment, document: document))
        }
    }

    @Sendable private static func confirm(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, desk, members) = (try request.visit.shipment(), request.desk, request.members)
        let (held, revision) = try await request.work { [match = request.match] in
            try desk.require(match, of: shipment)
            let held = try desk.confirm(
                shipment, document: members.text("document") ?? "", field: members.text("field") ?? "",
                value: members.text("value"))
            return (held, try desk.office.dossier(shipment).revision)
        }
        return APIAnswer(
            [
                "field": .string(held.field), "value": held.value, "page": held.page.map { .integer($0) } ?? .null,
                "by": .string(held.by), "at": .string(held.at.description), "revision": .integer(revision),
            ], revision: revision)
    }

    @Sendable private static func readAgain(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, desk) = (try request.visit.shipment(), request.desk)
        let changed = try await request.work { try desk.readAgain(shipment) }
        return APIAnswer(["documents": .array(changed.map { .string($0.id.text) })], revision: nil)
    }

    @Sendable private static func search(_ visit: Visit) async throws -> Response {
        let (words, limit, desk) = (try visit.needed("q"), try visit.limit(), try visit.desk())
        let after = visit.query("after") == nil ? nil : try visit.number("after", 0...Int.max, else: 0)
        let answer = try await visit.run { try desk.search(words, after: after, limit: limit) }
        return visit.json(SearchFile.object(answer))
    }

    @Sendable private static func tokens(_ visit: Visit) async throws -> Response {
        try visit.count(visit.site.limits.visitors)
        let query = ScannedText(try visit.needed("q")).query
        let expires = try visit.query("expires").map { try APIRequest.day("expires", $0) }
        return try await visit.reading { office in
            ["tokens": .array(try office.statusTokens(query, expires: expires).map(\.json))]
        }
    }
}
