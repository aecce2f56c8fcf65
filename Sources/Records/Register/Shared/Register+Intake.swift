package import DossierCore
import GRDB

extension Register {
    /// What the register holds of what an import names: the records that are there, and those that look like one that
    /// is not.
    package func knownRecords(of read: ReadRecords) throws -> KnownRecords {
        try self.read { db in
            var keys: [RecordKind: Set<String>] = [:]
            for mention in read.mentions {
                if try db.hasRecord(mention.kind, mention.key) {
                    keys[mention.kind, default: []].insert(mention.key)
                } else {
                    keys[mention.kind, default: []].formUnion(try db.suggestions(for: mention.key, kind: mention.kind))
                }
            }
            let lots = try read.keys.filter { $0.kind == .batch }.flatMap {
                try db.suggestions(for: $0.key, kind: .batch)
            }
            return KnownRecords(keys: keys, similarLots: Set(lots))
        }
    }
}

extension RecordSet {
    /// The records as drafts for `Register.put`, those that others refer to first.
    package var drafts: [RecordDraft] {
        parties.map(RecordDraft.party) + products.map(RecordDraft.product) + donors.map(RecordDraft.donor)
            + batches.map(RecordDraft.batch) + trials.map(RecordDraft.trial) + permits.map(RecordDraft.permit)
            + shipments.map(RecordDraft.shipment)
    }
}
