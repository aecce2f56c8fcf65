/// The extra fields of a header (APPNOTE 4.5), of which only the zip64 field is allowed here.
struct ExtraFields {
    /// Content of the first zip64 field.
    let zip64: [UInt8]?
    /// Identifiers of all other fields, a second zip64 field included.
    let others: [UInt16]
    /// Whether the last field runs past the end.
    let isMalformed: Bool

    init(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        var zip64: [UInt8]?
        var others: [UInt16] = []
        while rest.count >= 4 {
            let identifier = rest.u16(0)
            let length = Int(rest.u16(2))
            guard rest.count >= 4 + length else { break }
            if identifier == ZipFormat.zip64ExtraIdentifier, zip64 == nil {
                zip64 = Array(rest.dropFirst(4).prefix(length))
            } else {
                others.append(identifier)
            }
            rest = rest.dropFirst(4 + length)
        }
        self.zip64 = zip64
        self.others = others
        self.isMalformed = !rest.isEmpty
    }

    /// Reports every field that should not be there.
    func reportOthers(path: String, offset: UInt64, faults: inout FaultList) {
        for identifier in others {
            faults.add(ZipFault(.extraField, path: path, offset: offset, found: UInt64(identifier)))
        }
        if isMalformed { faults.add(ZipFault(.extraField, path: path, offset: offset, field: .extraLength)) }
    }
}
