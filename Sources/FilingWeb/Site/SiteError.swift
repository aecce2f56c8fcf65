import DossierCore
import FilingOffice

/// What the site itself refuses, before or beside the office. Facts only; `explanation` composes the sentences.
enum SiteError: Error, Explained, Equatable {
    case notFound
    case signInNeeded
    /// The second step of signing in came too late, or out of nowhere.
    case stepOver
    /// Code or passphrase is not right; which of them is not said.
    case signInRefused
    case roleMissing
    /// A form without the token of this session: sent by another page, or drawn before the person signed in again.
    case formNotOurs
    case otherOrigin
    case formTooLarge(limit: Int)
    case formUnreadable
    /// A form about a filing that does not say which revision it was drawn from.
    case revisionMissing
    case fileTooLarge(name: String, limit: Int)
    case tooManyFiles(limit: Int)
    case nameRefused(NameFault)
    case noFile
    case uploadCut
    /// An upload in pieces was cut off; what came is kept.
    case uploadPaused
    /// Bytes of an upload belong elsewhere than they were sent to.
    case offsetWrong(found: Int, expected: Int)
    /// More bytes came than the file was said to have.
    case moreThanSaid(name: String, size: Int)
    case fieldMissing(Wording)
    case trayGone
    case tooManyRequests(seconds: Int)
    /// A program's token is unknown, taken back or expired.
    case tokenRefused
    /// A program's token does not allow what was asked for.
    case scopeMissing(held: ProgramToken.Scope, needed: ProgramToken.Scope)
    /// A program changes something, and shows a browser's session.
    case tokenNeeded
    /// A body that is too long as a whole.
    case uploadTooLarge(limit: Int)
    case bodyUnreadable
    case memberUnknown(name: String, known: [String])
    case mediaTypeNotTaken(found: String, allowed: [String])
    /// A file's bytes are not what the request says they are.
    case otherMediaType(name: String, declared: String, found: String)
    /// What is replaced or signed must be named with the version that was looked at.
    case preconditionMissing
    /// The name of a request was given to another one before.
    case keyReused(String)
    case keyUnderWay(String)
    case parameterWrong(name: String, found: String, expected: String)
    case methodNotTaken(allowed: [String])

