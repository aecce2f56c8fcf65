import DossierCore

/// What papers are written about: a filing as it is packed, or as it stands before that.
struct LetterMatter {
    let dossier: Dossier
    let assessment: Assessment
    let checklist: Checklist
    let events: [AuditEvent]
    /// The day the filing was judged on.
    let asOf: Day
    /// Reference and sequence; nothing while the filing has no reference.
    let name: BundleName?
    /// 0 for the first submission.
    let sequence: Int
    let documents: [BundlePlan.Placed]
    /// Not released as it stands.
    let isDraft: Bool
    /// Whether PDFs lie beside the HTML.
    let hasPDF: Bool
    /// Where the filing stands; what its own records say where nobody asked.
    let status: StatusAnswer
    /// What the code on the paper says and a key has signed; nil for papers of a bundle, for drafts, and as of another day.
    let token: IssuedToken?
    let programVersion: String

    /// The filing an order packs.
    init(_ order: BundleOrder, plan: BundlePlan, hasPDF: Bool) {
        dossier = order.dossier
        assessment = order.assessment
        checklist = order.checklist
        events = order.events
        asOf = order.asOf
        name = plan.name
        sequence = plan.name.sequence
        documents = plan.documents
        isDraft = false
        self.hasPDF = hasPDF
        token = nil
        status = StatusAnswer.judge(order.dossier, order.assessment, asOf: order.asOf)
        programVersion = order.programVersion
    }

    /// A filing as it stands, whatever its state.
    init(
        _ report: CheckReport, events: [AuditEvent], status: StatusAnswer, token: IssuedToken? = nil,
        programVersion: String
    ) throws {
        dossier = report.dossier
        assessment = report.assessment
        checklist = report.checklist
        self.events = events
        asOf = report.assessment.asOf
        // The present content carries a release signature that stands.
        let isReleased = try report.dossier.validSignatures().contains { $0.meaning == .released }
        // What is released and packed is the bundle there is; anything else is on its way to the next.
        let packed = report.dossier.bundles.last
        sequence = isReleased ? packed?.sequence ?? 0 : report.dossier.bundles.count
        name = report.dossier.reference.map { [sequence] in BundleName(reference: $0, sequence: sequence) }
        documents = try BundlePlan.places(of: report.dossier, under: report.checklist)
        isDraft = !isReleased || report.dossier.reference == nil
        hasPDF = true
        self.status = status
        self.token = isDraft ? nil : token
        self.programVersion = programVersion
    }
}
