import DossierCore
import FilingOffice

/// What the board shows.
struct BoardView: Sendable {
    struct View: Sendable {
        let path: String
        let title: String
        let isHere: Bool
    }

    struct Owner: Sendable {
        let code: String
        let name: String
        let isChosen: Bool
    }

    struct First: Sendable {
        let path: String
        let id: String
        let title: String
    }

    struct Ending: Sendable {
        let day: String
        let what: String
    }

    struct Row: Sendable {
        let departs: String
        let daysLeft: String
        let urgency: String
        let path: String
        let shipment: String
        let product: String
        let destination: String
        let verdictCode: String
        let icon: String
        let verdict: String
        let state: String
        let first: First?
        let more: Int?
        let owner: String
        let lapse: Ending?
    }

    struct Broken: Sendable {
        let path: String
        let shipment: String
        let reason: String
    }

    let asOf: String
    let mayImport: Bool
    let views: [View]
    let show: String
    let owners: [Owner]
    let to: String
    let until: String
    let isEmpty: Bool
    let rows: [Row]
    let broken: [Broken]
    let next: String?

    init(_ page: BoardPage, _ question: BoardQuestion, people: [Person], person: Person, language: Language) {
        asOf = page.asOf.description
        mayImport = Route.Access.preparers.admits(person)
        views = BoardQuestion.views.map {
            View(path: question.path(show: $0.name), title: $0.title[language], isHere: $0.name == question.show)
        }
        show = question.show
        owners = people.filter { !$0.isDisabled }.map {
            Owner(code: $0.code, name: $0.name, isChosen: $0.code == question.owner)
        }
        to = question.to ?? ""
        until = question.until?.description ?? ""
        isEmpty = page.lines.isEmpty
        let names = Dictionary(people.map { ($0.code, $0.name) }) { first, _ in first }
        rows = page.lines.compactMap { line in
            if case .row(let row) = line { Row(row, names, language) } else { nil }
        }
        broken = page.lines.compactMap { line in
            guard case .notJudged(let shipment, let reason) = line else { return nil }
            return Broken(path: Paths.filing(shipment), shipment: shipment, reason: reason[language])
        }
        next = page.next.map { question.path(after: $0) }
    }
}

extension BoardView.Row {
    init(_ row: BoardRow, _ names: [String: String], _ language: Language) {
        departs = row.departs.description
        daysLeft = Mark.days(row.daysLeft)[language]
        urgency = row.status.isOpen ? Mark.urgency(row.daysLeft) : ""
        path = Paths.filing(row.shipment)
        shipment = row.shipment
        product = row.products.map { $0[language] }.joined(separator: language == .zh ? "、" : ", ")
        destination = row.destination.description
        verdictCode = row.verdict.rawValue
        icon = Mark.icon(row.verdict)
        verdict = row.verdict.title[language]
        state = row.status.title[language]
        first = row.blocker.map {
            BoardView.First(path: Paths.finding($0, of: row.shipment), id: $0.id, title: $0.title[language])
        }
        more = row.blockers > 1 ? row.blockers - 1 : nil
        owner =
            row.owner.map { names[$0] ?? $0 }
            ?? (row.blockers == 0 ? "—" : Wording(zh: "未分派", en: "nobody")[language])
        lapse = row.firstLapse.map { BoardView.Ending(day: $0.lastDay.description, what: $0.title[language]) }
    }
}
