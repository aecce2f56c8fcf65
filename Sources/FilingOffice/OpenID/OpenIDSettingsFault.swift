package import DossierCore

/// What is wrong with the settings of an identity provider.
package enum OpenIDSettingsFault: OfficeRefusal, Sendable, Hashable {
    case address(String, OutwardAddress.Fault, at: SourcePlace)
    /// The redirect address is not this site's page.
    case redirect(String, at: SourcePlace)
    case scope(String, at: SourcePlace)
    case secretUnreadable(String, reason: String)
    /// Others than its owner may read it; the mode in octal.
    case secretExposed(String, mode: String)
    /// Empty, longer than 1024 bytes or not printable ASCII.
    case secretMalformed(String)

    package var kind: FilingErrorKind {
        switch self {
        case .address, .redirect, .scope, .secretMalformed: .badData
        case .secretUnreadable: .inputMissing
        case .secretExposed: .notPermitted
        }
    }

    package var explanation: Wording {
        switch self {
        case .address(let text, .malformed, let place):
            Wording(
                zh: "\(place)：“\(text)”不是完整的网址。请写成 https://主机/路径，不含用户名、问号或井号。",
                en: "\(place): “\(text)” is not a whole address. Write https://host/path without a user name, a "
                    + "question mark or a number sign.")
        case .address(let text, .notEncrypted, let place):
            Wording(
                zh: "\(place)：“\(text)”没有加密。请改用 https；只有本机地址可以用 http。",
                en: "\(place): “\(text)” is not encrypted. Use https; plain http is for this machine only.")
        case .redirect(let text, let place):
            Wording(
                zh: "\(place)：“\(text)”不是本站的返回地址。请写本站网址加 \(OpenIDSettings.returnPath)。",
                en: "\(place): “\(text)” is not where this site takes people back. Write this site's address and then "
                    + "\(OpenIDSettings.returnPath).")
        case .scope(let text, let place):
            Wording(
                zh: "\(place)：scope“\(text)”含有不允许的字符。请更正。",
                en: "\(place): the scope “\(text)” holds a character that is not allowed. Correct it.")
        case .secretUnreadable(let path, let reason):
            Wording(
                zh: "无法读取客户端密钥文件“\(path)”（\(reason)）。请核对 client-secret-file。",
                en: "The client's secret cannot be read from \(path) (\(reason)). Check client-secret-file.")
        case .secretExposed(let path, let mode):
            Wording(
                zh: "客户端密钥文件“\(path)”可被他人读取（权限 \(mode)）。请执行：chmod 600，并考虑更换密钥。",
                en:
                    "Others can read the client's secret in \(path) (mode \(mode)). Run chmod 600 on it, and consider a new "
                    + "secret.")
        case .secretMalformed(let path):
            Wording(
                zh: "客户端密钥文件“\(path)”为空、过长，或含有非 ASCII 字符。请只写入密钥本身。",
                en:
                    "The file \(path) is empty, too long or not plain ASCII. Put the client's secret in it and nothing else."
            )
        }
    }
}
