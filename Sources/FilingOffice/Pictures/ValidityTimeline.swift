import DossierCore

/// Until when everything holds that a filing relies on, against the days on which the edition asks for it.
struct ValidityTimeline {
    private let lapses: [Lapse]
    /// Since when each holds, as far as that is recorded.
    private let starts: [Day?]
    private let shipment: Shipment
    private let asOf: Day
    private let window: ClosedRange<Day>

    init(_ dossier: Dossier, under checklist: Checklist, asOf: Day) {
        lapses = LapseCalendar.all(of: dossier, under: checklist)
        starts = lapses.map { Self.start(of: $0, in: dossier) }
        shipment = dossier.records.shipment
        self.asOf = asOf
        // What counts is near the plan; a bar that goes on beyond the window ends in an arrow, with its day beside it.
        let (first, last) = (min(asOf, shipment.plannedDeparture), max(asOf, shipment.plannedUse))
        let early = lapses.map(\.lastDay).filter { $0 < first }.max() ?? first
        window = max(min(early, first), first.adding(days: -60)).adding(days: -21)...last.adding(days: 120)
    }

    private static func start(of lapse: Lapse, in dossier: Dossier) -> Day? {
        switch lapse.matter {
        case .document(_, let id): dossier.documents.first { $0.id == id }?.issued?.earliest
        case .authorisation: dossier.records.trial.inForceFrom
        case .permit(let code): dossier.records.permits.first { $0.code == code }?.validFrom
        case .lot(let lot): dossier.records.batches.first { $0.lot.description == lot }?.manufacturedTo
        case .waiver: nil
        }
    }

    /// Whether there is anything to show.
    var isEmpty: Bool { lapses.isEmpty }

    private static let (width, line, head, label, dates) = (482.0, 13.2, 54.0, 206.0, 60.0)

    /// The time line in one piece.
    func picture(_ words: PictureWords) -> Picture {
        var drawing = Drawing(width: Self.width)
        let bottom = Self.head + Self.line * Double(lapses.count)
        for index in lapses.indices where index % 2 == 1 {
            drawing.rect(0, Self.head + Self.line * Double(index), Self.width, Self.line, fill: "#f4f6f8")
        }
        months(to: bottom, in: &drawing)
        for (index, lapse) in lapses.enumerated() {
            bar(lapse, from: starts[index], at: Self.head + Self.line * (Double(index) + 0.5), in: &drawing, words)
        }
        milestones(to: bottom, in: &drawing, words)
        drawing.line(0, bottom, Self.width, bottom)
        legend(at: bottom + 12, in: &drawing, words)
        let title = Wording(zh: "有效期与发运、到达、使用日期", en: "Validities against departure, arrival and use")
        return drawing.picture(height: bottom + 20, title: words(title))
    }

    private func x(_ day: Day) -> Double {
        let all = Double(window.lowerBound.days(until: window.upperBound))
        let share = Double(window.lowerBound.days(until: day)) / max(all, 1)
        return Self.label + min(max(share, 0), 1) * (Self.width - Self.label - Self.dates)
    }

    private func months(to bottom: Double, in drawing: inout Drawing) {
        guard var month = Day(year: window.lowerBound.year, month: window.lowerBound.month, day: 1) else { return }
        drawing.line(0, Self.head, Self.width, Self.head, stroke: Drawing.blue, width: 0.9)
        while month <= window.upperBound {
            if month >= window.lowerBound {
                drawing.line(x(month), Self.head - 4, x(month), bottom)
                drawing.text(
                    String(month.description.prefix(7)), x(month) + 2, Self.head - 3.5, size: 5.6, fill: Drawing.grey)
            }
            month = month.adding(months: 1)
        }
    }

