import DossierCore
import FilingOffice
import HTTPTypes

/// Why signing in through the identity provider came to nothing. Facts only; `explanation` composes the sentences. In every
/// case there is no session, and signing in with the passphrase works as before.
enum OpenIDFault: Error, Explained, Equatable {
    /// No connection to the provider, or none whose certificate holds.
    case unreachable(host: String)
    case slow(host: String)
    case tooLarge(host: String)
    /// An answer that is not what the protocol says: another status, no JSON, a part missing.
    case unreadable(host: String)
    /// The discovery document or the answer speaks for another provider (OpenID Connect Discovery 1.0 section 4.3,
    /// RFC 9207 section 2.4).
    case otherIssuer
    /// The provider names an address that is not encrypted.
    case exposedAddress
    /// The state is unknown, used up, too old, or another browser's (RFC 6749 section 10.12).
    case journeyOver
    /// The person, or the provider for them, said no.
    case denied
    /// The provider refused for another reason; its code.
    case refused(String)
    /// The code was not exchanged for a token.
    case codeRefused
    case token(IDTokenFlaw)

    /// For the log: says nothing that is secret and nothing that names a person.
    var code: String {
        switch self {
        case .unreachable: "provider-unreachable"
        case .slow: "provider-slow"
        case .tooLarge: "answer-too-large"
        case .unreadable: "answer-unreadable"
        case .otherIssuer: "issuer-differs"
        case .exposedAddress: "address-not-encrypted"
        case .journeyOver: "state-unknown"
        case .denied: "access-denied"
        case .refused: "provider-refused"
        case .codeRefused: "code-refused"
        case .token(let flaw): "token-\(flaw.rawValue)"
        }
    }

    var status: HTTPResponse.Status {
        switch self {
        case .unreachable, .tooLarge, .unreadable, .otherIssuer, .exposedAddress, .refused: .badGateway
        case .slow: .gatewayTimeout
        case .journeyOver, .codeRefused, .token: .unauthorized
        case .denied: .forbidden
        }
    }

    var explanation: Wording {
        switch self {
        case .unreachable(let host):
            Self.provider("无法连接身份提供方 \(host)", "The identity provider \(host) cannot be reached")
        case .slow(let host):
            Self.provider("身份提供方 \(host) 没有及时应答", "The identity provider \(host) did not answer in time")
        case .tooLarge(let host):
            Self.provider("身份提供方 \(host) 的应答过大", "The identity provider \(host) sent an answer that is too large")
        case .unreadable(let host):
            Self.provider(
                "身份提供方 \(host) 的应答无法读取", "The identity provider \(host) sent an answer that cannot be read")
        case .otherIssuer:
            Self.provider("应答来自另一个身份提供方", "The answer speaks for another identity provider")
        case .exposedAddress:
            Self.provider(
                "身份提供方给出了未加密的网址", "The identity provider names an address that is not encrypted")
        case .refused(let code):
            Self.provider("身份提供方拒绝了请求（\(code)）", "The identity provider refused the request (\(code))")
        case .journeyOver:
            Wording(
                zh: "这次登录已用过、已超过 10 分钟，或是从另一个浏览器开始的，没有登录。请重新开始。",
                en:
                    "This sign-in was used before, took more than ten minutes or began in another browser; you are not signed "
                    + "in. Begin again.")
        case .denied:
            Wording(
                zh: "身份提供方没有同意登录，没有登录。可重试，或改用口令登录。",
                en:
                    "The identity provider did not agree; you are not signed in. Try again, or sign in with your passphrase."
            )
        case .codeRefused:
            Wording(
                zh: "身份提供方没有接受这次登录的授权码，没有登录。请重新开始；若仍出现，请管理员核对客户端标识与密钥。",
                en:
                    "The identity provider did not take the code of this sign-in; you are not signed in. Begin again; if it "
                    + "stays, ask an administrator to check client and secret.")
        case .token(let flaw):
            Wording(
                zh: "身份提供方给出的凭证未通过核对（\(flaw.title.zh)），没有登录。请重新开始；若仍出现，请告知管理员。",
                en:
                    "What the identity provider says about you does not hold (\(flaw.title.en)); you are not signed in. Begin "
                    + "again; if it stays, tell an administrator.")
        }
    }

    private static func provider(_ zh: String, _ en: String) -> Wording {
        Wording(
            zh: "\(zh)，没有登录。请用人员代码和口令登录，并告知管理员。",
            en: "\(en); you are not signed in. Sign in with code and passphrase, and tell an administrator.")
    }
}
