/// A day lies inside a window around another: `around - before <= day <= around + after`.
package struct WithinWindow: Sendable, Hashable {
    package enum Window: Sendable, Hashable {
        case spans(before: Operand, after: Operand)
        /// A table of the edition, and which facts give its key.
        case table(String, key: [String: FactPath])
    }

    package let day: FactPath
    package let around: FactPath
    package let window: Window

    package init(day: FactPath, around: FactPath, window: Window) {
        self.day = day
        self.around = around
        self.window = window
    }
}
