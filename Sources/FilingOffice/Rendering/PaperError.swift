package import DossierCore

/// Why papers were not printed. Facts only; a page that was not printed is never left out silently.
package enum PaperError: Error, Sendable, Hashable {
    /// No virtual environment with WeasyPrint, and where it was looked for.
    case printerMissing(searched: [String])
    /// The environment is there, but what it must hold does not load.
    case notInstalled(python: String, String)
    /// The typeface of the papers is not installed; `found` would be used in its place.
    case typefaceMissing(String, found: String)
    case programMissing(String)
    case failed(code: Int, String)
    case killed(signal: Int)
    case timedOut(seconds: Int)
    /// The answer is none.
    case garbled
    /// An answer came, without this paper.
    case notPrinted(String)
}

extension PaperError {
    /// What is so, and what to do, in both languages.
    package var explanation: Wording {
        switch self {
        case .printerMissing(let searched):
            Wording(
                zh:
                    "没有找到排版程序 WeasyPrint，不能生成 PDF（已查找：\(searched.joined(separator: "、"))）。\(Self.remedy.zh)",
                en:
                    "WeasyPrint, which prints the papers as PDF, was not found (looked in \(searched.joined(separator: ", "))). \(Self.remedy.en)"
            )
        case .notInstalled(let python, let reason):
            Wording(
                zh: "“\(python)”不能加载 WeasyPrint：\(reason)。\(Self.remedy.zh)",
                en: "\(python) cannot load WeasyPrint: \(reason). \(Self.remedy.en)")
        case .typefaceMissing(let name, let found):
            Wording(
                zh:
                    "没有安装字体“\(name)”（系统会改用 \(found)），因此不生成 PDF。请安装 Debian 软件包 fonts-noto-cjk（或运行 scripts/setup），或以 --papers html 只生成 HTML。",
                en:
                    "The typeface \(name) is not installed (\(found) would be used instead), so no PDF was made. Install the Debian package fonts-noto-cjk (or run scripts/setup), or ask for HTML only with --papers html."
            )
        case .programMissing(let program):
            Wording(
                zh: "没有找到程序“\(program)”，不能生成 PDF。\(Self.remedy.zh)",
                en: "The program \(program) was not found, so no PDF was made. \(Self.remedy.en)")
        case .failed(let code, let reason):
            Wording(
                zh: "排版程序失败（退出码 \(code)）：\(reason)。没有生成任何文件；请检查模板。",
                en: "Printing the papers failed (exit code \(code)): \(reason). Nothing was made; check the templates.")
        case .killed(let signal):
            Wording(
                zh: "排版程序被中止（信号 \(signal)），可能是内存或时间用尽。没有生成任何文件；请重试。",
                en:
                    "The program that prints the papers was killed (signal \(signal)), perhaps for want of memory or time. Nothing was made; try again."
            )
        case .timedOut(let seconds):
            Wording(
                zh: "排版程序 \(seconds) 秒内没有完成，已中止。没有生成任何文件；请重试。",
                en:
                    "The papers were not printed within \(seconds) seconds and were given up. Nothing was made; try again."
            )
        case .garbled:
            Wording(
                zh: "排版程序的回答无法读出。没有生成任何文件；请重新运行 scripts/setup。",
                en:
                    "The answer of the program that prints the papers cannot be read. Nothing was made; run scripts/setup again."
            )
        case .notPrinted(let name):
            Wording(
                zh: "排版程序没有生成“\(name)”。没有生成任何文件；请重新运行 scripts/setup。",
                en: "The paper \(name) was not printed. Nothing was made; run scripts/setup again.")
        }
    }

    /// What sort of error it is: a tool that is not there, or one that failed.
    package var kind: FilingErrorKind {
        switch self {
        case .printerMissing, .notInstalled, .typefaceMissing, .programMissing: .unavailable
        case .failed, .killed, .timedOut, .garbled, .notPrinted: .fault
        }
    }

    private static let remedy = Wording(
        zh: "请运行 scripts/setup，或以 DOSSIER_PAPERS 指出装有 WeasyPrint 的虚拟环境；也可以用 --papers html 只生成 HTML。",
        en:
            "Run scripts/setup, or name the virtual environment that holds it in DOSSIER_PAPERS; or ask for HTML only with --papers html."
    )
}
