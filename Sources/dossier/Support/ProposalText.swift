import DossierCore
import FilingOffice
import Foundation

/// Files taken out of a watched folder, for a terminal and for programs.
enum ProposalText {
    /// What became of one file.
    static func line(_ line: WatchedFolder.Line, _ language: Language) -> String {
        switch line.outcome {
        case .taken(let proposal): text(proposal, language)
        case .refused(let reason):
            Wording(zh: "未收取  \(line.name)\n    \(reason.zh)", en: "refused  \(line.name)\n    \(reason.en)")[
                language]
        case .changing: Wording(zh: "写入中  \(line.name)", en: "being written  \(line.name)")[language]
        }
    }

    /// A file with its places and the command that files it.
    static func text(_ proposal: FileProposal, _ language: Language) -> String {
        var lines = ["\(proposal.id)  \(proposal.name)  \(Report.bytes(proposal.size))"]
        lines += proposal.places.prefix(5).map { place in
            "    \(place.shipment)  \(place.type)  [\(place.subject)]  \(place.because[language])"
        }
        if proposal.places.count > 5 {
            let rest = proposal.places.count - 5
            lines.append(Wording(zh: "    另有 \(rest) 处", en: "    and \(rest) more")[language])
        }
        var head = Wording(zh: "确认：", en: "accept: ")
        var command = "dossier proposal accept \(proposal.id)"
        if proposal.doubt != nil, let first = proposal.places.first {
            head = Wording(zh: "选定其中一处，例如：", en: "choose one of them, such as: ")
            command += " --shipment \(first.shipment) --type \(first.type) --subject \(first.subject)"
        }
        if let doubt = proposal.doubt { lines.append("    " + doubt[language]) }
        return (lines + ["    \(head[language])\(command)"]).joined(separator: "\n")
    }
}
