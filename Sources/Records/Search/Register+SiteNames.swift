package import DossierCore
package import Foundation
import GRDB

extension Register {
    /// The site's list of names, as digests.
    package func nameList() throws -> NameList {
        try read { db in
            guard let salt = try db.siteNameSalt() else { return .empty }
            let rows = try db.rows("SELECT digest, length FROM siteName")
            return NameList(
                salt: salt, digests: Set(try rows.map { try $0.text("digest") }),
                lengths: Set(try rows.map { try $0.integer("length") }))
        }
    }

    /// Adds names to the list. What is written is their digests; the audit trail says how many, never which.
    ///
    /// - Parameter fresh: 32 random bytes, the salt if there is none yet.
    /// - Returns: how many were new.
    package func add(names: [String], salt fresh: Data, by agent: Agent, at instant: Instant) throws -> Int {
        try act(by: agent, at: instant) { act in
            try act.requireEnabled()
            if try act.db.siteNameSalt() == nil {
                try act.db.run("INSERT INTO siteNameSalt (only, salt) VALUES (1, ?)", [fresh.hexadecimal])
            }
            guard let salt = try act.db.siteNameSalt() else { return 0 }
            let before = try act.db.countOfNames()
            for name in names {
                guard let own = NameList.digest(of: name, salt: salt) else { continue }
                try act.db.run(
                    "INSERT INTO siteName (digest, length) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    [own.digest, own.length])
            }
            let after = try act.db.countOfNames()
            guard after > before else { return 0 }
            try act.note(
                AuditEntry(
                    action: "names-added", objectKind: "workspace", objectID: "names", objectRevision: nil,
                    alterations: [.init(field: "count", old: "\(before)", new: "\(after)")], reason: nil,
                    checklist: nil))
            return after - before
        }
    }
}

extension Database {
    fileprivate func countOfNames() throws -> Int {
        try first("SELECT count(*) AS names FROM siteName")?.integer("names") ?? 0
    }

    fileprivate func siteNameSalt() throws -> Data? {
        try first("SELECT salt FROM siteNameSalt")?.text("salt").hexadecimalBytes
    }
}

extension Data {
    fileprivate var hexadecimal: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

extension String {
    fileprivate var hexadecimalBytes: Data {
        let digits = Array(utf8)
        return Data(
            stride(from: 0, to: digits.count - 1, by: 2).compactMap {
                UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
            })
    }
}
