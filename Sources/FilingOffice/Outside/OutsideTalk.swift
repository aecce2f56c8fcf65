import Foundation
import Glibc

/// What is said to a process and what it says, as far as both have come.
struct OutsideTalk {
    /// By the number of its stream: 1 output, 2 error.
    private(set) var said: [Int: Data] = [1: Data(), 2: Data()]
    private(set) var isTooMuch = false
    private var ends: [Int32]
    private var input: Data
    private let limit: Int

    init(ends: [Int32], input: Data, limit: Int) {
        self.ends = ends
        self.input = input
        self.limit = limit
        if input.isEmpty { stop(0) }
    }

    /// Whether it may still say something.
    var isOpen: Bool { ends[1] >= 0 || ends[2] >= 0 }

    /// Waits until something can be said or heard, and does that.
    mutating func wait(milliseconds: Int32) {
        var polls = ends.enumerated().map {
            pollfd(fd: $0.element, events: Int16($0.offset == 0 ? POLLOUT : POLLIN), revents: 0)
        }
        guard poll(&polls, UInt(polls.count), milliseconds) > 0 else { return }
        if polls[0].revents != 0 { speak() }
        for stream in [1, 2] where polls[stream].revents != 0 { listen(to: stream) }
    }

    /// Lets go of all streams.
    mutating func hangUp() { for stream in ends.indices { stop(stream) } }

    private mutating func speak() {
        // A program that is done may close its input early; that is for it to say, by how it ends.
        let count = input.withUnsafeBytes {
            send(ends[0], $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        if count < 0, errno == EAGAIN || errno == EINTR { return }
        input = count < 0 ? Data() : Data(input.dropFirst(count))
        if input.isEmpty { stop(0) }
    }

    private mutating func listen(to stream: Int) {
        let piece = 1 << 16
        var buffer = [UInt8](repeating: 0, count: piece)
        let count = read(ends[stream], &buffer, piece)
        if count < 0, errno == EINTR || errno == EAGAIN { return }
        guard count > 0 else { return stop(stream) }
        said[stream, default: Data()].append(contentsOf: buffer[..<count])
        isTooMuch = (said[stream]?.count ?? 0) > limit
    }

    private mutating func stop(_ stream: Int) {
        guard ends[stream] >= 0 else { return }
        close(ends[stream])
        ends[stream] = -1
    }
}
