import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// The roster, which is the administrator's: people, their roles, passphrases and sessions.
enum PeoplePages {
    static let routes = [
        Route.page("/people", .administrators) { visit in try await page(visit, problem: nil) },
        Route.form("/people", .administrators, add),
        Route.form("/people/{person}/roles", .administrators, setRoles),
        Route.form("/people/{person}/passphrase", .administrators, setPassphrase),
        Route.form("/people/{person}/disable", .administrators, disable),
        Route.form("/people/{person}/sessions/end", .administrators, endSessions),
    ]

    @Sendable private static func add(_ visit: Visit) async throws -> Response {
        let desk = try visit.desk()
        do {
            guard let code = visit.form.text("code"), let name = visit.form.text("name") else {
                throw SiteError.fieldMissing(Wording(zh: "代码与姓名", en: "Code and name"))
            }
            let passphrase = visit.form.text("passphrase")
            let person = Person(code: code, name: name, roles: roles(visit))
            try await visit.site.lanes.passphrase.run { try desk.add(person, passphrase: passphrase) }
        } catch {
            guard ErrorPage.status(of: error).code < 500 else { throw error }
            return try await page(visit, problem: ErrorPage.sentence(of: error))
        }
        return visit.see("/people", .added)
    }

    @Sendable private static func setRoles(_ visit: Visit) async throws -> Response {
        let (desk, code, roles) = (try visit.desk(), try visit.part("person"), roles(visit))
        try await visit.run { try desk.setRoles(roles, of: code) }
        return visit.see("/people", .saved)
    }

    @Sendable private static func setPassphrase(_ visit: Visit) async throws -> Response {
        let (desk, code) = (try visit.desk(), try visit.part("person"))
        let passphrase = visit.form["passphrase"] ?? ""
        try await visit.site.lanes.passphrase.run { try desk.setPassphrase(passphrase, of: code) }
        return visit.see("/people", .passphraseSet)
    }

    @Sendable private static func disable(_ visit: Visit) async throws -> Response {
        let (desk, code) = (try visit.desk(), try visit.part("person"))
        try await visit.run {
            try desk.disable(code)
            _ = try desk.endSessions(of: code)
        }
        return visit.see("/people", .disabled)
    }

    @Sendable private static func endSessions(_ visit: Visit) async throws -> Response {
        let (desk, code) = (try visit.desk(), try visit.part("person"))
        _ = try await visit.run { try desk.endSessions(of: code) }
        return visit.see("/people", .ended)
    }

    private static func roles(_ visit: Visit) -> [Role] { visit.form.all("role").compactMap(Role.init(rawValue:)) }

    private static func page(_ visit: Visit, problem: Wording?) async throws -> Response {
        let (people, sessions) = try await visit.run { [office = visit.office] in
            (try office.people(), try office.openSessions())
        }
        let view = PeopleView(people, sessions, visit.form, problem, visit.language)
        return try visit.page(
            "people", view, title: Wording(zh: "人员与角色", en: "People and roles"),
            status: problem == nil ? .ok : .unprocessableContent)
    }
}

/// What the roster shows.
struct PeopleView: Sendable {
    struct RoleBox: Sendable {
        let value: String
        let title: String
        let isHeld: Bool
    }

    struct Line: Sendable {
        let code: String
        let name: String
        let path: String
        let roles: String
        let boxes: [RoleBox]
        let isDisabled: Bool
        let isActive: Bool
        let sessions: Int
    }

    let people: [Line]
    let boxes: [RoleBox]
    let problem: String?
    let code: String
    let name: String
    let least: Int

    init(_ people: [Person], _ sessions: [OpenSession], _ form: Form, _ problem: Wording?, _ language: Language) {
        func boxes(_ held: [Role]) -> [RoleBox] {
            Role.allCases.map { RoleBox(value: $0.rawValue, title: $0.title[language], isHeld: held.contains($0)) }
        }
        self.people = people.map { person in
            Line(
                code: person.code, name: person.name, path: "/people/\(person.code.urlPart)",
                roles: person.roles.map { $0.title[language] }.joined(separator: language == .zh ? "、" : ", "),
                boxes: boxes(person.roles), isDisabled: person.isDisabled, isActive: !person.isDisabled,
                sessions: sessions.count { $0.person == person.code })
        }
        self.boxes = boxes(form.all("role").compactMap(Role.init(rawValue:)))
        self.problem = problem?[language]
        code = form["code"] ?? ""
        name = form["name"] ?? ""
        least = Passphrase.minimumLength
    }
}
