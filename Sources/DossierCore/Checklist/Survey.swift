/// One assessment's look at a filing: its facts, the edition and the day, seen from any subject.
///
/// Lives as long as one assessment, on one thread, over facts that do not change meanwhile.
final class Survey {
    let sheet: FactSheet
    let edition: EditionIndex
    let asOf: Day
    /// The text of the papers, where it was loaded.
    var texts: PaperTexts { sheet.texts }
    private let papers = PaperValues()
    private var views: [SubjectRef: Viewpoint] = [:]

    init(_ sheet: FactSheet, under checklist: Checklist, asOf: Day) {
        self.sheet = sheet
        edition = checklist.effective(for: sheet.destination).index
        self.asOf = asOf
    }

    private init(_ sheet: FactSheet, _ edition: EditionIndex, _ asOf: Day, _ views: [SubjectRef: Viewpoint]) {
        self.sheet = sheet
        self.edition = edition
        self.asOf = asOf
        self.views = views
    }

    /// A look at the same filing on another day, or with another plan. What has been read and rests on none of them is
    /// not read again.
    func moved(to day: Day, sheet: FactSheet, unless dated: DatedPaths) -> Survey {
        Survey(sheet, edition, day, views.mapValues { $0.moved(to: day, sheet: sheet, unless: dated) })
    }

    /// What a subject sees; the same one every time, so that what it has read is not read again.
    func view(from subject: SubjectRef) -> Viewpoint {
        if let view = views[subject] { return view }
        let view = Viewpoint(sheet: sheet, edition: edition, asOf: asOf, subject: subject, papers: papers)
        views[subject] = view
        return view
    }
}
