package import FilingOffice

/// How the site is served. The defaults are safe: this machine only, no TLS.
package struct SiteSettings: Sendable {
    /// The address to bind to.
    package var host = "127.0.0.1"
    package var port = 8080
    /// Names the site may be asked for besides the loopback ones and `host`.
    package var names: Set<String> = []
    /// Paths of a certificate chain and its key, in PEM.
    package var certificate: String?
    package var key: String?
    /// Bytes of a form without files.
    package var longestForm = 256 * 1024
    /// Bytes of one uploaded file.
    package var longestFile = 4 * 1024 * 1024 * 1024
    /// Files in one upload.
    package var mostFiles = 200
    /// Seconds a connection may be silent.
    package var silence = 60
    /// Whether a proxy on this machine speaks TLS to the world and names the address each request came from.
    package var isBehindProxy = false
    /// Whether the look-up answers without signing in; only where nobody but this machine can ask.
    package var isLookUpOpen = false
    /// Whether the verifier's page asks for the short code printed beside the reference.
    package var needsVerifierCode = false
    /// Where the world finds this site, without a slash at its end; goes into the QR codes of slips.
    package var address: String?
    /// The house's identity provider, if people may sign in through one.
    package var openID: OpenIDSettings?
    /// Milliseconds the identity provider has for an answer.
    package var providerPatience: Int64 = 10_000

    /// This machine only.
    package init() {}

    /// Bytes of a form with files as a whole: the largest file, its fields, and what a form says about each file.
    var longestUpload: Int { longestFile + longestForm + mostFiles * 4096 }

    /// Whether browsers speak TLS to us, or to the proxy before us.
    var isSecure: Bool { certificate != nil || isBehindProxy }

    /// Whether whoever can reach the site may look a number up.
    var opensLookUp: Bool { isLookUpOpen && isLoopback && !isBehindProxy }

    /// Whether only this machine can ask.
    package var isLoopback: Bool { Self.loopback.contains(host) }

    static let loopback: Set<String> = ["127.0.0.1", "localhost", "::1", "[::1]"]

    /// Whether a request for this authority is meant for us: `host`, `host:port`, `[v6]:port`.
    func answers(to authority: String) -> Bool {
        if !isLoopback, names.isEmpty { return true }
        let name = authority.lastIndex(of: ":").flatMap { colon in
            authority[authority.index(after: colon)...].allSatisfy(\.isNumber) ? authority[..<colon] : nil
        }
        let asked = String(name ?? authority[...]).lowercased()
        return Self.loopback.contains(asked) || asked == host.lowercased() || names.contains(asked)
    }
}
