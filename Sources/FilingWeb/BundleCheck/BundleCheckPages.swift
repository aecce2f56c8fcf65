import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird

/// Verifies a bundle somebody drops: the same report as `dossier verify`, in the same words. Nothing is kept.
enum BundleCheckPages {
    static let routes = [
        Route.page("/verify", .signedIn) { visit in try page(visit, []) },
        Route.upload("/verify", .signedIn, verify),
    ]

    private static let title = Wording(zh: "核验资料包", en: "Verify a bundle")

    @Sendable private static func verify(_ visit: Visit) async throws -> Response {
        let upload = try await Upload.receive(visit)
        let items = upload.items
        do {
            guard !items.isEmpty else { throw SiteError.noFile }
            let reports = try await visit.site.lanes.work.run {
                try items.map { item in
                    (item.name, try FilingOffice.verify(bundle: item.file.path, hashWholeFile: true))
                }
            }
            await Upload.discard(upload.tray, visit)
            return try page(visit, reports.map { try BundleCheckView.Report($0.1, name: $0.0, visit) })
        } catch {
            await Upload.discard(upload.tray, visit)
            throw error
        }
    }

    private static func page(_ visit: Visit, _ reports: [BundleCheckView.Report]) throws -> Response {
        try visit.page("verify", BundleCheckView(reports: reports), title: title)
    }
}

/// What the page shows: a report for each file dropped.
struct BundleCheckView: Sendable {
    let reports: [Report]

    struct Report: Sendable {
        let name: String
        /// `valid`, `not-valid` or `on-hold` (not verified); the style's name.
        let code: String
        let icon: String
        let verdict: String
        let bundle: String?
        let findings: [Line]
        let signature: String?
        let digest: String?
        /// Where this workspace's own bundles are signed with the same key.
        let ours: String?
    }

    struct Line: Sendable {
        let code: String
        let text: String
    }
}

extension BundleCheckView.Report {
    init(_ report: VerificationReport, name: String, _ visit: Visit) throws {
        let language = visit.language
        self.name = name
        code = report.isUnseen ? "on-hold" : report.isValid ? "valid" : "not-valid"
        icon = report.isUnseen ? "?" : report.isValid ? "✓" : "✗"
        verdict = report.verdict[language]
        bundle = report.name?.description
        findings = (report.faults + report.warnings).map {
            BundleCheckView.Line(code: $0.code, text: $0.explanation[language])
        }
        signature = report.signature.sentence?[language]
        digest = report.digest?.hex
        let own = try visit.office.keyFingerprint()
        ours =
            report.signature.keyFingerprint.map { fingerprint in
                fingerprint == own
                    ? Wording(zh: "与本工作区的公钥一致。", en: "It is the key of this workspace.")
                    : Wording(zh: "不是本工作区的公钥。", en: "It is not the key of this workspace.")
            }?[language]
    }
}
