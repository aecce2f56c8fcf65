import DossierCore

/// What `qpdf --check` says, which reads every part of the file, the contents of its pages included.
struct PDFCheck: Sendable {
    let damage: Established<PDFFacts.Damage>
    let version: Established<String>
    let isLinearized: Established<Bool>

    init(_ tools: PaperTools) throws {
        let run = try tools.run("qpdf", ["--check", "--", tools.path])
        let lines = run.text.split(separator: "\n").map(String.init)
        // Exit 2 is an error and 3 a warning; of a file it cannot open at all it says nothing on standard output.
        if run.ending == .exit(2), run.errorText.contains("qpdf: "), !run.errorText.contains("invalid password") {
            (damage, version, isLinearized) = (.known(.damaged), Self.version(lines), Self.linearized(lines))
            return
        }
        if let doubt = run.doubt(of: "qpdf", unlessExit: [0, 3]) {
            (damage, version, isLinearized) = (.doubtful(doubt), .doubtful(doubt), .doubtful(doubt))
            return
        }
        let saysSo = run.text.contains("No syntax or stream encoding errors found")
        if run.ending == .exit(3) {
            damage =
                run.errorText.contains("WARNING") || run.text.contains("WARNING")
                ? .known(.repaired) : .doubtful(Self.garbled)
        } else {
            damage = saysSo ? .known(.none) : .doubtful(Self.garbled)
        }
        (version, isLinearized) = (Self.version(lines), Self.linearized(lines))
    }

    private static let garbled = InspectionDoubt("qpdf", .garbled)

    /// `PDF Version: 1.7 extension level 8` is 1.7.
    private static func version(_ lines: [String]) -> Established<String> {
        let mark = "PDF Version: "
        guard let line = lines.first(where: { $0.hasPrefix(mark) }),
            let word = line.dropFirst(mark.count).split(separator: " ").first, FormatVersion(String(word)) != nil
        else { return .doubtful(garbled) }
        return .known(String(word))
    }

    private static func linearized(_ lines: [String]) -> Established<Bool> {
        if lines.contains("File is not linearized") { return .known(false) }
        return lines.contains("File is linearized") ? .known(true) : .doubtful(garbled)
    }
}
