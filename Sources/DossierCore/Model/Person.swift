/// What a person on the roster may do (domain-brief DI-09, least privilege).
package enum Role: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case regulatorySpecialist = "regulatory-specialist"
    case regulatoryManager = "regulatory-manager"
    case qaReviewer = "qa-reviewer"
    case qaReleaser = "qa-releaser"
    case logistics
    case auditor
    case administrator

    package var title: Wording {
        switch self {
        case .regulatorySpecialist: Wording(zh: "注册专员", en: "regulatory specialist")
        case .regulatoryManager: Wording(zh: "注册经理", en: "regulatory manager")
        case .qaReviewer: Wording(zh: "QA审核人", en: "QA reviewer")
        case .qaReleaser: Wording(zh: "QA放行人", en: "QA releaser")
        case .logistics: Wording(zh: "物流", en: "logistics")
        case .auditor: Wording(zh: "审计员", en: "auditor")
        case .administrator: Wording(zh: "管理员", en: "administrator")
        }
    }

    package static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
}

/// A person on the roster. Identity is by person, never by account (domain-brief DI-11).
package struct Person: Sendable, Hashable, Codable {
    /// Short code, unique, never reused: `lin.wei`.
    package let code: String
    package let name: String
    package let roles: [Role]
    /// The operating-system user this person is on this machine, if any.
    package let login: String?
    package let isDisabled: Bool

    package init(code: String, name: String, roles: [Role], login: String? = nil, isDisabled: Bool = false) {
        self.code = code
        self.name = name
        self.roles = roles.sorted()
        self.login = login
        self.isDisabled = isDisabled
    }
}

/// Who acts, as it is written into the audit trail: the person as they were at that moment, and from where.
package struct Agent: Sendable, Hashable, Codable {
    package let code: String
    package let name: String
    package let roles: [Role]
    /// Where the act came from: `command line as root`, `web 10.0.0.7` …
    package let origin: String

    package init(_ person: Person, origin: String) {
        code = person.code
        name = person.name
        roles = person.roles
        self.origin = origin
    }

    /// The program itself, for acts no person performs.
    package static let program = Agent(Person(code: "dossier", name: "dossier", roles: []), origin: "program")
}
