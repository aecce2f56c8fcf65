/// What the end records say of an archive: where its directory lies and how many entries it has.
struct ArchiveEnd {
    /// Where the directory starts in the file.
    let directoryStart: UInt64
    /// The first byte after the directory.
    let directoryEnd: UInt64
    /// Entries the end record claims.
    let entries: UInt64
    /// Bytes that were put before the archive, by which all its offsets are off. Always reported as a fault.
    let shift: UInt64
    let hasZip64: Bool

    /// Finds and examines the end records. Nil, with at least one fault, if no directory can be found through them.
    static func find(in file: OpenFile, faults: inout FaultList) throws -> ArchiveEnd? {
        guard file.size > 0 else {
            faults.add(ZipFault(.emptyFile))
            return nil
        }
        guard let record = try EndRecord.find(in: file, faults: &faults) else {
            let start = try file.bytes(at: 0, 4)
            let isCutShort = start.count == 4 && start[...].u32(0) == ZipFormat.localSignature
            faults.add(ZipFault(isCutShort ? .endRecordMissing : .notAnArchive))
            return nil
        }
        let zip64 = try Zip64EndRecord.find(before: record, in: file, faults: &faults)
        let claim = zip64?.claim ?? record.claim
        let recordsStart = zip64?.offset ?? record.offset
        guard let place = try claim.locate(before: recordsStart, in: file, faults: &faults) else { return nil }
        zip64?.checkLocator(shift: place.shift, faults: &faults)
        return ArchiveEnd(
            directoryStart: place.start, directoryEnd: place.end, entries: claim.entries, shift: place.shift,
            hasZip64: zip64 != nil)
    }
}

extension OpenFile {
    /// Whether these four bytes stand at an offset.
    func hasSignature(_ signature: UInt32, at offset: UInt64) throws -> Bool {
        let bytes = try bytes(at: offset, 4)
        return bytes.count == 4 && bytes[...].u32(0) == signature
    }
}
