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
        Route(method: .get, path: base + "/package/progress", access: .readers, kind: .data, answer: progress),
        Route.form(base + "/package/verify", .readers, verify),
        Route.download(base + "/bundles/{sequence}", .readers, download),
    ]

    @Sendable private static func show(_ visit: Visit) async throws -> Response { try await page(visit, nil) }

    @Sendable private static func make(_ visit: Visit) async throws -> Response {
        let (shipment, desk) = (try visit.shipment(), try visit.desk())
        _ = try await visit.site.lanes.work.run { [form = visit.form, packing = visit.site.packing] in
            try desk.require(revision: form.revision(), of: shipment)
            packing.begin(shipment, papers: try desk.office.dossier(shipment).documents.map(\.size).reduce(0, +))
            defer { packing.end(shipment) }
            return try desk.package(shipment, progress: { packing.report(shipment, bytes: Int($0)) })
        }
        return visit.see("\(Paths.filing(shipment))/package", .packaged)
    }

    /// How far the bundle has come, as it goes on; ends when it is made, and at once when none is.
    @Sendable private static func progress(_ visit: Visit) async throws -> Response {
        let (shipment, language) = (try visit.shipment(), visit.language)
        _ = try await visit.run { [office = visit.office] in try office.dossier(shipment) }
        return EventStream.response(visit.site.packing.watch(shipment)) { step in
            [
                "bytes": .integer(step.bytes), "papers": .integer(step.papers),
                "said": .string(PackageView.underWay(step)[language]),
            ]
        }
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
            report, verified, mayPackage: packers.admits(visit.person), step: visit.site.packing.step(of: shipment),
            visit.language)
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
        /// The page that says what it changed; nothing for the first.
        let difference: String?
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
    /// What is being packed right now, by whomever.
    let underWay: String?
    let progressPath: String
    let verifyPath: String
    let bundles: [Made]
    let hasBundles: Bool
    let verified: Verified?

    static func underWay(_ step: Packing.Step) -> Wording {
        let (bytes, papers) = (DropView.size(step.bytes), DropView.size(step.papers))
        return Wording(
            zh: "正在生成资料包：已写入 \(bytes)（资料共 \(papers)）。",
            en: "The bundle is being made: \(bytes) written, papers \(papers) in all.")
    }

    init(
        _ report: CheckReport, _ verified: VerificationReport?, mayPackage: Bool, step: Packing.Step? = nil,
        _ language: Language
    ) {
        let dossier = report.dossier
        underWay = step.map { Self.underWay($0)[language] }
        progressPath = Paths.filing(dossier.shipment) + "/package/progress"
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
                manifest: receipt.manifest.short, isCurrent: receipt.sequence == dossier.bundles.last?.sequence,
                difference: receipt.sequence == dossier.bundles.first?.sequence
                    ? nil : "\(Paths.filing(dossier.shipment))/bundles/\(receipt.sequence)/difference")
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
