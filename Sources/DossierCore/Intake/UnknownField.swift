/// What to say about a field that a kind of record does not have.
enum UnknownField {
    /// The reason, with the likeliest field; a Chinese or English title stands for the field it names.
    static func reason(for key: String, of kind: RecordKind, among fields: [FieldSpec]) -> IntakeProblem.Reason {
        if kind == .donor, isIdentity(key) { return .record(.donorIdentity(key)) }
        let titled = fields.first { $0.title.zh == key || $0.title.en == key.lowercased() }?.name
        let suggestion = titled ?? DidYouMean.suggestion(for: key, among: fields.map(\.name))
        return .record(.unknownField(key, of: kind, suggestion: suggestion, known: fields.map(\.name)))
    }

    /// Whether a heading asks who a person is: a name, a number of an identity card, a date of birth, an address.
    private static func isIdentity(_ key: String) -> Bool {
        let plain = key.folded.lowercased()
        return ["姓名", "名字", "身份证", "护照", "出生", "生日", "电话", "手机", "住址", "地址", "病历", "住院号"].contains {
            plain.contains($0)
        }
            || plain.split { !$0.isLetter }.contains {
                [
                    "name", "surname", "birth", "birthday", "dob", "initials", "passport", "phone", "mobile", "address",
                    "ssn", "mrn",
                ]
                .contains($0)
            }
    }
}
