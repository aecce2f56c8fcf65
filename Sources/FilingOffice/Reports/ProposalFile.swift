package import DossierCore

/// A file taken out of a watched folder, for programs: the command line and the interface give the same object.
package enum ProposalFile {
    /// `{"number", "name", "sha256", "size", "mediaType", "takenBy", "takenAt", "places": [...], "doubt"}`; size in bytes.
    package static func object(_ proposal: FileProposal) -> JSONValue {
        let places = proposal.places.map { place -> JSONValue in
            [
                "shipment": .string(place.shipment), "type": .string(place.type),
                "subject": ["kind": .string(place.subject.kind.rawValue), "id": .string(place.subject.id)],
                "because": wording(place.because),
            ]
        }
        return [
            "number": .integer(proposal.id), "name": .string(proposal.name), "sha256": .string(proposal.digest.hex),
            "size": .integer(proposal.size), "mediaType": .string(proposal.mediaType),
            "takenBy": .string(proposal.takenBy), "takenAt": .string(proposal.takenAt.description),
            "places": .array(places), "doubt": proposal.doubt.map(wording) ?? .null,
        ]
    }

    private static func wording(_ wording: Wording) -> JSONValue {
        ["zh": .string(wording.zh), "en": .string(wording.en)]
    }
}
