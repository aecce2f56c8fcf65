import DossierCore
import Foundation

/// An example of a rule as its file has it, for people who read an edition.
struct ExampleSheet {
    /// `X10.fail-same-day`.
    let name: String
    /// What must come out.
    let outcome: Outcome?
    /// Why it is there.
    let note: Wording?
    /// The whole file.
    let text: String

    /// The examples of a rule, in the order of their names. A file that cannot be read is shown without outcome or note.
    static func all(of rule: String, in files: EditionFiles) -> [ExampleSheet] {
        files.paths.filter { $0.hasPrefix("examples/\(rule).") }.map { path in
            ExampleSheet(path, String(decoding: files.contents[path] ?? Data(), as: UTF8.self))
        }
    }

    private init(_ path: String, _ text: String) {
        name = String(path.dropFirst("examples/".count).dropLast(".yml".count))
        self.text = text
        let file: SourceValue?
        do { file = try YAMLSource.value(of: text, file: path) } catch { file = nil }
        outcome = file?["expect"]?.text.flatMap(Outcome.init(rawValue:))
        if let zh = file?["note"]?["zh"]?.text, let en = file?["note"]?["en"]?.text {
            note = Wording(zh: zh, en: en)
        } else {
            note = nil
        }
    }
}
