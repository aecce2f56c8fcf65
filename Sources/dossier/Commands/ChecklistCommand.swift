import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

struct ChecklistCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checklist", abstract: "The checklists filings are judged by. 核对清单。",
        subcommands: [
            ChecklistList.self, ChecklistShow.self, ChecklistLint.self, ChecklistTest.self, ChecklistDiff.self,
            ChecklistRelease.self,
        ])
}

struct ChecklistRelease: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "List an edition with its digest; from then on no byte of it may change. 发布：登记摘要。")

    @Argument(help: "ID@EDITION 版本编号.") var edition: String
    @OptionGroup var options: LibraryOptions

    func run() throws {
        let language = options.options.language.language
        try CommandOutcome.of(language) {
            let parts = edition.split(separator: "@", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw FilingError.editionNotNamed(edition) }
            let name = EditionName(id: parts[0], edition: parts[1])
            let digest = try options.opened().release(name)
            Terminal.print(
                Wording(
                    zh: "\(name) 已发布：SHA-256 \(digest.hex) 已登记在 EDITIONS.sha256。此后不得改动一个字节。",
                    en:
                        "\(name) is released: SHA-256 \(digest.hex), listed in EDITIONS.sha256. No byte of it may change now."
                )[
                    language])
            return .holds
        }
    }
}

/// Where checklists are looked for: a library named, else the workspace's.
struct LibraryOptions: ParsableArguments {
    @Option(name: .long, help: "Folder with Checklists, instead of the workspace's library 指定清单库.")
    var library: String?

    @OptionGroup var options: WorkspaceOptions

    func opened() throws -> ReferenceLibrary {
        if let library { return ReferenceLibrary(folder: URL(filePath: library)) }
        return try options.office().library
    }
}

struct ChecklistList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Which editions there are. 列出版本。")

    @OptionGroup var options: LibraryOptions

    func run() throws {
        let language = options.options.language.language
        try CommandOutcome.of(language) {
            let library = try options.opened()
            for name in try library.names() {
                let checklist = try library.edition(of: name.id, name.edition).checklist
                Terminal.print(
                    "\(name)  \(checklist.title[language])  \(checklist.standing.title[language])  \(checklist.pin.sha256.hex)"
                )
                Terminal.print("  " + EditionText.counts(checklist)[language])
            }
            return .holds
        }
    }
}

/// The forms an edition is shown in.
enum ChecklistFormat: String, ExpressibleByArgument, CaseIterable {
    case text, html
}

struct ChecklistShow: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Read an edition. 查看某版清单。")

    @Argument(help: "ID or ID@EDITION.") var name: String
    @Option(name: .long, help: "Form of the edition: html prints well 显示格式.") var format: ChecklistFormat = .text
    @OptionGroup var options: LibraryOptions

    func run() throws {
        let language = options.options.language.language
        try CommandOutcome.of(language) {
            let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
            let library = try options.opened()
            let checklist = try library.edition(of: parts.first ?? name, parts.count == 2 ? parts[1] : nil).checklist
            if format == .html {
                let whole = try library.complete(EditionName(id: checklist.pin.id, edition: checklist.pin.edition))
                let languages = options.options.language.chosen.map { [$0] } ?? [.zh, .en]
                Terminal.write(ChecklistPage(whole, languages).text())
                return .holds
            }
            Terminal.print(
                Terminal.styled("\(checklist.title[language])  \(checklist.pin.id)@\(checklist.pin.edition)", .bold))
            Terminal.print("sha256 \(checklist.pin.sha256.hex)  \(checklist.standing.title[language])")
            if let banner = checklist.banner { Terminal.print(Report.wrapped("! " + banner[language], indent: 0)) }
            Terminal.print(EditionText.counts(checklist)[language])
            for line in EditionText.lines(checklist, language) { Terminal.print(line) }
            return .holds
        }
    }
}

struct ChecklistLint: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Every mistake in an edition, with file, line and column. 检查清单文件。")

    @Argument(help: "Folder of an edition, or ID@EDITION 版本文件夹或编号.") var edition: String
    @OptionGroup var options: LibraryOptions

    func run() throws {
        let language = options.options.language.language
        try CommandOutcome.of(language) {
            let loaded = try options.complete(edition)
            let contradictions = loaded.contradictions
            guard contradictions.isEmpty else { throw ChecklistProblems(contradictions) }
            let counts = EditionText.counts(loaded.checklist)
            Terminal.print(
                Wording(
                    zh: "没有发现问题：\(counts.zh)，\(loaded.examples.count) 个示例。",
                    en: "No mistakes: \(counts.en), \(loaded.examples.count) examples."
                )[
                    language])
            return .holds
        }
    }
}

struct ChecklistTest: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run an edition's examples. 运行清单示例。")

    @Argument(help: "Folder of an edition, or ID@EDITION; every edition where none is named 版本文件夹或编号，不写则为全部.")
    var edition: String?
    @OptionGroup var options: LibraryOptions

    func run() throws {
        let language = options.options.language.language
        try CommandOutcome.of(language) {
            let editions = try edition.map { [$0] } ?? options.opened().names().map(\.description)
            var failed = 0
            for name in editions {
                let loaded = try options.complete(name)
                if edition == nil { Terminal.print(name) }
                failed += Self.failures(in: loaded, language)
            }
            return failed == 0 && !editions.isEmpty ? .holds : .doesNotHold
        }
    }

    /// Runs an edition's examples, says which do not come out as they should, and how many there are.
    private static func failures(in loaded: LoadedEdition, _ language: Language) -> Int {
        var failed = 0
        for one in loaded.examples {
            let run = ExampleRun.run(one.example, against: loaded.checklist)
            if run == .passed { continue }
            failed += 1
            Terminal.print("\(one.path): \(run.wording[language])")
        }
        Terminal.print(
            Wording(
                zh: "\(loaded.examples.count - failed) 个示例通过，\(failed) 个不通过。",
                en: "\(loaded.examples.count - failed) examples passed, \(failed) failed.")[language])
        return failed
    }
}

extension LibraryOptions {
    /// Where names of editions are looked up, in turn: the library named, then the workspace's.
    func searched(needsWorkspace: Bool) throws -> [ReferenceLibrary] {
        guard let library else { return [try options.office().library] }
        let named = ReferenceLibrary(folder: URL(filePath: library))
        return needsWorkspace ? [named, try options.office().library] : [named]
    }

    /// An edition read completely, examples included.
    func complete(_ text: String) throws -> LoadedEdition {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: text, isDirectory: &isFolder), isFolder.boolValue {
            return try LoadedEdition(folder: URL(filePath: text), depth: .complete)
        }
        let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw FilingError.notAFolder(text) }
        return try opened().complete(EditionName(id: parts[0], edition: parts[1]))
    }
}
