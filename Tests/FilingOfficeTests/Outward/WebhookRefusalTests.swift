import DossierCore
import FilingOffice
import Testing

/// What an administrator is told about webhooks, and people about an identity provider: the thing, its place, the remedy.
struct WebhookRefusalTests {
    static let cases: [(any OfficeRefusal, FilingErrorKind, String, String)] = [
        (WebhookRefusal.address("x", .malformed), .badData, "“x”不是完整的网址", "Write https://host/path"),
        (WebhookRefusal.address("http://a/", .notEncrypted), .badData, "请改用 https", "Use https;"),
        (WebhookRefusal.host("a/b"), .badData, "“a/b”不是主机名", "“a/b” is not the name of a host"),
        (WebhookRefusal.hostNotListed("a"), .notPermitted, "dossier webhook allow a", "dossier webhook allow a."),
        (WebhookRefusal.host(""), .badData, "“”不是主机名", "“” is not the name of a host"),
        (WebhookRefusal.hostNotAllowed("a"), .doesNotHold, "“a”本就不在允许的名单上", "The host a was not on the list"),
        (WebhookRefusal.hostUnknown("a"), .inputOutput, "无法解析主机名“a”", "The host a leads to no address"),
        (
            WebhookRefusal.hostPrivate("a", address: "10.0.0.1"), .notPermitted, "指向内部地址 10.0.0.1",
            "dossier webhook allow a --private."
        ),
        (WebhookRefusal.taken("https://a/"), .cannotCreate, "已在使用", "https://a/ is in use already"),
        (WebhookRefusal.unknown(4), .doesNotHold, "编号为 4", "There is no webhook 4"),
        (WebhookRefusal.secretUnreadable(4), .inputOutput, "通知地址 4 的密钥", "The secret of webhook 4 cannot be read"),
        (IdentityFault.malformed, .badData, "1 至 255 字节", "one line of 1 to 255 bytes"),
        (IdentityFault.taken("s", by: "lin"), .badData, "person openid lin --remove", "person openid lin --remove."),
        (OpenIDRefusal.notOnRoster("s"), .notPermitted, "“s”不在名册上", "“s” is not on the roster"),
        (OpenIDRefusal.disabled(person: "lin"), .notPermitted, "“lin”已停用", "lin is disabled"),
    ]

    @Test("whoever may not is told which role it takes, with its article")
    func roles() {
        func told(_ needs: Role...) -> String {
            Refusal.roleMissing(person: "lin", needs: needs, act: "webhook-host-allowed").explanation.en
        }
        #expect(
            told(.administrator)
                == "lin may not have this put on the list of hosts: it takes an administrator. Ask somebody with that role."
        )
        #expect(told(.qaReviewer, .administrator).contains("it takes a QA reviewer or administrator."))
    }

    @Test("each refusal is told in both languages, with what to do")
    func sentences() {
        for (refusal, kind, zh, en) in Self.cases {
            #expect(refusal.kind == kind, "\(refusal)")
            #expect(refusal.explanation.zh.contains(zh), "\(refusal.explanation.zh)")
            #expect(refusal.explanation.en.contains(en), "\(refusal.explanation.en)")
            #expect(refusal.explanation.zh.hasSuffix("。") && refusal.explanation.en.hasSuffix("."))
        }
    }
}
