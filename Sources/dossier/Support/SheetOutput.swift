import ArgumentParser
import DossierCore
import FilingOffice
import Foundation

/// Where a command writes something to be printed; the name's ending says whether as PDF or as HTML.
struct SheetOutput: ParsableArguments {
    @Option(name: .customLong("output"), help: "Where to write it 输出路径: F.pdf, F.html.") var path: String

    /// What the ending asks for; nothing for another ending, which `validate` has refused.
    var form: Paper.Form? { Paper.Form(rawValue: URL(filePath: path).pathExtension.lowercased()) }

    func validate() throws {
        guard form != nil else { throw ValidationError("--output must end in .pdf or .html. 输出文件须以 .pdf 或 .html 结尾。") }
    }

    /// - Throws: `FilingError.targetExists`: nothing is overwritten, and nothing is made before that is known.
    func requireFree() throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw FilingError.targetExists(path) }
    }
}
