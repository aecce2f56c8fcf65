package import Foundation

/// Between which temperatures a product must stay, as its storage condition says in words.
package struct TemperatureRange: Sendable, Hashable {
    /// Degrees Celsius; nil where nothing bounds it.
    package let lowest: Decimal?
    package let highest: Decimal?

    package init(lowest: Decimal?, highest: Decimal?) {
        self.lowest = lowest
        self.highest = highest
    }

    /// Reads `≤ -150 °C, vapour-phase LN2`, `2–8 ℃`, `不高于零下150℃`; nothing when no temperature stands in it.
    package init?(_ text: String) {
        let page = RunningText(PageText(page: 1, text: text))
        for start in page.scalars.indices {
            var cursor = TextCursor(page, at: start)
            if let sign = cursor.bound() {
                guard let number = cursor.number(), cursor.takeDegrees() else { continue }
                switch sign {
                case .atMost, .below: self.init(lowest: nil, highest: number)
                case .atLeast, .above: self.init(lowest: number, highest: nil)
                case .same: self.init(lowest: number, highest: number)
                }
                return
            }
            guard page.scalars[start].isDigit || "+-零".unicodeScalars.contains(page.scalars[start]),
                let low = cursor.number()
            else { continue }
            _ = cursor.takeDegrees()
            guard cursor.take(oneOf: ["–", "—", "~", "至", "to", "-"]) != nil, let high = cursor.number(),
                cursor.takeDegrees(), low <= high
            else { continue }
            self.init(lowest: low, highest: high)
            return
        }
        return nil
    }

    /// The range two conditions leave; nothing when they exclude each other.
    package func narrowed(by other: TemperatureRange) -> TemperatureRange? {
        let low = [lowest, other.lowest].compactMap { $0 }.max()
        let high = [highest, other.highest].compactMap { $0 }.min()
        if let low, let high, low > high { return nil }
        return TemperatureRange(lowest: low, highest: high)
    }

    /// Whether a temperature lies within; the bounds do.
    package func contains(_ temperature: Decimal) -> Bool {
        (lowest.map { temperature >= $0 } ?? true) && (highest.map { temperature <= $0 } ?? true)
    }

    /// `≤ -150 °C`, `2 … 8 °C`.
    package var description: String {
        switch (lowest, highest) {
        case (let low?, let high?): "\(DecimalText.text(low)) … \(DecimalText.text(high)) °C"
        case (nil, let high?): "≤ \(DecimalText.text(high)) °C"
        case (let low?, nil): "≥ \(DecimalText.text(low)) °C"
        case (nil, nil): "-"
        }
    }
}

extension TextCursor {
    fileprivate mutating func takeDegrees() -> Bool { take(oneOf: ["°C", "摄氏度", "degC", "度"]) != nil }
}
