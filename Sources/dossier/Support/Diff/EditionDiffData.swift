import DossierCore
import FilingOffice

/// The difference of two editions for spreadsheets.
enum EditionDiffData {
    /// One row for each detail, or for a part that only one edition has.
    static func csv(_ diff: EditionDiff, _ language: Language) -> String {
        let rows = diff.changes.flatMap { change in
            let head = [change.part.rawValue, change.id, change.title[language], change.shift.rawValue]
            guard !change.details.isEmpty else { return [head + ["", "", "", "", ""]] }
            return change.details.map { detail in
                head + [
                    detail.aspect.rawValue, detail.name ?? "", detail.old?[language] ?? "",
                    detail.new?[language] ?? "", detail.shift.rawValue,
                ]
            }
        }
        let header = "part,id,title,change,aspect,name,old,new,detailChange"
        return ([header] + rows.map { $0.map(CSVReport.cell).joined(separator: ",") }).joined(separator: "\n")
    }
}
