/// A fact that was established about a file, or why it could not be. There is no third: silence is not a fact.
package enum Established<Value: Sendable & Hashable & Codable>: Sendable, Hashable {
    case known(Value)
    case doubtful(InspectionDoubt)

    /// The fact, if it was established.
    package var value: Value? { if case .known(let value) = self { value } else { nil } }

    /// Why it was not established, if it was not.
    package var doubt: InspectionDoubt? { if case .doubtful(let doubt) = self { doubt } else { nil } }

    /// The same about something that follows from it.
    package func map<Other>(_ transform: (Value) -> Other) -> Established<Other> {
        switch self {
        case .known(let value): .known(transform(value))
        case .doubtful(let doubt): .doubtful(doubt)
        }
    }
}

extension Established: Codable {
    private enum CodingKeys: String, CodingKey { case known, doubtful }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let doubt = try container.decodeIfPresent(InspectionDoubt.self, forKey: .doubtful) {
            self = .doubtful(doubt)
        } else {
            self = .known(try container.decode(Value.self, forKey: .known))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .known(let value): try container.encode(value, forKey: .known)
        case .doubtful(let doubt): try container.encode(doubt, forKey: .doubtful)
        }
    }
}
