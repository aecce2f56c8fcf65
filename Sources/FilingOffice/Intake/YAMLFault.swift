import DossierCore
import Yams

/// Turns what the YAML parser throws into a fault with its place.
enum YAMLFault {
    /// The fault for an error of the parser.
    static func fault(_ error: any Error, text: String, file: String) -> SourceFault {
        func at(_ mark: Mark) -> SourcePlace { SourcePlace(file: file, line: mark.line, column: mark.column) }
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return SourceFault(.yaml(problem), at: at(mark))
        case .duplicatedKeysInMapping(let keys, let context):
            return SourceFault(.keyTwice(keys.first ?? ""), at: at(context.mark))
        case .reader(let problem, let offset, let value, _):
            let reason: SourceFault.Reason = value > 0 ? .character(UInt32(value)) : .yaml(problem)
            return SourceFault(reason, at: place(offset, in: text, file: file))
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded, nil:
            return SourceFault(.yaml("\(error)"), at: SourcePlace(file: file))
        }
    }

    private static func place(_ offset: Int?, in text: String, file: String) -> SourcePlace {
        guard let offset else { return SourcePlace(file: file) }
        let lines = text.prefix(offset).split(separator: "\n", omittingEmptySubsequences: false)
        return SourcePlace(file: file, line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
    }
}
