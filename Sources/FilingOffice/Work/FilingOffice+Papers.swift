package import DossierCore
package import Foundation
import Records

/// One paper made outside packaging.
package struct PaperReport: Sendable {
    package let paper: Paper
    package let language: Language
    package let form: Paper.Form
    package let data: Data
    /// It says across every page that it is a draft.
    package let isDraft: Bool
}

extension FilingOffice {
    /// Makes one paper of a filing as it stands; a draft while the content is not released. Reads only.
    ///
    /// - Parameter printer: what prints a PDF; the one of this machine unless given.
    /// - Throws: `BundleError.templatesUnusable`, `.notPlanned`; `PaperError` when a PDF cannot be made.
    package func paper(
        _ paper: Paper, of shipment: String, in language: Language, as form: Paper.Form, asOf: Day? = nil,
        printer: PaperPrinter? = nil
    ) throws -> PaperReport {
        let templates = try templates()
        let letter = try letter(of: shipment, asOf: asOf, templates: templates.pin)
        let page = try templates.render(paper, language, with: letter.values)
        let data: Data
        switch form {
        case .html: data = page
        case .pdf:
            let name = paper.fileName(language, .pdf)
            let sheets = [PaperPrinter.Sheet(name: name, html: page)]
            let printed = try (printer ?? PaperPrinter.find()).print(sheets, dated: letter.asOf)
            guard let pdf = printed.papers[name] else { throw PaperError.notPrinted(name) }
            data = pdf
        }
        return PaperReport(paper: paper, language: language, form: form, data: data, isDraft: letter.values.isDraft)
    }

    private func letter(
        of shipment: String, asOf: Day?, templates: TemplateSet.Pin
    ) throws -> (values: DossierLetter, asOf: Day) {
        let report = try check(shipment, asOf: asOf)
        let day = report.assessment.asOf
        let permits = try workspace.register.ledgers(ofPermitsOf: shipment)
        // A token speaks of this instant; a paper about another day cannot carry it.
        let token =
            day == today && !report.dossier.bundles.isEmpty ? try statusToken(ofShipment: shipment) : nil
        let matter: LetterMatter
        do {
            matter = try LetterMatter(
                report, events: try workspace.register.auditEvents(ofShipment: shipment),
                status: StatusAnswer.judge(report.dossier, report.assessment, permits: permits, asOf: day),
                token: token,
                programVersion: Self.programVersion)
        } catch let problem as BundlePlan.Problem {
            throw BundleError.notPlanned(problem)
        }
        let writer = LetterWriter(matter: matter, templates: templates, keyFingerprint: try keyFingerprint())
        return (try writer.letter(), day)
    }
}
