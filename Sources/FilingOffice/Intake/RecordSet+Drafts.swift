package import DossierCore
package import Records

extension RecordSet {
    /// The records as the register takes them, in an order in which later ones name earlier ones.
    package var drafts: [RecordDraft] {
        parties.map(RecordDraft.party) + products.map(RecordDraft.product) + donors.map(RecordDraft.donor)
            + batches.map(RecordDraft.batch) + trials.map(RecordDraft.trial) + shipments.map(RecordDraft.shipment)
    }
}
