extension ZipFault {
    /// The facts in one line of English, for logs and for the end of a sentence.
    package var detail: String {
        var text = code.phrase
        if let field { text += " (\(field.rawValue))" }
        if let other { text += ", the other is '\(other)'" }
        if let expected { text += ", expected \(expected)" }
        if let found { text += ", found \(found)" }
        if let offset { text += ", at byte \(offset)" }
        return text
    }
}

extension ZipFault.Code {
    /// What the code means, in a few words.
    var phrase: String {
        switch self {
        case .emptyFile: "the file is empty"
        case .notAnArchive: "not a zip archive"
        case .endRecordMissing: "the end record is missing, the archive is cut short or damaged"
        case .bytesAfterEnd: "bytes after the end record"
        case .archiveComment: "the archive has a comment, in bytes"
        case .bytesBeforeFirstEntry: "bytes before the first entry"
        case .anotherArchive: "another archive in the same file, its end record"
        case .multipleDisks: "the archive claims to span several disks"
        case .directoryOutOfBounds: "the directory does not lie inside the file"
        case .bytesAfterDirectory: "bytes between the directory and the end record"
        case .directoryDamaged: "the directory holds something that is not a directory record"
        case .entryCount: "the end record counts entries differently from the directory"
        case .zip64Record: "the zip64 end records do not fit"
        case .zip64NotNeeded: "zip64 end records in an archive that needs none"
        case .tooManyEntries: "more entries than allowed"
        case .directoryTooLarge: "the directory is larger than allowed"
        case .contentsTooLarge: "the contents together are larger than allowed"
        case .noEntries: "the archive has no entries"
        case .directoryMisplaced: "the directory is not where the end record says"
        case .nameEmpty: "the name is empty"
        case .nameAbsolute: "the name starts at the root of a disk"
        case .nameDotSegment: "the name has a segment . or .."
        case .nameEmptySegment: "the name has an empty segment"
        case .nameBackslash: "the name has a backslash"
        case .nameControlCharacter: "the name has a control character"
        case .nameNotNormalised: "the name is not in Unicode form NFC"
        case .nameTooLong: "the name is longer than allowed"
        case .nameNotUTF8: "the name is not UTF-8"
        case .folderEntry: "the entry is a folder"
        case .duplicateName: "the name occurs more than once"
        case .clashingName: "the name differs from another only in case or spelling"
        case .fileAsFolder: "a folder of the path is a file in the same archive"
        case .encrypted: "the entry is encrypted"
        case .dataDescriptor: "the sizes stand behind the data"
        case .otherFlags: "flags that are not used here"
        case .unsupportedMethod: "the compression method is neither stored nor deflated"
        case .utf8Flag: "the UTF-8 flag does not fit the name"
        case .version: "a version that is not the one written here"
        case .modificationTime: "a time other than 1980-01-01 00:00:00"
        case .symbolicLink: "the entry is a symbolic link"
        case .specialFile: "the entry is a device, pipe or socket"
        case .attributes: "attributes other than those of an ordinary file"
        case .entryComment: "the entry has a comment, in bytes"
        case .extraField: "an extra field, by identifier"
        case .zip64Field: "the zip64 field does not fit the entry"
        case .storedSizesDiffer: "a stored entry with two sizes"
        case .entryTooLarge: "the entry is larger than allowed"
        case .expandsTooFar: "the entry expands further than allowed, times its packed size"
        case .localHeaderMissing: "no local header where the directory says"
        case .localHeaderDisagrees: "the local header disagrees with the directory"
        case .dataOutOfBounds: "the data does not lie before the directory"
        case .bytesBetweenEntries: "bytes that belong to no entry"
        case .overlap: "entries overlap"
        case .orderDiffers: "entries lie in another order than the directory's"
        case .contentChecksum: "the content does not have its CRC-32"
        case .contentSize: "the content does not have its size"
        case .contentNotDeflate: "the content is not a deflate stream"
        case .bytesAfterDeflate: "bytes after the end of the deflate stream"
        case .contentCutShort: "the content ends early"
        case .furtherFaults: "further faults, not listed"
        }
    }
}
