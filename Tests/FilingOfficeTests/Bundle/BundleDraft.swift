import DossierCore
import Foundation
import Zip

@testable import FilingOffice

/// A good bundle taken apart, to be spoilt in one place and put together again.
struct BundleDraft {
    var folder: String
    /// In the order of the archive; paths inside the folder.
    var files: [(path: String, data: Data)]
    var isDeflated = false
    /// Entries beside the folder, by whole name.
    var strangers: [(name: String, data: Data)] = []
    var fileName = BundleSample.name + ".zip"

    init(at url: URL) throws {
        let reader = try ZipReader(path: url.path)
        folder = BundleSample.name
        files = try reader.entries.map { entry in
            (String(entry.name.dropFirst(BundleSample.name.count + 1)), try reader.data(of: entry, limit: 1 << 24))
        }
    }

    subscript(path: String) -> Data {
        get { files.first { $0.path == path }?.data ?? Data() }
        set {
            if let index = files.firstIndex(where: { $0.path == path }) {
                files[index].data = newValue
            } else {
                files.append((path, newValue))
            }
        }
    }

    func text(_ path: String) -> String { String(decoding: self[path], as: UTF8.self) }

    /// Replaces a text that must be there.
    mutating func replace(_ old: String, with new: String, in path: String) {
        precondition(text(path).contains(old), "\(path) lacks \(old)")
        self[path] = Data(text(path).replacing(old, with: new).utf8)
    }

    mutating func remove(_ path: String) { files.removeAll { $0.path == path } }

    /// Lists everything anew, as somebody would who changed a file and covers it up, and puts it in order.
    mutating func list() {
        sort()
        for (manifest, covers) in [
            (BundleLayout.manifest, BundleLayout.isPayload), (BundleLayout.tagManifest, BundleLayout.isTag),
        ] {
            let lines = files.filter { covers($0.path) }.map {
                Manifest.Line(path: $0.path, digest: ContentDigest.of($0.data))
            }
            self[manifest] = Manifest(lines).data
        }
    }

    mutating func sort() { files.sort { BundleLayout.precedes($0.path, $1.path) } }

    /// Signs the tag manifest anew with the key of a seed.
    mutating func sign(seed: Data = BundleSample.seed, replacingKey: Bool = false) throws {
        let key = try SigningKey(seed: seed)
        self[BundleLayout.signature] = try key.sign(self[BundleLayout.tagManifest])
        if replacingKey { self[BundleLayout.publicKey] = key.publicKey.pem }
    }

    /// Puts it together in a folder of its own.
    func write(in folder: URL) throws -> URL {
        let url = folder.appendingPathComponent("draft").appendingPathComponent(fileName)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        var writer = ZipWriter(path: url.path, method: isDeflated ? .deflated : .stored)
        for file in files { try writer.add("\(self.folder)/\(file.path)", from: DataSource(file.data)) }
        for stranger in strangers { try writer.add(stranger.name, from: DataSource(stranger.data)) }
        _ = try writer.finish()
        return url
    }
}
