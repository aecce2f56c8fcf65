import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// What programs may read: the objects `--format json` prints, in pages where there are many.
enum APIReading {
    static let routes: [APIRoute] = [
        .get(
            "/me", .signedIn, "me", "Who the token acts for.",
            answers: ["code": "string", "name": "string", "roles": "array"], me),
        .get(
            "/status", .visitors, "status",
            "Where the filings known under an identifier stand: reference, authority number, shipment, lot, air waybill, "
                + "bundle hash.",
            [.query("q", .text, isRequired: true, "The identifier."), .asOf], answers: ["answers": "array"], status),
        .get(
            "/shipments", .readers, "shipments", "Filings in the order of shipments.", [.after, .limit],
            answers: ["shipments": "array"], shipments),
        .get(
            "/shipments/{shipment}", .readers, "shipment", "One filing: records, documents, signatures, bundles.",
            answers: ["shipment": "string", "state": "string", "revision": "integer"], shipment),
        .get(
            "/shipments/{shipment}/check", .readers, "check", "What is met, missing, wrong or cannot be verified.",
            [
                .asOf, .checklist, .query("until", .day, "Also what lapses up to this day, every day judged."),
                .query("at", .text, "How it stood at this moment (RFC 3339), and who had acted by then."),
            ],
            answers: ["shipment": "string", "verdict": "string", "findings": "array"], check),
        .get(
            "/shipments/{shipment}/findings/{finding}", .readers, "explain", "Why a finding came out as it did.",
            [.query("subject", .text, "One subject, such as a lot."), .asOf], explain),
        .get(
            "/shipments/{shipment}/missing", .readers, "missing",
            "The work list: what is open, who sees to it, by when.",
            [.asOf] + APIReports.filters, missing),
        .get(
            "/shipments/{shipment}/scope", .readers, "scope", "Whether this export needs the filing.",
            [.checklist], scope),
        .get(
            "/shipments/{shipment}/audit", .readers, "shipmentAudit", "What happened to one filing, in order.",
            [.query("after", .count, "The `next` of the page before."), .limit], answers: ["events": "array"],
            shipmentAudit),
        .get(
            "/audit", .roles([.auditor, .qaReleaser, .qaReviewer]), "audit", "The audit trail, in order.",
            [.query("after", .count, "The `next` of the page before."), .limit], answers: ["events": "array"], audit),
        .get(
            "/trace", .readers, "trace",
            "From a donor to the bundles, from a document to every bundle that carries it.",
            [.query("q", .text, isRequired: true, "Donor, lot, product, document digest, reference."), .asOf], trace),
        .get(
            "/permits", .readers, "permits", "Permits and what is left of them, in the order of codes.",
            [.after, .limit, .asOf], answers: ["permits": "array"], permits),
        .get(
            "/permits/{permit}", .readers, "permit", "The permits with this code or number.", [.asOf],
            answers: ["permits": "array"], permit),
        .get(
            "/checklists", .readers, "checklists", "The editions in the workspace's library.",
            answers: ["checklists": "array"], checklists),
    ]

    @Sendable private static func me(_ visit: Visit) async throws -> Response {
        let person = try visit.desk().person
        return visit.json([
            "code": .string(person.code), "name": .string(person.name),
            "roles": .array(person.roles.map { .string($0.rawValue) }),
        ])
    }

    @Sendable private static func status(_ visit: Visit) async throws -> Response {
        try visit.count(visit.site.limits.visitors)
        let (query, day) = (ScannedText(try visit.needed("q")).query, try visit.asOf())
        return try await visit.reading { office in
            ["answers": .array(try office.status(query, asOf: day).map(\.json))]
        }
    }

    @Sendable private static func shipments(_ visit: Visit) async throws -> Response {
        let (after, limit) = (visit.query("after"), try visit.limit())
        return try await visit.reading { try $0.shipmentsPage(after: after, limit: limit) }
    }

    @Sendable private static func shipment(_ visit: Visit) async throws -> Response {
        let shipment = try visit.shipment()
        return try await visit.reading(filing: shipment) { try $0.filingObject(shipment) }
    }

