package import DossierCore
package import Foundation
import Records

extension FilingOffice {
    /// Verifies a bundle by itself; needs no workspace.
    ///
    /// - Parameter key: path of the public key the bundle must be signed with.
    package static func verify(
        bundle: String, key: String? = nil, hashWholeFile: Bool = false
    ) throws -> VerificationReport {
        let trusted = try key.map { path in
            do throws(SourceFault) { return try SourceFile(path: path).bytes } catch { throw IntakeProblem(error) }
        }
        return try verify(bundle: bundle, trusting: trusted, hashWholeFile: hashWholeFile)
    }

    /// The same with the public key itself, in PEM.
    package static func verify(
        bundle: String, trusting key: Data?, hashWholeFile: Bool = false
    ) throws -> VerificationReport {
        try BundleVerifier().verify(bundle, trustedKey: key, hashWholeFile: hashWholeFile)
    }

    /// Walks the audit trail, or one shipment's part of it, in order and a page at a time.
    package func eachAuditEvent(of shipment: String?, _ body: (AuditEvent) throws -> Void) throws {
        if let shipment {
            _ = try dossier(shipment)
            return try workspace.register.auditEvents(ofShipment: shipment).forEach(body)
        }
        var last = 0
        while true {
            let page = try workspace.register.auditEvents(after: last, limit: 500)
            guard let end = page.last else { return }
            try page.forEach(body)
            last = end.sequence
        }
    }
}
