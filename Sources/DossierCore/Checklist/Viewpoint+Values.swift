/// The values of a reading in the type a comparison needs, and the facts that cannot be read as that type.
struct TypedReading<Value> {
    var values: [(fact: Fact, value: Value)] = []
    var rest: Reading

    /// The facts whose values could be read.
    var facts: [Fact] { values.map(\.fact) }
}

extension Viewpoint {
    /// The days of a reading, as precisely as they are known.
    func days(_ path: FactPath) -> TypedReading<DayInterval> {
        typed(read(path), { DayInterval(recorded: $0) }) {
            FieldType.day.fault(in: $0, allowingPartialDays: true)
        }
    }

    /// The lengths of time of a reading.
    func spans(_ operand: Operand) -> TypedReading<Span> {
        typed(read(operand), { Self.span($0) }) { FieldType.span.fault(in: $0, allowingPartialDays: false) }
    }

    /// The sizes of a reading.
    func measures(_ operand: Operand) -> TypedReading<Measure> {
        typed(read(operand), Measure.init) { FieldFault(found: $0.shown, reason: .quantity(.number)) }
    }

    /// What a reading says, in sentences.
    func values(_ facts: [Fact]) -> Wording { Labels(edition: edition).values(facts, seenFrom: subject) }

    /// A length of time, or nothing when the value is none.
    static func span(_ value: JSONValue) -> Span? {
        guard let text = value.string else { return nil }
        do { return try Span(text) } catch { return nil }
    }

    private func typed<Value>(
        _ reading: Reading, _ make: (JSONValue) -> Value?, _ fault: (JSONValue) -> FieldFault?
    ) -> TypedReading<Value> {
        var typed = TypedReading<Value>(rest: Reading(path: reading.path, gaps: reading.gaps))
        for fact in reading.facts {
            if let value = make(fact.value) {
                typed.values.append((fact, value))
                typed.rest.facts.append(fact)
            } else {
                let fault = fault(fact.value) ?? FieldFault(found: fact.value.shown, reason: .notText)
                typed.rest.gaps.append(
                    Gap(path: fact.path, subject: fact.subject, reason: .malformed(fault), provenance: fact.provenance))
            }
        }
        return typed
    }
}
