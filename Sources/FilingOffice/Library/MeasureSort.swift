import DossierCore

/// What can be held against what: bare numbers, lengths of time, and amounts in units that convert.
enum MeasureSort: Hashable {
    case number, span
    /// An amount; the unit where the edition says it.
    case quantity(Quantity?)

    /// The sort of a text written in the edition; nothing when it is no size.
    init?(_ text: String) {
        if DecimalText.number(text) != nil {
            self = .number
        } else if FieldType.span.fault(in: .string(text), allowingPartialDays: false) == nil {
            self = .span
        } else {
            do { self = .quantity(try Quantity(text)) } catch { return nil }
        }
    }

    /// The sort of what a field holds; nothing for a text, which may be any.
    init?(_ type: FieldType) {
        switch type {
        case .number, .integer: self = .number
        case .span: self = .span
        case .quantity: self = .quantity(nil)
        case .list(let element): self.init(element)
        default: return nil
        }
    }

    /// Whether sizes of the two sorts can be compared.
    func converts(to other: MeasureSort) -> Bool {
        switch (self, other) {
        case (.number, .number), (.span, .span), (.quantity(nil), .quantity), (.quantity, .quantity(nil)): true
        case (.quantity(let mine?), .quantity(let theirs?)): mine.comparison(with: theirs) != nil
        default: false
        }
    }
}
