package import DossierCore
import Records

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
        return try office.workspace.register.beginRequest(
            key, of: person.code, digest: digest, at: now, forgetting: now - Self.requestMemory)
    }

    /// Keeps what was answered.
    package func answered(request key: String, with answer: RequestAnswer) throws {
        try office.workspace.register.answerRequest(key, of: person.code, with: answer)
    }

    /// Forgets a request that was refused and changed nothing.
    package func refused(request key: String) throws {
        try office.workspace.register.forgetRequest(key, of: person.code)
    }
}
