/// Where an end record says the directory is.
struct DirectoryClaim {
    let entries: UInt64
    let size: UInt64
    let offset: UInt64

    /// Where the directory really is, and by how much all offsets are off because something was put before the archive.
    typealias Place = (start: UInt64, end: UInt64, shift: UInt64)

    /// Finds the directory, which should end where the end records start, and explains it if it does not. Nil, with a
    /// fault, if it is neither where it should be nor where that would put it.
    func locate(before recordsStart: UInt64, in file: OpenFile, faults: inout FaultList) throws -> Place? {
        let (claimedEnd, overflow) = offset.addingReportingOverflow(size)
        if !overflow, claimedEnd == recordsStart { return (offset, recordsStart, 0) }

        // It may stand right before the end records all the same: then its offset is wrong, or all offsets are.
        if size <= recordsStart, try file.hasSignature(ZipFormat.centralSignature, at: recordsStart - size),
            try overflow || claimedEnd > recordsStart || !file.hasSignature(ZipFormat.centralSignature, at: offset)
        {
            let start = recordsStart - size
            if start > offset, try file.hasSignature(ZipFormat.localSignature, at: start - offset) {
                faults.add(try explain(prefix: start - offset, in: file))
                return (start, recordsStart, start - offset)
            }
            faults.add(ZipFault(.directoryMisplaced, field: .directoryOffset, expected: start, found: offset))
            return (start, recordsStart, 0)
        }
        guard !overflow, claimedEnd < recordsStart else {
            faults.add(ZipFault(.directoryOutOfBounds, offset: offset, expected: recordsStart, found: claimedEnd))
            return nil
        }
        let isAnotherEnd =
            try file.hasSignature(ZipFormat.endSignature, at: claimedEnd)
            || file.hasSignature(ZipFormat.zip64EndSignature, at: claimedEnd)
        faults.add(
            isAnotherEnd
                ? ZipFault(.anotherArchive, offset: claimedEnd)
                : ZipFault(.bytesAfterDirectory, offset: claimedEnd, found: recordsStart - claimedEnd))
        return (offset, claimedEnd, 0)
    }

    /// What was put before the archive: another archive, or just bytes.
    private func explain(prefix: UInt64, in file: OpenFile) throws -> ZipFault {
        let lastRecord = prefix - min(prefix, UInt64(ZipFormat.endLength))
        return try file.hasSignature(ZipFormat.endSignature, at: lastRecord)
            ? ZipFault(.anotherArchive, offset: lastRecord)
            : ZipFault(.bytesBeforeFirstEntry, offset: 0, found: prefix)
    }
}
