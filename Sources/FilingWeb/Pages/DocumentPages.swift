import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// Papers of a filing: the form that fills one slot, keeping a paper, taking one out.
enum DocumentPages {
    private static let base = "/shipments/{shipment}"

    static let routes = [
        Route.page(base + "/attach", .preparers, show),
        Route.upload(base + "/attach", .preparers, attach),
        Route.form(base + "/withdraw", .preparers, withdraw),
        Route.download(base + "/documents/{digest}", .readers, download),
    ]

    @Sendable private static func show(_ visit: Visit) async throws -> Response {
        let (type, subject) = try slot(visit.query("type"), visit.query("subject"))
        return try await page(visit, type, subject, form: Form(), problems: [])
    }

    @Sendable private static func attach(_ visit: Visit) async throws -> Response {
        let upload = try await Upload.receive(visit)
        let (shipment, desk) = (try visit.shipment(), try visit.desk())
        do {
            let (type, subject) = try slot(upload.form.text("type"), upload.form.text("subject"))
            let kept = upload.form.text("tray").flatMap { desk.tray($0) }
            let items = try upload.items.isEmpty ? kept?.items() ?? [] : upload.items
            guard let item = items.first else { throw SiteError.noFile }
            do {
                _ = try await visit.site.lanes.work.run { [form = upload.form] in
                    let desk = try desk.require(revision: form.revision(), of: shipment)
                    return try desk.attach(
                        files: [item.file], options: DocumentOptions(form, type, subject), to: shipment)
                }
            } catch let problems as IntakeProblems {
                let tray = upload.items.isEmpty ? kept?.id : upload.tray.id
                return try await page(
                    visit, type, subject, form: upload.form, problems: problems.all, tray: tray, file: item.name)
            }
            kept?.clear()
            await Upload.discard(upload.tray, visit)
            return visit.see(Paths.filing(shipment), .attached)
        } catch {
            await Upload.discard(upload.tray, visit)
            throw error
        }
    }

    private static func page(
        _ visit: Visit, _ type: String, _ subject: SubjectRef, form: Form, problems: [IntakeProblem],
        tray: String? = nil, file: String? = nil
    ) async throws -> Response {
        let shipment = try visit.shipment()
        let report = try await visit.run { [office = visit.office] in try office.check(shipment) }
        guard let requirement = report.checklist.requirement(type) else { throw SiteError.notFound }
        let view = AttachView(
            report, requirement, subject, form: form, problems: problems, tray: tray, file: file, visit.language)
        return try visit.page(
            "attach", view, title: Wording(zh: "放入 \(type)", en: "Add \(type)"),
            status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private static func withdraw(_ visit: Visit) async throws -> Response {
        let (shipment, desk) = (try visit.shipment(), try visit.desk())
        guard let id = visit.form.text("document") else { throw SiteError.notFound }
        try await visit.run { [form = visit.form] in
            let desk = try desk.require(revision: form.revision(), of: shipment)
            _ = try desk.withdraw(Document.ID(id), from: shipment, reason: form.text("reason") ?? "")
        }
        return visit.see(Paths.filing(shipment), .withdrawn)
    }

    @Sendable private static func download(_ visit: Visit) async throws -> Response {
        let (shipment, digest) = (try visit.shipment(), try visit.part("digest"))
        let source = try await visit.run { [office = visit.office] in try office.paper(digest, of: shipment) }
        return Download.response(source, visit)
    }

    /// `D17` and `batch:MSC01-26A03`.
    static func slot(_ type: String?, _ subject: String?) throws(SiteError) -> (String, SubjectRef) {
        let parts = (subject ?? "").split(separator: ":", maxSplits: 1).map(String.init)
        guard let type, parts.count == 2, let kind = SubjectKind(rawValue: parts[0]) else { throw .notFound }
        return (type, SubjectRef(kind, parts[1]))
    }
}

extension DocumentOptions {
    /// What the form of a slot says; empty fields are absent.
    init(_ form: Form, _ type: String, _ subject: SubjectRef) {
        self.init()
        self.type = type
        if subject.kind != .filing, subject.kind != .shipment { subjects[subject.kind] = subject.id }
        issued = form.text("issued")
        expires = form.text("expires")
        revision = form.text("paper-revision")
        sha256 = form.text("sha256")
        settings = form.fields.compactMap { name, value in
            let text = value.trimmed
            return name.hasPrefix("field.") && !text.isEmpty ? "\(name.dropFirst(6))=\(text)" : nil
        }
    }
}
