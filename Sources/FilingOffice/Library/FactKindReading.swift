import DossierCore
import Foundation

/// What serves as a day, a span, a size, a factor or a percentage.
enum FactKindReading {
    /// Whether a text written in the edition is of the kind.
    static func reads(_ text: String, as kind: FactKind) -> Bool {
        func fits(_ type: FieldType) -> Bool { type.fault(in: .string(text), allowingPartialDays: true) == nil }
        return switch kind {
        case .any: true
        case .day: fits(.day)
        case .span: fits(.span)
        case .measure: fits(.number) || fits(.span) || fits(.quantity)
        case .factor: fits(.number)
        case .percent: fits(.number) || percent(text)
        case .result: fits(.result)
        case .limit: fits(.limit)
        }
    }

    /// Whether values of a type are of the kind. A text may hold a size; whether it does is seen when it is read.
    static func holds(_ type: FieldType, _ kind: FactKind) -> Bool {
        switch (kind, type) {
        case (.any, _), (.day, .day), (.day, .instant), (.span, .span): true
        case (.measure, .number), (.measure, .integer), (.measure, .quantity), (.measure, .span), (.measure, .text):
            true
        case (.factor, .number), (.factor, .integer), (.percent, .number), (.percent, .integer), (.percent, .quantity),
            (.result, .result), (.limit, .limit):
            true
        default: false
        }
    }

    private static func percent(_ text: String) -> Bool {
        do { return try Quantity(text).unit == "%" } catch { return false }
    }
}
