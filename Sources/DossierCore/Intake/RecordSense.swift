/// What a record must make sense by, beyond the type of each field: order of days, least numbers, airports.
enum RecordSense {
    /// The mistakes of one record's fields.
    static func problems(
        of kind: RecordKind, _ fields: [String: JSONValue], at places: RecordReader.Places
    ) -> [IntakeProblem] {
        let sense = Sense(kind: kind, fields: fields, places: places)
        switch kind {
        case .party, .donor: return []
        case .product: return sense.atLeast(0, "edits")
        case .batch:
            return sense.order("manufactured-from", "manufactured-to") + sense.order("manufactured-to", "expiry")
                + sense.atLeast(1, "units")
        case .trial: return sense.order("in-force-from", "in-force-until") + sense.atLeast(1, "maximum-subjects")
        case .shipment:
            return sense.order("planned-departure", "planned-arrival") + sense.order("planned-arrival", "planned-use")
                + sense.route + sense.lines
        }
    }

    private struct Sense {
        let kind: RecordKind
        let fields: [String: JSONValue]
        let places: RecordReader.Places

        /// The later day must not lie before the earlier one.
        func order(_ earlier: String, _ later: String) -> [IntakeProblem] {
            guard let first = day(earlier), let last = day(later), last < first else { return [] }
            return [
                problem(
                    .backwards(day: last, title: title(later), before: first, beforeTitle: title(earlier)), later)
            ]
        }

        func atLeast(_ least: Int, _ field: String) -> [IntakeProblem] {
            guard let number = fields[field]?.integer, number < least else { return [] }
            return [problem(.belowLeast(number, least: least, title: title(field)), field)]
        }

        var route: [IntakeProblem] {
            guard let stops = fields["route"]?.array?.compactMap(\.string), !stops.isEmpty else { return [] }
            let strange = stops.filter { $0.wholeMatch(of: /[A-Z]{3}/) == nil }.map { problem(.airport($0), "route") }
            return strange + (stops.count < 2 ? [problem(.shortRoute, "route")] : [])
        }

        /// No lot twice, and something of each.
        var lines: [IntakeProblem] {
            var lots: Set<String> = []
            return (places.record["batches"]?.list ?? []).enumerated().flatMap { index, line -> [IntakeProblem] in
                let path = places.path("batches[\(index + 1)]")
                var found: [IntakeProblem] = []
                if let lot = line["lot"], let text = lot.text, !lots.insert(text.folded).inserted {
                    found.append(IntakeProblem(.record(.repeated(text.folded)), at: lot.place, field: "\(path).lot"))
                }
                if let units = line["units"], let number = units.text.flatMap({ Int($0.trimmed) }), number < 1 {
                    let fault = RecordFault.belowLeast(number, least: 1, title: title("units"))
                    found.append(IntakeProblem(.record(fault), at: units.place, field: "\(path).units"))
                }
                return found
            }
        }

        private func day(_ field: String) -> Day? {
            fields[field]?.string.flatMap { text in
                do { return try Day(text) } catch { return nil }
            }
        }

        private func title(_ field: String) -> Wording {
            (RecordSchema.fields(of: kind) + RecordSchema.line).first { $0.name == field }?.title
                ?? Wording(zh: field, en: field)
        }

        private func problem(_ fault: RecordFault, _ field: String) -> IntakeProblem {
            IntakeProblem(.record(fault), at: places.place(field), field: places.path(field))
        }
    }
}
