/// The values of a reading in the type a comparison needs, and the facts that cannot be read as that type.
struct TypedReading<Value: Sendable>: Sendable {
    private(set) var values: [(fact: Fact, value: Value)] = []
    /// The facts that could be read, and a gap for each that is absent or could not.
    private(set) var rest: Reading

    /// The facts whose values could be read.
    var facts: [Fact] { rest.facts }

    private init(_ reading: Reading, make: (JSONValue) -> Value?, fault: (JSONValue) -> FieldFault?) {
        rest = Reading(path: reading.path, gaps: reading.gaps)
        rest.facts.reserveCapacity(reading.facts.count)
        values.reserveCapacity(reading.facts.count)
        for fact in reading.facts {
            if let value = make(fact.value) {
                values.append((fact, value))
                rest.facts.append(fact)
            } else {
                let fault = fault(fact.value) ?? FieldFault(found: fact.value.shown, reason: .notText)
                rest.gaps.append(
                    Gap(path: fact.path, subject: fact.subject, reason: .malformed(fault), provenance: fact.provenance))
            }
        }
    }
}

extension TypedReading<DayInterval> {
    /// The days of a reading.
    init(days reading: Reading) {
        self.init(
            reading, make: { DayInterval(recorded: $0) },
            fault: { FieldType.day.fault(in: $0, allowingPartialDays: true) })
    }
}

extension TypedReading<Span> {
    /// The lengths of time of a reading.
    init(spans reading: Reading) {
        self.init(
            reading, make: { Span(recorded: $0) },
            fault: { FieldType.span.fault(in: $0, allowingPartialDays: false) })
    }
}

extension TypedReading<Measure> {
    /// The sizes of a reading.
    init(measures reading: Reading) {
        self.init(
            reading, make: { Measure($0) }, fault: { FieldFault(found: $0.shown, reason: .quantity(.number)) })
    }
}

extension Span {
    /// The length of time a recorded value names, or nothing when it names none.
    init?(recorded value: JSONValue) {
        guard let text = value.string else { return nil }
        do { try self.init(text) } catch { return nil }
    }
}