    var explanation: Wording {
        switch self {
        case .notFound:
            Wording(
                zh: "没有这个页面，或地址有误。请从首页重新进入。",
                en: "There is no such page, or the address is mistyped. Begin again from the start page.")
        case .signInNeeded:
            Wording(zh: "请先登录。", en: "Sign in first.")
        case .signInRefused:
            Wording(
                zh: "人员代码或口令不正确。连续输错 5 次后须由管理员重设口令。",
                en:
                    "That code or passphrase is not right. After five wrong tries an administrator has to set a new one."
            )
        case .roleMissing:
            Wording(
                zh: "您的角色不能使用此页面。如确有需要，请联系管理员。",
                en: "Your role does not give access to this page. Ask an administrator if you need it.")
        case .formNotOurs:
            Wording(
                zh: "此表单已失效或不是本站发出的，什么都没有改变。请返回重新打开页面后再提交。",
                en: "This form is out of date or did not come from this site; nothing was changed. "
                    + "Go back, open the page again and send it once more.")
        case .otherOrigin:
            Wording(
                zh: "请求来自其他网站，已被拒绝；什么都没有改变。",
                en: "The request came from another site and was refused; nothing was changed.")
        case .formTooLarge(let limit):
            Wording(
                zh: "表单内容过大（上限 \(limit / 1024) KiB），什么都没有改变。请缩短后再提交。",
                en:
                    "The form is too large (limit \(limit / 1024) KiB); nothing was changed. Shorten it and send it again."
            )
        case .formUnreadable:
            Wording(
                zh: "表单内容无法读取，什么都没有改变。请返回重试。",
                en: "The form could not be read; nothing was changed. Go back and try again.")
        case .revisionMissing:
            Wording(
                zh: "表单没有注明所依据的备案版本（revision），什么都没有改变。请重新打开页面，核对现状后再提交。",
                en: "The form does not say which revision of the filing it was drawn from (revision); nothing was "
                    + "changed. Open the page again, look at how it stands now, and send it once more.")
        case .fileTooLarge(let name, let limit):
            Wording(
                zh: "文件“\(name)”超过上限 \(limit / 1_048_576) MiB，没有保存。请拆分后再上传。",
                en:
                    "The file \(name) is larger than \(limit / 1_048_576) MiB and was not kept. Split it and send it again."
            )
        case .tooManyFiles(let limit):
            Wording(
                zh: "一次最多上传 \(limit) 个文件，什么都没有保存。请分批上传。",
                en: "At most \(limit) files go in one upload; nothing was kept. Send them in several goes.")
        case .nameRefused(.empty):
            Wording(zh: "文件没有名称，没有保存。请改名后再上传。", en: "A file has no name and was not kept. Rename it and send it again.")
        case .nameRefused(.tooLong(let bytes)):
            Wording(
                zh: "文件名过长（\(bytes) 字节，上限 \(SafeName.longest)），没有保存。请缩短名称后再上传。",
                en:
                    "A file name is too long (\(bytes) bytes, limit \(SafeName.longest)); the file was not kept. Shorten the name."
            )
        case .nameRefused(.control):
            Wording(
                zh: "文件名含有控制字符，没有保存。请改名后再上传。",
                en: "A file name holds control characters; the file was not kept. Rename it and send it again.")
        case .noFile:
            Wording(zh: "没有选择文件。请选择至少一个文件。", en: "No file was chosen. Choose at least one.")
        case .uploadCut:
            Wording(
                zh: "上传中断，没有保存任何内容。请重新上传。",
                en: "The upload was cut off and nothing was kept. Send it again.")
        case .uploadPaused:
            Wording(
                zh: "上传中断；已收到的部分保留一天。请继续上传其余部分。",
                en: "The upload was cut off; what came is kept for a day. Send the rest.")
        case .offsetWrong(let found, let expected):
            Wording(
                zh: "收到的字节从第 \(found) 字节开始，而已有 \(expected) 字节；没有写入。请从第 \(expected) 字节继续。",
                en: "The bytes sent begin at \(found), but \(expected) are here; none were taken. Go on at \(expected)."
            )
        case .moreThanSaid(let name, let size):
            Wording(
                zh: "文件“\(name)”多于申报的 \(size) 字节；多出的没有写入。请重新上传。",
                en: "The file \(name) has more than the \(size) bytes announced; they were not taken. Send it anew.")
        case .fieldMissing(let title):
            Wording(zh: "请填写“\(title.zh)”。", en: "Fill in “\(title.en)”.")
        case .trayGone:
            Wording(
                zh: "这批文件已归入或已清除。请重新上传。",
                en: "These files were filed already or cleared away. Send them again.")
        case .tokenRefused:
            Wording(
                zh: "令牌无效、已收回或已到期。请用 dossier person token 另建一个。",
                en: "The token is unknown, was taken back or has expired. Make another with dossier person token.")
        case .scopeMissing(let held, let needed):
            Wording(
                zh: "此令牌的权限为 \(held.rawValue)，此操作需要权限 \(needed.rawValue)；什么都没有改变。请另用一个令牌。",
                en:
                    "This token has the scope \(held.rawValue), and this needs the scope \(needed.rawValue); nothing was "
                    + "changed. Use another token.")
        case .parameterWrong(let name, let found, let expected):
            Wording(
                zh: "参数 \(name) 的值“\(found)”不符合要求（\(expected)）。请更正后再试。",
                en: "The parameter \(name) cannot be “\(found)” (expected: \(expected)). Correct it and try again.")
        case .methodNotTaken(let allowed):
            Wording(
                zh: "此地址只接受 \(allowed.joined(separator: "、"))。",
                en: "This address takes only \(allowed.joined(separator: ", ")).")
        case .tooManyRequests(let seconds):
            Wording(
                zh: "请求过于频繁，请 \(seconds) 秒后再试。", en: "Too many requests. Try again in \(seconds) seconds.")
        default: programExplanation
        }
    }
}
