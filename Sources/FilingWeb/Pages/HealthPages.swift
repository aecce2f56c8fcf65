import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// How the workspace is: what `doctor` finds, what it holds, how much room is left.
enum HealthPages {
    static let routes = [
        Route.page("/health/report", .roles([.administrator, .auditor])) { visit in try await page(visit, deep: false)
        },
        Route.form("/health/report", .roles([.administrator, .auditor])) { visit in try await page(visit, deep: true) },
    ]

    private static func page(_ visit: Visit, deep: Bool) async throws -> Response {
        let (report, room) = try await visit.site.lanes.work.run { [office = visit.office] in
            (try office.examine(deep: deep), try office.freeBytes())
        }
        let view = HealthView(
            icon: report.isHealthy ? "✓" : "✗", code: report.isHealthy ? "ready" : "blocked",
            isHealthy: report.isHealthy,
            isDeep: deep, events: report.events, objects: report.objects, size: DropView.size(report.bytes),
            bundles: report.bundles, orphans: report.orphans, room: DropView.size(room),
            ailments: report.ailments.map { "\($0.part) \($0.object): \($0.wording[visit.language])" })
        return try visit.page("health", view, title: Wording(zh: "运行状况", en: "Health"))
    }
}

/// What the health page shows.
struct HealthView: Sendable {
    let icon: String
    let code: String
    let isHealthy: Bool
    let isDeep: Bool
    let events: Int
    let objects: Int
    let size: String
    let bundles: Int
    let orphans: Int
    let room: String
    let ailments: [String]
}
