import DossierCore
import FilingOffice

/// What the review page shows.
struct ReviewView: Sendable {
    struct Step: Sendable {
        let code: String
        let title: String
        let isDone: Bool
        let who: String
        let at: String
        let content: String
    }

    struct Voided: Sendable {
        let text: String
    }

    struct Said: Sendable {
        let id: Int
        let who: String
        let at: String
        let about: String
        let aboutPath: String?
        let text: String
        let isMoved: Bool
        let settled: String?
        let mayChange: Bool
    }

    struct Waived: Sendable {
        let path: String
        let id: String
        let subject: String
        let text: String
    }

    struct Choice: Sendable {
        let value: String
        let title: String
    }

    let head: FilingHead
    let path: String
    let revision: Int
    let verdictCode: String
    let icon: String
    let verdict: String
    let blockers: Int?
    let content: String
    let steps: [Step]
    let changedSince: [String]
    let hasChanged: Bool
    let maySign: Bool
    let meanings: [Choice]
    let mayReopen: Bool
    let waivers: [Waived]
    let hasWaivers: Bool
    let comments: [Said]
    let anchors: [Choice]

    init(
        _ report: CheckReport, comments: [Comment], people: [Person], person: Person?, _ language: Language
    ) throws {
        let (dossier, assessment) = (report.dossier, report.assessment)
        let digest = try dossier.contentDigest()
        let standing = try dossier.validSignatures()
        let names = Dictionary(people.map { ($0.code, $0.name) }) { first, _ in first }
        head = FilingHead(dossier, report.checklist, here: "review", asOf: assessment.asOf, language)
        path = Paths.filing(dossier.shipment)
        revision = dossier.revision
        verdictCode = assessment.verdict.rawValue
        icon = Mark.icon(assessment.verdict)
        verdict = assessment.verdict.title[language]
        blockers = assessment.blockers.isEmpty ? nil : assessment.blockers.count
        content = digest.short
        steps = SignatureMeaning.allCases.map { meaning in
            let signature = standing.last { $0.meaning == meaning }
            return Step(
                code: meaning.rawValue, title: meaning.title[language], isDone: signature != nil,
                who: signature.map { "\($0.name)（\($0.person)）" }
                    ?? Wording(zh: "尚未签署", en: "not signed yet")[language],
                at: signature?.at.shown ?? "", content: signature?.content.short ?? "")
        }
        changedSince = dossier.signatures.filter { $0.content != digest || $0.voidedBecause != nil }.map {
            let because = $0.voidedBecause ?? ""
            return Wording(
                zh:
                    "\($0.name)（\($0.person)）于 \($0.at.shown) 的“\($0.meaning.title.zh)”签名针对内容 \($0.content.short)，此后内容已改变或已重新打开。\(because)",
                en:
                    "\($0.name) (\($0.person)) signed as \($0.meaning.title.en) on \($0.at.shown) over content \($0.content.short); the content changed since, or the filing was opened again. \(because)"
            )[language]
        }
        hasChanged = !changedSince.isEmpty
        let roles = Set(person?.roles ?? [])
        meanings = SignatureMeaning.allCases.filter { !roles.isDisjoint(with: Permissions.roles(for: $0)) }
            .map { Choice(value: $0.rawValue, title: $0.title[language]) }
        maySign = dossier.status.isOpen && !meanings.isEmpty
        mayReopen = DossierStatus.reopenable.contains(dossier.status) && roles.contains(.qaReleaser)
        waivers = dossier.waivers.map { waiver in
            let state =
                waiver.approvedBy.map { Wording(zh: "由 \($0) 批准", en: "approved by \($0)") }
                ?? Wording(zh: "待批准", en: "waits for approval")
            return Waived(
                path:
                    "\(Paths.filing(dossier.shipment))/findings/\(waiver.finding.urlPart)?subject=\(waiver.subject.description.urlPart)",
                id: waiver.finding, subject: "\(waiver.subject.kind.title[language]) \(waiver.subject.id)",
                text: Wording(
                    zh: "“\(waiver.reason)” · \(waiver.proposedBy) 提出 · \(state.zh) · 至 \(waiver.until)",
                    en: "“\(waiver.reason)” · proposed by \(waiver.proposedBy) · \(state.en) · until \(waiver.until)")[
                        language])
        }
        hasWaivers = !waivers.isEmpty
        self.comments = comments.map { Said($0, dossier, names, language) }
        let open = assessment.findings.filter(\.isOpen)
        anchors =
            [Choice(value: "filing", title: Wording(zh: "整个备案", en: "the filing as a whole")[language])]
            + open.map {
                Choice(
                    value: CommentAnchor.finding($0.id, subject: $0.subject.description).description,
                    title: "\($0.id) \($0.title[language]) · \($0.subject.id)")
            }
            + dossier.documents.map {
                Choice(value: CommentAnchor.document($0.id.text).description, title: "\($0.type) \($0.originalName)")
            }
    }
}

extension ReviewView.Said {
    init(_ comment: Comment, _ dossier: Dossier, _ names: [String: String], _ language: Language) {
        id = comment.id
        who = "\(names[comment.person] ?? comment.person)（\(comment.person)）"
        at = comment.at.shown
        switch comment.anchor {
        case .filing:
            about = Wording(zh: "整个备案", en: "the filing")[language]
            aboutPath = nil
        case .finding(let finding, let subject):
            about = "\(finding) \(subject)"
            aboutPath = "\(Paths.filing(dossier.shipment))/findings/\(finding.urlPart)?subject=\(subject.urlPart)"
        case .document(let id):
            about = id
            aboutPath = dossier.documents.first { $0.id.text == id }.map { Paths.document($0, of: dossier.shipment) }
        }
        text = comment.text
        isMoved = comment.revision < dossier.revision && comment.settledAt == nil
        settled = comment.settledBy.map {
            Wording(zh: "\(names[$0] ?? $0) 已了结", en: "settled by \(names[$0] ?? $0)")[language]
        }
        mayChange = comment.settledBy == nil
    }
}
