/// No value holds an identifier that tells who a person is.
package struct FreeOf: Sendable, Hashable {
    package let values: [FactPath]
    package let identifiers: [PersonalIdentifier]

    package init(values: [FactPath], identifiers: [PersonalIdentifier]) {
        self.values = values
        self.identifiers = identifiers
    }
}
