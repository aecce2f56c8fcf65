import DossierCore
import FilingOffice
import HTTPTypes
import HummingbirdCore

/// What surrounds every page: name, ways on, who is signed in, the other language.
struct Frame: Sendable {
    struct Way: Sendable {
        let path: String
        let title: String
        let isHere: Bool
    }

    let lang: String
    let title: String
    let content: String
    let ways: [Way]
    /// Name of whoever signed in.
    let name: String?
    let roles: String?
    let otherLanguage: String
    let otherName: String
    let here: String
    let notice: String?
    let hasSearch: Bool
    let version: String

    init(_ visit: Visit, title: String, content: String) {
        let language = visit.language
        lang = language == .zh ? "zh-CN" : "en"
        self.title = title
        self.content = content
        let path = visit.request.uri.path
        ways = Self.ways.filter { $0.access.admits(visit.person) && visit.person != nil }.map { way in
            Way(
                path: way.path, title: way.title[language],
                isHere: way.path == "/" ? path == "/" || path.hasPrefix("/shipments") : path.hasPrefix(way.path))
        }
        name = visit.person?.name
        roles = visit.person.map { $0.roles.map { $0.title[language] }.joined(separator: language == .zh ? "、" : ", ") }
        otherLanguage = language == .zh ? "en" : "zh"
        otherName = language == .zh ? "English" : "中文"
        here = visit.request.method == .get ? visit.request.uri.string : path
        notice = visit.query("done").flatMap(Notice.init(rawValue:))?.wording[language]
        hasSearch = visit.person != nil && path != "/find"
        version = FilingOffice.programVersion
    }

    /// The ways on, in their order; those a person may not go are not shown.
    static let ways: [(path: String, title: Wording, access: Route.Access)] = [
        ("/", Wording(zh: "看板", en: "Board"), .readers),
        ("/records", Wording(zh: "基础记录", en: "Records"), .readers),
        ("/checklists", Wording(zh: "清单", en: "Checklists"), .readers),
        ("/find", Wording(zh: "查询", en: "Look-up"), .signedIn),
        ("/history", Wording(zh: "历史", en: "History"), .readers),
        ("/people", Wording(zh: "人员", en: "People"), .administrators),
        ("/health/report", Wording(zh: "运行状况", en: "Health"), .administrators),
    ]
}
