/// Why a value of a permit is unknown although its record may be in order.
package enum PermitGap: Sendable, Hashable {
    /// The shipment names no permit of this kind.
    case absent(Permit.Kind)
    /// The shipment names so many permits of this kind; none counts before the others.
    case several(Permit.Kind, Int)
    /// What is drawn does not convert into the unit of the permit.
    case unitsDiffer(drawn: Quantity, unit: String)

    /// Whether the permit is simply not there.
    var isAbsence: Bool {
        if case .absent = self { true } else { false }
    }

    /// What is absent and where, as a sentence.
    func sentence(_ title: Wording, of owner: Wording) -> Wording {
        switch self {
        case .absent(let kind):
            Wording(
                zh: "\(owner.zh) 没有列出\(kind.title.zh)，无法读取“\(title.zh)”。",
                en: "\(owner.en.capitalisedFirst) names no \(kind.title.en), so “\(title.en)” cannot be read.")
        case .several(let kind, let count):
            Wording(
                zh: "\(owner.zh) 列出了 \(count) 份\(kind.title.zh)，无法确定以哪一份为准。",
                en:
                    "\(owner.en.capitalisedFirst) names \(count) permits of the kind “\(kind.title.en)”; which one counts is not clear."
            )
        case .unitsDiffer(let drawn, let unit):
            Wording(
                zh: "\(owner.zh) 以 \(unit) 计量，支取的 \(drawn) 不能换算，无法累计“\(title.zh)”。",
                en:
                    "\(owner.en.capitalisedFirst) counts in \(unit), and \(drawn) drawn from it does not convert, so “\(title.en)” cannot be added up."
            )
        }
    }

    /// What to supply so that the value can be read.
    func remedy(_ owner: Wording) -> Wording {
        switch self {
        case .absent(let kind):
            Wording(
                zh: "请导入\(kind.title.zh)，并在\(owner.zh) 的 permits 中列出其编码。",
                en: "Import the \(kind.title.en) and name its code under “permits” of \(owner.en).")
        case .several(let kind, _):
            Wording(
                zh: "请在\(owner.zh) 的 permits 中只保留一份\(kind.title.zh)。",
                en: "Keep one \(kind.title.en) under “permits” of \(owner.en).")
        case .unitsDiffer(_, let unit):
            Wording(
                zh: "请让许可和支取它的发运明细使用可换算的单位（\(unit)）。",
                en: "State the permit and the shipment lines that draw on it in units that convert (\(unit)).")
        }
    }
}
