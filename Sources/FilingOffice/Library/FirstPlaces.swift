import DossierCore

/// Remembers where each name stood first, so that a second one can point there.
struct FirstPlaces {
    private var places: [String: SourcePlace] = [:]

    /// Notes a name; a mistake when it has been given before.
    mutating func take(_ name: String, at place: SourcePlace, _ book: ProblemBook) {
        if let first = places[name] {
            book.note(.twice(name, first: first), at: place)
        } else {
            places[name] = place
        }
    }
}
