import Foundation

/// A file open for reading by position, so that any number of threads may read it at once.
final class OpenFile: Sendable {
    let path: String
    /// Bytes in the file when it was opened.
    let size: UInt64
    private let descriptor: Int32

    /// Opens an ordinary file. A pipe or a device is refused without waiting for it.
    init(path: String) throws(ZipError) {
        let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard opened >= 0 else { throw ZipError.cannotOpen(path: path, errno: errno) }
        var status = stat()
        guard fstat(opened, &status) == 0 else {
            let reason = errno
            close(opened)
            throw ZipError.cannotOpen(path: path, errno: reason)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(opened)
            throw ZipError.notAFile(path: path)
        }
        self.path = path
        self.size = UInt64(status.st_size)
        self.descriptor = opened
    }

    deinit { close(descriptor) }

    /// Fills the buffer from an offset and returns how many bytes there were; fewer only at the end of the file.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64) throws(ZipError) -> Int {
        guard let start = buffer.baseAddress, offset < UInt64(Int64.max) else { return 0 }
        var done = 0
        while done < buffer.count {
            let count = pread(descriptor, start + done, buffer.count - done, off_t(offset) + off_t(done))
            if count < 0 {
                if errno == EINTR { continue }
                throw ZipError.cannotRead(path: path, offset: offset + UInt64(done), errno: errno)
            }
            if count == 0 { break }
            done += count
        }
        return done
    }
}
