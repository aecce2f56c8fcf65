import Glibc

/// Keeps other programs, and other threads, out of a piece of work on a folder until it is let go.
///
/// The system gives it up by itself when the program ends, however it ends.
package final class WorkLock {
    private let descriptor: Int32

    /// Waits until nobody else holds the folder's lock.
    ///
    /// - Throws: `FileFault`; on a file system without locks too, for then nobody would be kept out.
    package init(on folder: String) throws(FileFault) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last(.open, folder) }
        guard retrying({ flock(descriptor, LOCK_EX) }) == 0 else {
            let fault = FileFault.last(.open, folder)
            close(descriptor)
            throw fault
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }
}
