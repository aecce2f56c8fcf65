extension StatusTokenFault {
    /// What is so, and what to do.
    package var wording: Wording {
        switch self {
        case .empty:
            Wording(
                zh: "没有给出令牌。请扫描或粘贴以 CXD1: 开头的文字。",
                en: "There is no token. Scan or paste the text that begins with CXD1:.")
        case .notAToken:
            Wording(
                zh: "这不是状态令牌：令牌以 CXD1: 开头。请重新扫描状态单上的二维码。",
                en: "This is not a status token, which begins with CXD1:. Scan the code on the status slip again.")
        case .unknownVersion(let version):
            Wording(
                zh: "令牌版本 \(version) 无法识别，本程序只认版本 1。请使用更新的程序核验。",
                en: "The token is of version \(version); this program knows version 1. Verify it with a newer program.")
        case .character(let character, let position):
            Wording(
                zh: "第 \(position) 个字符“\(character)”不应出现：输入有误。请对照原文重新输入或扫描。",
                en:
                    "Character \(position), \"\(character)\", cannot stand there: it was mistyped. Compare it or scan again."
            )
        case .length(let found, let expected):
            Wording(
                zh: "令牌有 \(found) 个字符，应为 \(expected) 个：内容不完整或多余。请重新扫描。",
                en:
                    "The token has \(found) characters instead of \(expected): something is missing or too much. Scan again."
            )
        case .checkDigits(let found, let expected):
            Wording(
                zh: "令牌的校验位为 \(found)，计算结果应为 \(expected)：输入有误。请对照原文重新输入或扫描。",
                en:
                    "The check digits of the token are \(found), computed \(expected): it was mistyped. Compare it or scan again."
            )
        case .content(let part):
            Wording(
                zh: "令牌内容有误（\(part.title.zh)）。请向签发单位索取新的令牌。",
                en: "The token's content is wrong (\(part.title.en)). Ask whoever issued it for a new one.")
        case .referenceDigits(let found, let expected):
            Wording(
                zh: "令牌中内部编号的校验位为 \(found)，计算结果应为 \(expected)。请勿采信，并联系签发单位。",
                en:
                    "The check digits of the filing reference in it are \(found), computed \(expected). Do not rely on it; ask the issuer."
            )
        default: relianceWording
        }
    }

    private var relianceWording: Wording {
        switch self {
        case .badSignature(let key):
            Wording(
                zh: "签名无效：内容不是由密钥 \(key) 签发的，或在签发后被改动。请勿采信，并联系签发单位。",
                en:
                    "The signature is bad: this was not signed by key \(key), or was changed afterwards. Do not rely on it; ask the issuer."
            )
        case .noKey:
            Wording(
                zh: "没有给出公钥，无法核实签名。请用 --key 指定签发单位的公钥文件。",
                en: "No public key was given, so the signature could not be verified. Name the issuer's key with --key."
            )
        case .unknownKey(let named, let given):
            Wording(
                zh: "令牌由密钥 \(named) 签发，给出的是 \(given.joined(separator: "、"))：无法核实。请向签发单位索取对应的公钥。",
                en:
                    "The token names key \(named), given was \(given.joined(separator: ", ")): it could not be verified. Ask the issuer for that public key."
            )
        case .expired(let end, let asOf):
            Wording(
                zh: "令牌已于 \(end) 失效（核验时刻 \(asOf)）。请索取新的令牌，或直接查询状态。",
                en: "The token expired at \(end) (judged as of \(asOf)). Ask for a new one, or for the status itself.")
        case .fromTheFuture(let made, let asOf):
            Wording(
                zh: "令牌签发于 \(made)，晚于核验时刻 \(asOf)。请检查设备时钟。",
                en: "The token was made at \(made), after the moment it is judged as of, \(asOf). Check the clock.")
        case .says(let validity):
            Wording(
                zh: "令牌写明：\(validity.title.zh)，货物不得放行。原因请查询状态。",
                en: "The token says: \(validity.title.en). The goods may not travel; the status says why.")
        default: Wording(zh: "", en: "")
        }
    }
}

extension StatusTokenFault.Part {
    /// What the part holds.
    package var title: Wording {
        switch self {
        case .size: Wording(zh: "长度", en: "its size")
        case .validity: Wording(zh: "状态", en: "the state")
        case .reference: Wording(zh: "内部编号", en: "the filing reference")
        case .sequence: Wording(zh: "序号", en: "the sequence")
        case .digest: Wording(zh: "清单短码", en: "the short digest")
        case .expiry: Wording(zh: "失效时刻", en: "the expiry")
        }
    }
}
