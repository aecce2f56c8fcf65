import Foundation
import Glibc

/// A file held open, closed when nobody holds it any more.
final class OpenFile {
    let path: String
    private var descriptor: Int32

    /// Opens with the flags of `open(2)`; always close-on-exec.
    init(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(FileFault) {
        let descriptor = retrying { Glibc.open(path, flags | O_CLOEXEC, mode) }
        guard descriptor >= 0 else { throw .last(.open, path) }
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        if descriptor >= 0 { _ = Glibc.close(descriptor) }
    }

    /// Size in bytes, and whether it is a plain file rather than a folder, a pipe or a device.
    func examine() throws(FileFault) -> (size: Int, isPlain: Bool) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .last(.examine, path) }
        return (Int(status.st_size), status.st_mode & S_IFMT == S_IFREG)
    }

    /// Fills the buffer as far as the file goes; fewer bytes than asked for mean the end, 0 means nothing was left.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileFault) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = retrying { Glibc.read(descriptor, rest.baseAddress, rest.count) }
            guard count >= 0 else { throw .last(.read, path) }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// Reads from here to the end, or as much as is wanted at most.
    func readAll(atMost limit: Int) throws(FileFault) -> Data {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: limit, alignment: 16)
        defer { buffer.deallocate() }
        return Data(buffer.prefix(try read(into: buffer)))
    }

    /// Writes all of the bytes.
    func write(_ bytes: UnsafeRawBufferPointer) throws(FileFault) {
        var written = 0
        while written < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
            let count = retrying { Glibc.write(descriptor, rest.baseAddress, rest.count) }
            guard count >= 0 else { throw .last(.write, path) }
            written += count
        }
    }

    func setMode(_ mode: mode_t) throws(FileFault) {
        guard fchmod(descriptor, mode) == 0 else { throw .last(.write, path) }
    }

    /// Returns when the bytes are on the medium.
    func sync() throws(FileFault) {
        guard retrying({ fsync(descriptor) }) == 0 else { throw .last(.sync, path) }
    }

    /// Returns when everything written to this file's file system is on the medium, or false where that call is not
    /// had.
    func syncWholeFileSystem() throws(FileFault) -> Bool {
        guard let syncfs = Self.syncfs else { return false }
        guard syncfs(descriptor) == 0 else { throw .last(.sync, path) }
        return true
    }

    /// Closes, reporting what the system held back until now.
    func close() throws(FileFault) {
        let closing = descriptor
        descriptor = -1
        // Linux frees the descriptor even when it reports EINTR; closing again could hit somebody else's.
        guard Glibc.close(closing) == 0 || errno == EINTR else { throw .last(.close, path) }
    }

    /// `syncfs(2)`: declared by the C library for GNU sources only, so the Swift module lacks it.
    private static let syncfs: (@convention(c) (Int32) -> Int32)? = dlsym(nil, "syncfs").map {
        unsafeBitCast($0, to: (@convention(c) (Int32) -> Int32).self)
    }
}

/// Repeats a system call that a signal interrupted.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}
