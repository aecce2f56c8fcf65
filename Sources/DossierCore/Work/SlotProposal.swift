/// A file somebody offers without saying what it is.
package struct OfferedFile: Sendable, Hashable {
    package let name: String
    /// What its first bytes say it is: `application/pdf`.
    package let mediaType: String
    /// The text of the first page; nil where there is none or nobody read it.
    package let firstPage: String?

    package init(name: String, mediaType: String, firstPage: String? = nil) {
        self.name = name
        self.mediaType = mediaType
        self.firstPage = firstPage
    }
}

/// Where a file may belong, and what speaks for it. Never an act: whoever takes it files it.
package struct SlotProposal: Sendable, Hashable {
    /// One thing seen in the file that speaks for the place.
    package enum Reason: Sendable, Hashable {
        /// The code of the type stands in the name: `D17`.
        case typeCodeInName(String)
        /// The title of the type, in one language, stands in the name or on the first page.
        case title(String, inName: Bool)
        /// An identifier of a subject of the filing stands in the name or on the first page.
        case identifier(SubjectRef, inName: Bool)
        /// The filing has one subject of that kind and no more.
        case onlySubject(SubjectRef)
        /// No other filing is open.
        case onlyFiling
    }

    package let shipment: String
    /// `D17`.
    package let type: String
    package let subject: SubjectRef
    /// The strongest first.
    package let reasons: [Reason]

    /// How much speaks for it; for putting proposals in order and for nothing else.
    package var weight: Int { reasons.map(\.weight).reduce(0, +) }
}

/// What came of looking for the place of a file.
package struct SlotAnswer: Sendable, Hashable {
    /// Why there is no proposal, or more than one.
    package enum Doubt: Sendable, Hashable {
        /// Neither name nor first page says what the file is.
        case noType
        /// The first page was not read, and the name alone does not say.
        case notRead
        /// Several types are as likely as one another.
        case severalTypes([String])
        /// Nothing says which of several filings it belongs to.
        case severalFilings([String])
        /// Nothing says which of several subjects it is about.
        case severalSubjects([SubjectRef])
        /// The file names subjects of that kind that no open filing has, or several at once.
        case noFiling
    }

    /// The most likely first.
    package let proposals: [SlotProposal]
    package let doubt: Doubt?

    /// The one place there is, where nothing is in doubt; what may be taken without a person choosing.
    package var only: SlotProposal? { doubt == nil && proposals.count == 1 ? proposals[0] : nil }
}

extension SlotProposal.Reason {
    /// What is written on purpose in the name counts most, what merely follows from the plan least.
    var weight: Int {
        switch self {
        case .typeCodeInName: 8
        case .title(_, inName: true): 5
        case .title(_, inName: false): 4
        case .identifier(_, inName: true): 3
        case .identifier(_, inName: false): 2
        case .onlySubject, .onlyFiling: 1
        }
    }
}
