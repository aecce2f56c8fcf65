import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// The board: what leaves when, and what stands in its way.
enum BoardPages {
    static let routes = [Route.page("/", .signedIn, board)]

    @Sendable private static func board(_ visit: Visit) async throws -> Response {
        let person = try visit.desk().person
        guard Route.Access.readers.admits(person) else { return visit.see(SignInPages.home(of: person)) }
        let question = BoardQuestion(visit)
        let (page, people) = try await visit.run { [office = visit.office] in
            (try office.board(question.query, after: question.after), try office.people())
        }
        let view = BoardView(page, question, people: people, person: person, language: visit.language)
        return try visit.page("board", view, title: Wording(zh: "看板", en: "Board"))
    }
}

/// What the address of a board says: every view of it is a plain URL.
struct BoardQuestion: Sendable {
    /// Named groups of statuses, in the order of their links.
    static let views: [(name: String, title: Wording, statuses: [DossierStatus])] = [
        ("open", Wording(zh: "准备中", en: "Open"), DossierStatus.allCases.filter(\.isOpen)),
        ("locked", Wording(zh: "已定稿", en: "Locked"), [.locked]),
        (
            "sent", Wording(zh: "已提交", en: "With the authority"),
            [.submitted, .supplementRequested, .resubmitted, .accepted]
        ),
        ("filed", Wording(zh: "备案完成", en: "Filed"), [.filed, .suspended]),
        ("all", Wording(zh: "全部", en: "All"), []),
    ]

    let show: String
    let owner: String?
    let to: String?
    let until: Day?
    let after: BoardPlace?

    init(_ visit: Visit) {
        let name = visit.query("show") ?? "open"
        show = Self.views.contains { $0.name == name } ? name : "open"
        owner = visit.query("owner")
        to = visit.query("to").map { $0.uppercased() }
        until = visit.query("until").flatMap { try? Day($0) }
        after = visit.query("after").flatMap(Self.place)
    }

    var query: BoardQuery {
        BoardQuery(
            statuses: Self.views.first { $0.name == show }?.statuses ?? [], owner: owner, destination: to, until: until)
    }

    /// The address of the view another page of the same board, or another view, is shown under.
    func path(show: String? = nil, after: BoardPlace? = nil) -> String {
        let parts: [(String, String?)] = [
            ("show", show ?? self.show), ("owner", owner), ("to", to), ("until", until?.description),
            ("after", after.map { "\($0.departs)~\($0.shipment)" }),
        ]
        return "/?" + parts.compactMap { name, value in value.map { "\(name)=\($0.urlPart)" } }.joined(separator: "&")
    }

    /// `2026-06-12~YH26-US-011`.
    private static func place(_ text: String) -> BoardPlace? {
        let parts = text.split(separator: "~", maxSplits: 1).map(String.init)
        guard parts.count == 2, let day = try? Day(parts[0]) else { return nil }
        return BoardPlace(departs: day, shipment: parts[1])
    }
}
