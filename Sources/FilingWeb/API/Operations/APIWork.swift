import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird

/// Who sees to what, bundles, and what the authority did.
enum APIWork {
    private static let base = "/shipments/{shipment}"

    static let routes: [APIRoute] = [
        .write(
            .post, base + "/assignments", .roles([.regulatorySpecialist, .regulatoryManager, .qaReviewer]), "assign",
            "Hands one open finding to a person.",
            input: .members(
                .needed("finding", .text, "Requirement or rule, such as X10."), .subject,
                .needed("person", .text, "Code of the person."),
                .optional("due", .day, "The day agreed; counted from the plan unless given.")),
            answers: ["finding": "string", "person": "string", "revision": "integer"], assign),
        .write(
            .delete, base + "/assignments", .roles([.regulatorySpecialist, .regulatoryManager, .qaReviewer]),
            "unassign",
            "Takes one finding from whoever had it.",
            [
                .query("finding", .text, isRequired: true, "Requirement or rule, such as X10."),
                .query("subject", .text, "One subject, such as a lot."),
            ], input: nil, answers: ["finding": "string", "revision": "integer"], unassign),
        .write(
            .post, base + "/bundles", .roles([.regulatorySpecialist, .regulatoryManager, .qaReleaser]), "package",
            "Packs a released filing: reference, bundle, verification. Nothing changed since the last: the same bundle.",
            input: .members(
                .optional("papers", .choice(PaperChoice.allCases.map(\.rawValue)), "pdf beside html, or html only."),
                .optional("deflate", .flag, "Compressed, for portals with a cap.")), scope: .package,
            done: [.ok, .created],
            answers: ["reference": "string", "sequence": "integer", "sha256": "string"], package),
        .file(base + "/bundles/{sequence}", .readers, "bundle", "The bytes of a bundle, by its sequence.") { visit in
            let shipment = try visit.shipment()
            guard let sequence = Int(try visit.part("sequence")) else { throw SiteError.notFound }
            let source = try await visit.run { [office = visit.office] in try office.bundle(sequence, of: shipment) }
            return Download.response(source, visit)
        },
        .write(
            .post, base + "/authority", .preparers, "recordEvent",
            "Records what the authority did, or the company towards it, with the notice as the body.",
            [
                .query(
                    "event", .choice(AuthorityEvent.Kind.allCases.map(\.rawValue)), isRequired: true, "What happened."),
                .query("date", .day, isRequired: true, "The day it happened."),
                .query("number", .text, "The authority's own number."),
                .query("name", .text, "The notice's file name; needed unless a form brings it."),
                .query("valid-from", .day, "For filed: valid from."),
                .query("valid-until", .day, "For filed: valid until."),
                .query("quantity", .text, "For filed: the quantity it covers, such as 3 bag."),
                .query("due", .day, "For supplement-requested: answer by."),
                .query("note", .text, "What people should know."),
            ], input: APIInput(body: .file), match: .needed, done: [.created], answers: APIAnswer.filing, record),
    ]

    @Sendable private static func assign(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, desk, members) = (try request.visit.shipment(), request.desk, request.members)
        let (finding, person) = (members.text("finding") ?? "", members.text("person") ?? "")
        let due = try members.day("due")
        let (item, revision) = try await request.work {
            let item = try desk.assign(
                shipment, finding: finding, subject: members.text("subject"), to: person, due: due)
            return (item, try desk.office.dossier(shipment).revision)
        }
        return APIAnswer(
            [
                "finding": .string(item?.finding.id ?? finding), "person": .string(person),
                "due": (item?.due.day).map { .string($0.description) } ?? .null, "revision": .integer(revision),
            ], revision: revision)
    }

    @Sendable private static func unassign(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, desk) = (try request.visit.shipment(), request.desk)
        let (id, subject) = (try request.needed("finding"), request.text("subject"))
        let (finding, revision) = try await request.work {
            let finding = try desk.unassign(shipment, finding: id, subject: subject)
            return (finding, try desk.office.dossier(shipment).revision)
        }
        return APIAnswer(
            [
                "finding": .string(finding.id), "subject": .string(finding.subject.description),
                "revision": .integer(revision),
            ], revision: revision)
    }

    @Sendable private static func package(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, members) = (try request.visit.shipment(), request.members)
        let papers = members.text("papers").flatMap(PaperChoice.init(rawValue:)) ?? .pdf
        // Minting the reference moves the revision on, so the one looked at is asked for before.
        let desk = request.desk.basedOn(nil)
        let (report, revision) = try await request.work { [match = request.match] in
            try desk.require(match, of: shipment)
            let report = try desk.package(shipment, deflate: members.flag("deflate"), papers: papers)
            return (report, try desk.office.dossier(shipment).revision)
        }
        let receipt = report.receipt
        return APIAnswer(
            [
                "shipment": .string(shipment), "reference": .string(receipt.reference.description),
                "sequence": .integer(receipt.sequence), "name": .string(receipt.name),
                "sha256": .string(receipt.digest.hex), "manifestSha256": .string(receipt.manifest.hex),
                "bytes": .integer(receipt.size), "valid": .bool(report.verification.isValid),
                "wasThere": .bool(report.wasThere), "revision": .integer(revision),
            ], revision: revision, status: report.wasThere ? .ok : .created)
    }

    @Sendable private static func record(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, desk) = (try request.visit.shipment(), request.desk)
        guard let file = request.content.items.first?.file else { throw SiteError.noFile }
        guard let kind = try request.word("event", as: AuthorityEvent.Kind.self) else {
            throw SiteError.fieldMissing(Wording(zh: "event", en: "event"))
        }
        let notice = AuthorityNotice(
            kind: kind, number: request.text("number"), date: try APIRequest.day("date", try request.needed("date")),
            evidence: file,
            validFrom: try request.day("valid-from"), validUntil: try request.day("valid-until"),
            quantity: try request.quantity("quantity"), due: try request.day("due"),
            note: request.text("note"))
        return APIAnswer(try await request.work { try desk.record(notice, for: shipment) }, status: .created)
    }
}
