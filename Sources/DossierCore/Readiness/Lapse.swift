/// One thing a filing relies on that holds until a known day.
package struct Lapse: Sendable, Hashable {
    /// What it is that ends.
    package enum Matter: Sendable, Hashable {
        /// A paper, by type, with its id.
        case document(type: String, Document.ID)
        /// The authorisation of a trial, by the trial's code.
        case authorisation(trial: String)
        /// A permit the shipment draws on, by code.
        case permit(String)
        /// The shelf life of a lot.
        case lot(String)
        /// A waiver, by the requirement or rule it stands beside.
        case waiver(finding: String)
    }

    package let matter: Matter
    package let subject: SubjectRef
    /// What it is called: 供者传染病检测报告（供者 UC-0117）.
    package let title: Wording
    /// The last day on which it counts.
    package let lastDay: Day
    /// The first day of the plan it does not reach; nil when it outlasts the plan.
    package let missed: Milestone?
    /// Days from the last day to the milestone it misses, or from the planned use to the last day. Never negative.
    package let distance: Int

    init(_ matter: Matter, _ subject: SubjectRef, _ title: Wording, _ lastDay: Day, plan shipment: Shipment) {
        self.matter = matter
        self.subject = subject
        self.title = title
        self.lastDay = lastDay
        missed = Milestone.allCases.first { $0.day(of: shipment) > lastDay }
        distance =
            missed.map { lastDay.days(until: $0.day(of: shipment)) } ?? shipment.plannedUse.days(until: lastDay)
    }

    /// 供者传染病检测报告（供者 UC-0117）在计划到达前 2 天失效。
    package var sentence: Wording {
        guard let missed else {
            return Wording(
                zh: "\(title.zh)至 \(lastDay) 有效，晚于计划使用日期 \(distance) 天。",
                en: "\(title.en) holds until \(lastDay), \(Self.days(distance)) beyond the planned use.")
        }
        return Wording(
            zh: "\(title.zh)于 \(lastDay) 失效，早于计划\(missed.title.zh)日期 \(distance) 天。",
            en: "\(title.en) lapses on \(lastDay), \(Self.days(distance)) before the planned \(missed.title.en).")
    }

    private static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
}
