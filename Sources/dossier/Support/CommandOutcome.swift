import ArgumentParser
import DossierCore
import FilingOffice
import Foundation
import Glibc

/// The one place where what happened becomes an exit code.
enum CommandOutcome: Int32 {
    case holds = 0
    case doesNotHold = 1
    case couldNotVerify = 3
    case badData = 65
    case inputMissing = 66
    case unavailable = 69
    case fault = 70
    case cannotCreate = 73
    case inputOutput = 74
    case notPermitted = 77

    init(_ kind: FilingErrorKind) {
        self =
            switch kind {
            case .doesNotHold: .doesNotHold
            case .couldNotVerify: .couldNotVerify
            case .badData: .badData
            case .inputMissing: .inputMissing
            case .cannotCreate: .cannotCreate
            case .inputOutput: .inputOutput
            case .notPermitted: .notPermitted
            case .unavailable: .unavailable
            case .fault: .fault
            }
    }

    init(_ verdict: Verdict) {
        self =
            switch verdict {
            case .ready: .holds
            case .blocked: .doesNotHold
            case .couldNotVerify: .couldNotVerify
            }
    }

    /// Of several outcomes the one that decides: does not hold, then could not verify, then holds.
    static func worst(_ outcomes: [CommandOutcome]) -> CommandOutcome {
        if outcomes.contains(.doesNotHold) { return .doesNotHold }
        return outcomes.contains(.couldNotVerify) ? .couldNotVerify : .holds
    }

    /// Runs a command's body; an error becomes its sentence on standard error and its exit code.
    static func of(_ language: Language, _ body: () throws -> CommandOutcome) throws {
        // A file size limit comes back as an error of the write, with its sentence, instead of ending the program.
        signal(SIGXFSZ, SIG_IGN)
        let outcome: CommandOutcome
        do {
            outcome = try body()
        } catch {
            let (explanation, kind) = ErrorExplanation.explain(error)
            Terminal.complain(explanation[language])
            throw ExitCode(CommandOutcome(kind).rawValue)
        }
        if outcome != .holds { throw ExitCode(outcome.rawValue) }
    }
}
