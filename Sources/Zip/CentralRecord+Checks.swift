import Foundation

extension CentralRecord {
    /// Whether the local header carries a zip64 field: when a size needs one, or when libzip made room before deflating.
    var localHasZip64: Bool {
        sizesNeedZip64 || (method == ZipMethod.deflated.rawValue && size > ZipFormat.deflateReserves64Above)
    }

    /// Whether a size does not fit 32 bits.
    var sizesNeedZip64: Bool { max(size, compressedSize) >= UInt64(ZipFormat.elsewhere32) }

    /// Whether the record itself needs a zip64 field.
    var needsZip64: Bool { sizesNeedZip64 || localOffset >= UInt64(ZipFormat.elsewhere32) }

    /// The version the local header asks for. The record itself may ask for more, for the sake of its offset.
    var localVersion: UInt16 {
        if localHasZip64 { return ZipFormat.version64 }
        return method == ZipMethod.deflated.rawValue ? ZipFormat.versionDeflated : ZipFormat.versionStored
    }

    /// Reports everything that is wrong with the record by itself.
    func check(_ limits: ZipLimits, faults: inout FaultList) {
        var report = Report(path: name, offset: offset, faults: faults)
        checkName(limits, &report)
        checkVersionsAndFlags(&report)
        checkAttributes(&report)
        checkSizes(limits, &report)
        extra.reportOthers(path: name, offset: offset, faults: &report.faults)
        faults = report.faults
    }

    private func checkName(_ limits: ZipLimits, _ report: inout Report) {
        guard let validName else { return report.add(.nameNotUTF8) }
        for problem in ZipName.problems(in: validName, limit: limits.name) {
            if problem == .tooLong {
                report.add(.nameTooLong, expected: UInt64(limits.name), found: UInt64(rawName.count))
            } else {
                report.add(problem.code)
            }
        }
    }

    private func checkVersionsAndFlags(_ report: inout Report) {
        report.expect(ZipFormat.madeBy, madeBy, .version, .versionMadeBy)
        report.expect(needsZip64 ? ZipFormat.version64 : localVersion, needed, .version, .versionNeeded)
        if flags & ZipFormat.encryptedFlag != 0 { report.add(.encrypted) }
        if flags & ZipFormat.descriptorFlag != 0 { report.add(.dataDescriptor) }
        let known = ZipFormat.encryptedFlag | ZipFormat.descriptorFlag | ZipFormat.utf8Flag
        if flags & ~known != 0 { report.add(.otherFlags, expected: 0, found: UInt64(flags & ~known)) }
        let isASCII = rawName.allSatisfy { $0 < 0x80 }
        if (flags & ZipFormat.utf8Flag == 0) != isASCII { report.add(.utf8Flag) }
        if ZipMethod(rawValue: method) == nil { report.add(.unsupportedMethod, found: UInt64(method)) }
        report.expect(ZipFormat.dosTime, time, .modificationTime, .time)
        report.expect(ZipFormat.dosDate, date, .modificationTime, .date)
    }

    private func checkAttributes(_ report: inout Report) {
        if commentLength > 0 { report.add(.entryComment, found: UInt64(commentLength)) }
        report.expect(0, diskNumber, .multipleDisks, .diskNumber)
        report.expect(0, internalAttributes, .attributes, .internalAttributes)
        switch mode_t(externalAttributes >> 16) & S_IFMT {
        case S_IFLNK: report.add(.symbolicLink)
        case S_IFDIR: if !endsInSlash { report.add(.folderEntry) }
        case S_IFREG, 0:
            let isDOSFolder = externalAttributes & 0x10 != 0
            if isDOSFolder, !endsInSlash { report.add(.folderEntry) }
            if !isDOSFolder {
                report.expect(ZipFormat.fileAttributes, externalAttributes, .attributes, .externalAttributes)
            }
        default: report.add(.specialFile)
        }
    }

    private var endsInSlash: Bool { rawName.count > 1 && rawName.last == UInt8(ascii: "/") }

    private func checkSizes(_ limits: ZipLimits, _ report: inout Report) {
        let zip64Length = UInt64(extra.zip64?.count ?? 0)
        let needed =
            (size >= UInt64(ZipFormat.elsewhere32) ? 1 : 0)
            + (compressedSize >= UInt64(ZipFormat.elsewhere32) ? 1 : 0)
            + (localOffset >= UInt64(ZipFormat.elsewhere32) ? 1 : 0)
        let isEmptyField = extra.zip64 != nil && zip64Length == 0
        if leftToZip64 != needed || zip64Length != UInt64(8 * needed) || isEmptyField {
            report.add(.zip64Field, expected: UInt64(8 * needed), found: zip64Length)
        }
        if method == ZipMethod.stored.rawValue, size != compressedSize, flags & ZipFormat.encryptedFlag == 0 {
            report.add(.storedSizesDiffer, expected: compressedSize, found: size)
        }
        if size > limits.entry { report.add(.entryTooLarge, expected: limits.entry, found: size) }
        if method == ZipMethod.deflated.rawValue, size > 1 << 20 {
            let expansion = size / max(compressedSize, 1)
            if expansion > limits.expansion { report.add(.expandsTooFar, expected: limits.expansion, found: expansion) }
        }
    }
}

/// Adds faults of one record to a list.
private struct Report {
    let path: String
    let offset: UInt64
    var faults: FaultList

    mutating func add(_ code: ZipFault.Code, expected: UInt64? = nil, found: UInt64? = nil) {
        faults.add(ZipFault(code, path: path, offset: offset, expected: expected, found: found))
    }

    mutating func expect<Value: UnsignedInteger>(
        _ expected: Value, _ found: Value, _ code: ZipFault.Code, _ field: ZipFault.Field
    ) {
        guard expected != found else { return }
        faults.add(
            ZipFault(
                code, path: path, offset: offset, field: field, expected: UInt64(expected), found: UInt64(found)))
    }
}

extension ZipNameProblem {
    /// The fault an entry with this problem has.
    var code: ZipFault.Code {
        switch self {
        case .empty: .nameEmpty
        case .absolute: .nameAbsolute
        case .dotSegment: .nameDotSegment
        case .emptySegment: .nameEmptySegment
        case .backslash: .nameBackslash
        case .control: .nameControlCharacter
        case .notNormalised: .nameNotNormalised
        case .tooLong: .nameTooLong
        case .folder: .folderEntry
        }
    }
}
