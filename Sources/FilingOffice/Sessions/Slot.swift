package import DossierCore
package import Foundation
import Records

/// A slot of a filing's checklist.
package struct Slot: Sendable, Hashable {
    package let type: String
    package let title: Wording
    package let subject: SubjectRef
}

extension CheckReport {
    /// Every slot the checklist has for this filing, those that do not apply left out.
    package var slots: [Slot] {
        assessment.findings.compactMap { finding in
            guard finding.kind == .requirement, finding.outcome != .notApplicable,
                checklist.requirement(finding.id) != nil
            else { return nil }
            return Slot(type: finding.id, title: finding.title, subject: finding.subject)
        }
    }
}

extension FilingOffice {
    /// The other filings that hold the very bytes of a file; this filing too, when `shipment` holds them.
    package func holders(of file: URL) throws -> (digest: ContentDigest, shipments: [String]) {
        let handle = try FileHandle(forReadingFrom: file)
        var stream = DigestStream()
        while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty {
            data.withUnsafeBytes { stream.update($0) }
        }
        let digest = stream.finish()
        return (digest, Array(Set(try workspace.register.filings(withDocument: digest).map(\.shipment))).sorted())
    }
}
