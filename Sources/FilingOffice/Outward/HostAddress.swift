import Glibc

/// An address a host's name leads to, and whether it belongs to the whole internet.
package struct HostAddress: Sendable, Hashable {
    /// Four bytes or sixteen, the first first.
    let bytes: [UInt8]
    /// As the system writes it.
    package let text: String

    /// Where a name leads by the system's resolver; a literal address leads to itself. Nothing where it leads nowhere.
    /// Blocks; keep it off event loops.
    package static func resolve(_ host: String) -> [HostAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [HostAddress] = []
        var next = list
        while let entry = next {
            next = entry.pointee.ai_next
            if let address = HostAddress(entry.pointee), !found.contains(address) { found.append(address) }
        }
        return found
    }

    private init?(_ entry: addrinfo) {
        guard let pointer = entry.ai_addr else { return nil }
        switch entry.ai_family {
        case AF_INET:
            var address = UnsafeRawPointer(pointer).loadUnaligned(as: sockaddr_in.self).sin_addr
            bytes = withUnsafeBytes(of: &address) { Array($0) }
        case AF_INET6:
            var address = UnsafeRawPointer(pointer).loadUnaligned(as: sockaddr_in6.self).sin6_addr
            bytes = withUnsafeBytes(of: &address) { Array($0) }
        default: return nil
        }
        var text = [CChar](repeating: 0, count: 64)
        let isWritten = bytes.withUnsafeBytes { inet_ntop(entry.ai_family, $0.baseAddress, &text, 64) != nil }
        guard isWritten else { return nil }
        self.text = String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Whether anybody on the internet could be meant: not this machine, not a network of a house's own, not one kept for a
    /// purpose (RFC 6890 and the registries it set up). An IPv6 address that carries an IPv4 one is judged by that.
    package var isPublic: Bool {
        if bytes.count == 4 { return Self.isPublic(four: bytes) }
        if let inner = embedded { return Self.isPublic(four: inner) }
        // Only 2000::/3 is given out; of it 2001::/23 is for protocols, 2001:db8::/32 and 3fff::/20 for examples.
        guard bytes[0] & 0xE0 == 0x20 else { return false }
        if bytes[0] == 0x20, bytes[1] == 0x01, bytes[2] < 0x02 || (bytes[2] == 0x0D && bytes[3] == 0xB8) {
            return false
        }
        return !(bytes[0] == 0x3F && bytes[1] == 0xFF && bytes[2] < 0x10)
    }

    /// The IPv4 address in a mapped (RFC 4291), translated (RFC 6052) or 6to4 (RFC 3056) one.
    private var embedded: [UInt8]? {
        if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF { return Array(bytes[12...]) }
        if bytes.prefix(12) == [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0] { return Array(bytes[12...]) }
        if bytes[0] == 0x20, bytes[1] == 0x02 { return Array(bytes[2..<6]) }
        return nil
    }

    private static func isPublic(four: [UInt8]) -> Bool {
        switch (four[0], four[1], four[2]) {
        case (0, _, _), (10, _, _), (127, _, _), (224..., _, _): false
        case (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _): false
        case (192, 0, 0), (192, 0, 2), (192, 88, 99), (198, 18...19, _), (198, 51, 100), (203, 0, 113): false
        default: true
        }
    }
}
