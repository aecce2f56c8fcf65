package import DossierCore
import Records

/// One filing on the board.
package struct BoardRow: Sendable {
    package let shipment: String
    package let status: DossierStatus
    package let departs: Day
    package let destination: CountryCode
    package let products: [Wording]
    package let verdict: Verdict
    /// The first of what blocks, and how much does.
    package let blocker: Finding?
    package let blockers: Int
    /// Code of the person who has the first blocking piece of work, or any piece where none of those has an owner.
    package let owner: String?
    /// Days from today to the planned departure; negative once it has passed.
    package let daysLeft: Int
    /// What ends first from today on, of all that is still needed.
    package let firstLapse: Lapse?
}

/// One page of the board.
package struct BoardPage: Sendable {
    /// One filing, or why it could not be judged.
    package enum Line: Sendable {
        case row(BoardRow)
        case notJudged(shipment: String, Wording)
    }

    package let lines: [Line]
    /// Where the next page begins; nothing on the last.
    package let next: BoardPlace?
    package let asOf: Day
}

extension FilingOffice {
    /// Filings on a page of the board.
    package static let boardPage = 25

    /// A page of filings by planned departure, of one day the blocked ones first. Only the page is assessed.
    package func board(_ query: BoardQuery, after place: BoardPlace? = nil, asOf: Day? = nil) throws -> BoardPage {
        let found = try workspace.register.board(query, after: place, limit: Self.boardPage + 1)
        let shown = found.prefix(Self.boardPage)
        let day = asOf ?? today
        let lines = shown.map { (place: $0, line: line($0, day)) }
            .sorted { Self.order($0) < Self.order($1) }.map(\.line)
        return BoardPage(lines: lines, next: found.count > shown.count ? shown.last : nil, asOf: day)
    }

    private static func order(_ one: (place: BoardPlace, line: BoardPage.Line)) -> (Day, Int, String) {
        (one.place.departs, one.line.rank, one.place.shipment)
    }

    /// A filing that cannot be judged takes a line that says so, and is not remembered.
    private func line(_ place: BoardPlace, _ day: Day) -> BoardPage.Line {
        do {
            guard let memory else { return try newLine(place.shipment, day) }
            return try memory.boardLines.answer(.init(shipment: place.shipment, day: day.daysSince1970)) {
                try newLine(place.shipment, day)
            }
        } catch {
            return .notJudged(shipment: place.shipment, ErrorExplanation.explain(error).wording)
        }
    }

    private func newLine(_ shipment: String, _ day: Day) throws -> BoardPage.Line {
        let work = try work(shipment, asOf: day)
        let lapses = LapseCalendar.lapses(
            of: work.check.dossier, under: work.check.checklist, from: day, until: day.adding(days: 3660))
        return .row(BoardRow(work, asOf: day, firstLapse: lapses.first { $0.isNeeded(from: day) }))
    }
}

extension BoardPage.Line {
    /// What stands in the way comes first, of one day.
    fileprivate var rank: Int {
        guard case .row(let row) = self else { return 0 }
        return switch row.verdict {
        case .blocked: 0
        case .couldNotVerify: 1
        case .ready: 2
        }
    }
}

extension BoardRow {
    init(_ work: WorkReport, asOf day: Day, firstLapse: Lapse?) {
        let dossier = work.check.dossier
        let blocking = work.list.items.filter(\.isBlocking)
        shipment = dossier.shipment
        status = dossier.status
        departs = dossier.records.shipment.plannedDeparture
        destination = dossier.records.shipment.destination
        products = dossier.records.products.map(\.name)
        verdict = work.check.assessment.verdict
        blocker = blocking.first?.finding
        blockers = blocking.count
        owner = (blocking + work.list.items).lazy.compactMap(\.assignment?.person).first
        daysLeft = day.days(until: departs)
        self.firstLapse = firstLapse
    }
}
