package import DossierCore

/// Why no cover sheets are made, or a scan is not split.
package enum CoverRefusal: OfficeRefusal, Hashable {
    case nothingMissing(shipment: String)
    case tooMany(Int, limit: Int)
    /// A type or subject that does not fit a code.
    case noCode(type: String, subject: SubjectRef)
    /// The scan is no PDF that qpdf opens; its words.
    case notAScan(path: String, words: String)
    case tooManyPages(path: String, pages: Int, limit: Int)
    /// A program that is needed is not there, or did not end well.
    case program(String, Ending)

    /// How a program failed us.
    package enum Ending: Sendable, Hashable {
        case missing
        case timedOut
        case failed(String)
    }

    package var kind: FilingErrorKind {
        switch self {
        case .nothingMissing: .doesNotHold
        case .tooMany, .noCode, .notAScan, .tooManyPages: .badData
        case .program: .couldNotVerify
        }
    }

    package var explanation: Wording {
        switch self {
        case .nothingMissing(let shipment):
            Wording(
                zh: "发运 \(shipment) 没有缺失的资料，不需要封页。",
                en: "Nothing is missing for shipment \(shipment), so there is no sheet to print.")
        case .tooMany(let count, let limit):
            Wording(
                zh: "缺失 \(count) 份，一摞封页最多 \(limit) 张。请先附加一部分资料。",
                en: "There are \(count) papers missing, and a stack holds \(limit) sheets. Attach some first.")
        case .noCode(let type, let subject):
            Wording(
                zh: "\(type)（\(subject)）无法写成封页编码。请检查其编号。",
                en: "\(type) about \(subject) does not fit the code of a cover sheet. Check its identifier.")
        case .notAScan(let path, let words):
            Wording(
                zh: "\(path) 不是可打开的 PDF（\(words)），什么都没有改变。请重新扫描为 PDF。",
                en: "\(path) is no PDF that can be opened (\(words)); nothing was changed. Scan it again as PDF.")
        case .tooManyPages(let path, let pages, let limit):
            Wording(
                zh: "\(path) 有 \(pages) 页，一次最多 \(limit) 页。请分批扫描。",
                en: "\(path) has \(pages) pages; at most \(limit) are split at a time. Scan it in parts.")
        case .program(let name, .missing):
            Wording(
                zh: "本机没有 \(name)，无法读取封页，什么都没有改变。请安装后重试（Debian：qpdf、poppler-utils、zbar-tools）。",
                en:
                    "\(name) is not on this machine, so the sheets could not be read; nothing was changed. Install it (Debian: qpdf, poppler-utils, zbar-tools) and try again."
            )
        case .program(let name, .timedOut):
            Wording(
                zh: "\(name) 超时，已停止，什么都没有改变。请分批扫描后重试。",
                en: "\(name) took too long and was stopped; nothing was changed. Scan in parts and try again.")
        case .program(let name, .failed(let words)):
            Wording(
                zh: "\(name) 没有正常结束（\(words)），什么都没有改变。请检查扫描件后重试。",
                en: "\(name) did not end well (\(words)); nothing was changed. Check the scan and try again.")
        }
    }
}
