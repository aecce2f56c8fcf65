package import DossierCore
import Foundation

/// What a scanner or a hasty hand put into the box: the number itself, a code of ours, or the address on a slip.
package struct ScannedText: Sendable, Hashable {
    /// What to look up.
    package let query: String
    /// The short code that stood beside a reference.
    package let code: String?

    /// Reads `CXD-…`, `CXD-… ABCDEFGHIJ` and `https://host/v/CXD-…?code=ABCDEFGHIJ`; anything else is taken as it is.
    package init(_ text: String) {
        let folded = text.folded
        let pattern = /(?i)CXD-[0-9]{6}-[0-9]{4}-[0-9]{6}-[0-9]{2}/
        let found = folded.firstMatch(of: pattern)
        guard let found, folded.count > found.0.count else {
            query = text
            code = nil
            return
        }
        let rest = folded[found.range.upperBound...]
        let before = folded[..<found.range.lowerBound]
        let code = rest.firstMatch(of: /(?i)^(?:\s+|.*[?&]code=)([A-Z2-7]{10})(?:[&#\s].*)?$/)?.1
        // Other text around a reference is somebody's mistake, which is for the look-up to name.
        guard code != nil || (before.lowercased().hasSuffix("/v/") && (rest.isEmpty || rest.hasPrefix("?"))) else {
            query = text
            self.code = nil
            return
        }
        query = found.0.uppercased()
        self.code = code.map { $0.uppercased() }
    }

    /// What the QR code on a slip holds: reference and code, and where the site has an address for the world, the page
    /// that answers them.
    package static func code(_ reference: FilingReference, _ code: String?, address: String?) -> String {
        guard let address else { return ([reference.description] + (code.map { [$0] } ?? [])).joined(separator: " ") }
        return "\(address)/v/\(reference)" + (code.map { "?code=\($0)" } ?? "")
    }
}
