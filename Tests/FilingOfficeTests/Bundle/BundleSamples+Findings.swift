import DossierCore
import TestSupport

extension BundleSample {
    static let checklist = Checklist(
        pin: pin, regime: "cell-export", title: Wording(zh: "细胞制品出境备案资料清单", en: "Cell-product export filing checklist"),
        effective: Day.earliest, authority: Wording(zh: "未公布", en: "not published"), standing: .expected,
        banner: Wording(
            zh: "官方清单尚未公布；本清单为依据公开资料编制的预期版本。",
            en: "No official checklist has been published; this edition states what is expected from public sources."),
        instruments: [
            Instrument(
                id: "EU-GMP-IV", title: Wording(zh: "欧盟GMP第四部分", en: "EU GMP Part IV"), number: nil, issuer: nil,
                standing: .adjacent, dates: [:], aliases: [], sources: [])
        ],
        parameters: [], tables: [],
        requirements: [
            requirement("D17", "batch-release-certificate", "批放行证书", .batch, "10-batch-records"),
            requirement("D53", "donor-infectious-disease-tests", "供者传染病检测报告", .donor, "50-donors"),
            requirement("D63", "trial-authorisation", "境外临床试验批准证明", .trial, "70-trial-authorization"),
        ], rules: [])

    private static func requirement(
        _ id: String, _ document: String, _ zh: String, _ about: SubjectKind, _ place: String
    ) -> Requirement {
        Requirement(
            id: id, document: document, title: Wording(zh: zh, en: document.replacing("-", with: " ")), about: about,
            level: .mandatory, when: nil, place: place, ctd: nil, fields: [], validOn: [],
            because: [Citation(instrument: "EU-GMP-IV", clause: "release", standing: .adjacent)],
            remedy: Wording(zh: "补齐", en: "supply"), isWaivable: true)
    }

    /// Three requirements met, one rule that needs a word but does not block, one that does not apply.
    static func assessment(_ dossier: Dossier) -> Assessment {
        let met = dossier.documents.map { document in
            finding(
                document.type, .requirement, document.subject, .met, .block,
                Wording(zh: "已附资料并登记要点。", en: "The document is attached and its fields are recorded."),
                evidence: [EvidenceRef(document: document.id, sha256: document.digest)])
        }
        let batch = SubjectRef(.batch, Samples.lot)
        return Assessment(
            shipment: dossier.shipment, regime: "cell-export", checklist: pin, standing: .expected,
            asOf: (try? Day("2026-05-04")) ?? .earliest,
            findings: met + [
                finding(
                    "X16", .rule, batch, .failed, .minor,
                    Wording(
                        zh: "标签写的是“24 个月”，产品登记为“24 months”。",
                        en: "The label says 24 个月 where the product says 24 months.")),
                finding(
                    "X22", .rule, batch, .notApplicable, .block,
                    Wording(zh: "产品未经基因编辑。", en: "The product is not gene-edited.")),
            ])
    }

    private static func finding(
        _ id: String, _ kind: Finding.Kind, _ subject: SubjectRef, _ outcome: Outcome, _ severity: Severity,
        _ message: Wording, evidence: [EvidenceRef] = []
    ) -> Finding {
        Finding(
            id: id, kind: kind, subject: subject, outcome: outcome, severity: severity, isWaivable: true,
            title: Wording(zh: "事项 \(id)", en: "Finding \(id)"), message: message,
            action: outcome == .failed ? Wording(zh: "更正标签。", en: "Correct the label.") : nil, evidence: evidence,
            citations: [Citation(instrument: "EU-GMP-IV", clause: "release", standing: .adjacent)],
            checks: outcome == .failed
                ? [
                    CheckResult(
                        check: "label", outcome: .failed, message: message,
                        facts: [
                            ComparedFact(
                                path: "D75.shelf-life", subject: subject, value: "24 个月", document: nil, sha256: nil)
                        ])
                ] : [])
    }

    /// The filing's events among others of the workspace: numbers 3 and 5 are somebody else's.
    static func events(_ dossier: Dossier) throws -> [AuditEvent] {
        let entries: [(action: String, object: String, agent: Agent)] = [
            ("records-imported", "workspace", Samples.specialist), ("documents-attached", "filing", Samples.specialist),
            ("person-added", "person", Samples.administrator), ("signed-authored", "filing", Samples.specialist),
            ("person-disabled", "person", Samples.administrator), ("signed-released", "filing", Samples.releaser),
        ]
        var events: [AuditEvent] = []
        for entry in entries {
            let next = AuditEntry(
                action: entry.action, objectKind: entry.object, objectID: dossier.shipment, objectRevision: 1,
                reason: entry.action == "documents-attached" ? "放行证书 & 检测报告" : nil, checklist: pin)
            events.append(try AuditChain.link(next, after: events.last, by: entry.agent, at: Samples.instant))
        }
        return events.filter { $0.objectKind != "person" }
    }
}
