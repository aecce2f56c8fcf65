import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// What a bundle changed against the sequence before it.
enum BundleDifferencePages {
    static let routes = [
        Route.page("/shipments/{shipment}/bundles/{sequence}/difference", .readers, show)
    ]

    @Sendable private static func show(_ visit: Visit) async throws -> Response {
        let shipment = try visit.shipment()
        guard let sequence = Int(try visit.part("sequence")) else { throw SiteError.notFound }
        let (report, difference) = try await visit.site.lanes.work.run { [office = visit.office] in
            (try office.check(shipment), try office.bundleDifference(ofShipment: shipment, to: sequence))
        }
        return try visit.page(
            "bundle-difference", BundleDifferenceView(report, difference, visit.language),
            title: Wording(zh: "\(difference.newer.name) 的变化", en: "What \(difference.newer.name) changed"))
    }
}

/// What the page of a difference between two bundles shows.
struct BundleDifferenceView: Sendable {
    struct Part: Sendable {
        let anchor: String
        let title: String
        let tally: String
        let files: [File]
    }

    struct File: Sendable {
        let shift: String
        let path: String
        let before: String
        let after: String
    }

    struct Change: Sendable {
        let id: String
        let path: String
        let title: String
        let subject: String
        let before: Mark
        let after: Mark
        let message: String
    }

    struct Mark: Sendable {
        let code: String
        let icon: String
        let word: String
    }

    let head: FilingHead
    let older: String
    let newer: String
    let parts: [Part]
    let findings: [Change]
    let hasFindings: Bool

    init(_ report: CheckReport, _ difference: BundleDifference, _ language: Language) {
        let shipment = report.dossier.shipment
        head = FilingHead(report.dossier, report.checklist, here: "package", asOf: report.assessment.asOf, language)
        (older, newer) = (difference.older.name, difference.newer.name)
        parts = BundleDifference.Part.allCases.map { part in
            let files = difference.files(part)
            // Papers and manifests carry the sequence and differ always; their names say nothing.
            let isTelling = part == .document || part == .checklist
            return Part(
                anchor: "part-\(part.rawValue)", title: part.title[language],
                tally: Self.tally(files.map(\.shift), language),
                files: isTelling
                    ? files.map {
                        File(
                            shift: $0.shift.title[language], path: $0.path, before: $0.before?.sha256.short ?? "—",
                            after: $0.after?.sha256.short ?? "—")
                    } : [])
        }
        findings = difference.findings.map { change in
            Change(
                id: change.id,
                path:
                    "\(Paths.filing(shipment))/findings/\(change.id.urlPart)?subject=\(change.subject.description.urlPart)",
                title: change.title[language], subject: "\(change.subject.kind.title[language]) \(change.subject.id)",
                before: Mark(change.before, language), after: Mark(change.after, language),
                message: change.message[language])
        }
        hasFindings = !findings.isEmpty
    }

    private static func tally(_ shifts: [BundleDifference.Shift], _ language: Language) -> String {
        guard !shifts.isEmpty else { return Wording(zh: "无差异", en: "no difference")[language] }
        return BundleDifference.Shift.allCases.compactMap { shift in
            let number = shifts.count { $0 == shift }
            return number == 0 ? nil : "\(shift.title[language]) \(number)"
        }.joined(separator: " · ")
    }
}

extension BundleDifferenceView.Mark {
    fileprivate init(_ outcome: Outcome?, _ language: Language) {
        code = outcome?.rawValue ?? "not-applicable"
        icon = outcome.map { FilingWeb.Mark.icon($0) } ?? ""
        word = outcome?.title[language] ?? "—"
    }
}
