/// By when a document should be there.
package enum DueDay: Sendable, Hashable {
    /// So long before the planned departure.
    case beforeDeparture(Span)
    /// For papers that arise after departure: a day of the records, and the grace counted from it.
    case after(FactPath, grace: Span)
}
