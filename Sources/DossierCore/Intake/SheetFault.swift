/// What is wrong with a sheet of documents, or with the options for a single one.
package enum SheetFault: Sendable, Hashable {
    /// A folder without `documents.csv` or `documents.yaml`.
    case noSheet
    /// A folder with more than one sheet.
    case severalSheets([String])
    /// A column the sheet cannot have; the likeliest one.
    case unknownColumn(String, suggestion: String?)
    /// A column a sheet of planned exports cannot have; the likeliest one, and all there are.
    case plannedColumn(String, suggestion: String?, known: [String])
    /// A planned export on two rows; where it stood first.
    case plannedTwice(String, first: SourcePlace)
    /// A fact that the program establishes itself: size, media type, who and when.
    case programFact(String)
    /// A row without a file.
    case noFile
    /// A file name that leads out of the folder, or none at all.
    case unsafeName(String)
    /// The same file on two rows; where it stood first.
    case fileTwice(String, first: SourcePlace)
    /// A file of the sheet that is not in the folder; the likeliest one that is.
    case fileAbsent(String, suggestion: String?)
    /// A file of the folder that is not on the sheet.
    case notOnSheet(String)
    /// A file that is a link, which may lead anywhere.
    case link(String)
    /// A row without a type.
    case noType
    /// A type the edition does not know; the likeliest one.
    case unknownType(String, suggestion: String?)
    /// A type is about a subject that the row does not name.
    case subjectAbsent(type: String, about: SubjectKind)
    /// A subject the type is not about.
    case subjectStrange(SubjectKind, type: String, about: SubjectKind)
    /// A subject that is not part of the filing; the likeliest one.
    case unknownSubject(SubjectKind, key: String, suggestion: String?)
    /// A field the type does not have; the likeliest one.
    case strangeField(String, type: String, suggestion: String?)
    /// A field given twice, plainly and with `field.`.
    case fieldTwice(String)
    /// Two rows for one type and subject, of which only one can be current; where the first stands.
    case slotTwice(type: String, first: SourcePlace)
    /// A claimed digest that is none.
    case digest(String)
    /// An option that is not `field=value`.
    case notSetting(String)
}
