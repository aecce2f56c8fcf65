/// An identifier has its published form and, where there is one, the right check digit.
package struct WellFormed: Sendable, Hashable {
    package let value: FactPath
    package let format: IdentifierFormat

    package init(value: FactPath, format: IdentifierFormat) {
        self.value = value
        self.format = format
    }
}
