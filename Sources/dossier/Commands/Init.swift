import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a workspace; its maker becomes administrator. 新建工作区，创建者为管理员。")

    @Argument(help: "Folder to make; absent or empty. 要建立的文件夹。")
    var folder: String = "."

    @Option(name: .long, help: "Folder with Checklists and DossierTemplates. 随附清单与模板所在文件夹。")
    var library: String?

    @Option(name: .long, help: "Your name as it is printed on signatures. 您的姓名。")
    var name: String?

    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = language.language
        try CommandOutcome.of(language) {
            let login = OperatingSystem.userName
            let maker = Person(code: login, name: name ?? login, roles: [.administrator], login: login)
            let office = try FilingOffice.create(
                at: URL(filePath: folder), library: library.map { URL(filePath: $0) }, maker: maker,
                origin: "command line as \(login)")
            Terminal.print(
                Wording(
                    zh: """
                        工作区已建立：\(office.root.path)
                        管理员：\(maker.code)。下一步：dossier person add … 登记人员，再用 dossier import 导入记录。
                        签名公钥指纹：\(try office.keyFingerprint())
                        """,
                    en: """
                        Workspace made: \(office.root.path)
                        Administrator: \(maker.code). Next: dossier person add … for the people, then dossier import.
                        Signing key fingerprint: \(try office.keyFingerprint())
                        """)[language])
            return .holds
        }
    }
}
