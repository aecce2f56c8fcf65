/// A text that is not the identifier it should be, with the facts that show it.
package struct IdentifierFault: Error, Sendable, Hashable {
    /// What is wrong with a text.
    package enum Reason: Sendable, Hashable {
        /// There is nothing but white space.
        case empty
        /// It has so many characters, and may have so many.
        case length(found: Int, allowed: [ClosedRange<Int>])
        /// A character that may not stand where it does; positions count from 1, after trimming and folding.
        case character(String, position: Int)
        /// It is not built like this example of a good one.
        case shape(example: String)
        /// It is built well, but the check characters do not fit the rest: most likely it was misread or mistyped.
        case checkCharacters(found: String, expected: String)
        /// It is built well, but no such code has been assigned.
        case notAssigned
        /// Its digits for a day name none.
        case noSuchDay(String)
        /// One of its numbers is outside the numbers that are given out.
        case outOfRange(found: String, allowed: ClosedRange<Int>)
        /// It could be any of several kinds; written like one of these examples it is only one.
        case ambiguous(examples: [String])
    }

    /// The format it was read by.
    package let format: IdentifierFormat
    /// The text as it was given.
    package let found: String
    /// What is wrong with it.
    package let reason: Reason

    /// States what is wrong with a text.
    package init(format: IdentifierFormat, found: String, reason: Reason) {
        self.format = format
        self.found = found
        self.reason = reason
    }
}

/// A text that is not a filing reference.
package typealias MalformedReference = IdentifierFault
