import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

/// The options every command takes that works on a workspace.
struct WorkspaceOptions: ParsableArguments {
    @Option(name: .long, help: "The workspace. 工作区。 (default: DOSSIER_WORKSPACE, else the nearest folder upward)")
    var workspace: String?

    @OptionGroup var language: LanguageOption

    /// The office of the workspace named, or of the nearest one.
    func office() throws -> FilingOffice { try FilingOffice.open(at: root()) }

    func root() throws -> URL {
        if let named = workspace ?? ProcessInfo.processInfo.environment["DOSSIER_WORKSPACE"], !named.isEmpty {
            return URL(filePath: named)
        }
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        guard let found = FilingOffice.nearestWorkspace(to: here) else {
            throw FilingError.noWorkspace(searchedFrom: here.path)
        }
        return found
    }
}

/// `--lang`, else DOSSIER_LANG, else the locale of the terminal.
struct LanguageOption: ParsableArguments {
    @Option(name: .long, help: "Language of the output 输出语言: zh, en.")
    var lang: Language?

    /// The language somebody asked for; a locale asks for nothing.
    var chosen: Language? {
        lang ?? ProcessInfo.processInfo.environment["DOSSIER_LANG"].flatMap(Language.init(rawValue:))
    }

    var language: Language {
        if let chosen { return chosen }
        let environment = ProcessInfo.processInfo.environment
        let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
        return locale.lowercased().hasPrefix("zh") ? .zh : .en
    }
}

struct AsOfOption: ParsableArguments {
    @Option(name: .customLong("as-of"), help: "Judge as of this day 截至日 (YYYY-MM-DD; default: today).")
    var asOf: Day?
}

extension Language: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
extension SignatureMeaning: ExpressibleByArgument {}
extension AuthorityEvent.Kind: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    package init?(argument: String) {
        do { try self.init(argument) } catch { return nil }
    }
}

extension Quantity: ExpressibleByArgument {
    package init?(argument: String) {
        do { try self.init(argument) } catch { return nil }
    }
}
