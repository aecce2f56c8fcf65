import DossierCore

extension VerifierScript {
    /// What the page says; `{0}` and `{1}` are the facts of a fault.
    static var words: [String: Wording] {
        var all: [String: Wording] = [
            "title": Wording(zh: "备案状态令牌核验", en: "Verify a filing's status token"),
            "lead": Wording(
                zh: "扫描或粘贴状态单上的令牌。核验在本机完成，不需要网络，也不发送任何内容。",
                en:
                    "Scan or paste the token from the status slip. It is verified on this device: no network, nothing is sent."
            ),
            "field": Wording(zh: "令牌（以 CXD1: 开头）", en: "Token (begins with CXD1:)"),
            "scan": Wording(zh: "扫描二维码", en: "Scan the code"),
            "clear": Wording(zh: "清空", en: "Clear"),
            "noCamera": Wording(
                zh: "无法使用摄像头。请用手机自带的扫码功能读取后粘贴。",
                en: "The camera cannot be used here. Read the code with the phone's own scanner and paste it."),
            "keys": Wording(
                zh: "本页只认以下公钥签发的令牌。请与签发单位核对指纹（SHA-256）。",
                en:
                    "This page trusts tokens signed with these public keys only. Compare the fingerprint (SHA-256) with the issuer."
            ),
            "note": Wording(
                zh: "有效期按本机时钟判断。令牌只说明签发时刻的状态；在失效前状态仍可能改变，有疑问请联系签发单位。",
                en:
                    "Expiry is judged by this device's clock. A token tells the status at the moment it was made, which may change before it expires; in doubt, ask the issuer."
            ),
            "until": Wording(zh: "令牌有效至", en: "token good until"),
            "reference": Wording(zh: "内部编号", en: "internal reference"),
            "claims": Wording(zh: "声称的内部编号（未证实）", en: "reference claimed (not proven)"),
            "sequence": Wording(zh: "资料包序号", en: "sequence"),
            "digest": Wording(zh: "清单短码", en: "manifest short code"),
            "asOf": Wording(zh: "状态截至", en: "status as of"),
            "clock": Wording(zh: "本机时刻", en: "this device's clock"),
            "verdict.could-not-verify": StatusTokenReport.Verdict.couldNotVerify.title,
        ]
        for validity in Validity.allCases { all["verdict.\(validity.rawValue)"] = validity.title }
        for part in StatusTokenFault.Part.allCases { all["part.\(part.rawValue)"] = part.title }
        for (fault, facts) in templates { all["fault.\(fault.code)"] = wording(of: fault, facts) }
        return all
    }

    /// Every fault the page can find, with marks where its facts stand: the sentences are those of the command line.
    private static var templates: [(StatusTokenFault, [String])] {
        let (first, second) = ("\u{1}", "\u{2}")
        let (early, late) = (Instant(secondsSince1970: 1), Instant(secondsSince1970: 2))
        let times = [early.description, late.description]
        return [
            (.empty, []), (.notAToken, []), (.unknownVersion(first), [first]),
            (.character(first, position: 424_242), [first, "424242"]),
            (.length(found: 424_242, expected: 434_343), ["424242", "434343"]),
            (.checkDigits(found: first, expected: second), [first, second]),
            (.referenceDigits(found: first, expected: second), [first, second]),
            (.badSignature(key: first), [first]), (.unknownKey(named: first, given: [second]), [first, second]),
            (.expired(at: early, asOf: late), times), (.fromTheFuture(madeAt: early, asOf: late), times),
            (.says(.notValid), []), (.says(.onHold), []),
            (.content(.size), [StatusTokenFault.Part.size.title.zh, StatusTokenFault.Part.size.title.en]),
        ]
    }

    private static func wording(of fault: StatusTokenFault, _ facts: [String]) -> Wording {
        if case .content = fault {
            return Wording(
                zh: fault.wording.zh.replacing(facts[0], with: "{0}"),
                en: fault.wording.en.replacing(facts[1], with: "{0}"))
        }
        var (zh, en) = (fault.wording.zh, fault.wording.en)
        for (place, fact) in facts.enumerated() {
            zh = zh.replacing(fact, with: "{\(place)}")
            en = en.replacing(fact, with: "{\(place)}")
        }
        return Wording(zh: zh, en: en)
    }
}
