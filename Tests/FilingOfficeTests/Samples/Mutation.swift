import DossierCore

/// One line of `SampleData/mutations.yml`: one value of a ready sample, edited, and what has to come of it.
struct Mutation: Sendable, CustomStringConvertible {
    /// What holds the value.
    enum Target: Sendable {
        /// The sample's paper of this type; of several, the one in the file named.
        case document(String, file: String?)
        case record(RecordKind, key: String)
    }

    /// The edit cannot be made.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    let rule: String
    /// The folder of the sample.
    let sample: String
    let target: Target
    let field: String
    /// A text or a list of texts.
    let value: JSONValue
    let subject: SubjectRef
    let verdict: Verdict

    var description: String { "\(rule) \(subject)" }

    /// The filing with the one value edited. Throws when nothing holds it, when it does not fit, and when it was so
    /// before.
    func applied(to dossier: Dossier, under checklist: Checklist) throws -> Dossier {
        var edited = dossier
        switch target {
        case .document(let type, let file):
            edited.documents = try documents(dossier.documents, type: type, file: file, under: checklist)
        case .record(let kind, let key):
            edited.records = try records(dossier.records, kind: kind, key: key)
        }
        guard edited != dossier else { throw Fault(description: "\(self): \(field) is \(value.shown) anyway") }
        return edited
    }

    private func documents(
        _ documents: [Document], type: String, file: String?, under checklist: Checklist
    ) throws -> [Document] {
        let requirements = checklist.requirements + checklist.overlays.flatMap(\.requirements)
        let value = try fitting(
            requirements.first { $0.id == type }?.fields.first { $0.name == field }, allowingPartialDays: true)
        let meant = documents.filter { $0.type == type && (file == nil || $0.originalName == file) }
        guard let id = meant.first?.id, meant.count == 1 else {
            throw Fault(description: "\(self): \(sample) has \(meant.count) papers \(type) \(file ?? "")")
        }
        return documents.map { $0.id == id ? $0.reading(field, as: value) : $0 }
    }

    private func records(_ records: DossierRecords, kind: RecordKind, key: String) throws -> DossierRecords {
        let value = try fitting(RecordSchema.field(field, of: kind), allowingPartialDays: false)
        let all = try JSONValue(encoding: records).object ?? [:]
        let edited = all.mapValues { part -> JSONValue in
            if let list = part.array {
                .array(list.map { edit($0, kind, key, value) })
            } else {
                edit(part, kind, key, value)
            }
        }
        // Only one of the parts holds records of the kind.
        let name = all[kind.rawValue] == nil ? kind.plural : kind.rawValue
        return try JSONValue.object(all.merging([name: edited[name] ?? .null]) { $1 }).decoded()
    }

    private func edit(_ record: JSONValue, _ kind: RecordKind, _ key: String, _ value: JSONValue) -> JSONValue {
        guard var members = record.object, members[kind.keyField]?.string == key else { return record }
        members[field] = value
        return .object(members)
    }

    private func fitting(_ spec: FieldSpec?, allowingPartialDays: Bool) throws -> JSONValue {
        guard let spec else { throw Fault(description: "\(self): there is no field \(field) there") }
        if let fault = spec.type.fault(in: value, allowingPartialDays: allowingPartialDays) {
            throw Fault(description: "\(self): \(fault)")
        }
        return spec.type.normalised(value)
    }
}

extension Document {
    /// The same paper with another value on its sheet and, so that only that is wrong, no word of it in its text.
    fileprivate func reading(_ field: String, as value: JSONValue) -> Document {
        Document(
            type: type, subject: subject, fields: fields.merging([field: value]) { $1 }, issued: issued,
            expires: expires, revision: revision, digest: digest, size: size, mediaType: mediaType,
            originalName: originalName, supersedes: supersedes, claimedDigest: claimedDigest, attachedBy: attachedBy,
            attachedAt: attachedAt, inspection: inspection, reading: reading.map { $0.silent(about: field) })
    }
}

extension PaperReading {
    fileprivate func silent(about field: String) -> PaperReading {
        PaperReading(
            facts: facts.filter { $0.field != field }, common: common, marks: marks, names: names,
            temperature: temperature, temperatureDoubt: temperatureDoubt, unseen: unseen, confirmed: confirmed)
    }
}
