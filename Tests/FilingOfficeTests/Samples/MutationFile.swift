import DossierCore
import Foundation

@testable import FilingOffice

/// `SampleData/mutations.yml`.
struct MutationFile {
    /// What the file says cannot be read.
    struct Fault: Error, CustomStringConvertible {
        let description: String

        init(_ what: String, at place: SourcePlace) { description = "\(place): \(what)" }
    }

    let mutations: [Mutation]
    /// The rules no sample can show, in the order of the file.
    let unshown: [String]

    /// Where the repository stands.
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let shared = Result { try MutationFile() }

    /// None when the file cannot be read, which a test of its own tells.
    static let lines: [Mutation] = {
        do { return try shared.get().mutations } catch { return [] }
    }()

    private init() throws {
        let path = Self.repository.appending(path: "SampleData/mutations.yml").path
        guard case .value(let file) = try SourceContent(SourceFile(path: path)), let list = file.list else {
            throw Fault("a list", at: SourcePlace(file: path))
        }
        mutations = try list.filter { $0["not-shown"] == nil }.map(Self.mutation)
        unshown = try list.filter { $0["not-shown"] != nil }.map { line in
            try Self.check(line, keys: ["rule", "not-shown"])
            for language in ["zh", "en"] {
                guard line["not-shown"]?[language]?.text != nil else { throw Fault("not-shown", at: line.place) }
            }
            return try Self.text("rule", of: line)
        }
    }

    private static func mutation(_ line: SourceValue) throws -> Mutation {
        try check(
            line, keys: ["rule", "shipment", "document", "file", "record", "field", "value", "subject", "verdict"])
        guard let value = line["value"]?.json else { throw Fault("value", at: line.place) }
        let subject = try pair("subject", of: line, as: SubjectKind.self)
        guard let verdict = Verdict(rawValue: line["verdict"]?.text ?? Verdict.blocked.rawValue) else {
            throw Fault("verdict", at: line.place)
        }
        return Mutation(
            rule: try text("rule", of: line), sample: try text("shipment", of: line), target: try target(line),
            field: try text("field", of: line), value: value, subject: SubjectRef(subject.kind, subject.key),
            verdict: verdict)
    }

    private static func target(_ line: SourceValue) throws -> Mutation.Target {
        switch (line["document"]?.text, line["record"]) {
        case (let type?, nil): return .document(type, file: line["file"]?.text)
        case (nil, _?):
            let record = try pair("record", of: line, as: RecordKind.self)
            return .record(record.kind, key: record.key)
        default: throw Fault("either document or record", at: line.place)
        }
    }

    /// `donor/UC-0117`, apart.
    private static func pair<Kind: RawRepresentable<String>>(
        _ key: String, of line: SourceValue, as type: Kind.Type
    ) throws -> (kind: Kind, key: String) {
        let parts = try text(key, of: line).split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else { throw Fault(key, at: line.place) }
        return (kind, parts[1])
    }

    private static func text(_ key: String, of line: SourceValue) throws -> String {
        guard let text = line[key]?.text else { throw Fault(key, at: line.place) }
        return text
    }

    private static func check(_ line: SourceValue, keys: Set<String>) throws {
        if let strange = line.map?.first(where: { !keys.contains($0.key) }) {
            throw Fault(strange.key, at: strange.place)
        }
    }
}
