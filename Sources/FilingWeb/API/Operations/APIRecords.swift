import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird

/// Records: read one, put one, import many.
enum APIRecords {
    private static let one = "/records/{kind}/{key}"

    static let routes: [APIRoute] = [
        .get(
            "/records/{kind}", .readers, "records", "Keys of the records of one kind, in order.",
            [.after, .limit], answers: ["keys": "array"], list),
        .get(
            one, .readers, "record", "One record with its version, which is also the entity's tag.",
            answers: ["kind": "string", "key": "string", "version": "integer", "record": "object"], show),
        .write(
            .put, one, .preparers, "putRecord",
            "Creates or replaces one record. What is replaced is named with its version in If-Match.", [.dryRun],
            input: APIInput(body: .object), done: [.ok, .created],
            answers: ["key": "string", "effect": "string", "version": "integer"], put),
        .write(
            .post, "/imports", .preparers, "importRecords",
            "Imports records, all or none, as the command line does; the same again changes nothing.",
            [
                .query("kind", .choice(RecordKind.allCases.map(\.rawValue)), "What the rows of a table are."),
                .dryRun,
            ],
            input: APIInput(body: .text(Array(endings.keys).sorted())), match: .none,
            answers: ["lines": "array", "created": "integer", "changed": "integer", "unchanged": "integer"], load),
    ]

    /// The ending of a file's name by the media type of the body.
    private static let endings = [
        "application/json": "json", "application/yaml": "yaml", "text/csv": "csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    ]

    @Sendable private static func list(_ visit: Visit) async throws -> Response {
        let (kind, after, limit) = (try kind(visit), visit.query("after"), try visit.limit())
        return try await visit.reading { office in
            let keys = try office.recordKeys(kind, after: after, limit: limit + 1)
            let shown = keys.prefix(limit)
            return [
                "keys": .array(shown.map { .string($0) }),
                "next": keys.count > shown.count ? shown.last.map { .string($0) } ?? .null : .null,
            ]
        }
    }

    @Sendable private static func show(_ visit: Visit) async throws -> Response {
        let (kind, key) = (try kind(visit), try visit.part("key"))
        guard let found = try await visit.run({ [office = visit.office] in try office.record(kind, key: key) }) else {
            throw FilingError.nothingFound(key)
        }
        let tag = Visit.tag(found.version)
        if visit.request.headers[.ifNoneMatch] == tag {
            return Response(status: .notModified, headers: [.eTag: tag])
        }
        var response = visit.json([
            "kind": .string(kind.rawValue), "key": .string(key), "version": .integer(found.version),
            "record": found.body,
        ])
        response.headers[.eTag] = tag
        return response
    }

    @Sendable private static func put(_ request: APIRequest) async throws -> APIAnswer {
        let (kind, key) = (try kind(request.visit), try request.visit.part("key"))
        let (desk, isDry, match) = (request.desk, try request.flag("dry-run"), request.match)
        let (line, version) = try await request.work { [bytes = request.content.bytes] in
            let held = try desk.office.record(kind, key: key)?.version
            let expected: Int? =
                switch match {
                case .revision(let number): number
                case .nothing: 0
                case .anything: held ?? 1
                case .unsaid where held == nil: 0
                case .unsaid: throw SiteError.preconditionMissing
                }
            return try desk.put(kind, key: key, json: Data(bytes), expecting: expected, dryRun: isDry)
        }
        return APIAnswer(
            [
                "kind": .string(kind.rawValue), "key": .string(key), "effect": .string(line.effect.rawValue),
                "fields": .array(line.fields.map { .string($0) }), "version": .integer(version),
                "dryRun": .bool(isDry),
            ], revision: isDry ? nil : version, status: line.effect == .created && !isDry ? .created : .ok)
    }

    @Sendable private static func load(_ request: APIRequest) async throws -> APIAnswer {
        let type = (request.visit.request.headers[.contentType] ?? "").prefix { $0 != ";" }.trimmed.lowercased()
        guard let ending = endings[type] else {
            throw SiteError.mediaTypeNotTaken(found: type, allowed: endings.keys.sorted())
        }
        let (kind, isDry) = (try request.word("kind", as: RecordKind.self), try request.flag("dry-run"))
        let report = try await request.work { [desk = request.desk, bytes = request.content.bytes] in
            try desk.importRecords(named: "body.\(ending)", bytes: Data(bytes), kind: kind, dryRun: isDry)
        }
        let counts = ImportReport.Effect.allCases.map { ($0.rawValue, JSONValue.integer(report.count($0))) }
        let lines = report.lines.map { line in
            JSONValue.object([
                "kind": .string(line.kind.rawValue), "key": .string(line.key), "effect": .string(line.effect.rawValue),
                "fields": .array(line.fields.map { .string($0) }),
            ])
        }
        let members: [String: JSONValue] = [
            "lines": .array(lines), "dryRun": .bool(report.isDryRun),
            "notes": .array(report.notes.map { .string($0[request.visit.language]) }),
        ]
        return APIAnswer(.object(members.merging(counts) { $1 }), revision: nil)
    }

    private static func kind(_ visit: Visit) throws -> RecordKind {
        guard let kind = RecordKind(rawValue: try visit.part("kind")) else { throw SiteError.notFound }
        return kind
    }
}
