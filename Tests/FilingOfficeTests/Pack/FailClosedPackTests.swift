import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

@Suite("Whatever is recorded, the edition we ship answers and takes nothing for granted")
struct FailClosedPackTests {
    private static let checklist = ShippedPack.checklist

    @Test("facts made by chance are always judged, and nothing absent is ever met", arguments: 0..<10)
    func random(seed: Int) throws {
        let checklist = try #require(Self.checklist)
        let day = try Day("2026-06-01")
        var facts = RandomFacts(checklist: checklist, dice: Dice(seed: UInt64(seed)))
        let types = Set(checklist.documentTypes.map(\.id))
        for _ in 0..<25 {
            let draft = facts.draft()
            let assessment = Assessor.assess(FactSheet(draft), against: checklist, asOf: day)
            let slots = Set(draft.documents.map { Self.slot($0.type, $0.subject) })
            for finding in assessment.findings where finding.outcome == .met {
                switch finding.kind {
                case .requirement where types.contains(finding.id):
                    #expect(slots.contains(Self.slot(finding.id, finding.subject)), "\(finding.id)")
                case .requirement: break
                case .rule:
                    let known = finding.checks.filter { $0.outcome == .met }.flatMap(\.facts).filter { $0.value != nil }
                    #expect(!known.isEmpty, "\(finding.id) \(finding.message.en)")
                }
            }
        }
    }

    @Test("of a filing with nothing in it no requirement and no rule is met", arguments: ["US", "DE", "BR", nil])
    func nothing(destination: String?) throws {
        let checklist = try #require(Self.checklist)
        var draft = FactSheet.Draft()
        draft.shipment["destination"] = destination.map { .string($0) }
        let assessment = Assessor.assess(FactSheet(draft), against: checklist, asOf: try Day("2026-06-01"))
        let groups = Set(checklist.groups.map(\.id))
        #expect(assessment.findings.filter { $0.outcome == .met && !groups.contains($0.id) }.map(\.id) == [])
        #expect(assessment.verdict != .ready)
    }

    private static func slot(_ type: String, _ subject: SubjectRef?) -> String {
        let kind = subject.map { $0.kind == .shipment ? .filing : $0.kind } ?? .filing
        return kind == .filing ? "\(type) filing" : "\(type) \(kind.rawValue) \(subject?.id ?? "")"
    }
}

/// The latest edition of the checklist we ship.
enum ShippedPack {
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let edition: LoadedEdition? = {
        do { return try ReferenceLibrary(folder: repository).edition(of: "cell-export") } catch { return nil }
    }()

    static var checklist: Checklist? { edition?.checklist }
}
