import DossierCore
import Foundation

/// The outside programs, aimed at one file.
struct PaperTools: Sendable {
    let searchPath: String?
    let limits: OutsideLimits
    let path: String
    let size: Int

    /// Runs a program within the limits, a second more for every mebibyte of the file, up to three times as long in all:
    /// a file of gigabytes that says nothing must not hold up the others.
    func run(_ name: String, _ arguments: [String], input: Data = Data()) throws -> OutsideProgram.Result {
        var limits = limits
        let more = Double(size >> 20)
        limits.processorSeconds += Int(min(more, 2 * Double(limits.processorSeconds)))
        limits.seconds += min(more, 2 * limits.seconds)
        return try OutsideProgram.run(name, arguments, input: input, limits: limits, searchPath: searchPath)
    }
}

extension OutsideProgram.Result {
    /// Why a run established nothing; nil when the program ended with one of the codes that mean it did its work.
    func doubt(of program: String, unlessExit codes: Set<Int>) -> InspectionDoubt? {
        switch ending {
        case .exit(let code) where codes.contains(code): nil
        // POSIX: what starts a program says so when it could not; nothing was said of the paper.
        case .exit(126), .exit(127): InspectionDoubt(program, .missing)
        case .exit(let code):
            errorText.contains("invalid password") || errorText.contains("Incorrect password")
                ? InspectionDoubt(program, .locked) : InspectionDoubt(program, .failed, detail: "exit \(code)")
        case .signal(let signal): InspectionDoubt(program, .stopped, detail: "signal \(signal)")
        case .timedOut: InspectionDoubt(program, .timedOut)
        case .missing(let name): InspectionDoubt(name, .missing)
        case .tooMuchOutput: InspectionDoubt(program, .tooMuchOutput)
        }
    }
}
