package import Foundation

/// Reads an archive whose structure has been examined. One reader serves any number of threads: reads are by position.
package struct ZipReader: Sendable {
    /// Bytes in the archive.
    package let fileSize: UInt64
    private let structure: ZipStructure
    private let file: OpenFile

    /// Opens and examines the archive at a path. Throws `ZipError` if the file cannot be read.
    ///
    /// An archive with faults opens too, so that all its faults can be named; whether to go on is the caller's to say.
    package init(path: String, limits: ZipLimits = ZipLimits()) throws {
        file = try OpenFile(path: path)
        fileSize = file.size
        structure = try ZipStructure(of: file, limits: limits)
    }

    /// The entries that can be read, in the order of the directory.
    package var entries: [ZipEntry] { structure.entries }
    /// Everything in the structure that departs from the canonical form.
    package var faults: [ZipFault] { structure.faults }

    /// Delivers the content of an entry in pieces, each valid only during the call, never more than `entry.size` bytes.
    ///
    /// Throws a `ZipFault` if the content turns out to differ from its CRC-32 or size, after the pieces up to there have
    /// been delivered; `ZipError` if the file cannot be read; and whatever `body` throws. Deflate has many spellings for
    /// one content; they are not told apart.
    package func read(_ entry: ZipEntry, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        var checksum = Checksum()
        var delivered: UInt64 = 0
        func deliver(_ piece: UnsafeRawBufferPointer) throws {
            let (sum, overflow) = delivered.addingReportingOverflow(UInt64(piece.count))
            guard !overflow, sum <= entry.size else { throw entry.fault(.contentSize, entry.size, sum) }
            delivered = sum
            checksum.add(piece)
            try body(piece)
        }
        switch entry.method {
        case .stored: try readStored(entry, deliver)
        case .deflated: try readDeflated(entry, deliver)
        }
        guard delivered == entry.size else { throw entry.fault(.contentSize, entry.size, delivered) }
        guard checksum.value == entry.crc32 else {
            throw entry.fault(.contentChecksum, UInt64(entry.crc32), UInt64(checksum.value))
        }
    }

    /// The content of a small entry. Throws `ZipError.largerThanAllowed` before reading if it is not small, and as
    /// `read` does.
    package func data(of entry: ZipEntry, limit: UInt64) throws -> Data {
        guard entry.size <= limit else {
            throw ZipError.largerThanAllowed(name: entry.name, size: entry.size, limit: limit)
        }
        var data = Data()
        try read(entry) { data.append(contentsOf: $0) }
        return data
    }

    private func readStored(_ entry: ZipEntry, _ deliver: (UnsafeRawBufferPointer) throws -> Void) throws {
        try forEachPiece(of: entry) { piece in
            try deliver(piece)
            return true
        }
    }

    private func readDeflated(_ entry: ZipEntry, _ deliver: (UnsafeRawBufferPointer) throws -> Void) throws {
        let inflater = try Inflater()
        let output = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
        defer { output.deallocate() }
        var taken: UInt64 = 0
        var hasEnded = false
        try forEachPiece(of: entry) { piece in
            var rest = piece
            while true {
                let (used, made, progress) = inflater.step(rest, into: output)
                taken += UInt64(used)
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(used))
                if made > 0 { try deliver(UnsafeRawBufferPointer(rebasing: output.prefix(made))) }
                switch progress {
                case .damaged: throw entry.fault(.contentNotDeflate)
                case .ended: hasEnded = true
                case .goesOn:
                    guard used > 0 || made > 0 || rest.isEmpty else { throw entry.fault(.contentNotDeflate) }
                    if made == output.count || !rest.isEmpty { continue }
                }
                return !hasEnded
            }
        }
        guard hasEnded else { throw entry.fault(.contentNotDeflate) }
        guard taken == entry.compressedSize else {
            throw entry.fault(.bytesAfterDeflate, taken, entry.compressedSize)
        }
    }

    /// Reads the packed bytes of an entry in order, until `use` answers false.
    private func forEachPiece(of entry: ZipEntry, _ use: (UnsafeRawBufferPointer) throws -> Bool) throws {
        let size = Int(min(entry.compressedSize, 1 << 20))
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 4096)
        defer { buffer.deallocate() }
        var done: UInt64 = 0
        while done < entry.compressedSize {
            let wanted = Int(min(entry.compressedSize - done, UInt64(size)))
            let piece = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(wanted))
            guard try file.read(into: piece, at: entry.dataOffset + done) == wanted else {
                throw entry.fault(.contentCutShort, entry.compressedSize, done)
            }
            done += UInt64(wanted)
            guard try use(UnsafeRawBufferPointer(piece)) else { return }
        }
    }
}

extension ZipEntry {
    /// A fault of this entry's content.
    fileprivate func fault(_ code: ZipFault.Code, _ expected: UInt64? = nil, _ found: UInt64? = nil) -> ZipFault {
        ZipFault(code, path: name, offset: dataOffset, expected: expected, found: found)
    }
}
