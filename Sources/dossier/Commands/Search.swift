import ArgumentParser
import DossierCore
import FilingOffice

struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find words in papers and records. 在文件文字和记录中检索。",
        discussion: """
            All words must be found; two Chinese characters are enough. What a person finds depends on their roles:
            logistics sees records of what travels, never the contents of papers.
            各词须同时出现，两个汉字即可。可见范围取决于角色：物流人员只能检索货物记录，不能检索文件内容。
            """)

    @Argument(help: "Words 词语.") var words: [String]
    @Option(name: .long, help: "Go on after this key 从此键之后继续.") var after: Int?
    @Option(name: .long, help: "At most so many hits 最多条数.") var limit = 20
    @Option(name: .long, help: "text, json.") var format: PlainFormat = .text
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var signIn: SignInOptions

    func validate() throws {
        guard (1...500).contains(limit) else { throw ValidationError("--limit is 1 to 500. 应为 1 至 500。") }
    }

    func run() throws {
        let language = options.language.language
        try CommandOutcome.of(language) {
            let desk = try signIn.desk(in: try options.office(), changing: false)
            let answer = try desk.search(words.joined(separator: " "), after: after, limit: limit)
            switch format {
            case .json: Terminal.print(try SearchText.json(answer))
            case .text: Terminal.print(SearchText.text(answer, withoutPapers: desk.mayNotSeePapers, language))
            }
            return answer.hits.isEmpty ? .doesNotHold : .holds
        }
    }
}

struct Names: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep the site's list of names no paper may show. 维护文件中不得出现的姓名名单。",
        subcommands: [Add.self, Count.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add names from a file, one on each line; only salted digests are kept. 从文件补充姓名（每行一个），只保存加盐摘要。")

        @Option(name: .long, help: "The file 文件.") var file: String
        @OptionGroup var options: WorkspaceOptions
        @OptionGroup var signIn: SignInOptions

        func run() throws {
            let language = options.language.language
            try CommandOutcome.of(language) {
                let desk = try signIn.desk(in: try options.office())
                let added = try desk.addNames(from: file)
                let count = try desk.office.countOfNames()
                Terminal.print(
                    Wording(
                        zh: "新增 \(added) 个，名单共 \(count) 个。已附加的文件请以 dossier facts 发运号 --read-again 重新读取；原姓名文件请妥善删除。",
                        en:
                            "\(added) new, \(count) in all. Papers already attached are read against them by dossier facts SHIPMENT --read-again. Delete the file of names."
                    )[language])
                return .holds
            }
        }
    }

    struct Count: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Say how many names the list has. 名单人数。")

        @OptionGroup var options: WorkspaceOptions

        func run() throws {
            let language = options.language.language
            try CommandOutcome.of(language) {
                let count = try options.office().countOfNames()
                Terminal.print(Wording(zh: "名单共 \(count) 个姓名。", en: "The list has \(count) names.")[language])
                return .holds
            }
        }
    }
}
