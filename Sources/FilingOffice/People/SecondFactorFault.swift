package import DossierCore

/// Why a second factor is not set up, or does not let somebody in.
package enum SecondFactorFault: OfficeRefusal, Sendable, Hashable {
    /// The passphrase was right; the code of the authenticator is still to come.
    case needed(person: String)
    /// Neither a code that counts now nor a recovery code; how many tries are left.
    case wrongCode(person: String, remaining: Int)
    case already(person: String)
    case notBegun(person: String)
    /// What is kept cannot be opened with this workspace's key.
    case unreadable(person: String)

    package var kind: FilingErrorKind {
        switch self {
        case .needed, .wrongCode: .notPermitted
        case .already: .cannotCreate
        case .notBegun: .doesNotHold
        case .unreadable: .inputOutput
        }
    }

    package var explanation: Wording {
        switch self {
        case .needed(let code):
            Wording(
                zh: "“\(code)”还须输入验证器上的 6 位验证码，或一个恢复码。",
                en: "\(code) also needs the six digits of the authenticator, or a recovery code.")
        case .wrongCode(_, let remaining):
            Wording(
                zh: "验证码不正确、已用过或已过期，什么都没有改变。请等下一个验证码；还可再试 \(remaining) 次，之后须由管理员重设口令。",
                en: "That code is not right, was used before or is over; nothing was changed. Wait for the next one; "
                    + "\(remaining) \(remaining == 1 ? "try is" : "tries are") left before an administrator has to set a "
                    + "new passphrase.")
        case .already(let code):
            Wording(
                zh: "“\(code)”已设置两步验证。如需更换，请先停用。",
                en: "\(code) has a second factor already. Remove it before you set up another.")
        case .notBegun(let code):
            Wording(
                zh: "“\(code)”没有设置两步验证。请先执行：dossier person totp。",
                en: "\(code) has no second factor. Set one up with: dossier person totp.")
        case .unreadable(let code):
            Wording(
                zh: "无法读取“\(code)”的两步验证密钥，因此不能登录。请管理员核对 keys 文件夹，或执行：dossier person totp \(code) --remove。",
                en:
                    "The second factor of \(code) cannot be read, so nobody is let in with it. Have an administrator check "
                    + "the folder keys, or run: dossier person totp \(code) --remove.")
        }
    }
}
