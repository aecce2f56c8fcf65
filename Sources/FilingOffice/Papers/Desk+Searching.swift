package import DossierCore
import Foundation
import Records

extension Desk {
    /// Looks through papers and records, as far as the person's roles reach (domain-brief 7.5).
    ///
    /// - Parameter key: The key of the last hit seen, to go on after it.
    /// - Throws: `PaperTextError.searchTooShort`; `FilingError.refused(.roleMissing)` for a person who may search nothing.
    package func search(_ text: String, after key: Int? = nil, limit: Int = 20) throws -> SearchAnswer {
        let scope = SearchScope(person.roles)
        if scope.isEmpty {
            try require(
                [.regulatorySpecialist, .regulatoryManager, .qaReviewer, .qaReleaser, .logistics, .auditor],
                to: "search")
        }
        let query: SearchQuery
        do throws(SearchQuery.Fault) { query = try SearchQuery(text) } catch {
            throw PaperTextError.searchTooShort(error)
        }
        return try office.workspace.register.search(query, in: scope, after: key, limit: limit)
    }

    /// Whether the text of papers is kept from this person.
    package var mayNotSeePapers: Bool { !SearchScope(person.roles).papers }

    /// Adds the names of a file, one on each line, to the list no paper may name. Only their digests are kept.
    ///
    /// - Returns: how many were new.
    /// - Throws: `PaperTextError.noNames`; what is wrong with the file.
    package func addNames(from file: String) throws -> Int {
        let source: SourceFile
        do throws(SourceFault) { source = try SourceFile(path: file) } catch { throw IntakeProblem(error) }
        return try addNames(in: source)
    }

    /// The same from a file that is in memory.
    package func addNames(in file: SourceFile) throws -> Int {
        try require([.regulatoryManager, .qaReviewer, .qaReleaser], to: "names-added")
        let text: String
        do throws(SourceFault) { text = try SourceText(file, allowingGB18030: true).text } catch {
            throw IntakeProblem(error)
        }
        let names = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { $0.count > 1 }
        guard !names.isEmpty else { throw PaperTextError.noNames(file.name) }
        var generator = SystemRandomNumberGenerator()
        let salt = Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
        return try office.workspace.register.add(names: names, salt: salt, by: agent, at: office.clock())
    }
}

extension FilingOffice {
    /// How many names the site's list has.
    package func countOfNames() throws -> Int { try workspace.register.nameList().digests.count }
}
