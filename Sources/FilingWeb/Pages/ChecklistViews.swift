import DossierCore
import FilingOffice

/// What the list of editions shows.
struct EditionsView: Sendable {
    struct Edition: Sendable {
        let name: String
        let path: String
        let title: String
        let standing: String
        let effective: String
        let requirements: Int
        let rules: Int
        let overlays: Int
        let short: String
        /// Why it cannot be used.
        let flaw: String?
        let isUsable: Bool
    }

    let editions: [Edition]
    /// The editions two of which may be compared.
    let names: [String]
    let mayCompare: Bool

    init(_ editions: [Edition]) {
        self.editions = editions
        names = editions.filter(\.isUsable).map(\.name)
        mayCompare = names.count > 1
    }
}

extension EditionsView.Edition {
    init(_ checklist: Checklist, _ language: Language) {
        let pin = checklist.pin
        self.init(
            name: "\(pin.id)@\(pin.edition)", path: Paths.edition(pin), title: checklist.title[language],
            standing: checklist.standing.title[language], effective: checklist.effective.description,
            requirements: checklist.documentTypes.count,
            rules: checklist.rules.count + checklist.technical.count
                + checklist.overlays.map(\.rules.count).reduce(0, +),
            overlays: checklist.overlays.count, short: pin.sha256.short, flaw: nil, isUsable: true)
    }

    init(_ name: EditionName, flawed reason: String) {
        self.init(
            name: name.description, path: "", title: "", standing: "", effective: "", requirements: 0, rules: 0,
            overlays: 0, short: "", flaw: reason, isUsable: false)
    }
}

/// What stands at the head of an edition's pages.
struct EditionHeadView: Sendable {
    let name: String
    let path: String
    let title: String
    let banner: String?
    let standing: String
    let effective: String
    let authority: String
    let digest: String

    init(_ checklist: Checklist, _ language: Language) {
        let pin = checklist.pin
        name = "\(pin.id)@\(pin.edition)"
        path = Paths.edition(pin)
        title = checklist.title[language]
        banner = checklist.banner?[language]
        standing = checklist.standing.title[language]
        effective = checklist.effective.description
        authority = checklist.authority[language]
        digest = pin.sha256.hex
    }

    var bannerMarkup: Markup {
        banner.map { "<p class=\"banner\"><span aria-hidden=\"true\">⚠</span> \($0)</p>" } ?? ""
    }
}

/// What the page of one edition shows: every demand in a line.
struct EditionView: Sendable {
    struct Line: Sendable {
        let path: String
        let id: String
        let title: String
        let about: String
        let weight: String
        let supplier: String
        let standings: String
    }

    struct Chapter: Sendable {
        let anchor: String
        let title: String
        let path: String?
        let lines: [Line]
        let hasLines: Bool
        let count: Int
    }

    struct Other: Sendable {
        let name: String
        let path: String
    }

    let head: EditionHeadView
    let chapters: [Chapter]
    let parametersPath: String
    let instrumentsPath: String
    let others: [Other]
    let hasOthers: Bool

    init(_ checklist: Checklist, others: [EditionName], _ language: Language) {
        let head = EditionHeadView(checklist, language)
        self.head = head
        chapters = ChecklistIndex(checklist).chapters.enumerated().map { number, chapter in
            Chapter(
                anchor: "chapter-\(number + 1)", title: chapter.title[language],
                path: chapter.part.map { "\(head.path)/\($0)" },
                lines: chapter.lines.map { Line($0, head.path, language) }, hasLines: !chapter.lines.isEmpty,
                count: chapter.lines.count)
        }
        parametersPath = head.path + "/parameters"
        instrumentsPath = head.path + "/instruments"
        self.others = others.map {
            Other(name: "\($0)", path: "/checklists/difference?from=\(head.name.urlPart)&to=\("\($0)".urlPart)")
        }
        hasOthers = !others.isEmpty
    }
}

extension EditionView.Line {
    init(_ line: ChecklistIndex.Line, _ base: String, _ language: Language) {
        path = "\(base)/\(line.id.urlPart)"
        id = line.id
        title = line.title[language]
        about = line.about?[language] ?? "—"
        weight = line.weight[language]
        supplier = line.supplier?[language] ?? "—"
        standings = line.standings.map { $0.title[language] }.joined(separator: language == .zh ? "、" : ", ")
    }
}

/// What the page of a difference shows, in the words of `checklist diff`.
struct EditionDiffView: Sendable {
    struct Part: Sendable {
        let anchor: String
        let title: String
        let changes: [Change]
    }

    struct Change: Sendable {
        let id: String
        let title: String
        let shift: String
        let details: [String]
    }

    let old: String
    let oldPath: String
    let oldStanding: String
    let new: String
    let newPath: String
    let newStanding: String
    let banner: String?
    let tally: String
    let parts: [Part]
    let reversePath: String
    let filings: FilingOutcomesView

    init(_ diff: EditionDiff, _ newer: Checklist, _ filings: FilingOutcomesView, _ language: Language) {
        self.filings = filings
        (old, new) = ("\(diff.old.id)@\(diff.old.edition)", "\(diff.new.id)@\(diff.new.edition)")
        (oldPath, newPath) = (Paths.edition(diff.old), Paths.edition(diff.new))
        (oldStanding, newStanding) = (diff.oldStanding.title[language], diff.newStanding.title[language])
        banner = newer.banner?[language]
        tally = diff.tally[language]
        parts = EditionPart.allCases.compactMap { part in
            let changes = diff.changes.filter { $0.part == part }
            guard !changes.isEmpty else { return nil }
            return Part(
                anchor: "part-\(part.rawValue)", title: part.title[language],
                changes: changes.map { change in
                    Change(
                        id: change.id, title: change.title[language], shift: change.shift.title[language],
                        details: change.details.map { $0.sentence(among: change)[language] })
                })
        }
        reversePath = "/checklists/difference?from=\(new.urlPart)&to=\(old.urlPart)"
    }
}
