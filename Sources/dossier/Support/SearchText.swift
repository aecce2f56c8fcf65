import DossierCore
import FilingOffice

/// Hits of a search, for people and for programs.
enum SearchText {
    static func text(_ answer: SearchAnswer, withoutPapers: Bool, _ language: Language) -> String {
        var lines = answer.hits.map { hit in "\(place(hit, language))\n    \(hit.snippet)" }
        if answer.hits.isEmpty { lines.append(Wording(zh: "没有找到。", en: "Nothing was found.")[language]) }
        if withoutPapers {
            lines.append(
                Wording(zh: "文件内容不在您的检索范围内。", en: "The contents of papers are not open to your roles.")[language])
        }
        if let next = answer.next {
            lines.append(Wording(zh: "还有更多：--after \(next)", en: "There is more: --after \(next)")[language])
        }
        return lines.joined(separator: "\n")
    }

    private static func place(_ hit: SearchHit, _ language: Language) -> String {
        switch hit.place {
        case .page(let page, let uses):
            let papers = uses.map { "\($0.shipment) \($0.document) \($0.name)" }.joined(separator: "; ")
            return Wording(zh: "第 \(page) 页  \(papers)", en: "page \(page)  \(papers)")[language]
        case .record(let kind, let key): return "\(kind.title[language]) \(key)"
        }
    }

    static func json(_ answer: SearchAnswer) throws -> String { try Report.json(SearchFile.object(answer)) }
}
