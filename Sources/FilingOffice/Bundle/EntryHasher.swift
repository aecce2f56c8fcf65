import Dispatch
import DossierCore
import Foundation
import Glibc
import Records
import Synchronization
import Zip

/// Reads every entry of an archive, two at a time, and the file itself beside them when asked.
struct EntryHasher: Sendable {
    let reader: ZipReader
    let folder: String?
    let path: String
    let hashesWholeFile: Bool

    /// What came of it.
    struct Result: Sendable {
        var entries: [BundleObservation.Entry] = []
        var contents: [String: Data] = [:]
        var findings: [BundleFinding] = []
        var wholeFile: ContentDigest?
    }

    /// A file at a fixed place larger than this is not read into memory.
    private static let largestFile = 1 << 30

    func run(progress: (@Sendable (Int) -> Void)?) -> Result {
        let entries = reader.entries
        let unread = Self.unreadable(reader)
        let work = Mutex(Work(count: entries.count, hashesWholeFile: hashesWholeFile))
        let done = Atomic<Int>(0)
        let count = { @Sendable (bytes: Int) in
            let sum = done.add(bytes, ordering: .relaxed).newValue
            progress?(sum)
        }
        DispatchQueue.concurrentPerform(iterations: 2) { _ in
            while let task = work.withLock({ $0.next() }) {
                switch task {
                case .wholeFile:
                    let outcome = wholeFile(count)
                    work.withLock { $0.finishWholeFile(outcome) }
                case .entry(let index):
                    let seen = hash(entries[index], unread, count)
                    work.withLock { $0.seen[index] = seen }
                }
            }
        }
        return work.withLock { $0.result(folder: folder) }
    }

    /// The entries that are not read because they would unpack to more than a bundle may hold, or share their bytes with
    /// others to that end: each is reported as a fault already, and reading them is what whoever made them wants.
    private static func unreadable(_ reader: ZipReader) -> Set<String> {
        if reader.faults.contains(where: { $0.code == .contentsTooLarge }) { return Set(reader.entries.map(\.name)) }
        let codes: Set<ZipFault.Code> = [.entryTooLarge, .expandsTooFar, .overlap]
        let faults = reader.faults.filter { codes.contains($0.code) }
        return Set(faults.flatMap { [$0.path, $0.other] }.compactMap { $0 })
    }

    /// The size an entry claims, bounded so that the sum over all entries of an archive cannot overflow.
    static func size(of entry: ZipEntry) -> Int { Int(min(entry.size, 1 << 43)) }

    /// One entry's digest, its content if it is a file at a fixed place, and what kept it from being read.
    private func hash(_ entry: ZipEntry, _ unread: Set<String>, _ count: @Sendable (Int) -> Void) -> Seen {
        let inside = ArchiveFault.path(entry.name, inside: folder)
        guard !unread.contains(entry.name) else {
            return Seen(path: inside, isInside: inside != entry.name, entry: entry)
        }
        let keeps = BundleLayout.filesToRead.contains(inside) && entry.size <= Self.largestFile
        var seen = Seen(path: inside, isInside: inside != entry.name, entry: entry)
        var stream = DigestStream()
        var content = Data()
        do {
            try reader.read(entry) { piece in
                stream.update(piece)
                if keeps { content.append(contentsOf: piece) }
                count(piece.count)
            }
            seen.digest = stream.finish()
            if keeps { seen.content = content }
        } catch let fault as ZipFault {
            seen.finding = .archive(ArchiveFault(fault, inside: folder))
        } catch {
            seen.finding = .fileUnreadable(reason: FileFault.words(for: error))
        }
        return seen
    }

    private func wholeFile(_ count: @Sendable (Int) -> Void) -> (digest: ContentDigest?, finding: BundleFinding?) {
        // FileHandle would read 4096 bytes at a time.
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return (nil, .fileUnreadable(reason: String(cString: strerror(errno)))) }
        defer { close(file) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 4096)
        defer { buffer.deallocate() }
        var stream = DigestStream()
        while true {
            let length = read(file, buffer.baseAddress, buffer.count)
            if length == 0 { return (stream.finish(), nil) }
            if length < 0, errno == EINTR { continue }
            guard length > 0 else { return (nil, .fileUnreadable(reason: String(cString: strerror(errno)))) }
            stream.update(UnsafeRawBufferPointer(rebasing: buffer[..<length]))
            count(length)
        }
    }
}

/// What was seen of one entry.
private struct Seen: Sendable {
    let path: String
    let isInside: Bool
    let entry: ZipEntry
    var digest: ContentDigest?
    var content: Data?
    var finding: BundleFinding?
}

/// Which entries are still to be read, and what came of the others.
private struct Work: Sendable {
    enum Task {
        case wholeFile
        case entry(Int)
    }

    var seen: [Seen?]
    private var upcoming = 0
    private var wantsWholeFile: Bool
    private var wholeFile: ContentDigest?
    private var finding: BundleFinding?

    init(count: Int, hashesWholeFile: Bool) {
        seen = Array(repeating: nil, count: count)
        wantsWholeFile = hashesWholeFile
    }

    /// The next thing to do, the longest first.
    mutating func next() -> Task? {
        if wantsWholeFile {
            wantsWholeFile = false
            return .wholeFile
        }
        guard upcoming < seen.count else { return nil }
        defer { upcoming += 1 }
        return .entry(upcoming)
    }

    mutating func finishWholeFile(_ outcome: (digest: ContentDigest?, finding: BundleFinding?)) {
        (wholeFile, finding) = outcome
    }

    func result(folder: String?) -> EntryHasher.Result {
        let seen = seen.compactMap { $0 }
        var result = EntryHasher.Result()
        result.wholeFile = wholeFile
        result.findings = seen.compactMap(\.finding) + [finding].compactMap { $0 }
        for one in seen where folder == nil || one.isInside {
            result.entries.append(
                BundleObservation.Entry(
                    path: one.path, size: EntryHasher.size(of: one.entry), digest: one.digest,
                    isDeflated: one.entry.method == .deflated))
            if result.contents[one.path] == nil { result.contents[one.path] = one.content }
        }
        return result
    }
}
