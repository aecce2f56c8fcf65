import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird

/// Papers the program makes of a filing, cover sheets and the scan of their stack, and reports in other people's formats.
enum APIScans {
    private static let base = "/shipments/{shipment}"

    static let routes: [APIRoute] = [
        .file(
            base + "/papers/{paper}", .readers, "paper",
            "One paper of a filing as it stands; a draft until it is released.",
            [
                .form,
                .query(
                    "lang", .choice(Language.allCases.map(\.rawValue)), "Its language; the reader's unless given."),
                .asOf,
            ], paper),
        .file(
            base + "/cover-sheets", .readers, "coverSheets",
            "Cover sheets for the papers a filing lacks, to be scanned with them.", [.form, .lang, .asOf], covers),
        .write(
            .post, base + "/scans", .preparers, "splitScan",
            "Splits the scan of a stack at its cover sheets and files each paper. The body is the PDF.",
            [.query("name", .text, "The file's name; needed unless a form brings it."), .dryRun],
            input: APIInput(body: .file), answers: ["pages": "integer", "isWhole": "boolean", "sections": "array"],
            split),
        .file(
            base + "/temperature", .readers, "temperature", "A logger's readings as a picture (SVG).",
            [.query("document", .text, isRequired: true, "The document: its type, D17/batch:LOT or its id.")]
        ) { visit in
            let (shipment, document) = (try visit.shipment(), try visit.needed("document"))
            return try await visit.sending { office in
                let picture = try office.temperaturePlot(shipment, document: document)
                return DownloadSource(name: "temperature.svg", mediaType: "image/svg+xml", data: Data(picture.utf8))
            }
        },
    ]

    @Sendable private static func paper(_ visit: Visit) async throws -> Response {
        let (shipment, name, day) = (try visit.shipment(), try visit.part("paper"), try visit.asOf())
        guard let paper = Paper(rawValue: name) else { throw SiteError.notFound }
        let form = try visit.word("form", as: Paper.Form.self) ?? .pdf
        let language = try visit.word("lang", as: Language.self) ?? visit.language
        return try await visit.sending { office in
            let report = try office.paper(paper, of: shipment, in: language, as: form, asOf: day)
            return DownloadSource(name: paper.fileName(language, form), mediaType: form.mediaType, data: report.data)
        }
    }

    @Sendable private static func covers(_ visit: Visit) async throws -> Response {
        let (shipment, day, languages) = (try visit.shipment(), try visit.asOf(), try visit.languages())
        let form = try visit.word("form", as: Paper.Form.self) ?? .pdf
        return try await visit.sending { office in
            let stack = try office.coverSheets(shipment, asOf: day)
            let data = try form == .pdf ? stack.pdf(languages) : Data(stack.html(languages).utf8)
            return DownloadSource(name: "cover-sheets.\(form.rawValue)", mediaType: form.mediaType, data: data)
        }
    }

    @Sendable private static func split(_ request: APIRequest) async throws -> APIAnswer {
        let (shipment, desk, isDry) = (try request.visit.shipment(), request.desk, try request.flag("dry-run"))
        guard let scan = request.content.items.first?.file else { throw SiteError.noFile }
        // Each paper filed moves the revision on, so the one looked at is asked for before.
        let (report, revision) = try await request.work { [match = request.match] in
            try desk.require(match, of: shipment)
            let report = try desk.basedOn(nil).split(scan, for: shipment, dryRun: isDry)
            return (report, try desk.office.dossier(shipment).revision)
        }
        guard case .object(var object) = SplitFile.object(report) else { throw SiteError.noFile }
        object["dryRun"] = .bool(isDry)
        object["revision"] = .integer(revision)
        return APIAnswer(.object(object), revision: revision)
    }
}

extension Paper.Form {
    var mediaType: String { self == .pdf ? "application/pdf" : "text/html; charset=utf-8" }
}
