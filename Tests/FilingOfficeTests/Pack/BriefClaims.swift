import DossierCore

/// One claim the product was commissioned with, and where it lives.
struct BriefClaim {
    let id: String
    let said: Wording
    /// Ids of the edition: requirements, rules, groups, overlays, instruments.
    let parts: [String]
    /// Files of the repository.
    let files: [String]

    private init(_ id: String, _ zh: String, _ en: String, parts: [String] = [], files: [String] = []) {
        (self.id, self.parts, self.files) = (id, parts, files)
        said = Wording(zh: zh, en: en)
    }

    static let all = [
        BriefClaim(
            "001-1", "条例及其别名，均带可靠程度", "the regulation with its other names, each with a standing",
            parts: ["CN-SC-818"]),
        BriefClaim(
            "001-2", "每次发运一份备案", "one filing for each shipment", parts: ["X03"],
            files: ["Sources/DossierCore/Model/Dossier.swift"]),
        BriefClaim(
            "001-3", "绿色通道仅登记，不据此计算任何期限", "the green channel is recorded, nothing is computed from it",
            parts: ["D12"], files: ["Sources/DossierCore/Model/Shipment.swift"]),
        BriefClaim(
            "001-4", "放行关口：未齐备或未放行则拒绝打包，查询显示暂停",
            "the gate: packaging refuses what is not ready and released; look-up says on hold",
            files: ["Sources/DossierCore/Lifecycle/Refusal.swift", "Sources/DossierCore/Status/StatusAnswer.swift"]),
        BriefClaim(
            "001-5", "范围判断及拒绝理由", "the scope, with reasons for what lies outside", parts: ["X03"],
            files: ["Checklists/cell-export/2026-05/scope.yml"]),
        BriefClaim(
            "001-6", "版本固定，主管部门未公布，每份输出带声明",
            "editions are pinned; the authority is not published; every output carries a banner",
            files: ["Checklists/cell-export/2026-05/edition.yml"]),
        BriefClaim(
            "001-7", "特性、生产、稳定性及境外试验授权", "characterisation, manufacturing, stability and foreign trial authorisation",
            parts: ["D24", "D35", "D47", "D63"]),
        BriefClaim(
            "001-8", "批记录、分析验证、供者资料，注明由谁何时提供",
            "batch records, validation reports, donor papers: who supplies them and when",
            parts: ["D13", "D60", "D53"], files: ["Sources/DossierCore/Checklist/Supplier.swift"]),
        BriefClaim(
            "001-9", "备案内部编号与产品可追溯性记录", "the filing reference and the product traceability record",
            parts: ["D70", "X40"], files: ["Sources/DossierCore/Identifiers/FilingReference.swift"]),
        BriefClaim(
            "001-10", "只读查询：有效、无效、暂停", "look-up that reads only: valid, not valid, on hold",
            files: ["Sources/dossier/Commands/StatusCommand.swift", "Sources/FilingWeb/LookUp/LookUpPage.swift"]),
        BriefClaim(
            "001-11", "条例未规定运输标准，运输要求来自其他依据",
            "the regulation sets no transport standard; those demands rest on other texts",
            parts: ["D71", "X29"]),
        BriefClaim("001-12", "备案前沟通记录，不视为批准", "minutes of consultations, never an approval", parts: ["D11", "X39"]),
        BriefClaim(
            "001-13", "审计追踪与可追溯的编号", "the audit trail and a traceable reference",
            files: ["Sources/DossierCore/Audit/AuditChain.swift", "Sources/dossier/Commands/AuditCommand.swift"]),
        BriefClaim(
            "001-14", "目的地附加清单，各有版本和可靠程度", "destination packs, each with its edition and standing",
            parts: ["us", "eu", "gb", "sg"]),
        BriefClaim(
            "001-15", "对照窄口径逐条核对在办与计划中的出口", "current and planned exports against the narrow scope",
            parts: ["X03"],
            files: ["Checklists/cell-export/2026-05/scope.yml", "Sources/dossier/Commands/Scope.swift"]),
    ]
}
