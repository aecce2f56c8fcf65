/// A recorded value that is not what its field asks for, with the facts that show it.
package struct FieldFault: Error, Sendable, Hashable {
    /// One step into a list or a group of named fields.
    package enum Step: Sendable, Hashable {
        /// The element at this position, counted from 1.
        case item(Int)
        /// The field of this name.
        case member(String)
    }

    /// What is wrong with a value.
    package enum Reason: Sendable, Hashable {
        /// It is no text, where one text is expected.
        case notText
        /// It is a text of white space, or none at all.
        case empty
        /// It is not a text in Chinese and one in English, `{zh: …, en: …}`.
        case notWording
        /// It is not a day; the flag says whether a year or a month alone would do.
        case day(MalformedDay.Reason, mayBePartial: Bool)
        /// It names a month, a year or several days where one whole day is needed.
        case partialDay
        /// It is not a moment in time.
        case instant(MalformedInstant.Reason)
        /// It is not an amount with its unit.
        case quantity(MalformedQuantity.Reason)
        /// It is not a length of time.
        case span(MalformedSpan.Reason)
        /// It is no plain or scientific number.
        case number
        /// It is no whole number.
        case integer
        /// It is neither yes nor no.
        case yesNo
        /// It is none of these words.
        case choice([String])
        /// It is no result of a named test.
        case result
        /// It is no limit of a named test.
        case limit
        /// It is not the identifier it should be.
        case identifier(IdentifierFault)
        /// It is one value where a list is expected.
        case notList
        /// It is no group of named fields.
        case notGroup
        /// The group has a field of a name it does not know; the known names.
        case unknownMember([String])
        /// The group lacks a field it must have.
        case memberAbsent(Wording)
    }

    /// What was found, as text.
    package let found: String
    /// What is wrong with it.
    package let reason: Reason
    /// Where in a list or group it was found; empty for the value itself.
    package let place: [Step]

    /// A fault of one value, at a place inside another value.
    package init(found: String, reason: Reason, place: [Step] = []) {
        self.found = found
        self.reason = reason
        self.place = place
    }

    /// The same fault seen from one level further out.
    func inside(_ step: Step) -> FieldFault {
        FieldFault(found: found, reason: reason, place: [step] + place)
    }
}
