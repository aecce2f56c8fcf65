import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird

/// Records out of files: first what would happen, with every mistake and its place, then the import itself.
enum ImportPages {
    static let routes = [
        Route.page("/import", .preparers) { visit in try page(visit, ImportView(visit.language)) },
        Route.upload("/import", .preparers, preview),
        Route.form("/import/{tray}", .preparers, confirm),
    ]

    @Sendable private static func preview(_ visit: Visit) async throws -> Response {
        let upload = try await Upload.receive(visit)
        guard !upload.items.isEmpty else {
            await Upload.discard(upload.tray, visit)
            throw SiteError.noFile
        }
        let desk = try visit.desk()
        let kind = upload.form.text("kind").flatMap(RecordKind.init(rawValue:))
        do {
            let report = try await visit.site.lanes.work.run { [items = upload.items] in
                try desk.importRecords(paths: items.map(\.file.path), kind: kind, dryRun: true)
            }
            return try page(visit, ImportView(report, upload.tray.id, kind, visit.language))
        } catch {
            await Upload.discard(upload.tray, visit)
            guard let problems = error as? IntakeProblems else { throw error }
            let names = Dictionary(upload.items.map { ($0.file.path, $0.name) }) { first, _ in first }
            return try page(visit, ImportView(problems, names, visit.language), status: .unprocessableContent)
        }
    }

    @Sendable private static func confirm(_ visit: Visit) async throws -> Response {
        let desk = try visit.desk()
        guard let tray = desk.tray(try visit.part("tray")) else { throw SiteError.trayGone }
        let kind = visit.form.text("kind").flatMap(RecordKind.init(rawValue:))
        let report = try await visit.site.lanes.work.run {
            let report = try desk.importRecords(paths: tray.items().map(\.file.path), kind: kind)
            tray.clear()
            return report
        }
        let shipments = report.lines.filter { $0.kind == .shipment && $0.effect == .created }
        return visit.see(shipments.count == 1 ? Paths.filing(shipments[0].key) : "/", .imported)
    }

    private static func page(
        _ visit: Visit, _ view: ImportView, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        try visit.page("import", view, title: Wording(zh: "导入记录", en: "Import records"), status: status)
    }
}

/// What the import page shows: the form, the mistakes, or what would happen.
struct ImportView: Sendable {
    struct Line: Sendable {
        let effect: String
        let kind: String
        let key: String
        let fields: String
    }

    struct Kind: Sendable {
        let value: String
        let title: String
    }

    let kinds: [Kind]
    var problems: [String] = []
    var hasProblems = false
    var lines: [Line] = []
    var notes: [String] = []
    var tally: String?
    var tray: String?
    var kind = ""

    init(_ language: Language) {
        kinds = RecordKind.allCases.map { Kind(value: $0.rawValue, title: $0.title[language]) }
    }

    /// - Parameter names: the names of the files as they came, by where they lie now, which nobody needs to see.
    init(_ problems: IntakeProblems, _ names: [String: String], _ language: Language) {
        self.init(language)
        self.problems = problems.all.map { problem in
            names.reduce(problem.listed[language]) { $0.replacing($1.key, with: $1.value) }
        }
        hasProblems = true
    }

    init(_ report: ImportReport, _ tray: String, _ kind: RecordKind?, _ language: Language) {
        self.init(language)
        self.tray = tray
        self.kind = kind?.rawValue ?? ""
        notes = report.notes.map { $0[language] }
        lines = report.lines.filter { $0.effect != .unchanged }.map {
            Line(
                effect: Self.word($0.effect)[language], kind: $0.kind.title[language], key: $0.key,
                fields: $0.fields.joined(separator: ", "))
        }
        tally = ImportReport.Effect.allCases.map { "\(Self.word($0)[language]) \(report.count($0))" }
            .joined(separator: " · ")
    }

    private static func word(_ effect: ImportReport.Effect) -> Wording {
        switch effect {
        case .created: Wording(zh: "新增", en: "created")
        case .changed: Wording(zh: "变更", en: "changed")
        case .unchanged: Wording(zh: "未变", en: "unchanged")
        }
    }
}
