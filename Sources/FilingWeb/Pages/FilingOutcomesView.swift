import DossierCore
import FilingOffice

/// The filings that come out otherwise under another edition, in the words of `checklist diff --filings`.
struct FilingOutcomesView: Sendable {
    struct Filing: Sendable {
        let shipment: String
        let path: String
        let stage: String
        let departure: String
        let verdict: String
        /// What differs, or why it could not be judged.
        let lines: [String]
    }

    /// Filings judged for one page.
    static let part = 100
    /// Findings named of one filing.
    private static let most = 8

    let isAsked: Bool
    /// Leads to the first page of filings.
    let askPath: String
    let filings: [Filing]
    let hasFilings: Bool
    let summary: String
    /// From which filing to which was judged.
    let range: String
    let nextPath: String?

    /// Not asked for yet.
    init(_ old: Checklist, _ new: Checklist) {
        isAsked = false
        askPath = Self.path(old, new) + "&filings=true#filings"
        (filings, hasFilings, summary, range, nextPath) = ([], false, "", "", nil)
    }

    init(
        _ old: Checklist, _ new: Checklist, _ judged: [FilingComparison], next: String?, isFirst: Bool,
        _ language: Language
    ) {
        isAsked = true
        askPath = Self.path(old, new) + "&filings=true#filings"
        filings = judged.filter(\.isDifferent).map { Filing($0, language) }
        hasFilings = !filings.isEmpty
        var count = FilingCount()
        for filing in judged { count.add(filing) }
        summary = count.summary[language]
        let (first, last) = (judged.first?.shipment ?? "—", judged.last?.shipment ?? "—")
        range =
            isFirst && next == nil
            ? Wording(zh: "已核对全部备案。", en: "Every filing was judged.")[language]
            : Wording(zh: "本页核对 \(first) 至 \(last)。", en: "Judged on this page: \(first) to \(last).")[language]
        nextPath = next.map { Self.path(old, new) + "&after=\($0.urlPart)#filings" }
    }

    private static func path(_ old: Checklist, _ new: Checklist) -> String {
        let (from, to) = ("\(old.pin.id)@\(old.pin.edition)", "\(new.pin.id)@\(new.pin.edition)")
        return "/checklists/difference?from=\(from.urlPart)&to=\(to.urlPart)"
    }

    /// `X10 [batch:LOT], …`, the first few.
    fileprivate static func list(_ title: Wording, _ names: [String], _ language: Language) -> String? {
        guard !names.isEmpty else { return nil }
        let more = names.count - most
        let rest = more > 0 ? Wording(zh: " 等，另有 \(more) 项", en: " and \(more) more")[language] : ""
        return title[language] + (language == .zh ? "：" : ": ")
            + names.prefix(most).joined(separator: language == .zh ? "、" : ", ") + rest
    }
}

extension FilingOutcomesView.Filing {
    fileprivate init(_ filing: FilingComparison, _ language: Language) {
        shipment = filing.shipment
        path = Paths.filing(filing.shipment)
        stage = filing.stage.title[language]
        departure = filing.plannedDeparture.description
        var lines: [String?]
        switch filing.outcome {
        case .notJudged(let reason):
            verdict = Wording(zh: "无法核对", en: "could not be judged")[language]
            lines = [reason[language]]
        case .judged(let diff):
            verdict =
                diff.changesVerdict
                ? "\(diff.oldVerdict.title[language]) → \(diff.newVerdict.title[language])"
                : Wording(zh: "仍为“\(diff.newVerdict.title.zh)”", en: "still \(diff.newVerdict.title.en)")[language]
            func list(_ zh: String, _ en: String, _ names: [String]) -> String? {
                FilingOutcomesView.list(Wording(zh: zh, en: en), names, language)
            }
            func names(_ targets: [Waiver.Target]) -> [String] { targets.map { "\($0.finding) [\($0.subject)]" } }
            let blocking = Set(diff.newlyBlocking + diff.noLongerBlocking)
            let others = diff.moves.filter { !blocking.contains(Waiver.Target(finding: $0.id, subject: $0.subject)) }
            lines = [
                list("新增阻断", "Newly blocks", names(diff.newlyBlocking)),
                list("不再阻断", "No longer blocks", names(diff.noLongerBlocking)),
                list("豁免不再有效", "Waiver counts no more", names(diff.lostWaivers)),
                list("其他变化", "Also", others.map { "\($0.id) [\($0.subject)]" }),
            ]
        }
        lines.append(
            filing.otherPin.map {
                Wording(
                    zh: "该备案实际采用 \($0.id)@\($0.edition)（\($0.sha256.short)）。",
                    en: "This filing is pinned to \($0.id)@\($0.edition) (\($0.sha256.short)).")[language]
            })
        self.lines = lines.compactMap(\.self)
    }
}
