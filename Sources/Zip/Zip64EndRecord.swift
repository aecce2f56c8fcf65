/// The zip64 end record and its locator (APPNOTE 4.3.14 and 4.3.15), which stand side by side before the end record.
struct Zip64EndRecord {
    /// Where the zip64 end record starts.
    let offset: UInt64
    let claim: DirectoryClaim
    /// Where the locator says the record starts, counted from the start of the archive.
    private let locatorClaim: UInt64

    /// Reads both, if there is a locator. Nil without a fault if there is none.
    static func find(before end: EndRecord, in file: OpenFile, faults: inout FaultList) throws -> Zip64EndRecord? {
        guard
            let place = end.offset.minus(ZipFormat.zip64LocatorLength),
            try file.hasSignature(ZipFormat.zip64LocatorSignature, at: place)
        else { return nil }
        let locator = try file.bytes(at: place, ZipFormat.zip64LocatorLength)[...]
        var check = Check(offset: place, faults: faults)
        check.expect(0, .directoryDisk, UInt64(locator.u32(4)))
        check.expect(1, .diskCount, UInt64(locator.u32(16)))
        defer { faults = check.faults }
        guard
            let offset = place.minus(ZipFormat.zip64EndLength),
            try file.hasSignature(ZipFormat.zip64EndSignature, at: offset)
        else {
            check.faults.add(ZipFault(.zip64Record, offset: place, field: .endRecordOffset, found: locator.u64(8)))
            return nil
        }
        let record = try file.bytes(at: offset, ZipFormat.zip64EndLength)[...]
        check.offset = offset
        check.expect(UInt64(ZipFormat.zip64EndLength - 12), .recordSize, record.u64(4))
        check.expect(UInt64(ZipFormat.version64), .versionMadeBy, UInt64(record.u16(12)))
        check.expect(UInt64(ZipFormat.version64), .versionNeeded, UInt64(record.u16(14)))
        check.expect(0, .diskNumber, UInt64(record.u32(16)))
        check.expect(0, .directoryDisk, UInt64(record.u32(20)))
        check.expect(record.u64(32), .entriesOnDisk, record.u64(24))
        let claim = DirectoryClaim(entries: record.u64(32), size: record.u64(40), offset: record.u64(48))
        check.offset = end.offset
        check.expect(min(claim.entries, UInt64(UInt16.max)), .entries, UInt64(end.entries))
        check.expect(min(claim.size, UInt64(UInt32.max)), .directorySize, UInt64(end.directorySize))
        check.expect(min(claim.offset, UInt64(UInt32.max)), .directoryOffset, UInt64(end.directoryOffset))
        return Zip64EndRecord(offset: offset, claim: claim, locatorClaim: locator.u64(8))
    }

    /// Checks that the locator points at the record, once it is known by how much all offsets are off.
    func checkLocator(shift: UInt64, faults: inout FaultList) {
        guard locatorClaim != offset - shift else { return }
        faults.add(
            ZipFault(
                .zip64Record, offset: offset, field: .endRecordOffset, expected: offset - shift, found: locatorClaim))
    }

    /// Compares fields of one record after the other.
    private struct Check {
        var offset: UInt64
        var faults: FaultList

        mutating func expect(_ expected: UInt64, _ field: ZipFault.Field, _ found: UInt64) {
            guard expected != found else { return }
            faults.add(ZipFault(.zip64Record, offset: offset, field: field, expected: expected, found: found))
        }
    }
}

extension UInt64 {
    /// The difference, or nil where it would be below zero.
    fileprivate func minus(_ other: Int) -> UInt64? { self >= UInt64(other) ? self - UInt64(other) : nil }
}
