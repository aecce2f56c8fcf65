import DossierCore
import FilingOffice

/// Permits as text.
enum PermitText {
    /// One permit in two lines and its notes.
    static func summary(_ report: PermitReport, _ language: Language) -> String {
        let permit = report.permit
        var lines = ["\(permit.code)  \(permit.kind.title[language])  \(permit.number ?? "-")"]
        lines.append("  " + [validity(report), quantity(report)].map { $0[language] }.joined(separator: " · "))
        lines += report.notes.map { Report.wrapped("! " + $0[language], indent: 2) }
        return lines.joined(separator: "\n")
    }

    /// Everything about one permit.
    static func render(_ report: PermitReport, _ language: Language) -> String {
        let permit = report.permit
        var lines = [
            Terminal.styled("\(permit.code)  \(permit.kind.title[language])  \(permit.number ?? "")", .bold)
        ]
        func row(_ zh: String, _ en: String, _ value: String?) {
            guard let value else { return }
            lines.append("  \(Wording(zh: zh, en: en)[language]): \(value)")
        }
        row("持有人", "holder", permit.holder)
        row("签发机关", "issuer", permit.issuer)
        row("结论", "conclusion", permit.conclusion?.title[language])
        row("有效期", "validity", validity(report)[language])
        row("数量", "quantity", quantity(report)[language])
        row("产品", "products", permit.products?.joined(separator: ", "))
        row("目的地", "destinations", permit.destinations?.map(\.description).joined(separator: ", "))
        row("目录", "catalogue", catalogue(permit))
        row("截至", "as of", report.asOf.description)
        lines += report.notes.map { Report.wrapped("! " + $0[language], indent: 2) }
        lines += draws(report, language)
        return lines.joined(separator: "\n")
    }

    /// Every shipment that names the permit, with the running balance.
    static func draws(_ report: PermitReport, _ language: Language) -> [String] {
        guard !report.draws.isEmpty else {
            return ["  " + Wording(zh: "没有发运支取。", en: "No shipment draws on it.")[language]]
        }
        let heading = Wording(zh: "支取（按计划发运日）：", en: "drawn, by planned departure:")[language]
        let used = report.permit.alreadyUsed.map { used in
            ["    " + Wording(zh: "此前已用 \(used)", en: "\(used) used before")[language]]
        }
        return ["  " + heading] + (used ?? [])
            + report.draws.map { draw in
                let amounts = draw.amounts.map(\.description).joined(separator: " + ")
                return "    \(draw.departs)  \(draw.shipment)  \(amounts)  \(rest(draw)[language])  "
                    + draw.state.title[language]
            }
    }

    private static func rest(_ draw: PermitReport.Draw) -> Wording {
        guard draw.counts else { return Wording(zh: "（不计）", en: "(does not count)") }
        guard let rest = draw.remaining else { return Wording(zh: "余量无法核实", en: "rest could not be verified") }
        return Wording(zh: "余 \(rest)", en: "\(rest) left")
    }

    private static func validity(_ report: PermitReport) -> Wording {
        guard let until = report.permit.validUntil, let days = report.daysLeft else {
            return report.permit.kind.isLimited
                ? Wording(zh: "有效期未登记", en: "no validity on record")
                : Wording(zh: "不设有效期", en: "given without a term")
        }
        let from = report.permit.validFrom.map { "\($0) " } ?? ""
        let rest =
            days < 0
            ? Wording(zh: "已到期", en: "lapsed")
            : Wording(zh: "还有 \(days) 天", en: days == 1 ? "1 day left" : "\(days) days left")
        return Wording(zh: "\(from)至 \(until)，\(rest.zh)", en: "\(from)to \(until), \(rest.en)")
    }

    private static func quantity(_ report: PermitReport) -> Wording {
        guard let allowed = report.permit.quantity else {
            return report.permit.kind.isLimited
                ? Wording(zh: "未登记批准数量", en: "no quantity on record")
                : Wording(zh: "不涉及数量", en: "not for a quantity")
        }
        guard let drawn = report.drawn, let rest = report.remaining else {
            return Wording(zh: "批准 \(allowed)，余量无法核实", en: "\(allowed) approved, rest could not be verified")
        }
        return Wording(
            zh: "批准 \(allowed)，已支取 \(drawn)，剩余 \(rest)", en: "\(allowed) approved, \(drawn) drawn, \(rest) left")
    }

    private static func catalogue(_ permit: Permit) -> String? {
        let parts = [permit.catalogueVersion, permit.catalogueDated?.description].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "  ")
    }
}
