/// A file taken out of a watched folder, and where it may belong. It is in no filing before a person accepts a place.
package struct FileProposal: Sendable, Hashable {
    /// One place it may belong, and what speaks for it.
    package struct Place: Sendable, Hashable, Codable {
        package let shipment: String
        /// `D17`.
        package let type: String
        package let subject: SubjectRef
        /// What was seen, as it was told.
        package let because: Wording

        package init(shipment: String, type: String, subject: SubjectRef, because: Wording) {
            self.shipment = shipment
            self.type = type
            self.subject = subject
            self.because = because
        }
    }

    /// How it ended.
    package enum Ending: String, Sendable, Hashable, Codable, CaseIterable {
        /// It became a document of a filing.
        case filed
        /// It was given back.
        case returned
    }

    /// Counted from 1 in a workspace.
    package let id: Int
    package let name: String
    package let digest: ContentDigest
    /// Bytes.
    package let size: Int
    package let mediaType: String
    /// The path it was taken from.
    package let source: String
    /// The most likely first; never empty.
    package let places: [Place]
    /// Why a person must choose among the places; nil where there is one.
    package let doubt: Wording?
    package let takenBy: String
    package let takenAt: Instant
    /// Nil while it waits.
    package let ending: Ending?

    package init(
        id: Int, name: String, digest: ContentDigest, size: Int, mediaType: String, source: String, places: [Place],
        doubt: Wording?, takenBy: String, takenAt: Instant, ending: Ending? = nil
    ) {
        self.id = id
        self.name = name
        self.digest = digest
        self.size = size
        self.mediaType = mediaType
        self.source = source
        self.places = places
        self.doubt = doubt
        self.takenBy = takenBy
        self.takenAt = takenAt
        self.ending = ending
    }

    /// The only place left when some of shipment, type and subject are given; nil when none or several are.
    package func place(shipment: String? = nil, type: String? = nil, subject: String? = nil) -> Place? {
        let left = places.filter { place in
            (shipment ?? place.shipment) == place.shipment && (type?.uppercased() ?? place.type) == place.type
                && (subject.map { $0 == place.subject.id || $0 == place.subject.description } ?? true)
        }
        return left.count == 1 ? left[0] : nil
    }
}

extension SlotProposal {
    /// The place as it is put on record.
    package var place: FileProposal.Place {
        FileProposal.Place(
            shipment: shipment, type: type, subject: subject, because: because)
    }
}

extension SlotAnswer {
    /// One answer out of those given for filings under several editions: the likeliest places of all.
    package static func best(of answers: [SlotAnswer]) -> SlotAnswer {
        let all = answers.flatMap(\.proposals)
        let most = all.map(\.weight).max() ?? 0
        let likely = all.filter { $0.weight == most }
        let spoken = answers.filter { $0.proposals.contains { $0.weight == most } }
        if spoken.count == 1 { return spoken[0] }
        guard likely.isEmpty else {
            let types = Set(likely.map(\.type)).sorted()
            let doubt: Doubt =
                types.count > 1 ? .severalTypes(types) : .severalFilings(Set(likely.map(\.shipment)).sorted())
            return SlotAnswer(proposals: likely, doubt: doubt)
        }
        let doubts = answers.compactMap(\.doubt)
        return SlotAnswer(
            proposals: [],
            doubt: doubts.first { $0 == .noFiling } ?? doubts.first { $0 == .noType } ?? doubts.first ?? .noFiling)
    }
}
