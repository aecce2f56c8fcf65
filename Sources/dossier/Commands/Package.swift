import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

struct Package: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Pack a released filing into one verifiable zip under its reference. 打包已放行的备案资料。")

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Option(name: .long, help: "Put a copy here 另存副本.") var output: String?
    @Flag(name: .long, help: "Compress, for portals with a size cap 压缩（仅为有大小限制的系统）.") var deflate = false
    @Option(name: .long, help: "Generated papers as PDF beside HTML, or HTML only 生成文件的格式: pdf, html.")
    var papers: PaperChoice = .pdf
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let office = try options.office()
            let report = try signIn.desk(in: office).package(
                shipment, output: output.map { URL(filePath: $0) }, asOf: asOf.asOf, deflate: deflate,
                papers: papers, progress: { Terminal.progress(Report.bytes(Int($0))) })
            Terminal.endProgress()
            if report.wasThere {
                Terminal.complain(
                    Wording(
                        zh: "放行后内容未变，仍是同一资料包。",
                        en: "Nothing changed since it was packaged; this is the same bundle.")[language])
            }
            if !report.wasThere { PackageText.warn(papers, language) }
            Terminal.print(PackageText.render(report, language))
            return .holds
        }
    }
}

/// What a newcomer needs to know of a bundle.
enum PackageText {
    /// Papers in HTML only are a choice, and are said to be one.
    static func warn(_ papers: PaperChoice, _ language: Language) {
        guard papers == .html else { return }
        Terminal.complain(
            Wording(
                zh: "按要求只生成 HTML，资料包中没有 PDF（bag-info.txt 已注明）。",
                en: "Papers in HTML only, as asked: the bundle holds no PDF of them, and bag-info.txt says so.")[
                    language])
    }

    static func render(_ report: PackageReport, _ language: Language) -> String {
        let receipt = report.receipt
        let rows = [
            (Wording(zh: "内部编号", en: "internal reference"), receipt.reference.description),
            (Wording(zh: "序号", en: "sequence"), BundleReceipt.fourDigits(receipt.sequence)),
            (Wording(zh: "资料包", en: "bundle"), report.path.path),
            (Wording(zh: "大小", en: "size"), Report.bytes(receipt.size)),
            (Wording(zh: "SHA-256", en: "SHA-256"), receipt.digest.hex),
            (Wording(zh: "清单短码", en: "manifest short code"), receipt.manifest.short),
            (
                Wording(zh: "核验", en: "verified"),
                report.verification.verdict[language]
            ),
        ]
        return rows.map { "\($0.0[language]): \($0.1)" }.joined(separator: "\n")
    }
}

struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a recorded bundle again: the same bytes, from register and vault. 重新生成相同字节的资料包。")

    @Argument(help: "Reference, or reference_sequence 内部编号.") var reference: String
    @Option(name: .long, help: "Where to write it 输出路径.") var output: String
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let (receipt, _) = try options.office().rebuild(
                reference, to: URL(filePath: output), progress: { Terminal.progress(Report.bytes(Int($0))) })
            Terminal.endProgress()
            Terminal.print("\(output)  sha256 \(receipt.digest.hex)")
            return .holds
        }
    }
}

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Verify a bundle offline, without a workspace: every byte, every fault. 离线核验资料包。")

    @Argument(help: "The zip 资料包.") var bundle: String
    @Option(name: .long, help: "The public key it must be signed with (PEM) 指定公钥.") var key: String?
    @Option(name: .long, help: "text, json.") var format: PlainFormat = .text
    @Flag(name: .long, help: "Also print the SHA-256 of the file 同时计算文件哈希.") var sha256 = false
    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = language.language
        try CommandOutcome.of(language) {
            let report = try FilingOffice.verify(bundle: bundle, key: key, hashWholeFile: sha256)
            Terminal.print(
                format == .json ? try Report.json(report.json) : VerificationText.render(report, language))
            return VerificationText.outcome(report)
        }
    }
}

/// A verification as people read it on a terminal.
enum VerificationText {
    /// A file that could not be read at all was not found invalid; it was not verified.
    static func outcome(_ report: VerificationReport) -> CommandOutcome {
        if report.faults.contains(.fileMissing) { return .inputMissing }
        if report.isUnseen { return .couldNotVerify }
        return report.isValid ? .holds : .doesNotHold
    }

    static func render(_ report: VerificationReport, _ language: Language) -> String {
        let style: Terminal.Style = report.isValid ? .green : .red
        var lines = ["\(report.bundle): " + Terminal.styled(report.verdict[language], style)]
        if let name = report.name { lines.append("  \(name)") }
        lines += report.faults.map { "  \($0.code)  \($0.explanation[language])" }
        lines += report.warnings.map { "  \($0.code)  \($0.explanation[language])" }
        if let signature = report.signature.sentence { lines.append("  \(signature[language])") }
        if let digest = report.digest { lines.append("  sha256 \(digest.hex)") }
        return lines.joined(separator: "\n")
    }
}
