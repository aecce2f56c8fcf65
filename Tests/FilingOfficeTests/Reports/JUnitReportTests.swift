import DossierCore
import Foundation
import Testing

@testable import FilingOffice

/// A pipeline is red when a filing is not ready, and only then.
struct JUnitReportTests {
    static let subsets: [(kept: [String], verdict: Verdict, failures: Int, errors: Int, skipped: Int)] = [
        (["D17"], .ready, 0, 0, 0), (["D17", "D53"], .blocked, 1, 0, 0), (["X10"], .couldNotVerify, 0, 1, 0),
        (["D63"], .ready, 0, 0, 1), (["D21"], .blocked, 1, 0, 0), (["X16", "X17", "X22"], .ready, 0, 0, 3),
        (["D53", "X10", "D63"], .blocked, 1, 1, 1), ([], .couldNotVerify, 0, 1, 0),
    ]

    @Test("failures and errors are what blocks; what does not block is skipped and still there", arguments: subsets)
    func counts(_ kept: [String], _ verdict: Verdict, _ failures: Int, _ errors: Int, _ skipped: Int) throws {
        let report = try ReportSample.report { kept.contains($0.id) ? $0 : nil }
        #expect(report.assessment.verdict == verdict)
        let text = ReportFormat.junit.text([report])
        let tests = max(kept.count, 1)
        #expect(
            text.contains(
                "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""))
        #expect((failures + errors > 0) == (verdict != .ready))
        #expect(text.components(separatedBy: "<testcase ").count - 1 == tests)
        #expect(text.components(separatedBy: "<skipped ").count - 1 == skipped)
    }

    @Test("a waived finding says so, with its outcome and the two people")
    func waived() throws {
        let text = ReportFormat.junit.text([try ReportSample.report { $0.id == "D63" ? $0 : nil }], [.en])
        #expect(text.contains("<skipped type=\"waived\" message=\"waived: failed (blocks): D63 failed.\">"))
        #expect(text.contains("proposed by lin.wei, approved by xu.jing"))
    }

    @Test("each filing is a suite, and the whole counts them all")
    func suites() throws {
        let reports = [try ReportSample.report(), try ReportSample.report { $0.id == "D17" ? $0 : nil }]
        let text = ReportFormat.junit.text(reports)
        #expect(text.contains("<testsuites name=\"dossier check\" tests=\"9\" failures=\"2\" errors=\"1\">"))
        #expect(text.components(separatedBy: "<testsuite ").count - 1 == 2)
    }
}
