import CLibzip
import Foundation

/// What libzip may ask of the content of one entry: its size, and its bytes once from front to back.
final class EntryCallbacks {
    private let size: UInt64
    private unowned let archive: LibzipArchive
    private var taken: UInt64 = 0

    init(size: UInt64, of archive: LibzipArchive) {
        self.size = size
        self.archive = archive
    }

    var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static let callback: zip_source_callback = { context, data, length, command in
        guard let context else { return -1 }
        return Unmanaged<EntryCallbacks>.fromOpaque(context).takeUnretainedValue().answer(command, data, length)
    }

    private func answer(
        _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t
    ) -> zip_int64_t {
        switch command {
        case ZIP_SOURCE_SUPPORTS:
            return bits(
                ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE)
        case ZIP_SOURCE_STAT:
            guard let stat = data?.assumingMemoryBound(to: zip_stat_t.self) else { return -1 }
            zip_stat_init(stat)
            stat.pointee.size = size
            stat.pointee.valid = zip_uint64_t(ZIP_STAT_SIZE)
            return 0
        case ZIP_SOURCE_READ:
            guard let data else { return -1 }
            guard taken < size else { return 0 }
            let count = archive.take(into: data, Int(min(length, size - taken)))
            if count > 0 { taken += UInt64(count) }
            return zip_int64_t(count)
        case ZIP_SOURCE_ERROR:
            return report(ZIP_ER_READ, to: data, length)
        case ZIP_SOURCE_OPEN, ZIP_SOURCE_CLOSE, ZIP_SOURCE_FREE:
            return 0
        default:
            return -1
        }
    }
}

/// What libzip may ask of the archive it writes: it does not exist yet, and then takes bytes at positions.
final class OutputCallbacks {
    private let output: ArchiveOutput
    private unowned let archive: LibzipArchive

    init(_ output: ArchiveOutput, of archive: LibzipArchive) {
        self.output = output
        self.archive = archive
    }

    var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static let callback: zip_source_callback = { context, data, length, command in
        guard let context else { return -1 }
        return Unmanaged<OutputCallbacks>.fromOpaque(context).takeUnretainedValue().answer(command, data, length)
    }

    private func answer(
        _ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t
    ) -> zip_int64_t {
        switch command {
        case ZIP_SOURCE_SUPPORTS:
            // libzip insists on a source that could also be read and removed; a new archive never is.
            return bits(
                ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE,
                ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_WRITE, ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE,
                ZIP_SOURCE_REMOVE)
        case ZIP_SOURCE_WRITE:
            return attempt {
                try output.write(UnsafeRawBufferPointer(start: data, count: Int(length)))
                return zip_int64_t(length)
            }
        case ZIP_SOURCE_TELL_WRITE:
            return zip_int64_t(output.position)
        case ZIP_SOURCE_SEEK_WRITE:
            return seek(data, length)
        case ZIP_SOURCE_COMMIT_WRITE:
            return attempt {
                try output.flush()
                return 0
            }
        case ZIP_SOURCE_ERROR:
            // Asked after STAT as well, where "no such file" tells libzip that the archive is new.
            return report(ZIP_ER_READ, to: data, length)
        case ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_FREE:
            return 0
        default:
            return -1
        }
    }

    private func seek(_ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t) -> zip_int64_t {
        guard length >= MemoryLayout<zip_source_args_seek_t>.size,
            let request = data?.assumingMemoryBound(to: zip_source_args_seek_t.self).pointee,
            request.whence == SEEK_SET, request.offset >= 0
        else { return -1 }
        return output.seek(to: UInt64(request.offset)) ? 0 : -1
    }

    private func attempt(_ work: () throws -> zip_int64_t) -> zip_int64_t {
        do { return try work() } catch {
            archive.note(error)
            return -1
        }
    }
}

/// The set of commands a source supports, one bit each.
private func bits(_ commands: zip_source_cmd_t...) -> zip_int64_t {
    commands.reduce(0) { $0 | (1 << zip_int64_t($1.rawValue)) }
}

/// Answers `ZIP_SOURCE_ERROR`: a libzip code and an errno. The real error is kept as a Swift value beside.
private func report(_ code: Int32, to data: UnsafeMutableRawPointer?, _ length: zip_uint64_t) -> zip_int64_t {
    let size = 2 * MemoryLayout<Int32>.size
    guard let data, length >= size else { return -1 }
    let pair = data.assumingMemoryBound(to: Int32.self)
    pair[0] = code
    pair[1] = ENOENT
    return zip_int64_t(size)
}
