import DossierCore
import Foundation
import TestSupport

@testable import FilingOffice

/// The complete sample shipments, imported and attached once, with what comes out for them as they are.
struct ReadySamples {
    struct Sample {
        let dossier: Dossier
        let assessment: Assessment
    }

    /// The folders.
    static let names = ["complete-us", "complete-eu", "complete-edited"]

    /// Made when first asked for.
    static let shared = Result { try ReadySamples() }

    let checklist: Checklist
    private let samples: [String: Sample]

    private init() throws {
        let folder = try TemporaryFolder()
        // 2026-06-01 at nine in the morning in Shanghai.
        let now = Instant(secondsSince1970: 1_780_275_600, offsetMinutes: 480)
        let maker = Person(
            code: "lin.wei", name: "林薇", roles: [.administrator, .regulatorySpecialist], login: "linwei")
        let repository = MutationFile.repository
        let data = try SampleData.find(library: repository)
        let office = try FilingOffice.create(
            at: folder.path("workspace"), library: repository, maker: maker, origin: "test", clock: { now })
        let desk = try office.desk(forLogin: "linwei")
        let checklist = try office.currentEdition().checklist
        self.checklist = checklist
        var samples: [String: Sample] = [:]
        for name in Self.names {
            let report = try desk.importRecords(paths: [data.records, data.shipmentFile(name)])
            let shipment = report.lines.first { $0.kind == .shipment }?.key ?? ""
            _ = try desk.attach(folder: data.documents(name), to: shipment)
            let dossier = try office.dossier(shipment)
            samples[name] = Sample(
                dossier: dossier, assessment: Assessor.assess(dossier, against: checklist, asOf: now.day))
        }
        self.samples = samples
    }

    /// The sample in a folder, if it is one of the complete ones.
    func sample(_ name: String) throws -> Sample {
        guard let sample = samples[name] else {
            throw Mutation.Fault(description: "no complete sample is called \(name)")
        }
        return sample
    }

    /// What comes out for a sample after one edit.
    func assessment(after mutation: Mutation) throws -> Assessment {
        let sample = try sample(mutation.sample)
        let edited = try mutation.applied(to: sample.dossier, under: checklist)
        return Assessor.assess(edited, against: checklist, asOf: sample.assessment.asOf)
    }

    /// Whether the overlay is for the destination of any sample.
    func isShown(_ overlay: Overlay) -> Bool {
        samples.values.contains { overlay.destinations.contains($0.dossier.records.shipment.destination.description) }
    }
}

extension Assessment {
    /// What is neither met nor beside the point, one text each.
    var open: Set<String> {
        Set(
            findings.filter { $0.outcome != .met && $0.outcome != .notApplicable }
                .map { "\($0.id) \($0.subject) \($0.outcome.rawValue)" })
    }
}
