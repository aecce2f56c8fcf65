package import DossierCore
import Records

/// What is known of a request that named itself.
package enum RequestStanding: Sendable, Hashable {
    /// Not heard of; it is on record now as under way.
    case fresh
    /// Under way, or cut off before its answer was known.
    case underWay
    /// Done: the answer given then.
    case answered(RequestAnswer)
    /// The same name was given to another request.
    case another
}

/// The answer to a request, as it is given again.
package struct RequestAnswer: Sendable, Hashable {
    /// The HTTP status, 200 to 299.
    package let status: Int
    /// The revision of the filing or the version of the record afterwards; nil where neither applies.
    package let revision: Int?
    /// Canonical JSON.
    package let body: String

    /// An answer as it was given.
    package init(status: Int, revision: Int?, body: String) {
        self.status = status
        self.revision = revision
        self.body = body
    }
}

extension Desk {
    /// How long an answer is kept for a request that comes again, in seconds.
    package static let requestMemory = 24 * 3600

    /// Whether a request that named itself is new, under way, answered, or another one under the same name.
    ///
    /// - Parameters:
    ///   - key: what the program calls the request; 1 to 255 characters.
    ///   - digest: SHA-256 of method, address and body.
    package func begin(request key: String, digest: ContentDigest) throws -> RequestStanding {
        let now = office.clock().secondsSince1970
        let stored = try office.workspace.register.beginRequest(
            key, of: person.code, digest: digest, at: now, forgetting: now - Self.requestMemory)
        return switch stored {
        case .fresh: .fresh
        case .underWay: .underWay
        case .another: .another
        case .answered(let answer):
            .answered(RequestAnswer(status: answer.status, revision: answer.revision, body: answer.body))
        }
    }

    /// Keeps what was answered.
    package func answered(request key: String, with answer: RequestAnswer) throws {
        let stored = StoredAnswer(status: answer.status, revision: answer.revision, body: answer.body)
        try office.workspace.register.answerRequest(key, of: person.code, with: stored)
    }

    /// Forgets a request that was refused and changed nothing.
    package func refused(request key: String) throws {
        try office.workspace.register.forgetRequest(key, of: person.code)
    }
}
