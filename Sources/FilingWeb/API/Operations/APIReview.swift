import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// Review: comments, waivers, signatures. What a person signs for takes that person's passphrase beside the token.
enum APIReview {
    private static let base = "/shipments/{shipment}"
    private static let findingMembers: [APIInput.Member] = [
        .needed("finding", .text, "Requirement or rule, such as X10."), .subject,
    ]

    static let routes: [APIRoute] = [
        .get(
            base + "/comments", .readers, "comments", "What was said about a filing, in order.",
            answers: ["comments": "array"], comments),
        .write(
            .post, base + "/comments", .readers, "comment", "Says something about a filing, a finding or a document.",
            input: .members(
                .needed("text", .text, "At most 4000 characters."),
                .optional("anchor", .text, "`finding X10 batch:LOT`, `document ID`; the filing unless given."),
                .optional("answers", .count, "Number of the comment it answers.")),
            match: .none, done: [.created], answers: ["id": "integer"], comment),
        .write(
            .post, base + "/comments/{comment}/settle", .readers, "settleComment", "Settles a comment.", input: nil,
            match: .none, answers: ["settled": "boolean"], settle),
        .write(
            .post, base + "/waivers", .roles([.regulatorySpecialist, .regulatoryManager, .qaReviewer]), "proposeWaiver",
            "Proposes an exception to one finding; it counts once another person approves it.",
            input: APIInput(
                body: .members(
                    findingMembers + [
                        .needed("reason", .text, "Why."), .needed("until", .day, "The last day it counts."),
                        .passphrase,
                    ])), done: [.created], answers: APIAnswer.filing, propose),
        .write(
            .post, base + "/approvals", .roles([.qaReviewer, .qaReleaser]), "approveWaiver",
            "Approves a waiver somebody else proposed.",
            input: APIInput(body: .members(findingMembers + [.passphrase])), match: .needed,
            answers: APIAnswer.filing, approve),
        .write(
            .post, base + "/signatures", .workers, "sign",
            "Signs the content that was looked at, in the name of the token's person, with their passphrase.",
            input: .members(
                .needed(
                    "meaning", .choice(SignatureMeaning.allCases.map(\.rawValue)),
                    "What the signature means; released "
                        + "locks."), .passphrase), match: .needed, done: [.created],
            answers: APIAnswer.filing, sign),
        .write(
            .post, base + "/reopenings", .roles([.qaReleaser]), "reopen",
            "Opens a locked filing again; its signatures are voided, visibly.",
            input: .members(.needed("reason", .text, "Why."), .passphrase), match: .needed,
            answers: APIAnswer.filing, reopen),
        .write(
            .post, base + "/editions", .roles([.regulatoryManager]), "adoptEdition",
            "Moves an open filing to another edition of its checklist.",
            input: .members(
                .needed("edition", .text, "EDITION or ID@EDITION."),
                .optional("reason", .text, "Why; needed for an older edition."), .passphrase), match: .needed,
            answers: APIAnswer.filing, adopt),
    ]

    @Sendable private static func comments(_ visit: Visit) async throws -> Response {
        let shipment = try visit.shipment()
        return try await visit.reading { office in
            _ = try office.dossier(shipment)
            return ["comments": .array(try office.comments(on: shipment).map(object))]
        }
    }

    @Sendable private static func comment(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, desk, members) = (try request.visit.shipment(), request.desk, request.members)
        let text = members.text("text") ?? ""
        guard text.count <= Desk.longestComment else {
            throw SiteError.parameterWrong(
                name: "text", found: "\(text.count)", expected: "1…\(Desk.longestComment)")
        }
        var anchor = CommentAnchor.filing
        if let asked = members.text("anchor") {
            guard let known = CommentAnchor(asked) else {
                throw SiteError.parameterWrong(
                    name: "anchor", found: String(asked.prefix(80)), expected: "filing, finding ID SUBJECT, document ID"
                )
            }
            anchor = known
        }
        let said = try await request.work { [anchor] in
            _ = try desk.office.dossier(shipment)
            let answers = members.count("answers")
            if let answers, try !desk.office.comments(on: shipment).contains(where: { $0.id == answers }) {
                throw FilingError.nothingFound("\(shipment) \(answers)")
            }
            return try desk.comment(text, about: anchor, answering: answers, on: shipment)
        }
        return APIAnswer(object(said), revision: nil, status: .created)
    }

    @Sendable private static func settle(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, desk) = (try request.visit.shipment(), request.desk)
        guard let id = Int(try request.visit.part("comment")) else { throw SiteError.notFound }
        let isSettled = try await request.work {
            guard try desk.office.comments(on: shipment).contains(where: { $0.id == id }) else {
                throw SiteError.notFound
            }
            return try desk.settle(comment: id, on: shipment)
        }
        return APIAnswer(["settled": .bool(isSettled)], revision: nil)
    }

    private static func object(_ comment: Comment) -> JSONValue {
        [
            "id": .integer(comment.id), "anchor": .string(comment.anchor.description),
            "answers": comment.answers.map { .integer($0) } ?? .null, "text": .string(comment.text),
            "person": .string(comment.person), "at": .string(comment.at.description),
            "revision": .integer(comment.revision), "settledBy": comment.settledBy.map { .string($0) } ?? .null,
        ]
    }

    @Sendable private static func propose(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, members) = (try request.visit.shipment(), request.members)
        guard let until = try members.day("until") else { throw SiteError.noFile }
        let desk = try await request.signingDesk()
        let dossier = try await request.work {
            try desk.proposeWaiver(
                shipment, finding: members.text("finding") ?? "", subject: members.text("subject"),
                reason: members.text("reason") ?? "", until: until)
        }
        return APIAnswer(dossier, status: .created)
    }

    @Sendable private static func approve(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, members) = (try request.visit.shipment(), request.members)
        let desk = try await request.signingDesk()
        let dossier = try await request.work {
            try desk.approveWaiver(
                shipment, finding: members.text("finding") ?? "", subject: members.text("subject"))
        }
        return APIAnswer(dossier)
    }

    @Sendable private static func sign(_ request: APIRequest) async throws -> APIAnswer {
        let shipment = try request.visit.shipment()
        let word = request.members.text("meaning") ?? ""
        guard let meaning = SignatureMeaning(rawValue: word) else {
            throw SiteError.parameterWrong(name: "meaning", found: word, expected: "authored …")
        }
        let desk = try await request.signingDesk()
        let dossier = try await request.work { [revision = request.match.revision] in
            try desk.sign(shipment, meaning: meaning, basedOn: revision)
        }
        return APIAnswer(dossier, status: .created)
    }

    @Sendable private static func reopen(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, members) = (try request.visit.shipment(), request.members)
        let desk = try await request.signingDesk()
        return APIAnswer(
            try await request.work { try desk.reopen(shipment, reason: members.text("reason") ?? "") })
    }

    @Sendable private static func adopt(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, members) = (try request.visit.shipment(), request.members)
        let edition = members.text("edition") ?? ""
        guard !edition.contains("/"), !edition.contains("\\"), !edition.hasPrefix(".") else {
            throw SiteError.parameterWrong(name: "edition", found: String(edition.prefix(80)), expected: "ID@EDITION")
        }
        let desk = try await request.signingDesk()
        let report = try await request.work {
            try desk.adopt(shipment, edition: edition, reason: members.text("reason"))
        }
        return APIAnswer(
            report.dossier,
            ["voidedSignatures": .integer(report.voidedSignatures), "lostWaivers": .integer(report.lostWaivers)])
    }
}
