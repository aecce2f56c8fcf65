import CZlib

/// Undoes raw deflate (RFC 1951) piece by piece, into a fixed amount of memory.
final class Inflater {
    /// How far the stream has come.
    enum Progress { case goesOn, ended, damaged }

    private var stream = z_stream()

    init() throws(ZipError) {
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else {
            throw ZipError.library(message: "zlib could not be started")
        }
    }

    deinit { inflateEnd(&stream) }

    /// Takes from `input` and fills `output` as far as either lasts. Returns the bytes taken and the bytes made.
    func step(
        _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) -> (taken: Int, made: Int, Progress) {
        stream.next_in = UnsafeMutablePointer(mutating: input.assumingMemoryBound(to: UInt8.self).baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.assumingMemoryBound(to: UInt8.self).baseAddress
        stream.avail_out = UInt32(output.count)
        let result = inflate(&stream, Z_NO_FLUSH)
        let taken = input.count - Int(stream.avail_in)
        let made = output.count - Int(stream.avail_out)
        switch result {
        case Z_OK, Z_BUF_ERROR: return (taken, made, .goesOn)
        case Z_STREAM_END: return (taken, made, .ended)
        default: return (taken, made, .damaged)
        }
    }
}
