import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

/// What survives of three-valued findings in a format that knows two.
struct OSCALReportTests {
    static func document(_ reports: [CheckReport]) throws -> JSONValue {
        let text = ReportFormat.oscal.text(reports)
        return try #require(try JSONValue(parsing: Data(text.utf8))["assessment-results"])
    }

    @Test("only what was met is satisfied, and what does not apply is neither")
    func states() throws {
        let result = try #require(try Self.document([try ReportSample.report()])["results"]?[0])
        let findings = try #require(result["findings"]?.array)
        let states = findings.map { finding in
            let target = finding["target"]
            return
                "\(target?["target-id"]?.string ?? "") \(target?["status"]?["state"]?.string ?? "") \(target?["status"]?["reason"]?.string ?? "")"
        }
        #expect(
            states == [
                "D17 satisfied pass", "D53 not-satisfied fail", "D63 not-satisfied fail", "D21 not-satisfied fail",
                "X10 not-satisfied other", "X16 not-satisfied fail", "X17 not-satisfied fail",
            ])
        #expect(result["observations"]?.array?.count == 8)
    }

    @Test("a waiver is a deviation, requested, approved, or none")
    func risks() throws {
        let result = try #require(try Self.document([try ReportSample.report()])["results"]?[0])
        #expect(
            result["risks"]?.array?.map { $0["status"]?.string } == [
                "deviation-approved", "open", "deviation-requested",
            ])
    }

    @Test("identifiers are unique in a document, and everything referred to is there")
    func identifiers() throws {
        let document = try Self.document([try ReportSample.report()])
        let all = Self.values("uuid", in: document)
        #expect(Set(all).count == all.count)
        let known = Set(all)
        let named = ["observation-uuid", "risk-uuid", "subject-uuid"].flatMap { Self.values($0, in: document) }
        let links = Self.values("href", in: document).filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
        #expect((named + links).filter { !known.contains($0) } == [])
        #expect(!named.isEmpty)
    }

    @Test("an assessment without findings has none of the lists the schema wants filled")
    func empty() throws {
        let result = try #require(try Self.document([try ReportSample.report { _ in nil }])["results"]?[0])
        #expect(result["findings"] == nil)
        #expect(result["observations"] == nil)
        #expect(result["risks"] == nil)
    }

    private static func values(_ name: String, in value: JSONValue) -> [String] {
        switch value {
        case .object(let members):
            members.sorted { $0.key < $1.key }.flatMap { key, inner in
                key == name ? inner.string.map { [$0] } ?? [] : values(name, in: inner)
            }
        case .array(let elements): elements.flatMap { values(name, in: $0) }
        case .null, .bool, .integer, .string: []
        }
    }
}
