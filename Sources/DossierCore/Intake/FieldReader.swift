/// Reads the fields of one map by a schema into JSON, gathering every mistake with its place.
struct FieldReader {
    /// What is wrong with a key that is none of the fields known where it stands.
    let stranger: (SourceMember, [FieldSpec]) -> IntakeProblem.Reason
    /// Whether a day may be a year or a month alone, as papers write it.
    let allowingPartialDays: Bool
    /// Whether a text stands for a list, its elements separated by semicolons, as in the cell of a table.
    let splittingLists: Bool
    private(set) var problems: [IntakeProblem] = []
    private(set) var mentions: [RecordMention] = []

    init(
        allowingPartialDays: Bool = false, splittingLists: Bool = false,
        stranger: @escaping (SourceMember, [FieldSpec]) -> IntakeProblem.Reason
    ) {
        self.allowingPartialDays = allowingPartialDays
        self.splittingLists = splittingLists
        self.stranger = stranger
    }

    /// The fields of a map; those with a mistake are left out.
    mutating func object(
        _ members: [SourceMember], at place: SourcePlace, by specs: [FieldSpec], path: String
    ) -> [String: JSONValue] {
        var object: [String: JSONValue] = [:]
        for member in members {
            guard let spec = specs.first(where: { $0.name == member.key }) else {
                note(stranger(member, specs), member.place, Self.path(path, member.key))
                continue
            }
            guard !member.value.isAbsent else { continue }
            object[spec.name] = value(member.value, as: spec.type, spec, path: Self.path(path, member.key))
        }
        for spec in specs where spec.isRequired && !Self.isWritten(spec.name, in: members) {
            let key = members.first { $0.key == spec.name }?.value.place
            note(.missing(title: spec.title), key ?? place, Self.path(path, spec.name))
        }
        return object
    }

    private mutating func value(
        _ source: SourceValue, as type: FieldType, _ spec: FieldSpec, path: String
    ) -> JSONValue? {
        switch type {
        case .list(let element): return list(source, of: element, spec, path: path)
        case .group(let specs):
            guard let members = source.map else { return refuse(.shape(.map), source.place, path) }
            return .object(object(members, at: source.place, by: specs, path: path))
        case .wording: return wording(source, spec, path: path)
        default: break
        }
        guard let text = source.text else { return refuse(.shape(.text), source.place, path) }
        let written = JSONValue.string(text.trimmed)
        if let fault = type.fault(in: written, allowingPartialDays: allowingPartialDays) {
            return refuse(.value(fault, title: spec.title), source.place, path)
        }
        guard case .reference(let kind) = type else { return type.normalised(written) }
        return key(text, of: kind, spec, source.place, path: path)
    }

    private mutating func list(
        _ source: SourceValue, of element: FieldType, _ spec: FieldSpec, path: String
    ) -> JSONValue? {
        let source = splittingLists ? source.text.map { TableList.value($0, at: source.place) } ?? source : source
        guard let elements = source.list else { return refuse(.shape(.list), source.place, path) }
        if elements.isEmpty, spec.isRequired { return refuse(.missing(title: spec.title), source.place, path) }
        var read: [JSONValue] = []
        for (index, item) in elements.enumerated() {
            let place = "\(path)[\(index + 1)]"
            guard let value = value(item, as: element, spec, path: place) else { continue }
            if value.string != nil, read.contains(value) { note(.record(.repeated(value.shown)), item.place, place) }
            read.append(value)
        }
        return .array(read)
    }

    private mutating func wording(_ source: SourceValue, _ spec: FieldSpec, path: String) -> JSONValue? {
        guard let members = source.map else {
            let fault = FieldFault(found: source.text ?? "", reason: .notWording)
            return refuse(.value(fault, title: spec.title), source.place, path)
        }
        let texts = Language.allCases.map { language in
            FieldSpec(name: language.rawValue, type: .text, isRequired: false, title: spec.title)
        }
        let object = object(members, at: source.place, by: texts, path: path)
        for language in Language.allCases where !Self.isWritten(language.rawValue, in: members) {
            note(.translationMissing(language, title: spec.title), source.place, Self.path(path, language.rawValue))
        }
        return .object(object)
    }

    /// The key by which a value names another record, noted as a mention.
    private mutating func key(
        _ text: String, of kind: RecordKind, _ spec: FieldSpec, _ place: SourcePlace, path: String
    ) -> JSONValue? {
        let key: String
        if kind == .batch {
            do { key = try LotNumber(text).description } catch {
                let fault = FieldFault(found: text, reason: .identifier(error))
                return refuse(.value(fault, title: spec.title), place, path)
            }
        } else {
            guard let code = CodeText.code(text) else {
                return refuse(.record(.code(text.trimmed, title: spec.title)), place, path)
            }
            key = code
        }
        mentions.append(RecordMention(kind: kind, key: key, place: place, field: path))
        return .string(key)
    }

    private mutating func note(_ reason: IntakeProblem.Reason, _ place: SourcePlace, _ path: String) {
        problems.append(IntakeProblem(reason, at: place, field: path.isEmpty ? nil : path))
    }

    private mutating func refuse(
        _ reason: IntakeProblem.Reason, _ place: SourcePlace, _ path: String
    ) -> JSONValue? {
        note(reason, place, path)
        return nil
    }

    private static func isWritten(_ key: String, in members: [SourceMember]) -> Bool {
        members.contains { $0.key == key && !$0.value.isAbsent }
    }

    private static func path(_ path: String, _ key: String) -> String {
        path.isEmpty ? key : "\(path).\(key)"
    }
}
