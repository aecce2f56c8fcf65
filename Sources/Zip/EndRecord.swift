/// The end of central directory record (APPNOTE 4.3.16).
struct EndRecord {
    /// Where the record starts.
    let offset: UInt64
    let entriesOnDisk: UInt16
    let entries: UInt16
    let directorySize: UInt32
    let directoryOffset: UInt32

    var claim: DirectoryClaim {
        DirectoryClaim(entries: UInt64(entries), size: UInt64(directorySize), offset: UInt64(directoryOffset))
    }

    /// Looks for the record from the back, as far as the longest comment reaches, and checks all but its claims.
    static func find(in file: OpenFile, faults: inout FaultList) throws -> EndRecord? {
        let reach = min(file.size, UInt64(ZipFormat.endLength) + UInt64(UInt16.max))
        let tail = try file.bytes(at: file.size - reach, Int(reach))
        guard let place = lastSignature(in: tail) else { return nil }
        let record = tail[place...]
        let offset = file.size - reach + UInt64(place)
        let commentLength = record.u16(20)
        if commentLength > 0 { faults.add(ZipFault(.archiveComment, offset: offset, found: UInt64(commentLength))) }
        let after = record.count - ZipFormat.endLength - Int(commentLength)
        if after > 0 {
            faults.add(ZipFault(.bytesAfterEnd, offset: file.size - UInt64(after), found: UInt64(after)))
        }
        let disks: [(ZipFault.Field, Int)] = [(.diskNumber, 4), (.directoryDisk, 6)]
        for (field, place) in disks where record.u16(place) != 0 {
            faults.add(
                ZipFault(.multipleDisks, offset: offset, field: field, expected: 0, found: UInt64(record.u16(place))))
        }
        let result = EndRecord(
            offset: offset, entriesOnDisk: record.u16(8), entries: record.u16(10), directorySize: record.u32(12),
            directoryOffset: record.u32(16))
        if result.entriesOnDisk != result.entries {
            faults.add(
                ZipFault(
                    .entryCount, offset: offset, field: .entriesOnDisk, expected: UInt64(result.entries),
                    found: UInt64(result.entriesOnDisk)))
        }
        return result
    }

    private static func lastSignature(in tail: [UInt8]) -> Int? {
        guard tail.count >= ZipFormat.endLength else { return nil }
        return (0...(tail.count - ZipFormat.endLength)).last { tail[$0...].u32(0) == ZipFormat.endSignature }
    }
}
