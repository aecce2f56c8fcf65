/// A local header (APPNOTE 4.3.7), held against the directory record that points at it.
///
/// In the canonical form the record determines every byte of the header, so there is nothing to interpret, only to
/// compare.
struct LocalHeader {
    /// The first byte of the content.
    let dataOffset: UInt64

    /// Reads the header and reports every field that disagrees. Nil if there is no header at the offset.
    static func check(
        _ record: CentralRecord, at offset: UInt64, in window: inout FileWindow, faults: inout FaultList
    ) throws -> LocalHeader? {
        let path = record.name
        guard let head = try window.read(at: offset, ZipFormat.localLength), head.u32(0) == ZipFormat.localSignature
        else { return nil }
        let length = ZipFormat.localLength + Int(head.u16(26)) + Int(head.u16(28))
        guard let whole = try window.read(at: offset, length) else { return nil }

        func disagree(_ field: ZipFault.Field, _ expected: UInt64?, _ found: UInt64?, other: String? = nil) {
            faults.add(
                ZipFault(
                    .localHeaderDisagrees, path: path, offset: offset, field: field, expected: expected, found: found,
                    other: other))
        }
        for (field, expected, found) in comparisons(record, head) where expected != found {
            disagree(field, expected, found)
        }
        let variable = whole.dropFirst(ZipFormat.localLength)
        let name = variable.prefix(Int(head.u16(26)))
        if name.count == record.rawName.count, !name.elementsEqual(record.rawName) {
            disagree(.name, nil, nil, other: String(decoding: name, as: UTF8.self))
        }
        let extra = ExtraFields(variable.dropFirst(name.count))
        extra.reportOthers(path: path, offset: offset, faults: &faults)
        if extra.zip64 != expectedZip64(record) {
            disagree(.zip64, record.localHasZip64 ? 16 : 0, extra.zip64.map { UInt64($0.count) })
        }
        return LocalHeader(dataOffset: offset + UInt64(length))
    }

    private static func comparisons(
        _ record: CentralRecord, _ head: ArraySlice<UInt8>
    ) -> [(ZipFault.Field, UInt64, UInt64)] {
        let versionMayDiffer = record.needsZip64 && !record.sizesNeedZip64
        let version = versionMayDiffer ? record.localVersion : record.needed
        let sizes = record.sizesNeedZip64
        return [
            (.versionNeeded, UInt64(version), UInt64(head.u16(4))),
            (.flags, UInt64(record.flags), UInt64(head.u16(6))),
            (.method, UInt64(record.method), UInt64(head.u16(8))),
            (.time, UInt64(record.time), UInt64(head.u16(10))),
            (.date, UInt64(record.date), UInt64(head.u16(12))),
            (.crc32, UInt64(record.crc32), UInt64(head.u32(14))),
            (.compressedSize, sizes ? UInt64(ZipFormat.elsewhere32) : record.compressedSize, UInt64(head.u32(18))),
            (.size, sizes ? UInt64(ZipFormat.elsewhere32) : record.size, UInt64(head.u32(22))),
            (.nameLength, UInt64(record.rawName.count), UInt64(head.u16(26))),
        ]
    }

    /// Both sizes, unpacked first, in 16 bytes.
    private static func expectedZip64(_ record: CentralRecord) -> [UInt8]? {
        guard record.localHasZip64 else { return nil }
        return [record.size, record.compressedSize].flatMap { value in
            (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
    }
}
