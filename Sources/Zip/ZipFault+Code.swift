extension ZipFault {
    /// The kinds of fault. A code, once given, keeps its meaning for ever; scripts and records hold it.
    package enum Code: String, Sendable, CaseIterable {
        // The archive as a whole
        case emptyFile = "Z001"
        case notAnArchive = "Z002"
        case endRecordMissing = "Z003"
        case bytesAfterEnd = "Z004"
        case archiveComment = "Z005"
        case bytesBeforeFirstEntry = "Z006"
        case anotherArchive = "Z007"
        case multipleDisks = "Z008"
        case directoryOutOfBounds = "Z009"
        case bytesAfterDirectory = "Z010"
        case directoryDamaged = "Z011"
        case entryCount = "Z012"
        case zip64Record = "Z013"
        case zip64NotNeeded = "Z014"
        case tooManyEntries = "Z015"
        case directoryTooLarge = "Z016"
        case contentsTooLarge = "Z017"
        case noEntries = "Z018"
        case directoryMisplaced = "Z019"

        // Names
        case nameEmpty = "Z020"
        case nameAbsolute = "Z021"
        case nameDotSegment = "Z022"
        case nameEmptySegment = "Z023"
        case nameBackslash = "Z024"
        case nameControlCharacter = "Z025"
        case nameNotNormalised = "Z026"
        case nameTooLong = "Z027"
        case nameNotUTF8 = "Z028"
        case folderEntry = "Z029"
        case duplicateName = "Z031"
        case clashingName = "Z032"
        case fileAsFolder = "Z033"

        // What the directory says of an entry
        case encrypted = "Z040"
        case dataDescriptor = "Z041"
        case otherFlags = "Z042"
        case unsupportedMethod = "Z043"
        case utf8Flag = "Z044"
        case version = "Z045"
        case modificationTime = "Z046"
        case symbolicLink = "Z047"
        case specialFile = "Z048"
        case attributes = "Z049"
        case entryComment = "Z050"
        case extraField = "Z051"
        case zip64Field = "Z052"
        case storedSizesDiffer = "Z053"
        case entryTooLarge = "Z054"
        case expandsTooFar = "Z055"

        // Where an entry lies
        case localHeaderMissing = "Z060"
        case localHeaderDisagrees = "Z061"
        case dataOutOfBounds = "Z062"
        case bytesBetweenEntries = "Z063"
        case overlap = "Z064"
        case orderDiffers = "Z065"

        // The content of an entry
        case contentChecksum = "Z070"
        case contentSize = "Z071"
        case contentNotDeflate = "Z072"
        case bytesAfterDeflate = "Z073"
        case contentCutShort = "Z074"

        /// So many faults that the rest are only counted.
        case furtherFaults = "Z099"
    }
}
