import DossierCore
import FilingOffice

/// What the form of one slot shows.
struct AttachView: Sendable {
    struct Input: Sendable {
        let name: String
        let title: String
        let hint: String
        let value: String
        let problem: String?
        let isText: Bool
        let choices: [Choice]
    }

    struct Choice: Sendable {
        let value: String
        let title: String
        let isChosen: Bool
    }

    let head: FilingHead
    let path: String
    let revision: Int
    let type: String
    let title: String
    let subject: String
    let subjectText: String
    let remedy: String
    let problems: [Linked]
    let hasProblems: Bool
    let held: Held?
    /// The document that may be taken out.
    let withdrawal: String?
    let tray: String?
    let file: String?
    let inputs: [Input]
    let issued: Input
    let expires: Input
    let paperRevision: Input

    struct Linked: Sendable {
        let anchor: String
        let text: String
    }

    struct Held: Sendable {
        let name: String
        let path: String
        let revision: String
        let id: String
    }

    init(
        _ report: CheckReport, _ requirement: Requirement, _ subject: SubjectRef, form: Form,
        problems: [IntakeProblem], tray: String?, file: String?, _ language: Language
    ) {
        let dossier = report.dossier
        head = FilingHead(dossier, report.checklist, here: "", asOf: report.assessment.asOf, language)
        path = Paths.filing(dossier.shipment)
        revision = dossier.revision
        type = requirement.id
        title = requirement.title[language]
        self.subject = "\(subject.kind.title[language]) \(subject.id)"
        subjectText = subject.description
        remedy = requirement.remedy[language]
        self.problems = problems.map {
            Linked(anchor: Self.anchor($0.field ?? ""), text: $0.wording[language])
        }
        hasProblems = !problems.isEmpty
        let current = dossier.documents.first { $0.type == requirement.id && $0.subject == subject }
        held = current.map {
            Held(
                name: $0.originalName, path: Paths.document($0, of: dossier.shipment), revision: $0.revision ?? "—",
                id: $0.id.text)
        }
        withdrawal = current?.id.text
        self.tray = tray
        self.file = file
        func problem(_ name: String) -> String? { problems.first { $0.field == name }?.wording[language] }
        func plain(_ name: String, _ title: Wording, _ hint: Wording, _ value: String?) -> Input {
            Input(
                name: name, title: title[language], hint: hint[language], value: form[name] ?? value ?? "",
                problem: problem(name), isText: true, choices: [])
        }
        issued = plain(
            "issued", Wording(zh: "签发日期", en: "Issued"),
            Wording(zh: "例如 2026-05-20，可只写年月", en: "2026-05-20; year and month will do"),
            current?.issued?.description)
        expires = plain(
            "expires", Wording(zh: "有效期至", en: "Valid until"), Wording(zh: "例如 2026-11-20", en: "2026-11-20"),
            current?.expires?.description)
        paperRevision = plain(
            "paper-revision", Wording(zh: "版本", en: "Revision"),
            Wording(zh: "新版替换旧版，旧版保留", en: "A newer one supersedes; the older one stays on record"),
            current == nil ? "" : nil)
        inputs = requirement.fields.map { spec in
            let name = "field.\(spec.name)"
            let value = form[name] ?? current?.fields[spec.name].map(Self.text) ?? ""
            return Input(
                name: name,
                title: spec.title[language]
                    + (spec.isRequired ? "" : Wording(zh: "（可不填）", en: " (optional)")[language]),
                hint: spec.type.title(spec.choiceTitles)[language], value: value, problem: problem(spec.name),
                isText: Self.choices(spec).isEmpty,
                choices: Self.choices(spec).map { word in
                    Choice(
                        value: word, title: spec.choiceTitles[word]?[language] ?? ChoiceWords.title(word, language),
                        isChosen: word == value)
                })
        }
    }

    private static func anchor(_ field: String) -> String {
        switch field {
        case "issued", "expires": field
        case "revision": "paper-revision"
        case "": "file"
        default: "field.\(field)"
        }
    }

    private static func choices(_ spec: FieldSpec) -> [String] {
        switch spec.type {
        case .choice(let words): words
        case .yesNo: ["yes", "no"]
        default: []
        }
    }

    /// A recorded value as it is typed: the elements of a list with semicolons between.
    static func text(_ value: JSONValue) -> String {
        switch value {
        case .array(let elements): elements.map(text).joined(separator: "; ")
        case .bool(let truth): truth ? "yes" : "no"
        case .string(let text): text
        case .integer(let number): String(number)
        default: ""
        }
    }
}
