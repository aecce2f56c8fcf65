/// A file that cannot be read as what it claims to be, with the place where reading had to stop.
package struct SourceFault: Error, Sendable, Hashable {
    /// What is wrong.
    package enum Reason: Sendable, Hashable {
        /// There is no such file.
        case missing
        /// It is a folder.
        case folder
        /// The system cannot read it; its words.
        case unreadable(String)
        /// It holds nothing, or nothing but white space and comments.
        case empty
        /// It has more bytes than are read.
        case tooLarge(bytes: Int, limit: Int)
        /// It is text in neither UTF-8 nor, for a table, GB18030.
        case notText
        /// Its name does not end in one of these.
        case unknownFormat(allowed: [String])
        /// The YAML cannot be understood from here on; the parser's words.
        case yaml(String)
        /// A character that text files may not hold, by its code point.
        case character(UInt32)
        /// A key stands twice in one map.
        case keyTwice(String)
        /// An anchor or an alias (YAML 1.2 section 7.1): a reader could no longer see what a value is.
        case anchor
        /// A type tag (YAML 1.2 section 6.9.1); types come from the schema alone.
        case tag(String)
        /// A key that is no plain text.
        case keyNotText
        case json(JSONFault)
        case table(TableFault)
        case spreadsheet(SpreadsheetFault)
    }

    package let place: SourcePlace
    package let reason: Reason

    /// A fault at a place.
    package init(_ reason: Reason, at place: SourcePlace) {
        self.place = place
        self.reason = reason
    }
}

/// What makes a text not JSON (RFC 8259), or not unambiguously.
package enum JSONFault: Sendable, Hashable {
    /// A value should stand here; what was found.
    case value(String)
    /// One of these should stand here; what was found.
    case expected(String, found: String)
    /// A number not written as RFC 8259 section 6 says.
    case number(String)
    /// A backslash followed by something JSON does not know.
    case escape(String)
    /// Half of a surrogate pair.
    case loneSurrogate
    /// A control character inside a string.
    case controlCharacter
    case unclosedString
    /// More than a hundred levels.
    case tooDeep
    /// Something follows the one value.
    case trailing(String)
}

/// What makes a text not a table of comma-separated values (RFC 4180).
package enum TableFault: Sendable, Hashable {
    /// A quoted cell never ends.
    case unclosedQuote
    /// A quotation mark inside a cell that does not begin with one.
    case strayQuote
    /// Something between the closing quotation mark and the comma.
    case afterQuote(String)
    /// A carriage return that no line feed follows.
    case bareReturn
    /// A column without a heading, by position from 1.
    case emptyHeading(Int)
    case headingTwice(String)
    /// A row with more or fewer cells than there are headings.
    case ragged(cells: Int, headings: Int)
    /// Headings and nothing below them.
    case noRows
    /// The columns are separated by something other than commas.
    case separator(String)
}

/// Every fault of one or several files.
package struct SourceFaults: Error, Sendable, Hashable {
    package let all: [SourceFault]

    /// Gathers faults.
    package init(_ all: [SourceFault]) {
        self.all = all
    }
}
