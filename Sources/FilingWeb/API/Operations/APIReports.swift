import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird

/// Judging more than one filing, and telling it in other people's formats.
enum APIReports {
    /// The forms of a report that are one document.
    private enum Format: String, CaseIterable, Sendable { case csv, sarif, junit, html, oscal, xlsx }

    private static let report = "/shipments/{shipment}/report"
    private static let format = APIRoute.Parameter.query(
        "format", .choice(Format.allCases.map(\.rawValue)), isRequired: true, "Form of the report.")

    static let routes: [APIRoute] = [
        .get(
            "/checks", .readers, "checks", "The verdicts of all filings, in the order of shipments.",
            [.after, .limit, .asOf, .checklist], answers: ["checks": "array"]
        ) { visit in
            let (after, limit, day) = (visit.query("after"), try visit.limit(), try visit.asOf())
            let edition = try visit.edition("checklist")
            return try await visit.reading { try $0.checksPage(after: after, limit: limit, asOf: day, by: edition) }
        },
        .get(
            "/work", .readers, "work", "The work lists of all filings not at their end, in the order of shipments.",
            [.after, .limit, .asOf] + filters, answers: ["work": "array"]
        ) { visit in
            let (after, limit, day) = (visit.query("after"), try visit.limit(), try visit.asOf())
            return try await visit.reading { [visit] office in
                try office.workPage(after: after, limit: limit, asOf: day, filter(visit))
            }
        },
        .file(report, .readers, "report", "A check as one document.", [format, .asOf, .checklist, .lang]) { visit in
            guard let format = try visit.word("format", as: Format.self) else {
                throw SiteError.fieldMissing(Wording(zh: "format", en: "format"))
            }
            return try await make(format, nil, visit)
        },
        APIRoute(
            method: .post, path: report, access: .readers, id: "compareReport",
            about: "A check in SARIF, compared with the earlier report that is the body: what is new, unchanged, "
                + "updated or absent since.",
            parameters: APIRoute.inPath(report) + [.asOf, .checklist, .lang], answers: [:],
            input: APIInput(body: .text(["application/json", "application/sarif+json"])), isFile: true
        ) { visit in
            let input = APIInput(body: .text(["application/json", "application/sarif+json"]))
            let body = try await APIBody.receive(visit, input)
            return try await make(.sarif, try SARIFBaseline(parsing: Data(body.bytes)), visit)
        },
    ]

    /// Which part of the work is asked for.
    static let filters: [APIRoute.Parameter] = [
        .query("owner", .text, "me, nobody, or a person's code; everybody's unless given."),
        .query("due", .text, "Due by then, or nobody knows when: 7d, 2 weeks, YYYY-MM-DD."),
    ]

    /// - Throws: `SiteError.parameterWrong`; `FilingError.unknownPerson`.
    static func filter(_ visit: Visit) throws -> WorkFilter {
        let owner: WorkOwner =
            switch visit.query("owner") {
            case nil: .anybody
            case "me": .mine(try visit.desk().person)
            case let code?: try visit.office.workOwner(code, login: "")
            }
        guard let due = visit.query("due") else { return WorkFilter(owner: owner) }
        guard let horizon = WorkHorizon(due) else {
            throw SiteError.parameterWrong(name: "due", found: due, expected: "7d, 2 weeks, YYYY-MM-DD")
        }
        return WorkFilter(owner: owner, dueBy: horizon.day(from: try visit.asOf() ?? visit.office.today))
    }

    private static func make(_ format: Format, _ baseline: SARIFBaseline?, _ visit: Visit) async throws -> Response {
        let (shipment, day, languages) = (try visit.shipment(), try visit.asOf(), try visit.languages())
        let edition = try visit.edition("checklist")
        return try await visit.sending { office in
            var report = try office.check(shipment, asOf: day, by: edition)
            if format == .xlsx {
                var workbook = CompletenessWorkbook()
                workbook.add(report)
                return source(format, try workbook.bytes())
            }
            guard var document = ReportFormat(rawValue: format.rawValue)?.begin(languages, baseline: baseline) else {
                throw SiteError.notFound
            }
            report.outlook = try office.readiness(report).outlook
            document.add(report)
            return source(format, Data(document.finish().utf8))
        }
    }

    private static func source(_ format: Format, _ data: Data) -> DownloadSource {
        let (ending, type) =
            switch format {
            case .csv: ("csv", "text/csv; charset=utf-8")
            case .sarif: ("sarif", "application/sarif+json")
            case .junit: ("junit.xml", "application/xml")
            case .html: ("html", "text/html; charset=utf-8")
            case .oscal: ("oscal.json", "application/json")
            case .xlsx: ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            }
        return DownloadSource(name: "check.\(ending)", mediaType: type, data: data)
    }
}
