import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// Many files at once: each gets a proposed slot with its reason, and is filed only when a person confirms it.
enum DropPages {
    private static let base = "/shipments/{shipment}/drop"

    static let routes = [
        Route.upload(base, .preparers, receive),
        Route.page(base + "/{tray}", .preparers, show),
        Route.form(base + "/{tray}", .preparers, file),
        Route.form(base + "/{tray}/discard", .preparers, discard),
    ]

    @Sendable private static func receive(_ visit: Visit) async throws -> Response {
        let upload = try await Upload.receive(visit)
        guard !upload.items.isEmpty else {
            await Upload.discard(upload.tray, visit)
            throw SiteError.noFile
        }
        return visit.see("\(Paths.filing(try visit.shipment()))/drop/\(upload.tray.id)")
    }

    @Sendable private static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, tray(visit), problems: [:])
    }

    @Sendable private static func file(_ visit: Visit) async throws -> Response {
        let (shipment, desk, tray) = (try visit.shipment(), try visit.desk(), try tray(visit))
        let form = visit.form
        let problems = try await visit.site.lanes.work.run {
            try desk.require(revision: form.revision(), of: shipment)
            var problems: [Int: Wording] = [:]
            for item in try tray.items() {
                guard let choice = form.text("slot.\(item.number)") else { continue }
                let parts = choice.split(separator: " ", maxSplits: 1).map(String.init)
                let (type, subject) = try DocumentPages.slot(parts.first, parts.last)
                var options = DocumentOptions(Form(), type, subject)
                options.revision = form.text("revision.\(item.number)")
                do {
                    _ = try desk.attach(files: [item.file], options: options, to: shipment)
                    try tray.remove(item)
                } catch {
                    guard ErrorPage.status(of: error).code < 500 else { throw error }
                    problems[item.number] = ErrorPage.sentence(of: error)
                }
            }
            return problems
        }
        let rest = try tray.items()
        guard rest.isEmpty else { return try await page(visit, tray, problems: problems) }
        tray.clear()
        return visit.see(Paths.filing(shipment), .attached)
    }

    @Sendable private static func discard(_ visit: Visit) async throws -> Response {
        let tray = try tray(visit)
        await Upload.discard(tray, visit)
        return visit.see(Paths.filing(try visit.shipment()), .discarded)
    }

    private static func tray(_ visit: Visit) throws -> Tray {
        guard let tray = try visit.desk().tray(try visit.part("tray")) else { throw SiteError.trayGone }
        return tray
    }

    private static func page(_ visit: Visit, _ tray: Tray, problems: [Int: Wording]) async throws -> Response {
        let shipment = try visit.shipment()
        let view = try await visit.site.lanes.work.run { [office = visit.office, language = visit.language] in
            let report = try office.check(shipment)
            let places = try office.placeFinder(for: shipment)
            let items = try tray.items().map { item in
                let file = try office.offered(item.file)
                return DropView.Offer(
                    item: item, holders: try office.holders(of: item.file).shipments, answer: places.answer(to: file))
            }
            return DropView(report, tray, items, problems, language)
        }
        return try visit.page(
            "drop", view, title: Wording(zh: "确认位置", en: "Confirm the places"),
            status: problems.isEmpty ? .ok : .unprocessableContent)
    }
}

/// What the page that confirms slots shows.
struct DropView: Sendable {
    struct Choice: Sendable {
        let value: String
        let title: String
        let isChosen: Bool
    }

    struct File: Sendable {
        let number: Int
        let name: String
        let size: String
        let reason: String
        let isProposed: Bool
        let duplicate: String?
        let problem: String?
        let choices: [Choice]
    }

    /// A file in the tray, the filings that hold its bytes, and where it may belong.
    struct Offer: Sendable {
        let item: Tray.Item
        let holders: [String]
        let answer: SlotAnswer

        /// What speaks for its place, or why there is none.
        var reason: Wording {
            if let only = answer.only { return only.because }
            return answer.doubt?.choice ?? SlotAnswer.Doubt.noType.choice
        }
    }

    let head: FilingHead
    let path: String
    let revision: Int
    let files: [File]
    let count: Int

    init(
        _ report: CheckReport, _ tray: Tray, _ items: [Offer], _ problems: [Int: Wording], _ language: Language
    ) {
        let dossier = report.dossier
        head = FilingHead(dossier, report.checklist, here: "", asOf: report.assessment.asOf, language)
        path = "\(Paths.filing(dossier.shipment))/drop/\(tray.id)"
        revision = dossier.revision
        let slots = report.slots
        files = items.map { offer in
            let (item, holders, only) = (offer.item, offer.holders, offer.answer.only)
            return File(
                number: item.number, name: item.name, size: Self.size(item.size), reason: offer.reason[language],
                isProposed: only != nil,
                duplicate: holders.isEmpty
                    ? nil
                    : Wording(
                        zh: "相同内容已在：\(holders.joined(separator: "、"))",
                        en: "the very same bytes are already in \(holders.joined(separator: ", "))")[language],
                problem: problems[item.number]?[language],
                choices: slots.map { slot in
                    Choice(
                        value: "\(slot.type) \(slot.subject)",
                        title:
                            "\(slot.type) \(slot.title[language]) · \(slot.subject.kind.title[language]) \(slot.subject.id)",
                        isChosen: only.map { $0.type == slot.type && $0.subject == slot.subject } ?? false)
                })
        }
        count = files.count
    }

    /// `1.2 MB`, in powers of ten as disks are sold.
    static func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<1000: "\(bytes) B"
        case ..<1_000_000: "\(bytes / 1000) kB"
        default: "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
        }
    }
}
