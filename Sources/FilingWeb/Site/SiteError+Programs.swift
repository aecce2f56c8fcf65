import DossierCore

extension SiteError {
    /// What programs are told that write.
    var programExplanation: Wording {
        switch self {
        case .tokenNeeded:
            Wording(
                zh: "改写须使用令牌（Authorization: Bearer …），浏览器会话不能代替；什么都没有改变。请用 dossier person token 建一个。",
                en:
                    "Changes need a token (Authorization: Bearer …), for which a browser's session does not stand; nothing "
                    + "was changed. Make one with dossier person token.")
        case .stepOver:
            Wording(
                zh: "登录已超过 5 分钟或已失效，没有登录。请从登录页重新开始。",
                en: "Signing in took more than five minutes or is void; you are not signed in. Begin again from the "
                    + "sign-in page.")
        case .uploadTooLarge(let limit):
            Wording(
                zh: "上传内容超过上限 \(limit / 1_048_576) MiB，没有保存任何内容。请拆分后再上传，或请管理员调高 serve --largest-upload。",
                en:
                    "The upload is larger than \(limit / 1_048_576) MiB and nothing was kept. Split it, or ask whoever runs "
                    + "the server to raise serve --largest-upload.")
        case .bodyUnreadable:
            Wording(
                zh: "请求正文无法按接口文档读取，什么都没有改变。请发送 UTF-8 的 JSON 对象；没有正文的操作请留空。",
                en:
                    "The body cannot be read as the document of the interface says; nothing was changed. Send a JSON object "
                    + "in UTF-8, and no body where none is asked for.")
        case .memberUnknown(let name, let known):
            Wording(
                zh: "此操作没有成员“\(name)”，什么都没有改变。可用：\(known.joined(separator: "、"))。",
                en: "This operation has no member \(name); nothing was changed. It has: "
                    + "\(known.joined(separator: ", ")).")
        case .mediaTypeNotTaken(let found, let allowed):
            Wording(
                zh: "内容类型“\(found)”不被接受，什么都没有改变。请使用：\(allowed.joined(separator: "、"))。",
                en: "The content type “\(found)” is not taken; nothing was changed. Use "
                    + "\(allowed.joined(separator: ", ")).")
        case .otherMediaType(let name, let declared, let found):
            Wording(
                zh: "“\(name)”声明为 \(declared)，其字节却是 \(found)；没有保存。请核对文件，或改正 Content-Type。",
                en:
                    "\(name) is declared as \(declared), but its bytes are \(found); it was not kept. Check the file or "
                    + "correct the Content-Type.")
        case .preconditionMissing:
            Wording(
                zh: "缺少 If-Match：替换或签署须指明所依据的版本；什么都没有改变。请先读取，再以其 ETag 作为 If-Match 发送。",
                en:
                    "If-Match is missing: what is replaced or signed is named with the version that was looked at; nothing "
                    + "was changed. Read it first and send its ETag as If-Match.")
        case .keyReused(let key):
            Wording(
                zh: "Idempotency-Key “\(key)”已用于另一个请求，什么都没有改变。请为新请求另取一个。",
                en:
                    "The Idempotency-Key \(key) was given to another request before; nothing was changed. Choose a new one "
                    + "for a new request.")
        case .keyUnderWay(let key):
            Wording(
                zh: "Idempotency-Key “\(key)”的请求仍在办理，或曾中断而结果不明。请先查看备案现状，再决定是否以新的键重发。",
                en:
                    "The request with the Idempotency-Key \(key) is under way, or was cut off before its outcome was known. "
                    + "Look at what there is before you send it again with a new key.")
        default:
            Wording(zh: "请求无法办理。", en: "The request cannot be done.")
        }
    }
}
