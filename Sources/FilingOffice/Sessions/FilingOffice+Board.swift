package import DossierCore
import Records

/// One filing on the board.
package struct BoardRow: Sendable {
    package let dossier: Dossier
    package let work: WorkReport
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
        let lines = shown.map { line($0, day) }
        return BoardPage(lines: lines, next: found.count > shown.count ? shown.last : nil, asOf: day)
    }

    private func line(_ place: BoardPlace, _ day: Day) -> BoardPage.Line {
        do {
            let work = try work(place.shipment, asOf: day)
            let dossier = work.check.dossier
            let lapses = LapseCalendar.lapses(
                of: dossier, under: work.check.checklist, from: day, until: day.adding(days: 3660))
            return .row(
                BoardRow(
                    dossier: dossier, work: work,
                    daysLeft: day.days(until: dossier.records.shipment.plannedDeparture),
                    firstLapse: lapses.first { $0.isNeeded(from: day) }))
        } catch {
            return .notJudged(shipment: place.shipment, ErrorExplanation.explain(error).wording)
        }
    }
}
