/// Where the entries of an archive lie, which must be one after the other in the order of the directory, without a byte
/// between them.
struct EntryLayout {
    /// Local header and content of one entry.
    private struct Extent {
        let path: String
        let start: UInt64
        let end: UInt64
    }

    private var extents: [Extent] = []

    /// Notes an entry, in the order of the directory.
    mutating func add(_ path: String, from start: UInt64, to end: UInt64) {
        extents.append(Extent(path: path, start: start, end: end))
    }

    /// Reports gaps, overlaps and entries out of order between the start of the archive and its directory.
    ///
    /// - Parameter shift: bytes put before the archive, reported already.
    func check(shift: UInt64, directoryStart: UInt64, faults: inout FaultList) {
        for (earlier, later) in zip(extents, extents.dropFirst()) where later.start < earlier.start {
            faults.add(ZipFault(.orderDiffers, path: later.path, offset: later.start))
        }
        var reached = shift
        for extent in extents.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
            if extent.start > reached {
                let code: ZipFault.Code = reached == 0 ? .bytesBeforeFirstEntry : .bytesBetweenEntries
                faults.add(ZipFault(code, offset: reached, found: extent.start - reached))
            } else if extent.start < reached {
                faults.add(ZipFault(.overlap, path: extent.path, offset: extent.start, found: reached - extent.start))
            }
            reached = max(reached, extent.end)
        }
        if reached < directoryStart {
            faults.add(ZipFault(.bytesBetweenEntries, offset: reached, found: directoryStart - reached))
        }
    }
}
