import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// Files taken out of a watched folder, which wait for a person to say where they belong.
enum APIProposals {
    private static let one = "/proposals/{proposal}"

    static let routes: [APIRoute] = [
        .get(
            "/proposals", .readers, "proposals", "The files that wait, with the places proposed and why.",
            [.query("after", .count, "The `next` of the page before."), .limit], answers: ["proposals": "array"]
        ) { visit in
            let (after, limit) = (try visit.number("after", 0...Int.max, else: 0), try visit.limit())
            return try await visit.reading { try $0.proposalsPage(after: after, limit: limit) }
        },
        .file(one + "/file", .readers, "proposedFile", "The bytes of a file that waits.") { visit in
            let id = try number(visit)
            return try await visit.sending { try $0.proposed(id) }
        },
        .write(
            .post, one + "/accept", .preparers, "acceptProposal",
            "Files it in the place proposed, or in the one chosen among those proposed.",
            input: .members(
                .optional("shipment", .text, "The filing, where several are proposed."),
                .optional("type", .text, "Document type, such as D17."),
                .optional("subject", .text, "batch:LOT, or what stands behind the colon."),
                .optional("issued", .text, "Issued on; year and month will do."),
                .optional("expires", .day, "Expires on."),
                .optional("revision", .text, "The paper's revision; a newer one supersedes."),
                .optional("set", .list, "What the paper says: field=value.")),
            match: .none, answers: ["shipment": "string", "document": "string"], accept),
        .write(
            .post, one + "/return", .preparers, "returnProposal",
            "Gives a file back to the program that has read and keeps its bytes; it waits no more.",
            input: .members(.needed("sha256", .text, "SHA-256 of the bytes kept.")), match: .none,
            answers: ["number": "integer", "name": "string"], giveBack),
    ]

    @Sendable private static func accept(_ request: APIRequest) async throws -> APIAnswer {
        let (id, desk, members) = (try number(request.visit), request.desk, request.members)
        let choice = PlaceChoice(
            shipment: members.text("shipment"), type: members.text("type"), subject: members.text("subject"))
        var options = DocumentOptions()
        options.issued = members.text("issued")
        options.expires = members.text("expires")
        options.revision = members.text("revision")
        options.settings = members.list("set")
        let (proposal, outcome) = try await request.work { [options] in
            let places = try desk.office.openProposals().first { $0.id == id }?.places ?? []
            let outcome = try desk.accept(proposal: id, choice: choice, options: options)
            let place = places.first { $0.type == outcome.document.type && $0.subject == outcome.document.subject }
            return (choice.shipment ?? place?.shipment ?? "", outcome)
        }
        return APIAnswer(
            [
                "number": .integer(id), "shipment": .string(proposal), "document": .string(outcome.document.id.text),
                "sha256": .string(outcome.document.digest.hex), "outcome": .string(outcome.kind.rawValue),
            ], revision: nil)
    }

    @Sendable private static func giveBack(_ request: APIRequest) async throws -> APIAnswer {
        let (id, desk, text) = (try number(request.visit), request.desk, request.members.text("sha256") ?? "")
        let digest: ContentDigest
        do { digest = try ContentDigest(hex: text) } catch {
            throw SiteError.parameterWrong(name: "sha256", found: String(text.prefix(80)), expected: "64 × 0-9a-f")
        }
        let proposal = try await request.work { try desk.giveBack(proposal: id, keeping: digest) }
        return APIAnswer(["number": .integer(id), "name": .string(proposal.name)], revision: nil)
    }

    private static func number(_ visit: Visit) throws -> Int {
        guard let number = Int(try visit.part("proposal")), number > 0 else { throw SiteError.notFound }
        return number
    }
}
