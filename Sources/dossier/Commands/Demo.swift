import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

struct Demo: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The whole story on sample data: from an empty folder to a verified bundle and a status. 用示例数据演示全程。")

    @Argument(help: "Folder to make; absent or empty; left for you to explore 演示文件夹.")
    var folder: String = "dossier-demo"

    @Option(name: .long, help: "Folder with Checklists, DossierTemplates and SampleData 随附资料所在文件夹.")
    var library: String?

    @Option(name: .long, help: "Generated papers as PDF beside HTML, or HTML only 生成文件的格式: pdf, html.")
    var papers: PaperChoice = .pdf
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var language: LanguageOption

    func run() throws {
        let language = language.language
        try CommandOutcome.of(language) {
            let story = DemoStory(
                root: URL(filePath: folder), library: library.map { URL(filePath: $0) },
                login: OperatingSystem.userName, asOf: try asOf.asOf ?? DemoStory.defaultDay(),
                papers: papers, tell: { Terminal.print($0[language]) })
            let ending = try story.run()
            Terminal.print("")
            PackageText.warn(papers, language)
            Terminal.print(PackageText.render(ending.packaged, language))
            Terminal.print("")
            Terminal.print(StatusText.render(ending.status, language))
            Terminal.print("")
            Terminal.print(Self.next(ending, folder, language))
            return .holds
        }
    }

    private static func next(_ ending: DemoStory.Ending, _ folder: String, _ language: Language) -> String {
        let shipment = ending.status.shipment
        return Wording(
            zh: """
                接着看看（工作区留在 \(folder)）：
                  dossier check \(shipment) --workspace \(folder) --as-of \(ending.packaged.asOf) --full
                  dossier explain \(shipment) X20 --workspace \(folder) --as-of \(ending.packaged.asOf)
                  dossier verify \(ending.packaged.path.path)
                  dossier serve --workspace \(folder)
                最后一条命令在 http://127.0.0.1:8080/ 打开网页工作区；人员代码与口令见 \(ending.passphrases.path)
                """,
            en: """
                Look around (the workspace stays in \(folder)):
                  dossier check \(shipment) --workspace \(folder) --as-of \(ending.packaged.asOf) --full
                  dossier explain \(shipment) X20 --workspace \(folder) --as-of \(ending.packaged.asOf)
                  dossier verify \(ending.packaged.path.path)
                  dossier serve --workspace \(folder)
                The last opens the workspace at http://127.0.0.1:8080/. Codes and passphrases are in \(ending.passphrases.path)
                """)[language]
    }
}
