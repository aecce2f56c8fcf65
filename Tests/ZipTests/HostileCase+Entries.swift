import Foundation
import Zip

/// Cases about single entries: their directory records and their local headers.
extension HostileCase {
    static let records: [HostileCase] = [
        HostileCase("encrypted", .encrypted) { $0.entries[0].both { $0.flags = 1 } },
        HostileCase(
            "data descriptor", .dataDescriptor, .localHeaderDisagrees, .localHeaderDisagrees, .localHeaderDisagrees,
            .bytesBetweenEntries
        ) {
            $0.entries[0].both { $0.flags = 8 }
            $0.entries[0].local.crc32 = 0
            $0.entries[0].local.size = 0
            $0.entries[0].local.compressedSize = 0
            $0.entries[0].bytesAfter = [UInt8](repeating: 1, count: 16)
        },
        HostileCase("flag of a compression level", .otherFlags) { $0.entries[0].both { $0.flags = 2 } },
        HostileCase("masked headers flag", .otherFlags) { $0.entries[0].both { $0.flags = 1 << 13 } },
        HostileCase("UTF-8 flag on a plain name", .utf8Flag) { $0.entries[0].both { $0.flags = 0x800 } },
        HostileCase("Chinese name without the UTF-8 flag", .utf8Flag) {
            $0.entries[0].both { $0.name = Array("批.txt".utf8) }
        },
        HostileCase("method bzip2", .unsupportedMethod) { $0.entries[0].both { $0.method = 12 } },
        HostileCase("method deflate64", .unsupportedMethod) { $0.entries[0].both { $0.method = 9 } },
        HostileCase("made by DOS", .version) { $0.entries[0].madeBy = 0x003f },
        HostileCase("needs version 4.5 without zip64", .version) { $0.entries[0].both { $0.needed = 45 } },
        HostileCase("deflated but needs only 1.0", .version) { $0.entries[0].both { $0.method = 8 } },
        HostileCase("another time", .modificationTime) { $0.entries[0].both { $0.time = 1 } },
        HostileCase("another date", .modificationTime) { $0.entries[0].both { $0.date = 0x5a21 } },
        HostileCase("symbolic link", .symbolicLink) { $0.entries[0].mode = 0o120777 },
        HostileCase("device", .specialFile) { $0.entries[0].mode = 0o020644 },
        HostileCase("pipe", .specialFile) { $0.entries[0].mode = 0o010644 },
        HostileCase("folder by its mode", .folderEntry) { $0.entries[0].mode = 0o040755 },
        HostileCase("folder by its DOS attribute", .folderEntry) { $0.entries[0].dosAttributes = 0x10 },
        HostileCase("executable, set user id", .attributes) { $0.entries[0].mode = 0o104755 },
        HostileCase("no mode at all", .attributes) { $0.entries[0].mode = 0 },
        HostileCase("internal attributes", .attributes) { $0.entries[0].internalAttributes = 1 },
        HostileCase("entry comment", .entryComment) { $0.entries[0].comment = Array("note".utf8) },
        HostileCase("entry on another disk", .multipleDisks) { $0.entries[0].disk = 1 },
        HostileCase("extra field in the directory", .extraField) {
            $0.entries[0].central.extra = [0x55, 0x54, 1, 0, 0]
        },
        HostileCase("extra field in the local header", .extraField) {
            $0.entries[0].local.extra = [0x55, 0x54, 1, 0, 0]
        },
        HostileCase("Unicode path field naming another file", .extraField, .extraField) {
            $0.entries[0].both { $0.extra = [0x75, 0x70, 6, 0, 1, 0, 0, 0, 0, 0x62] }
        },
        HostileCase("extra field that runs past its end", .extraField) {
            $0.entries[0].central.extra = [0x55, 0x54, 9, 0, 0]
        },
        HostileCase("zip64 field for small sizes", .zip64Field, .localHeaderDisagrees) {
            $0.entries[0].central.size = .max
            $0.entries[0].central.compressedSize = .max
            $0.entries[0].central.extra = [1, 0, 16, 0] + le(UInt64(5)) + le(UInt64(5))
            $0.entries[0].local.extra = $0.entries[0].central.extra
        },
        HostileCase("zip64 field that nothing refers to", .zip64Field) {
            $0.entries[0].central.extra = [1, 0, 8, 0] + le(UInt64(9))
        },
        HostileCase(
            "zip64 size that hides another", .version, .zip64Field, .storedSizesDiffer, .entryTooLarge,
            .localHeaderDisagrees, .localHeaderDisagrees, .localHeaderDisagrees, .contentsTooLarge, .zip64Record
        ) {
            $0.entries[0].central.size = .max
            $0.entries[0].central.extra = [1, 0, 16, 0] + le(UInt64.max >> 8) + le(UInt64(5))
            $0.entries[0].local.size = 5
        },
        HostileCase("stored with two sizes", .storedSizesDiffer) { $0.entries[0].both { $0.size = 4 } },
        HostileCase("deflated to a thousandth", .expandsTooFar) {
            $0.entries[0].both {
                $0.method = 8
                $0.needed = 20
                $0.size = 2 << 20
            }
        },
        HostileCase(
            "all in one record", .nameDotSegment, .version, .encrypted, .utf8Flag, .modificationTime, .symbolicLink
        ) {
            $0.entries[0].both {
                $0.name = Array("../a.".utf8)
                $0.flags = 0x801
                $0.time = 3
            }
            $0.entries[0].madeBy = 0
            $0.entries[0].mode = 0o120777
        },
    ]

