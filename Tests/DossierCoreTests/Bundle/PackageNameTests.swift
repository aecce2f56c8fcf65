import DossierCore
import TestSupport
import Testing

@Suite("Names of files inside a bundle")
struct PackageNameTests {
    private func document(
        _ type: String, _ subject: String, revision: String? = nil, media: String = "application/pdf"
    ) -> Document {
        Document(
            type: type, subject: SubjectRef(.batch, subject), fields: [:], issued: nil, expires: nil,
            revision: revision, digest: .of("x"), size: 1, mediaType: media, originalName: "x", attachedBy: "a",
            attachedAt: Samples.instant)
    }

    @Test(
        "a name says type, kind, subject and revision",
        arguments: [
            ("MSC01-26A03", "2", "application/pdf", "d17_batch-release-certificate_msc01-26a03_r2.pdf"),
            ("MSC01-26A03", nil, "image/jpeg", "d17_batch-release-certificate_msc01-26a03.jpg"),
            ("MSC/01 A", "V1.0", "text/csv", "d17_batch-release-certificate_msc-01-a_v1.0.csv"),
            ("批次一", "第二版", "application/x-unknown", "d17_batch-release-certificate.bin"),
            ("../../etc", "..", "text/plain", "d17_batch-release-certificate_etc.txt"),
        ] as [(String, String?, String, String)])
    func spelled(subject: String, revision: String?, media: String, expected: String) {
        let names = PackageName.names(
            of: [(document("D17", subject, revision: revision, media: media), "batch-release-certificate")])
        #expect(names == [expected])
    }

    @Test("a name too long is cut and marked, and stays within 64 bytes")
    func cut() {
        let long = document("D17", "LOT-WITH-A-VERY-LONG-NUMBER-30", revision: "final")
        let name = PackageName.names(of: [(long, "batch-release-certificate-of-the-plant")])[0]
        #expect(name.utf8.count == 64)
        #expect(name.hasSuffix("_" + ContentDigest.of(long.id.text).hex.prefix(8) + ".pdf"))
    }

    @Test("documents whose names would be the same are told apart, whatever their order")
    func collisions() {
        let documents = ["MSC/01", "MSC-01", "MSC.01"].map { (document: document("D17", $0), kind: "certificate") }
        let names = PackageName.names(of: documents)
        #expect(Set(names).count == 3)
        #expect(names[2] == "d17_certificate_msc.01.pdf")
        #expect(
            names[0] == "d17_certificate_msc-01_\(ContentDigest.of(documents[0].document.id.text).hex.prefix(8)).pdf")
        #expect(PackageName.names(of: documents.reversed()) == names.reversed())
    }

    @Test("two documents cut to the same name are told apart by more of the digest")
    func cutCollisions() {
        let kind = String(repeating: "k", count: 80)
        let documents = ["A1-LOT", "A2-LOT"].map { (document: document("D17", $0), kind: kind) }
        let names = PackageName.names(of: documents)
        #expect(Set(names).count == 2)
        #expect(names.allSatisfy { $0.utf8.count <= 64 })
    }

    @Test(
        "a path is safe only in plain ASCII and within the lengths",
        arguments: [
            ("data/10-batch-records/d17.pdf", true), ("checklist/requirements/A-administrative.yml", true),
            ("data/批.pdf", false), ("data//x", false), ("/data/x", false), ("data/../x", false),
            ("data/.hidden", false),
            ("data/a b", false), ("data/-rf", false), ("data/" + String(repeating: "x", count: 65), false),
            (Array(repeating: String(repeating: "x", count: 60), count: 3).joined(separator: "/"), false),
        ])
    func safety(path: String, isSafe: Bool) {
        #expect(PackageName.isSafe(path: path) == isSafe)
    }
}
