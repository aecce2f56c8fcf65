import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird

/// Keeping what is there: the trail re-hashed, the workspace examined, bundles made again and compared, names no paper may
/// show, exports that are only planned, status tokens verified.
enum APIKeeping {
    static let routes: [APIRoute] = [
        .get(
            "/audit/verification", .roles([.auditor, .qaReleaser, .qaReviewer, .administrator]), "verifyAudit",
            "Re-hashes every event of the trail and names the first bad one.",
            answers: ["isHealthy": "boolean", "events": "integer", "ailments": "array"]
        ) { visit in
            let office = visit.office
            return visit.json(
                try await visit.site.lanes.work.run { DoctorFile.object(try office.examineTrail()) })
        },
        .get(
            "/doctor", .roles([.auditor, .administrator]), "doctor",
            "Examines register, vault, bundles and trail, and names what is wrong.",
            [.query("deep", .flag, "Every object and bundle re-read and re-hashed.")],
            answers: ["isHealthy": "boolean", "ailments": "array"]
        ) { visit in
            let (office, deep) = (visit.office, try visit.flag("deep"))
            return visit.json(
                try await visit.site.lanes.work.run { DoctorFile.object(try office.examine(deep: deep)) })
        },
        .file(
            "/rebuilds/{reference}", .readers, "rebuild",
            "A recorded bundle made again from register and vault: the same bytes. A reference, or reference_sequence."
        ) { visit in
            let (desk, reference) = (try visit.desk(), try visit.part("reference"))
            return try await visit.sending { _ in try desk.rebuilt(reference) }
        },
        .get(
            "/bundle-differences", .readers, "bundleDifference",
            "What a correction changed: files and findings against the sequence before.",
            [
                .query("q", .text, isRequired: true, "Reference, reference_sequence or shipment."),
                .query("from", .count, "The earlier sequence; the one before unless given."),
            ], answers: ["shipment": "string", "files": "array", "findings": "array"]
        ) { visit in
            let query = try visit.needed("q")
            let from = visit.query("from") == nil ? nil : try visit.number("from", 0...9999, else: 0)
            return try await visit.reading { BundleDifferenceFile.object(try $0.bundleDifference(query, from: from)) }
        },
        .ask(
            "/scope", .readers, "scopePlanned",
            "Whether planned exports, one in each row of the table that is the body, need the filing.", [.checklist],
            input: APIInput(body: .text(["text/csv"])), answers: ["rows": "array", "counts": "object"]
        ) { request in
            let edition = try request.visit.edition("checklist")
            return try await request.work { [office = request.visit.office, bytes = request.content.bytes] in
                let planned = try PlannedSheet(SourceFile(name: "body.csv", bytes: Data(bytes))).exports
                let checklist =
                    try edition
                    ?? office.library.edition(of: FilingOffice.regime, inEffectOn: office.today).checklist
                return APIAnswer(ScopeFile.json(try ScopeReport(planned, by: checklist)), revision: nil)
            }
        },
        .get(
            "/names", .readers, "countNames", "How many names the list no paper may show has.",
            answers: ["count": "integer"]
        ) { visit in try await visit.reading { ["count": .integer(try $0.countOfNames())] } },
        .write(
            .post, "/names", .roles([.regulatoryManager, .qaReviewer, .qaReleaser]), "addNames",
            "Adds names, one on each line; only salted digests are kept.",
            input: APIInput(body: .text(["text/plain"])), match: .none,
            answers: ["added": "integer", "count": "integer"]
        ) { request in
            try await request.work { [desk = request.desk, bytes = request.content.bytes] in
                let added = try desk.addNames(in: SourceFile(name: "body.txt", bytes: Data(bytes)))
                let count = try desk.office.countOfNames()
                return APIAnswer(["added": .integer(added), "count": .integer(count)], revision: nil)
            }
        },
        .ask(
            "/tokens/verify", .signedIn, "verifyToken",
            "Verifies a status token with this workspace's key and those given: every fault named.",
            input: .members(
                .needed("token", .text, "The text of the token."),
                .optional("keys", .list, "Other public keys that are trusted, each in PEM."),
                .optional("asOf", .text, "Judge as of this moment (RFC 3339); now unless given.")),
            answers: ["verdict": "string"]
        ) { request in
            let members = request.members
            let moment = try members.text("asOf").map { text in
                do { return try Instant(text) } catch {
                    throw SiteError.parameterWrong(
                        name: "asOf", found: String(text.prefix(80)), expected: "2026-06-01T08:00:00+08:00")
                }
            }
            return try await request.work { [office = request.visit.office] in
                let keys = members.list("keys").map { Data($0.utf8) }
                let report = try office.verify(
                    token: members.text("token") ?? "", alsoTrusting: keys, asOf: moment)
                return APIAnswer(report.json, revision: nil)
            }
        },
        .file(
            "/verifier.html", .signedIn, "verifier",
            "One page that verifies this workspace's status tokens on a phone, without a network."
        ) { visit in
            try await visit.sending { office in
                let page = try office.verifierPage().document()
                return DownloadSource(
                    name: "verifier.html", mediaType: "text/html; charset=utf-8", data: Data(page.utf8))
            }
        },
    ]
}
