/// The structure of an archive, walked by ourselves from the end record over the directory to every local header.
///
/// Zip readers disagree about archives that contradict themselves: they believe the directory or the local headers,
/// the first or the last of two equal names. Here only the canonical form passes, and every departure from it is
/// listed. The contents are not read; that is `ZipReader.read`.
package struct ZipStructure: Sendable {
    /// The entries that can be read, in the order of the directory. Entries whose place or method is unusable are only
    /// in `faults`.
    package let entries: [ZipEntry]
    /// Everything that departs from the canonical form; empty if nothing does.
    package let faults: [ZipFault]

    /// Examines the archive at a path. Throws `ZipError` if the file cannot be read; whatever the file holds is no
    /// reason to throw.
    package init(path: String, limits: ZipLimits = ZipLimits()) throws {
        try self.init(of: OpenFile(path: path), limits: limits)
    }

    init(of file: OpenFile, limits: ZipLimits) throws {
        var walk = Walk(limits: limits)
        try walk.run(file)
        entries = walk.entries
        faults = walk.faults.all
    }
}

/// The state of one walk.
private struct Walk {
    let limits: ZipLimits
    var faults: FaultList
    var entries: [ZipEntry] = []
    var names = ZipNameIndex()
    var layout = EntryLayout()
    var contents: UInt64 = 0
    var needsZip64 = false

    init(limits: ZipLimits) {
        self.limits = limits
        faults = FaultList(limit: limits.faults)
    }

    mutating func run(_ file: OpenFile) throws {
        guard let end = try ArchiveEnd.find(in: file, faults: &faults) else { return }
        let directorySize = end.directoryEnd - end.directoryStart
        guard directorySize <= limits.directory else {
            return faults.add(ZipFault(.directoryTooLarge, expected: limits.directory, found: directorySize))
        }
        guard end.entries <= UInt64(limits.entries) else {
            return faults.add(ZipFault(.tooManyEntries, expected: UInt64(limits.entries), found: end.entries))
        }
        guard let records = try readDirectory(end, file) else { return }
        guard !records.isEmpty else { return faults.add(ZipFault(.noEntries)) }

        var window = FileWindow(file, bound: end.directoryStart, width: 4096)
        for record in records { try examine(record, end, &window) }
        for record in records {
            if let file = names.fileInTheWay(of: record.name) {
                faults.add(ZipFault(.fileAsFolder, path: record.name, offset: record.offset, other: file))
            }
        }
        layout.check(shift: end.shift, directoryStart: end.directoryStart, faults: &faults)
        if contents > limits.contents {
            faults.add(ZipFault(.contentsTooLarge, expected: limits.contents, found: contents))
        }
        checkZip64IsNeeded(end, count: records.count)
    }

    /// Reads the directory record by record, by its bytes and not by the claimed count. Nil if something else stands in
    /// it, after which nothing can be trusted to be a record.
    private mutating func readDirectory(_ end: ArchiveEnd, _ file: OpenFile) throws -> [CentralRecord]? {
        var window = FileWindow(file, bound: end.directoryEnd, width: 1 << 18)
        var records: [CentralRecord] = []
        var place = end.directoryStart
        while place < end.directoryEnd {
            guard records.count < limits.entries else {
                faults.add(ZipFault(.tooManyEntries, expected: UInt64(limits.entries)))
                return nil
            }
            guard let record = try CentralRecord(at: place, in: &window) else {
                faults.add(ZipFault(.directoryDamaged, offset: place))
                return nil
            }
            records.append(record)
            place += UInt64(record.length)
        }
        if UInt64(records.count) != end.entries {
            faults.add(ZipFault(.entryCount, field: .entries, expected: UInt64(records.count), found: end.entries))
        }
        return records
    }

    private mutating func examine(_ record: CentralRecord, _ end: ArchiveEnd, _ window: inout FileWindow) throws {
        let path = record.name
        record.check(limits, faults: &faults)
        switch names.insert(path) {
        case .duplicate:
            faults.add(ZipFault(.duplicateName, path: path, offset: record.offset))
        case .spelling(let other):
            faults.add(ZipFault(.clashingName, path: path, offset: record.offset, other: other))
        case nil:
            break
        }
        let (sum, overflow) = contents.addingReportingOverflow(record.size)
        contents = overflow ? .max : sum
        needsZip64 = needsZip64 || record.needsZip64
        try locate(record, end, &window)
    }

    /// Follows the record to its local header and content.
    private mutating func locate(_ record: CentralRecord, _ end: ArchiveEnd, _ window: inout FileWindow) throws {
        let path = record.name
        let (offset, isBeyond) = record.localOffset.addingReportingOverflow(end.shift)
        guard !isBeyond, offset < end.directoryStart else {
            return faults.add(ZipFault(.localHeaderMissing, path: path, offset: record.localOffset))
        }
        guard let header = try LocalHeader.check(record, at: offset, in: &window, faults: &faults) else {
            faults.add(ZipFault(.localHeaderMissing, path: path, offset: offset))
            // Suppose the header that should be there, so that its absence is not reported as a gap too.
            let header = ZipFormat.localLength + record.rawName.count + (record.localHasZip64 ? 20 : 0)
            let data = min(offset + UInt64(header), end.directoryStart)
            return layout.add(path, from: offset, to: data + min(record.compressedSize, end.directoryStart - data))
        }
        let data = header.dataOffset
        let room = end.directoryStart - data
        layout.add(path, from: offset, to: data + min(record.compressedSize, room))
        guard record.compressedSize <= room else {
            return faults.add(
                ZipFault(.dataOutOfBounds, path: path, offset: data, expected: room, found: record.compressedSize))
        }
        guard let method = ZipMethod(rawValue: record.method), record.flags & ZipFormat.encryptedFlag == 0 else {
            return
        }
        entries.append(
            ZipEntry(
                name: path, method: method, crc32: record.crc32, compressedSize: record.compressedSize,
                size: record.size, dataOffset: data, localHeaderOffset: offset))
    }

    private mutating func checkZip64IsNeeded(_ end: ArchiveEnd, count: Int) {
        let isNeeded =
            needsZip64 || count > Int(UInt16.max) || end.directoryStart - end.shift > UInt64(ZipFormat.elsewhere32)
        if end.hasZip64, !isNeeded { faults.add(ZipFault(.zip64NotNeeded)) }
        if !end.hasZip64, isNeeded { faults.add(ZipFault(.zip64Record)) }
    }
}
