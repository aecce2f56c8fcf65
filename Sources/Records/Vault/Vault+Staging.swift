package import DossierCore
package import Foundation
import Glibc
import Synchronization

extension Vault {
    /// Stages the bytes of a file, read once and hashed on the way, in a mebibyte of memory at any size.
    ///
    /// - Throws: `VaultError.source` and `.notAFile` about the file, `.store` about the vault.
    package func stage(fileAt url: URL) throws -> StagedObject {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bufferSize, alignment: 4096)
        defer { buffer.deallocate() }
        return try stage(fileAt: url, through: buffer)
    }

    /// Stages many files, two at a time, and returns them in the order given; when one fails, none stays staged.
    package func stage(filesAt urls: [URL]) throws -> [StagedObject] {
        let work = Mutex(StagingWork(count: urls.count))
        DispatchQueue.concurrentPerform(iterations: min(2, urls.count)) { _ in
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bufferSize, alignment: 4096)
            defer { buffer.deallocate() }
            while let index = work.withLock({ $0.next() }) {
                let result = Result { try stage(fileAt: urls[index], through: buffer) }
                work.withLock { $0.finish(index, result) }
            }
        }
        return try work.withLock { work in
            guard let fault = work.fault else { return work.staged.compactMap { $0 } }
            discard(work.staged.compactMap { $0 })
            throw fault
        }
    }

    /// Stages bytes that are in memory.
    package func stage(_ data: Data) throws -> StagedObject {
        let writer = try writer()
        try data.withUnsafeBytes { try writer.write($0) }
        return try writer.finish()
    }

    /// Puts bytes that are in memory into the vault, for good.
    @discardableResult
    package func put(_ data: Data) throws -> ContentDigest {
        let staged = try stage(data)
        do {
            try commit([staged])
        } catch {
            discard([staged])
            throw error
        }
        return staged.digest
    }

    private func stage(fileAt url: URL, through buffer: UnsafeMutableRawBufferPointer) throws -> StagedObject {
        let source = try Self.openSource(url.path)
        let writer = try writer()
        while true {
            let count: Int
            do { count = try source.read(into: buffer) } catch { throw VaultError.source(error) }
            if count == 0 { return try writer.finish() }
            try writer.write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    private static func openSource(_ path: String) throws -> OpenFile {
        do throws(FileFault) {
            // A pipe without a writer would hold the program up for ever if it were opened to be waited for.
            let source = try OpenFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
            guard try source.examine().isPlain else { throw FileFault(.read, path, code: EISDIR) }
            return source
        } catch {
            throw error.code == EISDIR || error.code == ENXIO ? VaultError.notAFile(path: path) : .source(error)
        }
    }
}

/// Bytes read at a time.
let bufferSize = 1 << 20

/// Which files are still to be staged, and what came of the others.
private struct StagingWork: Sendable {
    var staged: [StagedObject?]
    var fault: (any Error)?
    private var upcoming = 0

    init(count: Int) { staged = Array(repeating: nil, count: count) }

    /// The next file to do; none once one has failed.
    mutating func next() -> Int? {
        guard fault == nil, upcoming < staged.count else { return nil }
        defer { upcoming += 1 }
        return upcoming
    }

    mutating func finish(_ index: Int, _ result: Result<StagedObject, any Error>) {
        switch result {
        case .success(let object): staged[index] = object
        case .failure(let error): fault = fault ?? error
        }
    }
}
