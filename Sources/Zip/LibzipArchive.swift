import CLibzip
import Foundation

/// One use of libzip: a new archive whose bytes go to an `ArchiveOutput` and whose contents come from a `BytePipe`.
///
/// libzip calls back with plain pointers to objects; `write` keeps those objects alive until libzip is done with them.
final class LibzipArchive {
    private let output: ArchiveOutput
    private let pipe: BytePipe
    /// The first Swift error met inside a callback. libzip itself only learns a number.
    private var failure: (any Error)?

    init(output: ArchiveOutput, pipe: BytePipe) {
        self.output = output
        self.pipe = pipe
    }

    /// Writes all entries and the directory. Throws the error of a source or of the output as it was thrown.
    func write(_ items: [ZipWriter.Item], method: ZipMethod) throws {
        let contents = items.map { EntryCallbacks(size: $0.size, of: self) }
        let target = OutputCallbacks(output, of: self)
        try withExtendedLifetime((contents, target)) {
            let archive = try open(target)
            do {
                for (item, content) in zip(items, contents) { try add(item, content, method, to: archive) }
                guard zip_close(archive) == 0 else { throw failure ?? Self.error(of: archive) }
            } catch {
                zip_discard(archive)
                throw error
            }
        }
    }

    /// Keeps an error for `write` to throw; the first one wins.
    func note(_ error: any Error) {
        if failure == nil { failure = error }
    }

    /// Takes bytes that the sources delivered; -1, with the error noted, if they ended early.
    func take(into target: UnsafeMutableRawPointer, _ count: Int) -> Int {
        do { return try pipe.take(into: target, count) } catch {
            note(error)
            return -1
        }
    }

    private func open(_ target: OutputCallbacks) throws -> OpaquePointer {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_function_create(OutputCallbacks.callback, target.pointer, &error) else {
            throw ZipError.library(message: String(cString: zip_error_strerror(&error)))
        }
        guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_EXCL, &error) else {
            zip_source_free(source)
            throw ZipError.library(message: String(cString: zip_error_strerror(&error)))
        }
        return archive
    }

    private func add(
        _ item: ZipWriter.Item, _ content: EntryCallbacks, _ method: ZipMethod, to archive: OpaquePointer
    ) throws {
        guard let source = zip_source_function(archive, EntryCallbacks.callback, content.pointer) else {
            throw Self.error(of: archive)
        }
        let index = zip_file_add(archive, item.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw Self.error(of: archive)
        }
        let entry = zip_uint64_t(index)
        let level = method == .deflated ? ZipFormat.deflateLevel : 0
        guard
            zip_set_file_compression(archive, entry, zip_int32_t(method.rawValue), level) == 0,
            zip_file_set_dostime(archive, entry, ZipFormat.dosTime, ZipFormat.dosDate, 0) == 0,
            zip_file_set_external_attributes(
                archive, entry, 0, zip_uint8_t(ZIP_OPSYS_UNIX), ZipFormat.fileAttributes) == 0
        else { throw Self.error(of: archive) }
    }

    private static func error(of archive: OpaquePointer) -> ZipError {
        .library(message: String(cString: zip_strerror(archive)))
    }
}
