import DossierCore
import Foundation

/// An address this program calls by itself: `https`, or `http` to this machine alone, so that nothing it says or hears can
/// be read or changed on the way (RFC 9700 section 2.6).
package struct OutwardAddress: Sendable, Hashable {
    /// As it was written.
    package let text: String
    /// In lower case, an IPv6 address without its brackets.
    package let host: String
    /// The port written, or the scheme's own.
    package let port: Int

    /// Why an address is not called.
    package enum Fault: Error, Sendable, Hashable {
        /// Not an absolute address of printable ASCII, or one with a name, a passphrase or a fragment in it.
        case malformed
        /// Plain `http` to another machine, or another scheme.
        case notEncrypted
    }

    /// Reads an address, and refuses what would be read differently by two readers.
    package init(_ text: String) throws(Fault) {
        guard text.utf8.count <= 2000, text.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != 0x5C }),
            let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            let host = parts.host?.lowercased(), !host.isEmpty, parts.user == nil, parts.password == nil,
            parts.fragment == nil, (1...65_535).contains(parts.port ?? 443)
        else { throw .malformed }
        self.text = text
        self.host = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        guard !self.host.contains(":") || self.host.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else {
            throw .malformed
        }
        port = parts.port ?? (scheme == "http" ? 80 : 443)
        guard scheme == "https" || scheme == "http" && isLoopback else { throw .notEncrypted }
    }

    /// Whether the host is this machine by its name or address alone, without asking anybody.
    package var isLoopback: Bool { ["127.0.0.1", "localhost", "::1"].contains(host) }
}
