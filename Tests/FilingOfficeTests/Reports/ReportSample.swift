import Foundation
import TestSupport

@testable import DossierCore
@testable import FilingOffice

/// One small filing with a finding of every sort, and texts that break careless writers.
enum ReportSample {
    static let day = "2026-05-04"
    static let pin = Samples.pin
    static let batch = SubjectRef(.batch, Samples.lot)

    /// Every outcome, every effect of a waiver.
    static func report(
        asOf text: String = day, isLookingAhead: Bool = true, _ change: (Finding) -> Finding? = { $0 }
    ) throws -> CheckReport {
        var dossier = try Samples.dossier()
        let paper = self.paper
        dossier.documents = [paper]
        dossier.waivers = try [counting, waiting, expired]
        let evidence = [EvidenceRef(document: paper.id, sha256: paper.digest)]
        let findings = try [
            finding("D17", .met, .block, evidence: evidence),
            finding("D53", .missing, .block, subject: SubjectRef(.donor, "D-0117"), message: nasty),
            finding("D63", .failed, .block, subject: SubjectRef(.trial, "NORD-MSC-2"), waiver: counting),
            finding("D21", .missing, .major, waiver: expired),
            finding("X10", .couldNotVerify, .block, .rule, waiver: waiting, evidence: evidence),
            finding("X16", .failed, .minor, .rule),
            finding("X17", .failed, .info, .rule),
            finding("X22", .notApplicable, .block, .rule),
        ]
        let assessment = Assessment(
            shipment: dossier.shipment, regime: "cell-export", checklist: pin, standing: .expected,
            asOf: try Day(text), findings: findings.compactMap(change))
        return CheckReport(
            dossier: dossier, checklist: checklist, assessment: assessment,
            outlook: isLookingAhead ? try outlook(of: assessment) : nil)
    }

    /// It gets worse in a week, and no departure tried changes that.
    private static func outlook(of assessment: Assessment) throws -> Outlook {
        Outlook(
            verdict: assessment.verdict, departure: try Day("2026-06-10"), horizon: try Day("2026-07-20"),
            search: .doubling,
            turns: Outlook.Turn(
                day: try Day("2026-05-11"), verdict: .couldNotVerify,
                because: [finding("D53", .missing, .block, subject: SubjectRef(.donor, "D-0117 <&>"))]),
            departureTurns: nil)
    }

    /// `<`, `&`, `]]>`, quotes, line ends, placeholders, Markdown, an emoji, and a control character no XML may hold.
    static let nasty = Wording(
        zh: "=1+1 缺少“<检测>”& ]]> '单引号'\n第二行 🧬 {0} [链接](1)\u{1}",
        en: "=1+1 no \"<test>\" & ]]> 'quoted'\r\nsecond line 🧬 {0} [link](1) *bold*\u{1}\u{FFFE}")

    static let checklist = Checklist(
        pin: pin, regime: "cell-export", title: Wording(zh: "出境备案资料清单", en: "Export filing checklist"),
        effective: .earliest, authority: Wording(zh: "未公布", en: "not published"), standing: .expected,
        banner: Wording(zh: "预期要求，不是官方清单。", en: "Expected requirements, not an official checklist."),
        instruments: [
            Instrument(
                id: "EU-GMP-IV", title: Wording(zh: "欧盟 GMP 第四部分", en: "EU GMP Part IV"), number: nil, issuer: nil,
                standing: .adjacent, dates: [:], aliases: [], sources: [])
        ], parameters: [], tables: [],
        requirements: [
            requirement("D17", .batch, "10-batch-records"), requirement("D21", .batch, "20-characterization"),
            requirement("D53", .donor, "50-donors"), requirement("D63", .trial, "70-trial-authorization"),
        ], rules: ["X10", "X16", "X17", "X22"].map(rule))

    static let citation = Citation(instrument: "EU-GMP-IV", clause: "release", standing: .adjacent)

    private static let paper = Document(
        type: "D17", subject: batch, fields: [:], issued: nil, expires: nil, revision: "2",
        digest: .of("release certificate"), size: 19, mediaType: "application/pdf", originalName: "放行证书 <1> & co.pdf",
        attachedBy: "lin.wei", attachedAt: Samples.instant)

    private static var counting: Waiver {
        get throws { try waiver("D63", SubjectRef(.trial, "NORD-MSC-2"), "xu.jing") }
    }
    private static var waiting: Waiver { get throws { try waiver("X10", batch, nil) } }
    private static var expired: Waiver { get throws { try waiver("D21", batch, "xu.jing", until: "2026-05-03") } }

    private static func waiver(
        _ id: String, _ subject: SubjectRef, _ approver: String?, until: String = "2026-06-30"
    ) throws -> Waiver {
        Waiver(
            finding: id, subject: subject, reason: "原件在途 & \"on its way\"", until: try Day(until),
            proposedBy: "lin.wei", proposedAt: Samples.instant, approvedBy: approver,
            approvedAt: approver.map { _ in Samples.instant }, edition: pin.sha256)
    }

    private static func finding(
        _ id: String, _ outcome: Outcome, _ severity: Severity, _ kind: Finding.Kind = .requirement,
        subject: SubjectRef = batch, waiver: Waiver? = nil, message: Wording? = nil, evidence: [EvidenceRef] = []
    ) -> Finding {
        let isOpen = outcome != .met && outcome != .notApplicable
        return Finding(
            id: id, kind: kind, subject: subject, outcome: outcome, severity: severity, isWaivable: true,
            waiver: waiver, title: title(id),
            message: message ?? Wording(zh: "\(id) \(outcome.title.zh)。", en: "\(id) \(outcome.title.en)."),
            action: isOpen ? Wording(zh: "请处理 \(id)。", en: "See to \(id).") : nil, evidence: evidence,
            citations: [citation], checks: [])
    }

    private static func title(_ id: String) -> Wording { Wording(zh: "事项 \(id)", en: "Matter \(id)") }

    private static func requirement(_ id: String, _ about: SubjectKind, _ place: String) -> Requirement {
        Requirement(
            id: id, document: id.lowercased(), title: title(id), about: about, level: .mandatory, when: nil,
            place: place, ctd: nil, fields: [], validOn: [], because: [citation],
            remedy: Wording(zh: "补齐 \(id)", en: "supply \(id)"), isWaivable: true)
    }

    private static func rule(_ id: String) -> Rule {
        Rule(
            id: id, title: title(id), about: .batch, severity: .block, when: nil, checks: [], because: [citation],
            remedy: Wording(zh: "更正 \(id)", en: "correct \(id)"), isWaivable: true)
    }
}

extension Finding {
    /// The same finding with another outcome and message.
    func with(_ outcome: Outcome, message: Wording? = nil) -> Finding {
        Finding(
            id: id, kind: kind, subject: subject, outcome: outcome, severity: severity, isWaivable: isWaivable,
            waiver: waiver, title: title, message: message ?? self.message, action: action, evidence: evidence,
            citations: citations, checks: checks)
    }
}

extension ReportFormat {
    /// A document of these reports.
    func text(_ reports: [CheckReport], _ languages: [Language] = [.zh], baseline: SARIFBaseline? = nil) -> String {
        var document = begin(languages, baseline: baseline)
        for report in reports { document.add(report) }
        return document.finish()
    }
}
