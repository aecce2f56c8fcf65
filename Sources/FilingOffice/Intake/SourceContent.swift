import DossierCore

/// What a file holds, by the ending of its name.
enum SourceContent {
    case value(SourceValue)
    case table(CommaSeparatedValues, SourceText.Encoding)
    /// The sheets of a workbook that hold anything.
    case sheets([CommaSeparatedValues])

    /// The endings of names we read.
    static let endings = [".yml", ".yaml", ".json", ".csv", ".xlsx"]

    /// Reads a file as YAML, JSON or a table. Throws every fault found in it.
    init(_ file: SourceFile) throws(SourceFaults) {
        do {
            switch file.ending {
            case "yml", "yaml":
                let text = try SourceText(file, allowingGB18030: false).text
                self = .value(try YAMLSource.value(of: text, file: file.name))
            case "json":
                let text = try SourceText(file, allowingGB18030: false).text
                self = .value(try PositionedJSON.value(of: text, file: file.name))
            case "csv":
                let text = try SourceText(file, allowingGB18030: true)
                self = .table(try CommaSeparatedValues(text.text, file: file.name), text.encoding)
            case "xlsx": self = .sheets(try SpreadsheetSource(file).tables)
            default:
                throw SourceFault(.unknownFormat(allowed: Self.endings), at: SourcePlace(file: file.name))
            }
        } catch let faults as SourceFaults {
            throw faults
        } catch let fault as SourceFault {
            throw SourceFaults([fault])
        } catch {
            throw SourceFaults([SourceFault(.unreadable("\(error)"), at: SourcePlace(file: file.name))])
        }
    }
}
