import Foundation

/// A file that is written beside its final place and appears there whole, on disk, or not at all.
///
/// Until `publish` the name is `<final>.partial-<random>`; whoever lets go of an unpublished file removes it. A lock on
/// it lasts as long as its writer, so that leftovers of a killed process can be told from work in progress.
final class PartialFile {
    private static let mark = ".partial-"

    let path: String
    private let finalPath: String
    private let descriptor: Int32
    private var isPublished = false

    /// Makes the partial file, readable by nobody else yet.
    init(for finalPath: String) throws(ZipError) {
        let tag = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        let path = finalPath + Self.mark + tag
        let opened = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard opened >= 0 else { throw ZipError.cannotCreate(path: path, errno: errno) }
        // A file system without locks only loses the sweeping of leftovers.
        _ = flock(opened, LOCK_EX | LOCK_NB)
        self.path = path
        self.finalPath = finalPath
        self.descriptor = opened
    }

    deinit {
        if !isPublished { unlink(path) }
        close(descriptor)
    }

    /// Writes all bytes at an offset.
    func write(_ bytes: UnsafeRawBufferPointer, at offset: UInt64) throws(ZipError) {
        guard let start = bytes.baseAddress else { return }
        var done = 0
        while done < bytes.count {
            let count = pwrite(descriptor, start + done, bytes.count - done, off_t(offset) + off_t(done))
            if count < 0 {
                if errno == EINTR { continue }
                throw ZipError.cannotWrite(path: path, errno: errno)
            }
            done += count
        }
    }

    /// Asks the kernel to start writing a range to the disk now, so that the final sync finds little left to do.
    /// Advice only: nothing depends on it.
    func startWriteback(from offset: UInt64, count: UInt64) {
        posix_fadvise(descriptor, off_t(offset), off_t(count), POSIX_FADV_DONTNEED)
    }

    /// Brings the file to the disk and gives it its final name, replacing what bore it. Mode 0644 whatever the umask.
    func publish() throws(ZipError) {
        guard fchmod(descriptor, 0o644) == 0, fsync(descriptor) == 0 else {
            throw ZipError.cannotSync(path: path, errno: errno)
        }
        guard rename(path, finalPath) == 0 else {
            throw ZipError.cannotRename(from: path, to: finalPath, errno: errno)
        }
        isPublished = true
        try Self.syncFolder(of: finalPath)
    }

    private static func syncFolder(of path: String) throws(ZipError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0 else { throw ZipError.cannotSync(path: folder, errno: errno) }
        defer { close(opened) }
        guard fsync(opened) == 0 else { throw ZipError.cannotSync(path: folder, errno: errno) }
    }

    /// Removes partial files in a folder whose writers are gone, and returns their names.
    static func sweep(folder: String) throws -> [String] {
        var removed: [String] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where isPartial(name) {
            let path = folder + "/" + name
            let opened = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
            guard opened >= 0 else { continue }
            defer { close(opened) }
            if flock(opened, LOCK_EX | LOCK_NB) == 0, unlink(path) == 0 { removed.append(name) }
        }
        return removed
    }

    private static func isPartial(_ name: String) -> Bool {
        guard let mark = name.range(of: mark, options: .backwards) else { return false }
        let tag = name[mark.upperBound...]
        return !tag.isEmpty && tag.utf8.count <= 13 && tag.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLowercase) }
    }
}
