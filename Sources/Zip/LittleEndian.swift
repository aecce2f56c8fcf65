extension ArraySlice<UInt8> {
    /// The number in `width` bytes, lowest first, `place` bytes after the start. The caller has checked the length.
    private func littleEndian(_ place: Int, _ width: Int) -> UInt64 {
        var value: UInt64 = 0
        for index in (startIndex + place..<startIndex + place + width).reversed() {
            value = value << 8 | UInt64(self[index])
        }
        return value
    }

    func u16(_ place: Int) -> UInt16 { UInt16(littleEndian(place, 2)) }
    func u32(_ place: Int) -> UInt32 { UInt32(littleEndian(place, 4)) }
    func u64(_ place: Int) -> UInt64 { littleEndian(place, 8) }
}
