extension FactSheet {
    /// The subjects of one kind that can be seen from somewhere, and the subjects that should lead to one and do not.
    struct Relatives {
        var subjects: [SubjectRef] = []
        var lacking: [SubjectRef] = []

        static func + (left: Relatives, right: Relatives) -> Relatives {
            Relatives(subjects: left.subjects + right.subjects, lacking: left.lacking + right.lacking)
        }

        /// The same without repetition, in order.
        var sorted: Relatives {
            Relatives(subjects: Set(subjects).sorted(), lacking: Set(lacking).sorted())
        }
    }

    /// The filing itself.
    package var filing: SubjectRef { SubjectRef(.filing, shipmentID) }

    /// Every subject of a kind in this filing, in order.
    package func subjects(of kind: SubjectKind) -> [SubjectRef] { relatives(kind, of: filing).subjects }

    /// The subjects of a kind that a subject can see.
    ///
    /// A batch sees its product and its donors; a donor sees the batches its cells went into; the trial, the sites and
    /// the organisations and the permits see everything, as the shipment and the filing do.
    func relatives(_ kind: SubjectKind, of subject: SubjectRef) -> Relatives {
        if kind == subject.kind { return Relatives(subjects: [subject]) }
        return switch kind {
        case .filing, .shipment: Relatives(subjects: [SubjectRef(kind, shipmentID)])
        case .batch: batches(of: subject)
        case .product: following("product", to: .product, from: batches(of: subject), else: .product)
        case .donor: following("donors", to: .donor, from: batches(of: subject), else: .donor)
        case .trial: named("trial", .trial)
        case .site: named("consignee", .site)
        case .organisation: named("consignor", .organisation)
        case .permit: named("permits", .permit)
        case .document: Relatives(subjects: [])
        }
    }

    private func batches(of subject: SubjectRef) -> Relatives {
        let batches = records[.batch] ?? [:]
        let own =
            switch subject.kind {
            case .batch: [subject.id]
            case .donor: lots.filter { Self.keys("donors", in: batches[$0]).contains(subject.id) }
            case .product: lots.filter { Self.keys("product", in: batches[$0]).contains(subject.id) }
            case .filing, .shipment, .trial, .site, .organisation, .permit, .document: lots
            }
        return own.isEmpty ? Relatives(lacking: [subject]) : Relatives(subjects: own.map { SubjectRef(.batch, $0) })
    }

    private func following(
        _ field: String, to kind: SubjectKind, from batches: Relatives, else record: RecordKind
    ) -> Relatives {
        // Without any batch the records themselves are all there is to say what travels.
        if lots.isEmpty, let keys = records[record]?.keys, !keys.isEmpty {
            return Relatives(subjects: keys.map { SubjectRef(kind, $0) }).sorted
        }
        return batches.subjects.reduce(Relatives(lacking: batches.lacking)) { sum, batch in
            let keys = Self.keys(field, in: records[.batch]?[batch.id])
            return sum
                + (keys.isEmpty ? Relatives(lacking: [batch]) : Relatives(subjects: keys.map { SubjectRef(kind, $0) }))
        }.sorted
    }

    private func named(_ field: String, _ kind: SubjectKind) -> Relatives {
        let keys = Self.keys(field, in: shipment)
        return keys.isEmpty ? Relatives(lacking: [filing]) : Relatives(subjects: keys.map { SubjectRef(kind, $0) })
    }

    /// The keys a field of a record names: one text, or a list of texts.
    static func keys(_ field: String, in values: Values?) -> [String] {
        switch values?[field] {
        case .string(let key): [key]
        case .array(let keys): keys.compactMap(\.string)
        default: []
        }
    }
}
