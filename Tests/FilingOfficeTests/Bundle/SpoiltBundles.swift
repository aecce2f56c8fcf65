import DossierCore
import Foundation
import Testing

@testable import FilingOffice

/// A good bundle with one thing changed, and exactly what the verifier must say of it.
struct SpoiltBundle: Sendable, CustomTestStringConvertible {
    let name: String
    /// `code path`, sorted by code and path.
    let faults: [String]
    let warnings: [String]
    let spoil: @Sendable (inout BundleDraft) throws -> Void

    init(
        _ name: String, _ faults: [String], warnings: [String] = [],
        _ spoil: @escaping @Sendable (inout BundleDraft) throws -> Void
    ) {
        self.name = name
        self.faults = faults
        self.warnings = warnings
        self.spoil = spoil
    }

    var testDescription: String { name }

    /// Changes a file and hides it: both manifests and the signature are made anew.
    static func covered(
        _ name: String, _ faults: [String], _ spoil: @escaping @Sendable (inout BundleDraft) throws -> Void
    ) -> SpoiltBundle {
        SpoiltBundle(name, faults) { draft in
            try spoil(&draft)
            draft.list()
            try draft.sign()
        }
    }

    static let paper = "data/10-batch-records/d17_batch-release-certificate_msc01-26a03_r2.pdf"
    static let reference = BundleSample.reference
}

extension SpoiltBundle {
    /// What anybody can do who changes the file without our key.
    static let plain: [SpoiltBundle] = [
        SpoiltBundle("valid: untouched", []) { _ in },
        SpoiltBundle("warning B003: another file name", [], warnings: ["B003"]) { $0.fileName = "filing (1).zip" },
        SpoiltBundle("B010: a second folder", ["B010"]) { $0.strangers = [("__MACOSX/x", Data("x".utf8))] },
        SpoiltBundle("B011: the folder has no bundle's name", ["B011"]) { $0.folder = "filing" },
        SpoiltBundle("B012: check digits of the folder", ["B012"]) {
            $0.folder = "CXD-310115-2026-000123-44_0000"
        },
        SpoiltBundle(
            "B022, B053, B083: another sequence in the folder's name",
            [
                "B016 data/00-administrative/correction-response_en.html",
                "B016 data/00-administrative/correction-response_zh.html",
                "B022 bag-info.txt", "B053 assessment.json", "B053 dossier.json", "B083 README.txt",
            ]
        ) {
            $0.folder = "CXD-310115-2026-000123-43_0001"
            $0.fileName = "CXD-310115-2026-000123-43_0001.zip"
        },
        SpoiltBundle(
            "B013, B014: a strange file with a strange name",
            ["B013 .DS_Store", "B014 .DS_Store", "B036 .DS_Store", "B081 .DS_Store"]
        ) {
            $0.files.insert((".DS_Store", Data("x".utf8)), at: 8)
        },
        SpoiltBundle("B015: entries in another order", ["B015 bagit.txt"]) { $0.files.swapAt(0, 1) },
        SpoiltBundle("B016: no bagit.txt", ["B016 bagit.txt", "B035 bagit.txt", "B080 bagit.txt"]) {
            $0.remove("bagit.txt")
        },
        SpoiltBundle("B016: no signature", ["B016 \(BundleLayout.signature)", "B080 \(BundleLayout.signature)"]) {
            $0.remove(BundleLayout.signature)
        },
        SpoiltBundle("B020, B037: another declaration", ["B020 bagit.txt", "B037 bagit.txt"]) {
            $0.replace("1.0", with: "0.97", in: "bagit.txt")
        },
        SpoiltBundle("B023: deflated without saying so", ["B023 bag-info.txt"]) { $0.isDeflated = true },
        SpoiltBundle(
            "Z055: an entry that unpacks to a thousand times its size",
            [
                "B022 bag-info.txt", "B023 bag-info.txt", "B036 data/50-donors/bomb.pdf",
                "B058 data/50-donors/bomb.pdf",
                "B081 data/50-donors/bomb.pdf", "B083 README.txt", "Z055 data/50-donors/bomb.pdf",
            ]
        ) {
            $0["data/50-donors/bomb.pdf"] = Data(count: 4 << 20)
            $0.sort()
            $0.isDeflated = true
        },
        SpoiltBundle(
            "B035: a paper taken out",
            [
                "B022 bag-info.txt", "B035 \(paper)", "B056 dossier.json", "B080 \(paper)", "B083 README.txt",
            ]
        ) { $0.remove(paper) },
        SpoiltBundle(
            "B036: a paper put in",
            [
                "B022 bag-info.txt", "B036 data/50-donors/extra.pdf", "B058 data/50-donors/extra.pdf",
                "B081 data/50-donors/extra.pdf", "B083 README.txt",
            ]
        ) {
            $0["data/50-donors/extra.pdf"] = Data("extra".utf8)
            $0.sort()
        },
        SpoiltBundle("B037, B057: one byte of a paper", ["B037 \(paper)", "B057 \(paper)"]) { $0[paper][3] ^= 1 },
        SpoiltBundle("B037: one byte of the README", ["B037 README.txt"]) {
            $0["README.txt"][$0["README.txt"].count - 2] ^= 1
        },
        SpoiltBundle("B037, B060: one byte of the checklist", ["B037 checklist/edition.yml", "B060 checklist/"]) {
            $0["checklist/edition.yml"][0] ^= 1
        },
        SpoiltBundle("B040: no key", ["B040 \(BundleLayout.publicKey)"]) {
            $0[BundleLayout.publicKey] = Data("no key".utf8)
        },
        SpoiltBundle("B041: half a signature", ["B041 \(BundleLayout.signature)"]) {
            $0[BundleLayout.signature] = $0[BundleLayout.signature].prefix(32)
        },
        SpoiltBundle("B042: another signature", ["B042 \(BundleLayout.signature)"]) {
            $0[BundleLayout.signature][0] ^= 1
        },
        SpoiltBundle("B042: another key", ["B042 \(BundleLayout.signature)"]) {
            $0[BundleLayout.publicKey] = try SigningKey(seed: Data(repeating: 9, count: 32)).publicKey.pem
        },
        SpoiltBundle(
            "B030, B036, B037, B042: a line of the manifest",
            [
                "B030 manifest-sha256.txt", "B036 \(paper)", "B037 manifest-sha256.txt",
            ]
        ) { $0.replace("  \(paper)", with: " \(paper)", in: BundleLayout.manifest) },
        SpoiltBundle(
            "B032, B037: the manifest's last line end", ["B032 manifest-sha256.txt", "B037 manifest-sha256.txt"]
        ) {
            $0[BundleLayout.manifest].removeLast()
        },
        SpoiltBundle(
            "B033, B034, B042: the tag manifest lists wrongly",
            [
                "B031 tagmanifest-sha256.txt", "B033 bagit.txt", "B034 \(paper)", "B042 \(BundleLayout.signature)",
            ]
        ) {
            let line =
                $0.text(BundleLayout.tagManifest).split(separator: "\n").first { $0.hasSuffix("bagit.txt") } ?? ""
            let zeros = ContentDigest.zeros.hex
            $0[BundleLayout.tagManifest] += Data("\(zeros)  \(paper)\n\(line)\n".utf8)
        },
    ]
}
