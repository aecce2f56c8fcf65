import Glibc

/// A port at which connections are taken and nothing is ever said.
final class SilentPort {
    let port: UInt16
    private var file: Int32

    init() throws {
        let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.file = file
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(file, $0, length) == 0 && listen(file, 8) == 0 && getsockname(file, $0, &length) == 0
            }
        }
        guard bound else { throw CancellationError() }
        port = UInt16(bigEndian: address.sin_port)
    }

    func close() {
        if file >= 0 { Glibc.close(file) }
        file = -1
    }
}
