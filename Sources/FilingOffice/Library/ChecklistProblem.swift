package import DossierCore

/// One mistake in a checklist edition, with file, line and column. An edition with one mistake is not used at all.
package struct ChecklistProblem: Error, Sendable, Hashable, Comparable {
    /// What is wrong.
    package enum Reason: Sendable, Hashable {
        /// The file cannot be read as what it claims to be.
        case source(SourceFault.Reason)
        /// An edition without this file.
        case fileAbsent(String)
        /// A file no part of an edition is read from.
        case fileUnused
        /// The edition is written in a format this program is too old for.
        case newerFormat(found: Int, supported: Int)
        /// The folder says another id or edition than the file.
        case otherFolder(found: String, folder: String)
        /// The edition was released with another content; the digest it was released with.
        case released(ContentDigest)
        /// A key that does not belong here; the likeliest one and all that do.
        case unknownKey(String, suggestion: String?, known: [String])
        case missingKey(String)
        /// A list, a map or one text was expected and something else found.
        case shape(IntakeProblem.SourceShape)
        /// A list that must have something in it.
        case emptyList
        case translationMissing(Language)
        /// None of the words that may stand here; the likeliest one and all of them.
        case word(String, suggestion: String?, known: [String])
        /// Text that is not of the kind that belongs here.
        case value(FieldFault)
        /// An id, slug or name that is not built as it must be; an example.
        case malformedName(String, example: String)
        /// An id, slug or name given twice; where it stood first.
        case twice(String, first: SourcePlace)
        /// A name every document has without declaring it, or that a sheet of documents uses itself.
        case reservedName(String)
        /// The parts are well written and do not make sense together.
        case sense(SenseFault)
        /// The parts of the edition do not fit together.
        case structure(StructureFault)
        /// What is wrong with an example.
        case example(ExampleFault)
    }

    package let place: SourcePlace
    package let reason: Reason

    /// A mistake at a place.
    package init(_ reason: Reason, at place: SourcePlace) {
        self.place = place
        self.reason = reason
    }

    /// Orders mistakes by their places.
    package static func < (left: ChecklistProblem, right: ChecklistProblem) -> Bool { left.place < right.place }
}

/// What does not make sense although it is well written.
package enum SenseFault: Sendable, Hashable {
    case unknownInstrument(String, suggestion: String?)
    /// An address of a value that leads nowhere; the likeliest one.
    case unknownFact(String, suggestion: String?)
    /// An address of values of the wrong kind for this comparison.
    case wrongFact(String, expected: FactKind)
    /// A word that the addressed field can never hold.
    case impossible(path: String, FieldFault, suggestion: String?)
    /// Neither an address nor text of the kind that belongs here.
    case operand(String, expected: FactKind)
    case unknownTable(String, suggestion: String?)
    /// A table that gives no window: a column it lacks.
    case tableColumn(String)
    /// A row that names other keys than its table has.
    case tableKeys([String])
    /// `level: conditional` without `when`.
    case conditionAbsent
    /// `when` on a requirement of another level.
    case conditionStrange
    /// A condition that is not exactly one of the forms there are.
    case conditionForm
    /// Keys of which exactly one belongs here.
    case exactlyOne([String])
    /// Keys of which at least one belongs here.
    case atLeastOne([String])
    /// A placeholder this kind of check does not offer; the likeliest one and all it offers.
    case unknownPlaceholder(String, suggestion: String?, known: [String])
    /// A placeholder that only one of the two languages uses.
    case oneSidedPlaceholder(String, only: Language)
    /// An edition of standing hypothetical whose name does not end in it, or one so named of another standing.
    case hypotheticalName(String)
    /// A brace without its partner.
    case looseBrace
    /// A rule without its examples; the endings that are missing.
    case examplesAbsent(rule: String, [String])
}

/// What a comparison needs of a value.
package enum FactKind: String, Sendable, Hashable {
    case any, day, span, measure, factor, percent, result, limit
}

/// What is wrong with an example.
package enum ExampleFault: Sendable, Hashable {
    /// The rule it names is not the one its file is named for.
    case otherRule(String, file: String)
    /// What it expects does not fit the ending of its file's name.
    case otherOutcome(Outcome, file: String)
    case unknownRule(String, suggestion: String?)
    case unknownCheck(String, rule: String, suggestion: String?)
    /// `failed` without the checks that fail, or checks that fail although it is not.
    case failing(Outcome)
    case unknownType(String, suggestion: String?)
    /// Its rule says something else.
    case contradiction(ExampleRun.Mismatch)
    /// A file whose name does not say rule and outcome.
    case name
}

/// Every mistake of one edition, in the order of their places.
package struct ChecklistProblems: Error, Sendable, Hashable {
    package let all: [ChecklistProblem]

    /// Gathers mistakes, each once, in the order of their places.
    package init(_ all: [ChecklistProblem]) {
        var seen: Set<ChecklistProblem> = []
        self.all = all.filter { seen.insert($0).inserted }.sorted()
    }
}
