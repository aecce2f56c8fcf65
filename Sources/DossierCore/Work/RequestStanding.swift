/// What is known of a request that named itself, so that sent twice it is done once.
///
/// The register keeps it, the office answers by it and the web tells it: one type for the three, here because this is the
/// one target they share.
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
    /// The number the answer bore, 200 to 299.
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