    static let headers: [HostileCase] = [
        HostileCase("version", .localHeaderDisagrees) { $0.entries[0].local.needed = 20 },
        HostileCase("flags", .localHeaderDisagrees) { $0.entries[0].local.flags = 1 },
        HostileCase("method", .localHeaderDisagrees) { $0.entries[0].local.method = 8 },
        HostileCase("time", .localHeaderDisagrees) { $0.entries[0].local.time = 5 },
        HostileCase("date", .localHeaderDisagrees) { $0.entries[0].local.date = 5 },
        HostileCase("CRC-32", .localHeaderDisagrees) { $0.entries[0].local.crc32 ^= 1 },
        HostileCase("packed size", .localHeaderDisagrees) { $0.entries[0].local.compressedSize = 4 },
        HostileCase("size", .localHeaderDisagrees) { $0.entries[0].local.size = 6 },
        HostileCase("name", .localHeaderDisagrees) { $0.entries[0].local.name = Array("z.txt".utf8) },
        HostileCase("length of the name", .localHeaderDisagrees) { $0.entries[0].local.name = Array("a.tx".utf8) },
        HostileCase("zip64 field only in the local header", .localHeaderDisagrees) {
            $0.entries[0].local.extra = [1, 0, 16, 0] + le(UInt64(5)) + le(UInt64(5))
        },
        HostileCase("no signature", .localHeaderMissing) { $0.entries[0].localSignature[2] = 5 },
        HostileCase("offset between two headers", .localHeaderMissing, .bytesBetweenEntries) {
            $0.entries[1].offset = 50
        },
        HostileCase("offset beyond the directory", .localHeaderMissing, .bytesBetweenEntries) {
            $0.entries[1].offset = 0x7000_0000
        },
        HostileCase("data runs into the directory", .dataOutOfBounds) {
            $0.entries[1].both {
                $0.size = 60
                $0.compressedSize = 60
            }
        },
        HostileCase("an entry inside the content of another", .overlap) {
            let inner = $0.entries[1]
            let outer = HandmadeZip.Entry(rawName: Array("a.txt".utf8), data: inner.localBytes + [1, 2, 3])
            $0.entries = [outer, inner, .init("c.txt")]
            $0.entries[1].isOnlyListed = true
            $0.entries[1].offset = 35
        },
        HostileCase("data runs into the next entry", .overlap) {
            $0.entries[0].both {
                $0.size = 9
                $0.compressedSize = 9
            }
        },
        HostileCase("offset just before the directory", .localHeaderMissing, .bytesBetweenEntries) {
            $0.entries[1].offset = 60
        },
    ]
}
