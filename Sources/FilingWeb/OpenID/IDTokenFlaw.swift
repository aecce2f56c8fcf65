import DossierCore

/// What does not hold of an ID token.
enum IDTokenFlaw: String, Error, Sendable, CaseIterable {
    case malformed, algorithm, key, signature, issuer, audience, expired, early, nonce, claim, unverified

    var title: Wording {
        switch self {
        case .malformed: Wording(zh: "格式有误", en: "it is malformed")
        case .algorithm: Wording(zh: "签名算法不被接受", en: "its signature is of a kind that is not taken")
        case .key: Wording(zh: "签名密钥未知", en: "the key that signed it is unknown")
        case .signature: Wording(zh: "签名有误", en: "its signature is wrong")
        case .issuer: Wording(zh: "签发方不符", en: "another issuer made it")
        case .audience: Wording(zh: "不是给本站的", en: "it is not for this site")
        case .expired: Wording(zh: "已过期", en: "it is over")
        case .early: Wording(zh: "尚未生效", en: "it is not valid yet")
        case .nonce: Wording(zh: "不属于这次登录", en: "it belongs to another sign-in")
        case .claim: Wording(zh: "没有写明人员", en: "it does not name you")
        case .unverified: Wording(zh: "邮箱未经核实", en: "the e-mail address in it was not verified")
        }
    }
}
