import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// Papers of a filing: put in, replace, take out, look into, keep.
enum APIDocuments {
    private static let base = "/shipments/{shipment}"
    private static let answers = ["revision": "integer", "documents": "array"]

    private static let parameters: [APIRoute.Parameter] = [
        .query("type", .text, isRequired: true, "Document type, such as D17."),
        .query("subject", .text, "What the paper is about, as kind:key; the shipment unless given."),
        .query("name", .text, "The file's name; needed unless a form brings it."),
        .query("issued", .text, "Issued on; year and month will do."),
        .query("expires", .day, "Expires on."),
        .query("revision", .text, "The paper's revision; a newer one supersedes."),
        .query("sha256", .text, "SHA-256 the sender claims."),
        .query("set", .list, "What the paper says: field=value; may be repeated."),
        .dryRun,
    ]

    static let routes: [APIRoute] = [
        .write(
            .post, base + "/documents", .preparers, "attach",
            "Puts a paper into its slot. The body is the file, or a form with it and the parameters as fields.",
            parameters, input: APIInput(body: .file), done: [.ok, .created], answers: answers, attach),
        .write(
            .put, base + "/documents", .preparers, "replaceDocument",
            "Puts a newer revision of a paper into its slot, whose filing was looked at.", parameters,
            input: APIInput(body: .file), match: .needed, done: [.ok, .created], answers: answers, attach),
        .file(
            base + "/documents/{digest}", .readers, "document", "The bytes of a paper, by its SHA-256."
        ) { visit in
            let (shipment, digest) = (try visit.shipment(), try visit.part("digest"))
            let source = try await visit.run { [office = visit.office] in try office.paper(digest, of: shipment) }
            return Download.response(source, visit)
        },
        .write(
            .post, base + "/withdrawals", .preparers, "withdraw",
            "Takes a paper out of an open filing; its bytes and its history stay.",
            input: .members(
                .needed("document", .text, "The document's id, such as D17/batch:LOT/abc."),
                .needed("reason", .text, "Why.")),
            match: .needed, answers: APIAnswer.filing, withdraw),
        .write(
            .post, base + "/inspections", .preparers, "inspect",
            "Looks again into papers whose inspection is missing or doubtful.",
            input: .members(
                .optional("all", .flag, "All papers."),
                .optional("recogniseText", .flag, "Reads pages without text off their pictures.")),
            match: .none, answers: ["documents": "array"], inspect),
    ]

    @Sendable private static func attach(_ request: APIRequest) async throws -> APIAnswer {
        let shipment = try request.visit.shipment()
        let options = try options(request)
        let (desk, isDry, files) = (request.desk, try request.flag("dry-run"), request.content.items.map(\.file))
        guard !files.isEmpty else { throw SiteError.noFile }
        let (outcomes, revision) = try await request.work { [match = request.match] in
            try desk.require(match, of: shipment)
            let outcomes = try desk.attach(files: files, options: options, to: shipment, dryRun: isDry)
            return (outcomes, try desk.office.dossier(shipment).revision)
        }
        let isNew = !isDry && outcomes.contains { $0.kind != .unchanged }
        return APIAnswer(
            [
                "shipment": .string(shipment), "revision": .integer(revision), "dryRun": .bool(isDry),
                "documents": .array(try outcomes.map(object)),
            ], revision: revision, status: isNew ? .created : .ok)
    }

    private static func options(_ request: APIRequest) throws -> DocumentOptions {
        var options = DocumentOptions()
        options.type = try request.needed("type")
        if let text = request.text("subject") {
            let (_, subject) = try DocumentPages.slot(options.type, text)
            if subject.kind != .filing, subject.kind != .shipment { options.subjects[subject.kind] = subject.id }
        }
        options.issued = request.text("issued")
        options.expires = request.text("expires")
        options.revision = request.text("revision")
        options.sha256 = request.text("sha256")
        let query = request.visit.request.uri.queryParameters[values: "set"].map(String.init)
        options.settings = query + (request.content.form?.all("set") ?? [])
        return options
    }

    private static func object(_ outcome: AttachOutcome) throws -> JSONValue {
        [
            "id": .string(outcome.document.id.text), "outcome": .string(outcome.kind.rawValue),
            "sha256": .string(outcome.document.digest.hex), "bytes": .integer(outcome.document.size),
            "mediaType": .string(outcome.document.mediaType), "name": .string(outcome.document.originalName),
            "replaced": outcome.replaced.map { .string($0.text) } ?? .null,
            "alsoIn": .array(outcome.alsoIn.map { .string($0) }),
            "sameBytesIn": .array(outcome.sameBytesIn.map { .string($0) }),
        ]
    }

    @Sendable private static func withdraw(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, desk, members) = (try request.visit.shipment(), request.desk, request.members)
        let dossier = try await request.work {
            try desk.withdraw(
                Document.ID(members.text("document") ?? ""), from: shipment, reason: members.text("reason") ?? "")
        }
        return APIAnswer(dossier)
    }

    @Sendable private static func inspect(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, desk, members) = (try request.visit.shipment(), request.desk, request.members)
        let outcomes = try await request.work {
            try desk.inspect(
                shipment, all: members.flag("all"), recognisingText: members.flag("recogniseText"))
        }
        return APIAnswer(
            [
                "documents": .array(
                    outcomes.map { ["id": .string($0.document.id.text), "isNew": .bool($0.isNew)] })
            ], revision: nil)
    }
}
