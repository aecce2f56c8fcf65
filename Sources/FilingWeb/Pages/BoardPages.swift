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
        let question = try BoardQuestion(visit)
        let (page, people) = try await visit.run { [office = visit.office] in
            (try office.board(question.query, after: question.after), try office.people())
        }
        try question.requireOwner(among: people)
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

    /// A board asked for in a way that is not understood is refused: shown otherwise, it could hide what blocks.
    ///
    /// - Throws: `SiteError.parameterWrong`.
    init(_ visit: Visit) throws {
        show = visit.query("show") ?? "open"
        guard Self.views.contains(where: { [show] in $0.name == show }) else {
            let names = Self.views.map(\.name).joined(separator: ", ")
            throw SiteError.parameterWrong(name: "show", found: show, expected: names)
        }
        owner = visit.query("owner")
        to = try visit.query("to").map(Self.country)
        until = try visit.day("until")
        after = try visit.query("after").map(Self.place)
    }

    /// - Throws: `SiteError.parameterWrong` for an owner nobody on the roster is.
    func requireOwner(among people: [Person]) throws(SiteError) {
        guard let owner, !people.contains(where: { $0.code == owner }) else { return }
        throw .parameterWrong(name: "owner", found: owner, expected: people.map(\.code).joined(separator: ", "))
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

    private static func country(_ text: String) throws(SiteError) -> String {
        do { return try CountryCode(text).description } catch {
            throw .parameterWrong(name: "to", found: text, expected: "ISO 3166-1: US, NL, JP …")
        }
    }

    /// `2026-06-12~YH26-US-011`.
    private static func place(_ text: String) throws(SiteError) -> BoardPlace {
        let parts = text.split(separator: "~", maxSplits: 1).map(String.init)
        let wrong = SiteError.parameterWrong(name: "after", found: text, expected: "YYYY-MM-DD~SHIPMENT")
        guard parts.count == 2 else { throw wrong }
        do { return BoardPlace(departs: try Day(parts[0]), shipment: parts[1]) } catch { throw wrong }
    }
}
