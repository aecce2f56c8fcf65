import Foundation

/// What a record must make sense by, beyond the type of each field: order of days, least numbers, airports.
enum RecordSense {
    /// The mistakes of one record's fields.
    static func problems(
        of kind: RecordKind, _ fields: [String: JSONValue], at places: RecordReader.Places
    ) -> [IntakeProblem] {
        let sense = Sense(kind: kind, fields: fields, places: places)
        switch kind {
        case .party, .donor: return []
        case .product: return sense.atLeast(0, "edits") + sense.atLeast(1, "passage-limit")
        case .batch:
            return sense.order("manufactured-from", "manufactured-to") + sense.order("manufactured-to", "expiry")
                + sense.atLeast(1, "units") + sense.atLeast(0, "passage")
                + sense.amount("quantity", allowingNone: false)
        case .trial: return sense.order("in-force-from", "in-force-until") + sense.atLeast(1, "maximum-subjects")
        case .permit:
            return sense.order("valid-from", "valid-until") + sense.order("catalogue-dated", "decided-on")
                + sense.amount("quantity", allowingNone: false) + sense.amount("already-used", allowingNone: true)
                + sense.permitUnits
        case .shipment:
            return sense.order("planned-submission", "planned-departure")
                + sense.order("planned-departure", "planned-arrival") + sense.order("planned-arrival", "planned-use")
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

        /// More than nothing, or nothing at least.
        func amount(_ field: String, allowingNone: Bool) -> [IntakeProblem] {
            guard let quantity = quantity(fields[field]?.string) else { return [] }
            guard quantity.value < 0 || quantity.value == 0 && !allowingNone else { return [] }
            return [problem(.tooLittle(quantity, allowingNone: allowingNone, title: title(field)), field)]
        }

        /// What is used up must be measured as what is allowed is.
        var permitUnits: [IntakeProblem] {
            guard let used = quantity(fields["already-used"]?.string) else { return [] }
            guard let allowed = quantity(fields["quantity"]?.string) else {
                return places.record["quantity"] == nil ? [problem(.usedOfNothing(used), "already-used")] : []
            }
            guard used.converted(to: allowed.unit) == nil else { return [] }
            return [problem(.unitsDiffer(used, title: title("already-used"), unit: allowed.unit), "already-used")]
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
                if let amount = line["quantity"], let quantity = quantity(amount.text), quantity.value <= 0 {
                    let fault = RecordFault.tooLittle(quantity, allowingNone: false, title: title("quantity"))
                    found.append(IntakeProblem(.record(fault), at: amount.place, field: "\(path).quantity"))
                }
                return found
            }
        }

        private func day(_ field: String) -> Day? {
            fields[field]?.string.flatMap { text in
                do { return try Day(text) } catch { return nil }
            }
        }

        private func quantity(_ text: String?) -> Quantity? {
            text.flatMap { text in
                do { return try Quantity(text) } catch { return nil }
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