    @Sendable private static func check(_ visit: Visit) async throws -> Response {
        let (shipment, day, until) = (try visit.shipment(), try visit.asOf(), try visit.day("until"))
        let (edition, moment) = (try visit.edition("checklist"), try moment(visit))
        return try await visit.reading(filing: shipment) { office in
            let past = try moment.map { try office.check(shipment, at: $0) }
            let report = try past?.report ?? office.check(shipment, asOf: day, by: edition)
            var object = AssessmentFile.object(report.assessment)
            if let past { object.merge(past.json) { _, added in added } }
            let readiness = try office.readiness(report, until: until)
            object["outlook"] = readiness.outlook.json
            if until != nil { object["lapses"] = .array(readiness.lapses.map(\.json)) }
            return .object(object)
        }
    }

    /// An earlier moment, which brings its own day and its own edition.
    private static func moment(_ visit: Visit) throws -> Instant? {
        guard let text = visit.query("at") else { return nil }
        for name in ["as-of", "checklist"] where visit.query(name) != nil {
            throw SiteError.parameterWrong(name: name, found: visit.query(name) ?? "", expected: "at ≠ \(name)")
        }
        do { return try Instant(text) } catch {
            throw SiteError.parameterWrong(name: "at", found: text, expected: "2026-06-01T08:00:00+08:00")
        }
    }

    @Sendable private static func explain(_ visit: Visit) async throws -> Response {
        let (shipment, finding, day) = (try visit.shipment(), try visit.part("finding"), try visit.asOf())
        let subject = visit.query("subject")
        return try await visit.reading(filing: shipment) { office in
            let (report, findings) = try office.explain(shipment, finding: finding, subject: subject, asOf: day)
            return try JSONValue(encoding: ExplanationFile.object(findings, in: report))
        }
    }

    @Sendable private static func missing(_ visit: Visit) async throws -> Response {
        let (shipment, day) = (try visit.shipment(), try visit.asOf())
        return try await visit.reading(filing: shipment) { office in
            let report = try office.work(shipment, asOf: day)
            let items = report.list.items(try APIReports.filter(visit))
            return .object(WorkListFile.object(report.list, report.check.assessment, showing: items))
        }
    }

    @Sendable private static func scope(_ visit: Visit) async throws -> Response {
        let (shipment, edition) = (try visit.shipment(), try visit.edition("checklist"))
        return try await visit.reading(filing: shipment) { ScopeFile.json(try $0.scope(shipment, by: edition)) }
    }

    @Sendable private static func shipmentAudit(_ visit: Visit) async throws -> Response {
        let (shipment, limit) = (try visit.shipment(), try visit.limit())
        let after = try visit.number("after", 0...Int.max, else: 0)
        return try await visit.reading { try $0.auditPage(of: shipment, after: after, limit: limit) }
    }

    @Sendable private static func audit(_ visit: Visit) async throws -> Response {
        let (after, limit) = (try visit.number("after", 0...Int.max, else: 0), try visit.limit())
        return try await visit.reading { try $0.auditPage(of: nil, after: after, limit: limit) }
    }

    @Sendable private static func trace(_ visit: Visit) async throws -> Response {
        let (query, day) = (try visit.needed("q"), try visit.asOf())
        return try await visit.reading { try JSONValue(encoding: $0.trace(query, asOf: day)) }
    }

    @Sendable private static func permits(_ visit: Visit) async throws -> Response {
        let (after, limit, day) = (visit.query("after"), try visit.limit(), try visit.asOf())
        return try await visit.reading { try $0.permitsPage(after: after, limit: limit, asOf: day) }
    }

    @Sendable private static func permit(_ visit: Visit) async throws -> Response {
        let (permit, day) = (try visit.part("permit"), try visit.asOf())
        return try await visit.reading { office in
            ["permits": .array(try office.permits(knownAs: permit, asOf: day).map { try JSONValue(encoding: $0) })]
        }
    }

    @Sendable private static func checklists(_ visit: Visit) async throws -> Response {
        try await visit.reading { office in
            let all = try office.library.names().map { name in
                let checklist = try office.library.edition(of: name.id, name.edition).checklist
                return JSONValue.object([
                    "id": .string(name.id), "edition": .string(name.edition),
                    "sha256": .string(checklist.pin.sha256.hex), "standing": .string(checklist.standing.rawValue),
                    "title": ["en": .string(checklist.title.en), "zh": .string(checklist.title.zh)],
                    "requirements": .integer(checklist.requirements.count), "rules": .integer(checklist.rules.count),
                ])
            }
            return ["checklists": .array(all)]
        }
    }
}
