import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird

/// The editions of checklists: what each asks, on what ground, and how one differs from another.
enum ChecklistPages {
    static let routes = [
        Route.page("/checklists", .readers, list),
        Route.page("/checklists/difference", .readers, difference),
        Route.page("/checklists/{id}/{edition}", .readers, index),
        Route.page("/checklists/{id}/{edition}/{part}", .readers, part),
    ]

    @Sendable private static func list(_ visit: Visit) async throws -> Response {
        let editions = try await visit.run { [library = visit.office.library, language = visit.language] in
            try library.names().map { name in
                do {
                    let loaded = try library.edition(of: name.id, name.edition)
                    return EditionsView.Edition(loaded.checklist, language)
                } catch let error as LibraryError {
                    // An edition with a mistake is never used; the others are there all the same.
                    return EditionsView.Edition(name, flawed: ErrorExplanation.explain(error).wording[language])
                }
            }
        }
        return try visit.page(
            "checklists", EditionsView(editions), title: Wording(zh: "清单", en: "Checklists"))
    }

    @Sendable private static func index(_ visit: Visit) async throws -> Response {
        let (loaded, others) = try await edition(visit)
        let view = EditionView(loaded.checklist, others: others, visit.language)
        return try visit.page("checklist", view, title: loaded.checklist.title)
    }

    @Sendable private static func part(_ visit: Visit) async throws -> Response {
        let (loaded, _) = try await edition(visit)
        let (name, language) = (try visit.part("part"), visit.language)
        guard let found = ChecklistPage(loaded, [language], level: 2).part(name) else { throw SiteError.notFound }
        let head = EditionHeadView(loaded.checklist, language)
        let body: Markup = """
            <nav class="crumbs" aria-label="\(Wording(zh: "位置", en: "Place")[language])"><a href="/checklists">\(Wording(zh: "清单", en: "Checklists")[language])</a> › <a href="\(head.path)">\(head.name)</a> › <span>\(name)</span></nav>
            <h1>\(found.title[language])</h1>
            \(head.bannerMarkup)
            <div class="edition">
            \(found.body)
            </div>
            """
        return try visit.page(made: body, title: found.title)
    }

    @Sendable private static func difference(_ visit: Visit) async throws -> Response {
        let (from, to) = (try name(visit, "from"), try name(visit, "to"))
        let (old, new) = try await visit.run { [library = visit.office.library] in
            (try library.edition(of: from.id, from.edition), try library.edition(of: to.id, to.edition))
        }
        guard from.id == to.id else { throw FilingError.otherChecklist(asked: to.id, pinned: from.id) }
        let diff = EditionDiff(from: old.checklist, to: new.checklist)
        let filings = try await outcomes(visit, old.checklist, new.checklist)
        return try visit.page(
            "checklist-difference", EditionDiffView(diff, new.checklist, filings, visit.language),
            title: Wording(zh: "版本差异", en: "Difference of editions"))
    }

    /// The filings that come out otherwise, judged only when they are asked for.
    private static func outcomes(
        _ visit: Visit, _ old: Checklist, _ new: Checklist
    ) async throws -> FilingOutcomesView {
        let (after, language) = (visit.query("after"), visit.language)
        guard try visit.flag("filings") || after != nil else { return FilingOutcomesView(old, new) }
        let part = try await visit.site.lanes.work.run { [office = visit.office] in
            try office.compareFilings(from: old, to: new, after: after, limit: FilingOutcomesView.part)
        }
        return FilingOutcomesView(old, new, part.filings, next: part.next, isFirst: after == nil, language)
    }

    /// The edition the path names, and the names of the others of its checklist.
    private static func edition(_ visit: Visit) async throws -> (LoadedEdition, [EditionName]) {
        let name = EditionName(id: try visit.part("id"), edition: try visit.part("edition"))
        return try await visit.run { [library = visit.office.library] in
            let loaded = try library.edition(of: name.id, name.edition)
            return (loaded, try library.names().filter { $0.id == name.id && $0 != name })
        }
    }

    /// `cell-export@2026-05`.
    private static func name(_ visit: Visit, _ parameter: String) throws -> EditionName {
        let text = try visit.needed(parameter)
        let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
            throw SiteError.parameterWrong(name: parameter, found: text, expected: "ID@EDITION")
        }
        return EditionName(id: parts[0], edition: parts[1])
    }
}
