import Foundation
import TestSupport
import Testing

/// The sample shipments come out as the sample data says.
struct SampleTests {
    struct Outcomes: Decodable {
        let asOf: String
        let verdict: String
        let findings: [Entry]

        /// What is neither met nor beside the point, one text each.
        var open: Set<String> {
            Set(
                findings.filter { !["met", "not-applicable"].contains($0.outcome) }
                    .map { "\($0.id) \($0.subject.kind) \($0.subject.id) \($0.outcome)" })
        }
    }

    struct Entry: Decodable {
        struct Subject: Decodable {
            let kind: String
            let id: String
        }

        let id: String
        let subject: Subject
        let outcome: String
    }

    static let shipments = [
        "active-content": "YH26-US-025", "chain-of-identity-broken": "YH26-EU-008", "complete-edited": "YH26-US-021",
        "complete-eu": "YH26-EU-007", "complete-us": "YH26-US-011", "contradictory-papers": "YH26-US-027",
        "donor-sample-outside-window": "YH26-US-015", "encrypted-report": "YH26-US-024",
        "gene-edit-evidence-missing": "YH26-US-014",
        "hs-code-contradiction": "YH26-US-019", "label-expiry-mismatch": "YH26-US-018",
        "outdated-paper": "YH26-US-026", "permit-expired-at-export": "YH26-US-017",
        "personal-data-in-paper": "YH26-US-028", "release-after-departure": "YH26-US-012",
        "scanned-certificate": "YH26-US-023", "stability-claim-too-short": "YH26-US-013",
        "temperature-excursion": "YH26-US-029", "unreadable-evidence": "YH26-US-020",
        "waybill-check-digit-wrong": "YH26-US-016", "wrong-lot-batch-record": "YH26-US-022",
    ]

    @Test("every sample, all in one workspace, has exactly the verdict and findings written beside it")
    func samples() throws {
        let bench = try Bench(.imported)
        for (name, shipment) in Self.shipments.sorted(by: { $0.key < $1.key }) {
            try Program.succeed(bench.attaching(shipment, from: name))
        }
        for (name, shipment) in Self.shipments.sorted(by: { $0.key < $1.key }) {
            let file = Bench.samples.appending(path: "shipments/\(name)/expected.json")
            let expected = try JSONDecoder().decode(Outcomes.self, from: Data(contentsOf: file))
            let outcome = try Program.run(
                ["check", shipment, "--format", "json", "--as-of", expected.asOf] + bench.here)
            let found = try JSONDecoder().decode(Outcomes.self, from: outcome.output)
            #expect(found.verdict == expected.verdict, "\(name)")
            #expect(found.open == expected.open, "\(name)")
            #expect(outcome.exitCode == ["ready": 0, "blocked": 1, "could-not-verify": 3][expected.verdict], "\(name)")
        }
        #expect(try bench.ailments() == nil)
    }

    @Test("every folder of the sample shipments is tested")
    func complete() throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: Bench.samples.appending(path: "shipments").path)
        #expect(names.sorted() == Self.shipments.keys.sorted())
    }
}
