/// What is wrong with the zip of a bundle, as the zip reader states it: a code from Z001 and its facts.
package struct ArchiveFault: Sendable, Hashable {
    /// `Z001` and up.
    package let code: String
    /// The entry it concerns, if one.
    package let path: String?
    /// Where in the file, counted from 0.
    package let offset: UInt64?
    /// The field that disagrees, if one.
    package let field: String?
    /// What should stand there, or the limit.
    package let expected: UInt64?
    /// What stands there.
    package let found: UInt64?
    /// The other name, where two clash.
    package let other: String?

    /// A fault with its facts.
    package init(
        code: String, path: String?, offset: UInt64? = nil, field: String? = nil, expected: UInt64? = nil,
        found: UInt64? = nil, other: String? = nil
    ) {
        self.code = code
        self.path = path
        self.offset = offset
        self.field = field
        self.expected = expected
        self.found = found
        self.other = other
    }
}
