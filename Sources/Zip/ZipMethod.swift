/// How the bytes of an entry are kept. Nothing else is written or accepted.
package enum ZipMethod: UInt16, Sendable, Hashable, CaseIterable {
    /// As they are.
    case stored = 0
    /// Deflated (RFC 1951).
    case deflated = 8
}
