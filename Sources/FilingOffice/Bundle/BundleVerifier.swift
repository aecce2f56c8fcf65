package import DossierCore
package import Foundation
import Records
import Zip

/// Verifies a bundle by itself: offline, without a workspace, every byte read, every fault named.
package struct BundleVerifier: Sendable {
    private let limits: ZipLimits

    /// A verifier with the limits of our own bundles.
    package init() {
        var limits = ZipLimits()
        limits.name = PackageName.longestPath
        self.limits = limits
    }

    /// Verifies the file at a path. Whatever is wrong with it is in the report, also that it is not there.
    ///
    /// - Parameters:
    ///   - trustedKey: the public key the bundle must be signed with, as a PEM file; without one the signature shows only
    ///     that the bundle fits the key that lies in it.
    ///   - hashWholeFile: whether to report the SHA-256 of the zip file itself.
    ///   - progress: told the number of bytes hashed so far, from two threads.
    /// - Throws: `BundleError.trustedKeyMalformed`, and nothing else.
    package func verify(
        _ path: String, trustedKey: Data? = nil, hashWholeFile: Bool = false,
        progress: (@Sendable (Int) -> Void)? = nil
    ) throws(BundleError) -> VerificationReport {
        let trusted: VerifyingKey?
        do throws(VerifyingKey.Malformed) {
            trusted = try trustedKey.map { pem throws(VerifyingKey.Malformed) in try VerifyingKey(pem: pem) }
        } catch {
            throw .trustedKeyMalformed
        }
        do {
            let reader = try ZipReader(path: path, limits: limits)
            return look(at: reader, path, trusted, hashWholeFile, progress)
        } catch {
            return Self.nothingSeen(path, error)
        }
    }

    private func look(
        at reader: ZipReader, _ path: String, _ trusted: VerifyingKey?, _ hashWholeFile: Bool,
        _ progress: (@Sendable (Int) -> Void)?
    ) -> VerificationReport {
        let folders = Self.folders(of: reader.entries)
        let folder = Self.folder(among: folders)
        let hashed = EntryHasher(reader: reader, folder: folder, path: path, hashesWholeFile: hashWholeFile)
            .run(progress: progress)
        var findings = reader.faults.map { BundleFinding.archive(ArchiveFault($0, inside: folder)) } + hashed.findings
        if folders.count > 1 { findings.append(.notOneFolder(found: folders)) }
        var signature = VerificationReport.SignatureState(isValid: false, keyFingerprint: nil, isTrusted: nil)
        var name: BundleName?
        let seen = BundleObservation(folder: folder ?? "", entries: hashed.entries, contents: hashed.contents)
        if folder != nil {
            let audit = BundleAudit(seen)
            name = audit.name
            let check = SignatureCheck(seen.contents, trusted: trusted)
            signature = check.state
            findings += audit.findings + check.findings
        } else if !reader.entries.isEmpty {
            findings.append(.notOneFolder(found: folders))
        }
        let file = URL(fileURLWithPath: path).lastPathComponent
        if let name, file != "\(name).zip" { findings.append(.renamed(found: file, expected: "\(name).zip")) }
        return VerificationReport(
            bundle: path, name: name, findings: Self.distinct(findings), signature: signature,
            files: reader.entries.count, bytes: reader.entries.reduce(0) { $0 + EntryHasher.size(of: $1) },
            digest: hashed.wholeFile, manifest: seen.contents[BundleLayout.tagManifest].map(ContentDigest.of),
            content: Self.content(in: seen.contents))
    }

    /// The names at the top of the archive, sorted.
    private static func folders(of entries: [ZipEntry]) -> [String] {
        Set(entries.map { entry in entry.name.split(separator: "/", maxSplits: 1).first.map(String.init) ?? "" })
            .sorted()
    }

    /// The folder that is the bundle: the one with a bundle's name, or the only one.
    private static func folder(among folders: [String]) -> String? {
        folders.first { (try? BundleName($0)) != nil } ?? (folders.count == 1 ? folders[0] : nil)
    }

    private static func distinct(_ findings: [BundleFinding]) -> [BundleFinding] {
        var seen: Set<BundleFinding> = []
        return findings.filter { seen.insert($0).inserted }
    }

    private static func content(in files: [String: Data]) -> ContentDigest? {
        guard let data = files[BundleLayout.info] else { return nil }
        return BagInfo.read(data).info[.contentDigest].flatMap { try? ContentDigest(hex: $0) }
    }

    private static func nothingSeen(_ path: String, _ error: any Error) -> VerificationReport {
        let isMissing = if case ZipError.cannotOpen(_, errno: ENOENT) = error { true } else { false }
        return VerificationReport(
            bundle: path, name: nil,
            findings: [isMissing ? .fileMissing : .fileUnreadable(reason: FileFault.words(for: error))],
            signature: .init(isValid: false, keyFingerprint: nil, isTrusted: nil), files: 0, bytes: 0, digest: nil,
            manifest: nil, content: nil)
    }
}

extension ArchiveFault {
    /// The fault as the zip reader states it, its path inside the bundle's folder.
    init(_ fault: ZipFault, inside folder: String?) {
        self.init(
            code: fault.code.rawValue, path: fault.path.map { Self.path($0, inside: folder) }, offset: fault.offset,
            field: fault.field?.rawValue, expected: fault.expected, found: fault.found, other: fault.other)
    }

    /// A path without the folder it begins with.
    static func path(_ path: String, inside folder: String?) -> String {
        guard let folder, path.hasPrefix(folder + "/") else { return path }
        return String(path.dropFirst(folder.count + 1))
    }
}
