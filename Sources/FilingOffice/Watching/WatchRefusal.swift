import DossierCore

/// Why a file of a watched folder is left there. Facts only.
enum WatchRefusal: Sendable, Hashable {
    case name
    /// A link, a pipe, a device.
    case noFile
    case empty
    case archive(String)
    case unknownFormat
    /// Current documents of these filings have these very bytes: `YH26-US-011 D17/batch:LOT`.
    case filedAlready([String])
    case waitsAlready(Int)

    /// What may be done where the program finds no place.
    static let byHand = Wording(
        zh: "知道位置的，可直接附加：dossier attach 发运号 文件 --type 类型。",
        en: "If you know the place, attach it yourself: dossier attach SHIPMENT FILE --type TYPE.")

    var explanation: Wording {
        switch self {
        case .name:
            Wording(
                zh: "文件名过长或含有控制字符。请改名。", en: "Its name is too long or holds control characters. Rename it.")
        case .noFile:
            Wording(
                zh: "它是链接或设备，不是普通文件。请放入文件本身。",
                en: "It is a link or a device and no plain file. Put the file itself here.")
        case .empty:
            Wording(zh: "空文件（0 字节）。请换上真正的资料。", en: "It is empty (0 bytes). Supply the real paper.")
        case .archive(let type):
            Wording(
                zh: "它是压缩包（\(type)），不同软件可能读出不同内容。请解压后将其中的文件逐个放入。",
                en:
                    "It is an archive (\(type)); two programs may read it differently. Unpack it and put its contents here."
            )
        case .unknownFormat:
            Wording(
                zh: "无法识别其格式。请另存为 PDF 后放入。", en: "What kind of file it is cannot be told. Save it as PDF.")
        case .filedAlready(let places):
            Wording(
                zh: "相同内容已在：\(places.joined(separator: "、"))。无须再放入；属于另一处的，请用 dossier attach 附加。",
                en:
                    "The very same bytes are already in \(places.joined(separator: ", ")). Nothing is to be done; if it belongs elsewhere too, use dossier attach."
            )
        case .waitsAlready(let id):
            Wording(
                zh: "相同内容已收取，编号 \(id)，等待确认。请删除这一份。",
                en: "The very same bytes were taken already as number \(id) and wait for a decision. Delete this copy.")
        }
    }
}
