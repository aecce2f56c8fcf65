import DossierCore
import FilingOffice
import Foundation
import HTTPTypes
import Hummingbird

/// The editions of checklists: what each asks, whether it is without mistakes, and how one differs from another.
enum APIChecklists {
    private static let one = "/checklists/{id}/{edition}"
    private static let pair: [APIRoute.Parameter] = [
        .query("from", .text, isRequired: true, "The older edition: ID@EDITION."),
        .query("to", .text, isRequired: true, "The newer edition: ID@EDITION."),
    ]

    static let routes: [APIRoute] = [
        .get(
            one, .readers, "checklist", "What an edition asks, in a line for each demand.",
            answers: ["id": "string", "edition": "string", "sha256": "string", "chapters": "array"]
        ) { visit in
            let name = try name(visit)
            return try await visit.reading {
                EditionFile.object(try $0.library.edition(of: name.id, name.edition).checklist)
            }
        },
        .file(one + "/page", .readers, "checklistPage", "An edition whole, as a page that prints well.", [.lang]) {
            visit in
            let (name, languages) = (try name(visit), try visit.languages())
            return try await visit.sending { office in
                let page = ChecklistPage(try office.library.complete(name), languages).text()
                return DownloadSource(
                    name: "\(name).html", mediaType: "text/html; charset=utf-8", data: Data(page.utf8))
            }
        },
        .get(
            one + "/mistakes", .readers, "lintChecklist", "Every mistake of an edition, with file, line and column.",
            answers: ["isFlawless": "boolean", "mistakes": "array"]
        ) { visit in
            let name = try name(visit)
            return try await visit.reading { try EditionFile.mistakes(in: name, of: $0.library) }
        },
        .get(
            one + "/examples", .readers, "testChecklist", "Runs an edition's examples.",
            answers: ["passed": "integer", "failed": "integer", "examples": "array"]
        ) { visit in
            let name = try name(visit)
            return try await visit.reading { try EditionFile.examples(in: name, of: $0.library) }
        },
        .get(
            "/checklist-differences", .readers, "checklistDifference", "What changes between two editions.", pair,
            answers: ["old": "object", "new": "object", "changes": "array"]
        ) { visit in
            let (old, new) = try editions(visit)
            return visit.json(EditionDiffFile.object(EditionDiff(from: old, to: new)))
        },
        .get(
            "/checklist-differences/filings", .readers, "compareFilings",
            "The filings that come out otherwise under the newer edition; so many are judged at a time, in the order of "
                + "shipments. Changes nothing.", pair + [.after, .limit, .asOf],
            answers: ["filings": "array", "counts": "object"]
        ) { visit in
            let ((old, new), after, limit) = (try editions(visit), visit.query("after"), try visit.limit())
            let day = try visit.asOf()
            return try await visit.reading { office in
                let part = try office.compareFilings(from: old, to: new, after: after, limit: limit, asOf: day)
                var count = FilingCount()
                for filing in part.filings { count.add(filing) }
                return [
                    "filings": .array(part.filings.filter(\.isDifferent).map(FilingComparisonFile.object)),
                    "counts": count.json, "next": part.next.map { .string($0) } ?? .null,
                ]
            }
        },
    ]

    /// The two editions of one checklist a difference is asked of.
    ///
    /// - Throws: `FilingError.otherChecklist`; `LibraryError`.
    static func editions(_ visit: Visit) throws -> (old: Checklist, new: Checklist) {
        let (from, to) = (try named(visit, "from"), try named(visit, "to"))
        let library = visit.office.library
        let pair = (
            try library.edition(of: from.id, from.edition).checklist,
            try library.edition(of: to.id, to.edition).checklist
        )
        guard from.id == to.id else { throw FilingError.otherChecklist(asked: to.id, pinned: from.id) }
        return pair
    }

    private static func name(_ visit: Visit) throws -> EditionName {
        let name = EditionName(id: try visit.part("id"), edition: try visit.part("edition"))
        // Names are looked up among the editions there are, never as a path.
        guard try visit.office.library.names().contains(name) else {
            _ = try visit.office.library.edition(of: name.id, name.edition)
            throw SiteError.notFound
        }
        return name
    }

    /// `cell-export@2026-05`.
    private static func named(_ visit: Visit, _ parameter: String) throws -> EditionName {
        let text = try visit.needed(parameter)
        let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
            throw SiteError.parameterWrong(name: parameter, found: text, expected: "ID@EDITION")
        }
        return EditionName(id: parts[0], edition: parts[1])
    }
}
