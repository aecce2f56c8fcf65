import DossierCore
import Foundation

@testable import FilingOffice

extension SpoiltBundle {
    /// What somebody could do who holds our key: manifests and signature fit, and the content gives itself away.
    static let coveredUp: [SpoiltBundle] = [
        covered("valid: listed and signed anew", []) { _ in },
        covered("B021: a strange line of metadata", ["B021 bag-info.txt"]) {
            $0["bag-info.txt"] += Data("Colour: red\n".utf8)
        },
        covered("B022: another reference in the metadata", ["B022 bag-info.txt"]) {
            $0.replace(reference, with: "CXD-320582-2026-000007-65", in: "bag-info.txt")
        },
        covered("B050: a newer dossier.json", ["B050 dossier.json"]) {
            $0.replace("\"format\":1", with: "\"format\":2", in: "dossier.json")
        },
        covered("B051: dossier.json is no JSON", ["B051 dossier.json"]) { $0["dossier.json"] = Data("{".utf8) },
        covered("B051: dossier.json lacks a member", ["B051 dossier.json"]) {
            $0.replace("\"preparers\":", with: "\"prepared\":", in: "dossier.json")
        },
        covered("B052: dossier.json with a space", ["B052 dossier.json"]) {
            $0.replace("\"format\":1", with: "\"format\": 1", in: "dossier.json")
        },
        covered("B053: dossier.json of another shipment", ["B053 assessment.json", "B053 dossier.json"]) {
            $0.replace("\"shipment\":\"S-2026-001\"", with: "\"shipment\":\"S-2026-002\"", in: "dossier.json")
        },
        covered("B053: assessment.json of another reference", ["B053 assessment.json"]) {
            $0.replace(reference, with: "CXD-320582-2026-000007-65", in: "assessment.json")
        },
        covered("B053: assessment.json counts what is not there", ["B053 assessment.json"]) {
            $0.replace("\"met\":3", with: "\"met\":4", in: "assessment.json")
        },
        covered(
            "B054, B055: one record altered after release",
            [
                "B053 bag-info.txt", "B054 dossier.json", "B054 dossier.json", "B054 dossier.json", "B054 dossier.json",
                "B055 dossier.json",
            ]
        ) { $0.replace("\"destination\":\"SE\"", with: "\"destination\":\"US\"", in: "dossier.json") },
        covered("B055: the release taken out", ["B055 dossier.json"]) { draft in
            var value = try JSONValue(parsing: draft["dossier.json"])
            guard case .object(var members) = value, let signatures = members["signatures"]?.array else { return }
            members["signatures"] = .array(signatures.filter { $0["meaning"]?.string != "released" })
            value = .object(members)
            draft["dossier.json"] = CanonicalJSON.bytes(value)
        },
        covered("B057: a paper exchanged", ["B057 \(paper)"]) {
            $0[paper] = Data("%PDF-1.7 批放行证书".utf8.reversed())
        },
        covered("B060: another checklist edition", ["B060 checklist/"]) {
            $0.replace("D17", with: "D18", in: "checklist/requirements/B-batch.yml")
        },
        covered("B061: a verdict that is not ready", ["B061 assessment.json"]) {
            $0.replace("\"verdict\":\"ready\"", with: "\"verdict\":\"blocked\"", in: "assessment.json")
        },
        covered("B070: an audit event in another spelling", ["B070 audit/events.jsonl"]) {
            $0.replace("\"sequence\":4", with: "\"sequence\": 4", in: "audit/events.jsonl")
        },
        covered("B071, B074: a reason altered in the trail", ["B071 audit/events.jsonl", "B074 dossier.json"]) {
            $0.replace("检测报告\"", with: "检测\"", in: "audit/events.jsonl")
        },
        covered("B072, B074: audit events in another order", ["B072 audit/events.jsonl", "B074 dossier.json"]) {
            let lines = $0.text("audit/events.jsonl").split(separator: "\n").map { $0 + "\n" }
            $0["audit/events.jsonl"] = Data((lines[0] + lines[2] + lines[1] + lines[3]).utf8)
        },
        covered("B073: an audit event sealed anew after another", ["B073 audit/events.jsonl"]) { draft in
            var lines = draft.text("audit/events.jsonl").split(separator: "\n").map(String.init)
            guard case .object(var members) = try JSONValue(parsing: Data(lines[1].utf8)) else { return }
            members["previous"] = .string(ContentDigest.of("another").hex)
            members["digest"] = nil
            members["digest"] = .string(ContentDigest.of(CanonicalJSON.bytes(.object(members))).hex)
            lines[1] = String(decoding: CanonicalJSON.bytes(.object(members)), as: UTF8.self)
            draft["audit/events.jsonl"] = Data(lines.map { $0 + "\n" }.joined().utf8)
        },
        covered("B074: an audit event taken out", ["B074 dossier.json"]) {
            let lines = $0.text("audit/events.jsonl").split(separator: "\n").map { $0 + "\n" }
            $0["audit/events.jsonl"] = Data((lines[0] + lines[1] + lines[3]).utf8)
        },
        covered("B080, B081: the index links elsewhere", ["B080 data/50-donors/no.pdf", "B081 README.txt"]) {
            $0.replace("href=\"README.txt\"", with: "href=\"data/50-donors/no.pdf\"", in: "index.html")
        },
        covered("B082: a script in the index", ["B082 index.html"]) {
            $0.replace("</body>", with: "<script>1</script></body>", in: "index.html")
        },
        covered("B082: an event handler in the index", ["B082 index.html"]) {
            $0.replace("<body>", with: "<body onload=\"x()\">", in: "index.html")
        },
        covered("B083: the README of another bundle", ["B083 README.txt"]) {
            $0.replace("_0000", with: "_0003", in: "README.txt")
        },
    ]
}
