import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

/// What a SARIF viewer and a result manager make of a check.
struct SARIFReportTests {
    static func run(_ text: String) throws -> JSONValue {
        try #require(try JSONValue(parsing: Data(text.utf8))["runs"]?[0])
    }

    static func results(_ text: String) throws -> [String: JSONValue] {
        let results = try #require(run(text)["results"]?.array)
        return Dictionary(uniqueKeysWithValues: results.map { ($0["ruleId"]?.string ?? "", $0) })
    }

    static let kinds: [(id: String, kind: String, level: String, suppression: String?)] = [
        ("D17", "pass", "none", nil), ("D53", "fail", "error", nil), ("D63", "fail", "error", "accepted"),
        ("D21", "fail", "error", "rejected"), ("X10", "open", "none", "underReview"),
        ("X16", "fail", "warning", nil), ("X17", "fail", "note", nil), ("X22", "notApplicable", "none", nil),
    ]

    @Test("outcome, severity and waiver have their words in the specification", arguments: kinds)
    func words(_ id: String, _ kind: String, _ level: String, _ suppression: String?) throws {
        let result = try #require(try Self.results(ReportFormat.sarif.text([try ReportSample.report()]))[id])
        #expect(result["kind"]?.string == kind)
        #expect(result["level"]?.string == level)
        #expect(result["suppressions"]?.array?.map { $0["status"]?.string } == suppression.map { [$0] } ?? [])
    }

    @Test("what could not be verified has no level, so the run says that the filing does not stand")
    func exitCode() throws {
        let open = try ReportSample.report { $0.id == "X10" ? $0 : nil }
        let run = try Self.run(ReportFormat.sarif.text([open]))
        #expect(run["invocations"]?[0]?["exitCode"]?.integer == 3)
        #expect(run["properties"]?["filings"]?[0]?["verdict"]?.string == "could-not-verify")
    }

    @Test("a finding keeps its fingerprint on another day, with another outcome, in another language")
    func fingerprint() throws {
        let first = try Self.results(ReportFormat.sarif.text([try ReportSample.report()], [.zh]))
        let later = try ReportSample.report(asOf: "2026-06-01") { $0.with(.met) }
        let second = try Self.results(ReportFormat.sarif.text([later], [.en]))
        #expect(first.mapValues { $0["partialFingerprints"] } == second.mapValues { $0["partialFingerprints"] })
        #expect(Set(first.values.map { $0["partialFingerprints"] }).count == first.count)
    }

    @Test("a baseline tells new, unchanged, updated and absent, and every result has its state")
    func baseline() throws {
        let before = ReportFormat.sarif.text([try ReportSample.report { $0.id == "X22" ? nil : $0 }], [.zh])
        let now = try ReportSample.report { finding in
            switch finding.id {
            case "D53": finding.with(.met, message: Wording(zh: "已附。", en: "Attached."))
            case "X17": nil
            default: finding
            }
        }
        let earlier = try SARIFBaseline(parsing: Data(before.utf8))
        let results = try Self.results(ReportFormat.sarif.text([now], [.en], baseline: earlier))
        #expect(
            results.mapValues { $0["baselineState"]?.string } == [
                "D17": "unchanged", "D53": "updated", "D63": "unchanged", "D21": "unchanged", "X10": "unchanged",
                "X16": "unchanged", "X22": "new", "X17": "absent",
            ])
    }

    @Test("what is absent is told once, and never of a filing nobody looked at")
    func absentOnce() throws {
        let whole = try ReportSample.report()
        let less = try ReportSample.report { $0.id == "X17" ? nil : $0 }
        let first = ReportFormat.sarif.text([whole])
        let second = ReportFormat.sarif.text([less], baseline: try SARIFBaseline(parsing: Data(first.utf8)))
        let third = ReportFormat.sarif.text([less], baseline: try SARIFBaseline(parsing: Data(second.utf8)))
        #expect(try Self.results(second)["X17"]?["baselineState"]?.string == "absent")
        #expect(try Self.results(third)["X17"] == nil)
        let none = ReportFormat.sarif.text([], baseline: try SARIFBaseline(parsing: Data(first.utf8)))
        #expect(try Self.results(none).isEmpty)
    }

    static let faults: [(String, SARIFBaselineFault)] = [
        ("", .notJSON), ("{}", .notSARIF), ("{\"version\":\"2.0.0\",\"runs\":[]}", .notSARIF),
        ("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"lint\"}}}]}", .otherProgram("lint")),
        ("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"dossier\"}}}]}", .noResults),
        (
            "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"dossier\"}},\"results\":[{}]}]}",
            .noFingerprint(result: 1)
        ),
    ]

    @Test("a file that is no whole report of ours is no baseline", arguments: faults)
    func refused(_ text: String, _ fault: SARIFBaselineFault) {
        #expect(throws: fault) { try SARIFBaseline(parsing: Data(text.utf8)) }
    }

    @Test("a brace in a message is never a placeholder")
    func braces() throws {
        let result = try #require(try Self.results(ReportFormat.sarif.text([try ReportSample.report()]))["D53"])
        #expect(result["message"]?["text"]?.string?.contains("🧬 {{0}}") == true)
    }
}
