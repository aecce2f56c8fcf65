extension Severity {
    /// How much hangs on a requirement or rule, as reports say it; JSON keeps the codes.
    package var title: Wording {
        switch self {
        case .block: Wording(zh: "必须", en: "blocks")
        case .major: Wording(zh: "重要", en: "major")
        case .minor: Wording(zh: "次要", en: "minor")
        case .info: Wording(zh: "提示", en: "for information")
        }
    }
}
