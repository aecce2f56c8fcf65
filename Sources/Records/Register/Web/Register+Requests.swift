package import DossierCore
import GRDB

extension Register {
    /// Puts a request on record unless it is there. Older ones than `oldest` are forgotten first. No act: what the request
    /// does is one.
    ///
    /// - Parameters:
    ///   - key: what the program calls the request; names of other persons' requests never meet.
    ///   - digest: SHA-256 of method, address and body.
    ///   - seconds: now, since 1970.
    ///   - oldest: requests begun before this second are forgotten.
    package func beginRequest(
        _ key: String, of person: String, digest: ContentDigest, at seconds: Int, forgetting oldest: Int
    ) throws -> RequestStanding {
        try write { db in
            try db.run("DELETE FROM apiRequest WHERE begunAt < ?", [oldest])
            guard let row = try db.first("SELECT * FROM apiRequest WHERE person = ? AND key = ?", [person, key]) else {
                try db.run(
                    "INSERT INTO apiRequest (person, key, digest, begunAt) VALUES (?, ?, ?, ?)",
                    [person, key, digest.hex, seconds])
                return .fresh
            }
            guard try row.text("digest") == digest.hex else { return .another }
            guard let status = try row.integerIfPresent("status"), let body = try row.textIfPresent("body") else {
                return .underWay
            }
            return .answered(
                RequestAnswer(status: status, revision: try row.integerIfPresent("revision"), body: body))
        }
    }

    /// Keeps the answer to a request that was done.
    package func answerRequest(_ key: String, of person: String, with answer: RequestAnswer) throws {
        try write { db in
            try db.run(
                "UPDATE apiRequest SET status = ?, revision = ?, body = ? WHERE person = ? AND key = ?",
                [answer.status, answer.revision, answer.body, person, key])
        }
    }

    /// Forgets a request that changed nothing, so that it may be sent again.
    package func forgetRequest(_ key: String, of person: String) throws {
        try write { db in
            try db.run("DELETE FROM apiRequest WHERE person = ? AND key = ? AND status IS NULL", [person, key])
        }
    }
}
