import ArgumentParser
import DossierCore
import FilingOffice

struct Sign: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Sign the exact content of a filing; released locks it. 电子签名；放行后锁定。")

    @Argument(help: "Shipment 发运号.") var shipment: String

    @Option(name: .long, help: "authored 编制, reviewed 审核, approved 批准, released 放行.")
    var meaning: SignatureMeaning

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var options: DeskOptions

    func run() throws {
        try options.say(signing: true) { desk in
            let dossier = try desk.sign(shipment, meaning: meaning, asOf: asOf.asOf)
            let (person, digest) = (desk.person, try dossier.contentDigest())
            return Wording(
                zh:
                    "\(person.name)（\(person.code)）已签署“\(meaning.title.zh)”，内容 \(digest.short)。状态：\(dossier.status.title.zh)。",
                en:
                    "\(person.name) (\(person.code)) signed as \(meaning.title.en) over content \(digest.short). State: \(dossier.status.title.en)."
            )
        }
    }
}

struct Reopen: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open a locked filing again; its signatures are voided, visibly. 重新打开，原签名作废并保留。")

    @Argument(help: "Shipment 发运号.") var shipment: String
    @Option(name: .long, help: "Why 理由.") var reason: String
    @OptionGroup var options: DeskOptions

    func run() throws {
        try options.say(signing: true) { desk in
            let dossier = try desk.reopen(shipment, reason: reason)
            return Wording(
                zh: "发运 \(shipment) 已重新打开；\(dossier.signatures.count) 个签名作废。",
                en: "Shipment \(shipment) is open again; \(dossier.signatures.count) signatures are void.")
        }
    }
}
