package import DossierCore
package import Foundation
import Records

/// What an import of correction items did, or with a dry run would do.
package struct CorrectionImport: Sendable {
    package let added: [CorrectionItem]
    /// Numbers that were on record already, in the same words.
    package let unchanged: [String]
    package let isDryRun: Bool
}

extension Desk {
    /// Puts one item of the notice that waits for an answer on record, as it was typed.
    ///
    /// - Parameters:
    ///   - cells: by the columns of `CorrectionRow`.
    ///   - place: how the person knows a column: an option, or a field of a form.
    /// - Throws: `IntakeProblems`, every mistake at once; `FilingError.refused`.
    package func addCorrection(
        _ cells: [String: String], to shipment: String,
        place: (String) -> SourcePlace = { SourcePlace(file: "--\($0)") }
    ) throws -> CorrectionItem {
        let row = try correctionReader(for: shipment).row(cells, at: place)
        let (dossier, _) = try ask([row], of: shipment, dryRun: false)
        guard let item = dossier.itemsOfRound.first(where: { $0.number == row.number }) else {
            throw FilingError.refused(.noSuchItem(number: row.number, known: dossier.itemsOfRound.map(\.number)))
        }
        return item
    }

    /// Puts the items of a sheet (CSV, UTF-8 or GB18030) on record, all or none; the same sheet twice changes nothing.
    ///
    /// - Throws: `IntakeProblems`, every mistake with row and column; `FilingError.refused`.
    package func importCorrections(
        _ sheet: URL, to shipment: String, dryRun: Bool = false
    ) throws -> CorrectionImport {
        let file: SourceFile
        do throws(SourceFault) { file = try SourceFile(path: sheet.path) } catch {
            throw IntakeProblems([IntakeProblem(error)])
        }
        return try importCorrections(file, to: shipment, dryRun: dryRun)
    }

    /// The same from a sheet that is in memory.
    package func importCorrections(
        _ sheet: SourceFile, to shipment: String, dryRun: Bool = false
    ) throws -> CorrectionImport {
        let rows = try correctionReader(for: shipment).rows(try Self.table(sheet))
        let held = Set(try office.dossier(shipment).itemsOfRound.map(\.number))
        let (_, items) = try ask(rows, of: shipment, dryRun: dryRun)
        return CorrectionImport(
            added: items.filter { !held.contains($0.number) },
            unchanged: items.map(\.number).filter(held.contains), isDryRun: dryRun)
    }

    /// Says who sees to an item, and by when; nobody where the code is nil.
    package func assignCorrection(_ number: String, of shipment: String, to code: String?, due: Day?) throws -> Dossier
    {
        if let code {
            guard let assignee = try office.workspace.register.person(code: code) else {
                throw FilingError.unknownPerson(code)
            }
            guard !assignee.isDisabled else { throw FilingError.assigneeDisabled(code) }
        }
        return try take(
            CorrectionStep(.assigned, owner: code, due: due, by: person.code, at: office.clock()), number, shipment)
    }

    /// Answers an item, with the documents of the filing that show it.
    ///
    /// - Parameter evidence: each a document's id, or its type where the filing holds one document of that type.
    package func answerCorrection(
        _ number: String, of shipment: String, text: String, evidence: [String]
    ) throws -> Dossier {
        let documents = try office.dossier(shipment).documents
        let ids = try evidence.map { try Self.document($0, among: documents, number) }
        return try take(
            CorrectionStep(.answered, text: try Self.checked(text), evidence: ids, by: person.code, at: office.clock()),
            number, shipment)
    }

    /// Withdraws an item the authority no longer asks for, or that was put on record by mistake.
    package func withdrawCorrection(_ number: String, of shipment: String, reason: String) throws -> Dossier {
        try take(
            CorrectionStep(.withdrawn, text: try Self.checked(reason), by: person.code, at: office.clock()), number,
            shipment)
    }

    /// Takes an answer or a withdrawal back.
    package func reopenCorrection(_ number: String, of shipment: String, reason: String) throws -> Dossier {
        try take(
            CorrectionStep(.reopened, text: try Self.checked(reason), by: person.code, at: office.clock()), number,
            shipment)
    }

    private func take(_ step: CorrectionStep, _ number: String, _ shipment: String) throws -> Dossier {
        try change(shipment) { _ in [.correctionStepTaken(number: number, step)] }
    }

    private func ask(
        _ rows: [CorrectionRow], of shipment: String, dryRun: Bool
    ) throws -> (Dossier, [CorrectionItem]) {
        let (now, code) = (office.clock(), person.code)
        func items(_ dossier: Dossier) -> [CorrectionItem] {
            rows.map { row in
                let first =
                    row.owner == nil && row.due == nil
                    ? [] : [CorrectionStep(.assigned, owner: row.owner, due: row.due, by: code, at: now)]
                return CorrectionItem(
                    notice: dossier.openNotice?.number ?? "", number: row.number, asked: row.asked,
                    language: row.language, requirement: row.requirement, subject: row.subject ?? dossier.subject,
                    recordedBy: code, recordedAt: now, steps: first)
            }
        }
        let before = try office.dossier(shipment)
        if dryRun {
            do {
                let after = try before.applying(.correctionItemsAsked(items(before)), by: agent, at: now)
                return (after, items(before))
            } catch { throw FilingError.refused(error) }
        }
        let after = try change(shipment) { dossier in
            let asked = items(dossier)
            let held = dossier.itemsOfRound
            let isKnown = asked.allSatisfy { item in held.contains { $0.asksTheSame(as: item) } }
            return isKnown && dossier.openNotice != nil ? [] : [.correctionItemsAsked(asked)]
        }
        return (after, items(after))
    }

    private func correctionReader(for shipment: String) throws -> CorrectionRowReader {
        let dossier = try office.dossier(shipment)
        let checklist = try office.checklist(of: dossier)
        let people = try office.people()
        return CorrectionRowReader(
            requirements: checklist.documentTypes.map(\.id) + checklist.groups.map(\.id) + checklist.rules.map(\.id),
            subjects: dossier.knownSubjects.merging([.shipment: [shipment]]) { first, _ in first },
            people: Dictionary(people.map { ($0.code, $0.isDisabled) }) { first, _ in first })
    }

    private static func table(_ file: SourceFile) throws(IntakeProblems) -> CommaSeparatedValues {
        do throws(SourceFaults) { return try CommaSeparatedValues(sheet: file) } catch {
            throw IntakeProblems(error.all.map { IntakeProblem($0) })
        }
    }

    private static func checked(_ text: String) throws(IntakeProblems) -> String {
        guard text.count > CorrectionRow.longestText else { return text }
        let title = Wording(zh: "答复或理由", en: "Answer or reason")
        throw IntakeProblems([
            IntakeProblem(
                .correction(.tooLong(text.count, limit: CorrectionRow.longestText, title: title)),
                at: SourcePlace(file: "--text"))
        ])
    }

    private static func document(
        _ text: String, among documents: [Document], _ number: String
    ) throws(CorrectionRefusal) -> Document.ID {
        if let exact = documents.first(where: { $0.id.text == text }) { return exact.id }
        let found = documents.filter { $0.type == text.uppercased() }
        guard let only = found.first else {
            throw .noSuchEvidence(text, number: number, types: Set(documents.map(\.type)).sorted())
        }
        guard found.count == 1 else { throw .severalDocuments(text, ids: found.map(\.id.text)) }
        return only.id
    }
}
