import Foundation
import HTTPTypes
import Hummingbird

/// Whether a form came from a page of ours: browsers name the origin of every form they send.
enum SameOrigin {
    /// - Throws: `SiteError.otherOrigin` where the browser says that the form comes from elsewhere.
    static func require(_ request: Request) throws(SiteError) {
        if let origin = request.headers[.origin] {
            guard let mark = origin.range(of: "://"), String(origin[mark.upperBound...]) == request.head.authority
            else {
                throw .otherOrigin
            }
        }
        if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name],
            site != "same-origin", site != "none"
        {
            throw .otherOrigin
        }
    }

    /// Compares in a time that does not tell where two texts differ.
    static func equal(_ left: String, _ right: String) -> Bool {
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        guard a.count == b.count else { return false }
        return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
