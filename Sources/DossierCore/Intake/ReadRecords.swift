/// The outcome of reading record files: the records that are right, and every mistake.
///
/// Whether the records they name exist is known to the workspace alone: ask it with `mentions` and `keys`, then check.
package struct ReadRecords: Sendable {
    /// The records without a mistake of their own. Never to be imported while there are problems.
    package let records: RecordSet
    /// Mistakes of the files and of each record by itself.
    package let problems: [IntakeProblem]
    /// Every record that is named by another.
    package let mentions: [RecordMention]
    /// The key of every record read, right or wrong.
    package let keys: [RecordMention]

    /// The records, when nothing is wrong with them and everything they name is there.
    ///
    /// Throws every mistake: of the files, of names that lead nowhere, and of lots that differ from another only in a
    /// way an eye passes over (letter case, O and 0, I and 1).
    package func checked(against known: KnownRecords) throws(IntakeProblems) -> RecordSet {
        let all = problems + strays(known) + nearMisses(known)
        guard all.isEmpty else { throw IntakeProblems(all) }
        return records
    }

    private func strays(_ known: KnownRecords) -> [IntakeProblem] {
        let read = Dictionary(grouping: keys, by: \.kind).mapValues { Set($0.map(\.key)) }
        return mentions.compactMap { mention in
            let there = (read[mention.kind] ?? []).union(known.keys[mention.kind] ?? [])
            guard !there.contains(mention.key) else { return nil }
            let suggestion = DidYouMean.suggestion(for: mention.key, among: there)
            return IntakeProblem(
                .record(.unknownRecord(mention.kind, key: mention.key, suggestion: suggestion)), at: mention.place,
                field: mention.field)
        }
    }

    private func nearMisses(_ known: KnownRecords) -> [IntakeProblem] {
        let lots = keys.filter { $0.kind == .batch }.sorted { $0.place < $1.place }
        var seen = Dictionary(grouping: known.similarLots, by: LotNumber.confusableKey)
        return lots.compactMap { lot in
            let confusable = LotNumber.confusableKey(of: lot.key)
            let other = seen[confusable]?.filter { $0 != lot.key }.min()
            seen[confusable, default: []].append(lot.key)
            return other.map {
                IntakeProblem(.record(.nearMiss(lot: lot.key, other: $0)), at: lot.place, field: lot.field)
            }
        }
    }
}
