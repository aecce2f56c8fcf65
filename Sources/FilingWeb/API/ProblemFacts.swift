import DossierCore
import FilingOffice
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// What a problem document holds beside its sentence, for programs that do not read sentences.
enum ProblemFacts {
    /// `basedOn` and `current` of what was changed meanwhile; every mistake of an import with its place.
    static func of(_ error: any Error, _ language: Language) -> [String: JSONValue] {
        switch error {
        case FilingError.refused(.stale(_, let basedOn, let current)),
            RecordPutFault.stale(_, let basedOn, let current):
            ["basedOn": .integer(basedOn), "current": .integer(current)]
        case let problems as IntakeProblems: ["problems": .array(problems.all.map { mistake($0, language) })]
        case let sheet as PlannedSheet.Problems: ["problems": .array(sheet.all.all.map { mistake($0, language) })]
        default: [:]
        }
    }

    /// Whether the request named a version that is no longer the current one.
    static func isStale(_ error: any Error, _ visit: Visit) -> Bool {
        guard visit.request.headers[.ifMatch] != nil || visit.request.headers[.ifNoneMatch] != nil else { return false }
        return switch error {
        case FilingError.refused(.stale), RecordPutFault.stale: true
        default: false
        }
    }

    private static func mistake(_ problem: IntakeProblem, _ language: Language) -> JSONValue {
        var members: [String: JSONValue] = [
            "place": .string(FilingOffice.withoutTrays(problem.place.description)),
            "detail": .string(problem.wording[language]),
        ]
        members["field"] = problem.field.map { .string($0) }
        if problem.place.line > 0 { members["line"] = .integer(problem.place.line) }
        return .object(members)
    }
}
