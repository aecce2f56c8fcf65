package import DossierCore
import Foundation
import Records
import Zip

/// Any error as its sentence and its sort; the one table both interfaces use.
package enum ErrorExplanation {
    package static func explain(_ error: any Error) -> (wording: Wording, kind: FilingErrorKind) {
        switch error {
        case let error as FilingError: (error.explanation, error.kind)
        case let error as HistoryFault: (error.wording, error.kind)
        case let error as PaperTextError: (error.explanation, error.kind)
        case let error as Refusal: (error.explanation, error.kind)
        case let error as WorkspaceError: (error.explanation, error.kind)
        case let error as RegisterError: (error.explanation, error.kind)
        case let error as VaultError: (error.explanation, error.kind)
        case let error as FileFault: (error.explanation, error.kind)
        case let error as IntakeProblems: (counted(error.all.map(\.listed)), kind(of: error))
        case let error as PlannedSheet.Problems: (planned(error), kind(of: error.all))
        case let error as IntakeProblem: (error.listed, kind(of: IntakeProblems([error])))
        case LibraryError.flawed(let name, let problems):
            (listed(problems.map(\.listed) + [LibraryError.flawed(name, problems).wording]), .badData)
        case let error as LibraryError: (error.wording, .badData)
        case let error as ReleaseError: (error.explanation, error.kind)
        case let error as ChecklistProblems: (listed(error.all.map(\.listed)), .badData)
        case let error as PaperError: (error.explanation, error.kind)
        case let error as BundleError: (error.explanation, kind(of: error))
        case let error as ZipError:
            FileFault(error).map { ($0.explanation, $0.kind) } ?? (zip(error), .inputOutput)
        case let error as TokenFault: (error.explanation, .badData)
        case let error as MalformedReference: (error.wording, .badData)
        case let error as any OfficeRefusal: (error.explanation, error.kind)
        case let error as SARIFBaselineFault: (error.explanation, .badData)
        default:
            (error as? CocoaError).flatMap { FileFault($0) }.map { ($0.explanation, $0.kind) } ?? (
                Wording(
                    zh: "程序故障：\(error)。什么都没有改变；请把这行文字交给供应商。",
                    en: "A fault in the program: \(error). Nothing was changed; hand this line to the supplier."),
                .fault
            )
        }
    }

    private static func listed(_ lines: [Wording]) -> Wording {
        Wording(zh: lines.map(\.zh).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n"))
    }

    private static func counted(_ lines: [Wording]) -> Wording {
        let count = lines.count
        let end = Wording(
            zh: "共 \(count) 处问题；什么都没有改变。",
            en: "\(count) problem\(count == 1 ? "" : "s") in all; nothing was changed.")
        return listed(lines + [end])
    }

    private static func planned(_ problems: PlannedSheet.Problems) -> Wording {
        let end = Wording(
            zh: "共 \(problems.rows) 行，有误 \(problems.flawedRows) 行；没有作出任何判断。请改正后重新提交。",
            en:
                "rows \(problems.rows) · with mistakes \(problems.flawedRows); nothing was judged. Correct them and ask again."
        )
        return listed(problems.all.all.map(\.listed) + [end])
    }

    /// A file that is not there, or cannot be read, decides over what is merely wrong in others.
    private static func kind(of problems: IntakeProblems) -> FilingErrorKind {
        for problem in problems.all {
            guard case .source(let reason) = problem.reason else { continue }
            switch reason {
            case .missing: return .inputMissing
            case .unreadable: return .inputOutput
            default: continue
            }
        }
        return .badData
    }

    private static func kind(of error: BundleError) -> FilingErrorKind {
        switch error {
        case .keyMissing: .inputMissing
        case .keyExists: .cannotCreate
        case .notReady, .notReleased: .doesNotHold
        case .keyExposed: .notPermitted
        case .keyUnreadable, .keyNotWritten, .objectDiffers, .recipeUnusable, .rebuiltDiffers, .invalidAfterWriting:
            .inputOutput
        case .keyMalformed, .trustedKeyMalformed, .notPlanned, .doesNotBelong, .checklistFilesDiffer,
            .unsafeChecklistFile, .templatesUnusable:
            .badData
        }
    }

    private static func zip(_ error: ZipError) -> Wording {
        Wording(
            zh: "写资料包失败：\(error)。没有留下任何半成品；请检查磁盘后重试。",
            en: "Writing the bundle failed: \(error). Nothing half done was left; check the disk and try again.")
    }
}
