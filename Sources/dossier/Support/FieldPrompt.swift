import DossierCore
import FilingOffice

/// Asks a person at a terminal for the values a type of paper must record. Nobody is asked where nobody watches.
enum FieldPrompt {
    /// The answers as settings, `field=value`; a field left open is left out and told of afterwards.
    static func settings(
        for fields: [FieldSpec], given: DocumentOptions, _ language: Language
    ) -> [String] {
        guard OperatingSystem.isTerminal(0), OperatingSystem.isTerminal(2) else { return [] }
        let known = Set(given.settings.compactMap { $0.split(separator: "=").first.map(String.init) })
        // The end has an option of its own.
        let open = fields.filter { !known.contains($0.name) && $0.name != "expires" }
        guard !open.isEmpty else { return [] }
        Terminal.complain(
            Wording(
                zh: "该类文件须登记以下 \(open.count) 项；不填请直接按回车。",
                en: "A paper of this type records \(open.count) values; press Enter to leave one open.")[language])
        return open.compactMap { field in answer(to: field, language).map { "\(field.name)=\($0)" } }
    }

    private static func answer(to field: FieldSpec, _ language: Language) -> String? {
        while true {
            Terminal.complain("  \(field.title[language]) (\(field.type.title(field.choiceTitles)[language])):")
            guard let line = readLine()?.trimmed, !line.isEmpty else { return nil }
            guard let fault = field.fault(inTyped: line) else { return line }
            Terminal.complain("    \(fault.wording[language])")
        }
    }
}
