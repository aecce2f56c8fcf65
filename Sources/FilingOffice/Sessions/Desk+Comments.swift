package import DossierCore
import Records

extension FilingOffice {
    /// Everything said about a filing, in the order it was said.
    package func comments(on shipment: String) throws -> [Comment] {
        try workspace.register.comments(on: shipment)
    }
}

extension Desk {
    /// Who may speak about a filing.
    package static let commentRoles: [Role] = [
        .regulatorySpecialist, .regulatoryManager, .qaReviewer, .qaReleaser, .auditor,
    ]
    /// The longest comment, in characters.
    package static let longestComment = 4000

    /// Says something about a filing, one finding of it or one document.
    ///
    /// - Throws: `FilingError.commentTooLong`; nothing is cut off in silence.
    package func comment(
        _ text: String, about anchor: CommentAnchor, answering: Int? = nil, on shipment: String
    ) throws -> Comment {
        try require(Self.commentRoles, to: "comment-added")
        guard text.count <= Self.longestComment else {
            throw FilingError.commentTooLong(characters: text.count, limit: Self.longestComment)
        }
        do {
            return try office.workspace.register.addComment(
                text, about: anchor, answering: answering, on: shipment, by: agent, at: office.clock())
        } catch let refusal as Refusal {
            throw FilingError.refused(refusal)
        }
    }

    /// Settles what somebody said; false when it was settled already.
    package func settle(comment id: Int, on shipment: String) throws -> Bool {
        try require(Self.commentRoles, to: "comment-settled")
        return try office.workspace.register.settleComment(id, on: shipment, by: agent, at: office.clock())
    }
}
