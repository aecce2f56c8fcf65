import DossierCore
import FilingOffice

/// What the page of a filing shows.
struct FilingView: Sendable {
    struct Tally: Sendable {
        let code: String
        let icon: String
        let name: String
        let count: Int
    }

    let head: FilingHead
    let shipmentPath: String
    let revision: Int
    let verdictCode: String
    let icon: String
    let verdict: String
    let tally: [Tally]
    let outlook: [String]
    let lapse: String?
    let hasWork: Bool
    let work: [FindingLine]
    let moreWork: Int?
    let mayFile: Bool
    let subjects: [SlotMatrix.Column]
    let matrix: [SlotMatrix.Line]
    let groups: [SlotGroup]
    let rules: [FindingLine]
    let ruleAside: [FindingLine]
    let quietRules: Int
    /// Rules that are not shown at first.
    let moreRules: Int?
    let moreQuiet: Int?
    /// The same page with every line.
    let allPath: String

    /// Pieces of work shown before the tables.
    private static let firstWork = 5

    init(
        _ report: WorkReport, _ readiness: Readiness, names: [String: String], mayFile: Bool, _ extent: FilingExtent,
        _ language: Language
    ) {
        let (dossier, assessment) = (report.check.dossier, report.check.assessment)
        let teller = FindingTeller(report, names: names, language: language)
        head = FilingHead(dossier, report.check.checklist, here: "", asOf: assessment.asOf, language)
        shipmentPath = dossier.shipment.urlPart
        revision = dossier.revision
        verdictCode = assessment.verdict.rawValue
        icon = Mark.icon(assessment.verdict)
        verdict = assessment.verdict.title[language]
        tally = Outcome.allCases.map {
            Tally(code: $0.rawValue, icon: Mark.icon($0), name: $0.title[language], count: assessment.count($0))
        }.filter { $0.count > 0 }
        outlook = dossier.status.isOpen ? readiness.outlook.pageSentences.map { $0[language] } : []
        lapse = readiness.lapses.first { $0.isNeeded(from: assessment.asOf) }?.sentence[language]
        work = report.list.items.prefix(Self.firstWork).map { teller.line($0.finding) }
        hasWork = !work.isEmpty && !dossier.status.isFinal
        moreWork = report.list.items.count > Self.firstWork ? report.list.items.count - Self.firstWork : nil
        self.mayFile = mayFile
        let requirements = assessment.findings.filter { $0.kind == .requirement }
        let slots = SlotMatrix(requirements, report.check.checklist, language)
        subjects = slots.columns
        matrix = slots.lines
        groups = slots.groups(mayFile: mayFile, teller, extent)
        let ruled = assessment.findings.filter { $0.kind == .rule }
        let (open, quiet) = (ruled.filter(\.isOpen), ruled.filter { !$0.isOpen })
        var (openLines, quietLines) = (extent.rules, extent.asides)
        let (shownOpen, shownQuiet) = (openLines.take(open), quietLines.take(quiet))
        rules = shownOpen.map(teller.line)
        moreRules = FilingExtent.rest(open, shownOpen)
        ruleAside = shownQuiet.map(teller.line)
        moreQuiet = FilingExtent.rest(quiet, shownQuiet)
        quietRules = quiet.count
        allPath = "?lines=all&as-of=\(assessment.asOf)"
    }
}