    /// A bar from start to end: whole when it reaches every day it must, an empty outline with a cross when it does not. Days
    /// it must reach that are none of the plan's are marked on it.
    private func bar(_ lapse: Lapse, from start: Day?, at y: Double, in drawing: inout Drawing, _ words: PictureWords) {
        let title = Drawing.fitted(words(lapse.title), into: Self.label - 8, size: 6.6)
        drawing.text(title, 2, y + 2.4, size: 6.6, bold: lapse.missed != nil)
        let (left, right) = (x(start ?? window.lowerBound), x(lapse.lastDay))
        let isShort = lapse.missed != nil
        let width = max(right - left, 1.2)
        drawing.rect(
            left, y - 2.6, width, 5.2, fill: isShort ? "#ffffff" : "#8fa9c2", stroke: isShort ? "#a8201a" : nil,
            strokeWidth: 0.9)
        if isShort {
            let (a, b, c, d) = (n(right - 2.2), n(right + 2.2), n(y - 2.2), n(y + 2.2))
            drawing.path("M\(a) \(c) L\(b) \(d) M\(a) \(d) L\(b) \(c)", stroke: "#a8201a", width: 1.3)
        }
        if lapse.lastDay > window.upperBound {
            drawing.path(
                "M\(n(right)) \(n(y - 3.6)) L\(n(right + 5)) \(n(y)) L\(n(right)) \(n(y + 3.6)) Z", fill: "#8fa9c2")
        }
        for needed in lapse.needed where needed.milestone == nil && window.contains(needed.day) {
            drawing.line(x(needed.day), y - 4.4, x(needed.day), y + 4.4, stroke: Drawing.ink, width: 1.1)
        }
        let mark = isShort ? "! " : lapse.unknown.isEmpty ? "" : "? "
        drawing.text(
            "\(mark)\(lapse.lastDay)", Self.width - 2, y + 2.4, size: 6.6, anchor: .end, bold: isShort)
    }

    /// Lines for the day of judgement and the days of the plan; those close together get their names at other heights.
    private func milestones(to bottom: Double, in drawing: inout Drawing, _ words: PictureWords) {
        let plan = Milestone.allCases.map { ($0.title, $0.day(of: shipment), nil as String?) }
        let asOfTitle = Wording(zh: "核对日", en: "as of")
        let all = [(asOfTitle, asOf, "1.5 1.5")] + plan
        for (index, (title, day, dash)) in all.enumerated() {
            let y = 8 + Double(index) * 10
            drawing.line(x(day), y + 2, x(day), bottom, stroke: Drawing.ink, width: 0.7, dash: dash)
            let isLate = x(day) > Self.width - Self.dates - 60
            drawing.text(
                "\(words(title)) \(day)", x(day) + (isLate ? -3 : 3), y + 3, size: 6.6, anchor: isLate ? .end : .start,
                bold: true)
        }
    }

    private func legend(at y: Double, in drawing: inout Drawing, _ words: PictureWords) {
        drawing.rect(2, y - 2.6, 16, 5.2, fill: "#8fa9c2")
        let reaches = words(Wording(zh: "覆盖须有效的各日", en: "holds on every day it must"))
        drawing.text(reaches, 22, y + 2.4, size: 6.6, fill: Drawing.grey)
        var next = 22 + Drawing.measure(reaches, size: 6.6) + 14
        drawing.rect(next, y - 2.6, 16, 5.2, fill: "#ffffff", stroke: "#a8201a", strokeWidth: 0.9)
        let short = words(Wording(zh: "! 在须有效的日期之前失效", en: "! lapses before a day it must hold"))
        drawing.text(short, next + 20, y + 2.4, size: 6.6, fill: Drawing.grey)
        next += 20 + Drawing.measure(short, size: 6.6) + 14
        guard lapses.contains(where: { !$0.unknown.isEmpty }) else { return }
        drawing.text(
            words(Wording(zh: "? 须有效的日期未登记", en: "? a day it must hold is not recorded")), next, y + 2.4, size: 6.6,
            fill: Drawing.grey)
    }

    private func n(_ value: Double) -> String { Drawing.number(value) }
}
