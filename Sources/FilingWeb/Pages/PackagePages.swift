import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird

/// The bundle: made at a button, verified, kept; earlier ones beside it.
enum PackagePages {
    private static let base = "/shipments/{shipment}"
    private static let packers = Route.Access.roles([.regulatorySpecialist, .regulatoryManager, .qaReleaser])

    static let routes = [
        Route.page(base + "/package", .readers, show),
        Route.form(base + "/package", packers, make),
        Route.form(base + "/package/verify", .readers, verify),
        Route.download(base + "/bundles/{sequence}", .readers, download),
    ]

    @Sendable private static func show(_ visit: Visit) async throws -> Response { try await page(visit, nil) }

    @Sendable private static func make(_ visit: Visit) async throws -> Response {
        let (shipment, desk) = (try visit.shipment(), try visit.desk())
        _ = try await visit.site.lanes.work.run { [form = visit.form] in
            try desk.require(revision: form.number("revision"), of: shipment)
            return try desk.package(shipment)
        }
        return visit.see("\(Paths.filing(shipment))/package", .packaged)
    }

    @Sendable private static func verify(_ visit: Visit) async throws -> Response {
        let shipment = try visit.shipment()
        guard let sequence = visit.form.number("sequence") else { throw SiteError.notFound }
        let report = try await visit.site.lanes.work.run { [office = visit.office] in
            guard let receipt = try office.dossier(shipment).bundles.first(where: { $0.sequence == sequence }) else {
                throw SiteError.notFound
            }
            return try FilingOffice.verify(bundle: office.bundlePath(receipt).path, hashWholeFile: true)
        }
        return try await page(visit, report)
    }

    @Sendable private static func download(_ visit: Visit) async throws -> Response {
        let shipment = try visit.shipment()
        guard let sequence = Int(try visit.part("sequence")) else { throw SiteError.notFound }
        let source = try await visit.run { [office = visit.office] in try office.bundle(sequence, of: shipment) }
        return Download.response(source, visit)
    }

    private static func page(_ visit: Visit, _ verified: VerificationReport?) async throws -> Response {
        let shipment = try visit.shipment()
        let report = try await visit.run { [office = visit.office] in try office.check(shipment) }
        let view = PackageView(
            report, verified, mayPackage: packers.admits(visit.person), visit.language)
        return try visit.page("package", view, title: Wording(zh: "\(shipment) 资料包", en: "\(shipment) package"))
    }
}

/// What the package page shows.
struct PackageView: Sendable {
    struct Made: Sendable {
        let name: String
        let sequence: Int
        let path: String
        let size: String
        let at: String
        let by: String
        let digest: String
        let manifest: String
        let isCurrent: Bool
    }

    struct Verified: Sendable {
        let code: String
        let icon: String
        let word: String
        let files: Int
        let size: String
        let faults: [String]
        let signature: String
    }

    let head: FilingHead
    let path: String
    let revision: Int
    let mayPackage: Bool
    let why: String?
    let verifyPath: String
    let bundles: [Made]
    let hasBundles: Bool
    let verified: Verified?

    init(_ report: CheckReport, _ verified: VerificationReport?, mayPackage: Bool, _ language: Language) {
        let dossier = report.dossier
        head = FilingHead(dossier, report.checklist, here: "package", asOf: report.assessment.asOf, language)
        path = Paths.filing(dossier.shipment)
        revision = dossier.revision
        self.mayPackage = mayPackage && dossier.status == .locked
        why =
            dossier.status == .locked
            ? nil
            : Wording(
                zh: "打包需要已放行（锁定）的备案；现在是“\(dossier.status.title.zh)”。",
                en: "A bundle is made of a released filing, which is locked; this one is \(dossier.status.title.en).")[
                    language]
        verifyPath = path + "/package/verify"
        bundles = dossier.bundles.reversed().map { receipt in
            Made(
                name: receipt.name, sequence: receipt.sequence,
                path: "\(Paths.filing(dossier.shipment))/bundles/\(receipt.sequence)",
                size: DropView.size(receipt.size),
                at: receipt.packagedAt.shown, by: receipt.packagedBy, digest: receipt.digest.hex,
                manifest: receipt.manifest.short, isCurrent: receipt.sequence == dossier.bundles.last?.sequence)
        }
        hasBundles = !bundles.isEmpty
        self.verified = verified.map { Verified($0, language) }
    }
}

extension PackageView.Verified {
    init(_ report: VerificationReport, _ language: Language) {
        code = report.isValid ? "valid" : "not-valid"
        icon = report.isValid ? "✓" : "✗"
        word =
            (report.isValid
            ? Wording(zh: "资料包完好", en: "the bundle is valid") : Wording(zh: "资料包有误", en: "the bundle is not valid"))[
                language]
        files = report.files
        size = DropView.size(report.bytes)
        faults = (report.faults + report.warnings).map { $0.explanation[language] }
        signature =
            (report.signature.isValid
            ? Wording(
                zh: "签名有效，公钥 \(report.signature.keyFingerprint?.prefix(16) ?? "")",
                en: "signature valid, key \(report.signature.keyFingerprint?.prefix(16) ?? "")")
            : Wording(zh: "签名无效", en: "signature not valid"))[language]
    }
}
