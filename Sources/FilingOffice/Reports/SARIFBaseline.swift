package import DossierCore
package import Foundation

/// An earlier SARIF report of this program, to say what is new, unchanged, updated or absent since (section 3.27.24).
package struct SARIFBaseline: Sendable {
    static let identityKey = "dossierFinding/v1"
    static let contentKey = "contentSha256"

    private struct Earlier: Sendable {
        let shipment: String
        let content: String?
        let value: JSONValue
    }

    /// By identity; what one file says twice counts once.
    private let earlier: [String: Earlier]

    /// Reads a report.
    ///
    /// Throws `SARIFBaselineFault` when it is no SARIF 2.1.0 of this program, or not whole: a comparison with half a
    /// report would call old findings new.
    package init(parsing data: Data) throws(SARIFBaselineFault) {
        let log: JSONValue
        do { log = try JSONValue(parsing: data) } catch { throw .notJSON }
        guard log["version"]?.string == "2.1.0", let runs = log["runs"]?.array else { throw .notSARIF }
        var earlier: [String: Earlier] = [:]
        for run in runs {
            let name = run["tool"]?["driver"]?["name"]?.string ?? ""
            guard name == SARIFReport.program else { throw .otherProgram(name) }
            guard let results = run["results"]?.array else { throw .noResults }
            for (index, result) in results.enumerated() where result["baselineState"]?.string != "absent" {
                guard let identity = result["partialFingerprints"]?[Self.identityKey]?.string,
                    let shipment = result["properties"]?["shipment"]?.string
                else { throw .noFingerprint(result: index + 1) }
                let content = result["properties"]?[Self.contentKey]?.string
                earlier[identity] = Earlier(shipment: shipment, content: content, value: result)
            }
        }
        self.earlier = earlier
    }

    /// What has become of a result since.
    func state(of result: SARIFResult) -> String {
        guard let before = earlier[result.identity] else { return "new" }
        return before.content == result.content ? "unchanged" : "updated"
    }

    /// The earlier results nothing corresponds to now, in the order of their identities. Only of filings that were
    /// looked at again: an absent result may be closed by whoever reads it, and nobody asked about the others.
    func absent(from identities: Set<String>, among shipments: Set<String>) -> [JSONValue] {
        earlier.filter { !identities.contains($0.key) && shipments.contains($0.value.shipment) }
            .sorted { $0.key < $1.key }
            .map { Self.marked($0.value.value) }
    }

    /// The result without what points into the arrays of its own run.
    private static func marked(_ result: JSONValue) -> JSONValue {
        guard var members = result.object else { return result }
        members["ruleIndex"] = nil
        members["relatedLocations"] = nil
        members["baselineState"] = "absent"
        return .object(members)
    }
}

/// Why a file is no baseline.
package enum SARIFBaselineFault: Error, Sendable, Hashable {
    case notJSON, notSARIF, noResults
    case otherProgram(String)
    case noFingerprint(result: Int)
}

extension SARIFBaselineFault: Explained {
    package var explanation: Wording {
        let remedy = Wording(
            zh: "请给出本程序先前用 check --format sarif 写出的完整文件。",
            en: "Give a whole file that an earlier check --format sarif of this program wrote.")
        let reason =
            switch self {
            case .notJSON: Wording(zh: "不是 JSON", en: "is not JSON")
            case .notSARIF: Wording(zh: "不是 SARIF 2.1.0", en: "is not SARIF 2.1.0")
            case .noResults: Wording(zh: "没有结果列表", en: "has no list of results")
            case .otherProgram(let name):
                Wording(zh: "由其他程序“\(name)”写出", en: "was written by another program, “\(name)”")
            case .noFingerprint(let number):
                Wording(zh: "第 \(number) 个结果没有本程序的指纹", en: "has no fingerprint of this program in result \(number)")
            }
        return Wording(
            zh: "无法与先前的报告比较：它\(reason.zh)。\(remedy.zh)",
            en: "Cannot compare with the earlier report: it \(reason.en). \(remedy.en)")
    }
}

extension SARIFBaseline {
    /// Reads a report from the disk. Throws `IntakeProblem` when there is no such file or it cannot be read, and
    /// `SARIFBaselineFault` when it is no baseline.
    package init(at path: String) throws {
        let data: Data
        do throws(SourceFault) {
            data = try SourceFile(path: path).bytes
        } catch {
            throw IntakeProblem(error)
        }
        try self.init(parsing: data)
    }
}
