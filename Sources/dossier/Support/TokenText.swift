import DossierCore
import FilingOffice

/// Status tokens as people read them.
enum TokenText {
    /// One line beside a token that was made.
    static func summary(_ issued: IssuedToken, _ language: Language) -> String {
        let claim = issued.token.claim
        return Wording(
            zh: "\(claim.reference) · \(claim.validity.title.zh) · 至 \(claim.expires) · 密钥 \(claim.key)",
            en: "\(claim.reference) · \(claim.validity.title.en) · until \(claim.expires) · key \(claim.key)")[language]
    }

    /// The answer, what is wrong, and what the token says.
    static func render(_ report: StatusTokenReport, _ language: Language) -> String {
        let style: Terminal.Style =
            switch report.verdict {
            case .valid: .green
            case .notValid: .red
            case .onHold, .couldNotVerify: .yellow
            }
        var lines = [Terminal.styled(report.verdict.title[language].uppercased(), style)]
        lines += report.faults.map { Report.wrapped("- " + $0.wording[language], indent: 2) }
        guard let claim = report.claim else { return lines.joined(separator: "\n") }
        if !report.isGenuine {
            let doubt = Wording(zh: "令牌声称（未证实）：", en: "The token claims (not proven):")
            lines.append("  " + doubt[language])
        }
        func row(_ zh: String, _ en: String, _ value: some CustomStringConvertible) {
            lines.append("  \(Wording(zh: zh, en: en)[language]): \(value)")
        }
        row("内部编号", "internal reference", claim.reference)
        row("资料包序号", "sequence", BundleReceipt.fourDigits(claim.sequence))
        row("清单短码", "manifest short code", claim.digest)
        row("状态", "state", claim.validity.title[language])
        row("状态截至", "status as of", claim.asOf)
        row("令牌有效至", "token good until", claim.expires)
        row("签发密钥", "signed with key", claim.key)
        row("核验时刻", "judged as of", report.asOf)
        return lines.joined(separator: "\n")
    }
}
