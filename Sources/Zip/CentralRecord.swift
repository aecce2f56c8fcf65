/// One record of the central directory (APPNOTE 4.3.12).
struct CentralRecord {
    /// Where the record starts in the file, and how long it is with name, extra fields and comment.
    let offset: UInt64
    let length: Int

    let madeBy: UInt16
    let needed: UInt16
    let flags: UInt16
    let method: UInt16
    let time: UInt16
    let date: UInt16
    let crc32: UInt32
    let commentLength: UInt16
    let diskNumber: UInt16
    let internalAttributes: UInt16
    let externalAttributes: UInt32
    let rawName: [UInt8]
    /// Nil if the name is not UTF-8.
    let validName: String?
    let extra: ExtraFields

    /// Sizes and place after the zip64 field, if any, was taken into account.
    let compressedSize: UInt64
    let size: UInt64
    let localOffset: UInt64
    /// How many of these three the record leaves to its zip64 field.
    let leftToZip64: Int

    /// The name, for reports even where it is damaged.
    var name: String { validName ?? String(decoding: rawName, as: UTF8.self) }

    /// Reads the record at an offset; nil if none starts there or it runs past the end of the directory.
    init?(at offset: UInt64, in window: inout FileWindow) throws {
        guard let head = try window.read(at: offset, ZipFormat.centralLength),
            head.u32(0) == ZipFormat.centralSignature
        else { return nil }
        let nameLength = Int(head.u16(28))
        let extraLength = Int(head.u16(30))
        let length = ZipFormat.centralLength + nameLength + extraLength + Int(head.u16(32))
        guard let whole = try window.read(at: offset, length) else { return nil }
        let variable = whole.dropFirst(ZipFormat.centralLength)
        self.offset = offset
        self.length = length
        madeBy = head.u16(4)
        needed = head.u16(6)
        flags = head.u16(8)
        method = head.u16(10)
        time = head.u16(12)
        date = head.u16(14)
        crc32 = head.u32(16)
        commentLength = head.u16(32)
        diskNumber = head.u16(34)
        internalAttributes = head.u16(36)
        externalAttributes = head.u32(38)
        rawName = Array(variable.prefix(nameLength))
        validName = String(validating: rawName, as: UTF8.self)
        extra = ExtraFields(variable.dropFirst(nameLength).prefix(extraLength))

        // The zip64 field holds, in this order, only what the record itself leaves out.
        var field = (extra.zip64 ?? [])[...]
        var left = 0
        func resolve(_ short: UInt32) -> UInt64 {
            guard short == ZipFormat.elsewhere32 else { return UInt64(short) }
            left += 1
            guard field.count >= 8 else { return UInt64(short) }
            defer { field = field.dropFirst(8) }
            return field.u64(0)
        }
        size = resolve(head.u32(24))
        compressedSize = resolve(head.u32(20))
        localOffset = resolve(head.u32(42))
        leftToZip64 = left
    }
}
