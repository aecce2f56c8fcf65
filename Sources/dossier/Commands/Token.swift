import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

/// The forms a status token is printed in.
enum TokenFormat: String, ExpressibleByArgument, CaseIterable {
    case text, svg, json
}

struct Token: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "A signed status token that is verified without a network. 签发可离线核验的状态令牌。",
        discussion: """
            Says what `status` says at this instant, for 72 hours or until --expires, and never longer than the filing is \
            valid. Exit codes are those of status. Verify it with `dossier verify-token` or the page of `dossier verifier`.
            内容即此刻 status 的结论，72 小时内（或至 --expires 所给日期）可用，不超过备案有效期。退出码与 status 相同。
            """)

    @Argument(help: "Reference, shipment, lot, waybill… 手头的任一编号.") var query: String
    @Option(name: .long, help: "The last day it may be relied on 最后可用日 (YYYY-MM-DD).") var expires: Day?
    @Option(name: .long, help: "text, svg, json.") var format: TokenFormat = .text
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let issued = try options.office().statusTokens(query, expires: expires)
            if format == .svg, issued.count > 1 {
                throw TokenRefusal.severalShipments(query: query, shipments: issued.map(\.answer.shipment))
            }
            for one in issued {
                switch format {
                case .text:
                    Terminal.print(one.token.description)
                    Terminal.complain(TokenText.summary(one, language))
                case .svg: Terminal.print(try one.picture(language))
                case .json: Terminal.print(try Report.json(one.json))
                }
            }
            return issued.allSatisfy { $0.token.claim.validity == .valid } ? .holds : .doesNotHold
        }
    }
}

struct VerifyToken: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify-token",
        abstract: "Verify a status token offline, without a workspace: every fault named. 离线核验状态令牌。")

    @Argument(help: "The text of the token, or - for standard input 令牌文字，- 表示标准输入.") var text: String
    @Option(name: .long, help: "A public key (PEM) that is trusted 信任的公钥; may be repeated.") var key: [String] = []
    @Option(
        name: .customLong("as-of"),
        help: "Judge as of this moment, or the end of this day 截至时刻或日期 (default: now).")
    var asOf: Moment?
    @Option(name: .long, help: "text, json.") var format: PlainFormat = .text
    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = language.language
        try CommandOutcome.of(language) {
            let token = text == "-" ? String(decoding: try SourceFile(path: "/dev/stdin").bytes, as: UTF8.self) : text
            let report = try TokenVerifier(keyFiles: key).verify(token, asOf: asOf?.instant ?? HostClock.now())
            Terminal.print(format == .json ? try Report.json(report.json) : TokenText.render(report, language))
            return switch report.verdict {
            case .valid: .holds
            case .notValid, .onHold: .doesNotHold
            case .couldNotVerify: .couldNotVerify
            }
        }
    }
}

struct Verifier: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "One HTML page that verifies status tokens on a phone, without a network. 生成可离线核验令牌的网页。")

    @Option(name: .long, help: "Where to write it 输出路径.") var output: String
    @Option(name: .long, help: "A public key (PEM) to trust beside the workspace's 另外信任的公钥; may be repeated.")
    var key: [String] = []
    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        try CommandOutcome.of(options.language.language) {
            let page = try options.office().verifierPage(alsoTrusting: key)
            try NewFile.write(Data(page.document().utf8), to: URL(filePath: output))
            for fingerprint in page.fingerprints { Terminal.print("\(output)  key \(fingerprint)") }
            return .holds
        }
    }
}

/// A moment as people give it: RFC 3339, or a day, of which the end counts, so that nothing is called good too long.
struct Moment: ExpressibleByArgument {
    let instant: Instant

    init?(argument: String) {
        if let day = Day(argument: argument) {
            let offset = HostClock.now().offsetMinutes
            instant = Instant(
                secondsSince1970: (day.daysSince1970 + 1) * 86_400 - 1 - offset * 60, offsetMinutes: offset)
            return
        }
        do { instant = try Instant(argument) } catch { return nil }
    }
}
