/// Which way a demand moved between two editions, seen from a filing's verdict.
///
/// Tightened means: a filing that passed may no longer pass, and none that did not pass does because of it. Loosened is
/// the reverse. What cannot be decided from the text alone says so instead of guessing.
package enum DemandShift: String, Sendable, Hashable, Codable, CaseIterable {
    case added, removed, tightened, loosened
    /// It moved, but neither way: both at once, or in something no verdict hangs on.
    case changed
    /// Wording or citation only; what is demanded is the same.
    case restated
    /// The demand is another one, and the text does not show which is the stricter.
    case cannotTell = "cannot-tell"

    /// The word for it.
    package var title: Wording {
        switch self {
        case .added: Wording(zh: "新增", en: "added")
        case .removed: Wording(zh: "删除", en: "removed")
        case .tightened: Wording(zh: "收紧", en: "tightened")
        case .loosened: Wording(zh: "放宽", en: "loosened")
        case .changed: Wording(zh: "改动", en: "changed")
        case .restated: Wording(zh: "仅改表述或出处", en: "restated")
        case .cannotTell: Wording(zh: "无法判断宽严", en: "cannot tell")
        }
    }

    /// The reverse, for something whose growth lets more pass.
    var reversed: DemandShift {
        switch self {
        case .tightened: .loosened
        case .loosened: .tightened
        case .added: .removed
        case .removed: .added
        case .changed, .restated, .cannotTell: self
        }
    }

    /// What several moves come to: doubt outweighs everything, opposite moves are a change, words weigh nothing.
    static func combined(_ shifts: [DemandShift]) -> DemandShift {
        let all = Set(shifts)
        if all.contains(.cannotTell) { return .cannotTell }
        if all.isSuperset(of: [.tightened, .loosened]) { return .changed }
        return [.tightened, .loosened, .changed].first(where: all.contains) ?? .restated
    }
}

/// What of an edition changed.
package enum EditionPart: String, Sendable, Hashable, Codable, CaseIterable {
    case edition, scope, requirement, group, rule, technical, overlay, parameter, table, instrument

    /// The heading its changes stand under.
    package var title: Wording {
        switch self {
        case .edition: Wording(zh: "版本信息", en: "Edition")
        case .scope: Wording(zh: "适用范围", en: "Scope")
        case .requirement: Wording(zh: "文件要求", en: "Requirements")
        case .group: Wording(zh: "文件组", en: "Groups of documents")
        case .rule: Wording(zh: "规则", en: "Rules")
        case .technical: Wording(zh: "对每份文件的技术要求", en: "What is asked of every paper")
        case .overlay: Wording(zh: "目的地附加要求", en: "Destination packs")
        case .parameter: Wording(zh: "参数", en: "Parameters")
        case .table: Wording(zh: "参数表", en: "Tables")
        case .instrument: Wording(zh: "引用的法规和指南", en: "Instruments")
        }
    }
}

/// One requirement, rule or other part that is not the same in both editions.
package struct PartChange: Sendable, Hashable {
    package let part: EditionPart
    /// `D21`, `X10`, `customs-dwell`; the checklist's id for the edition itself.
    package let id: String
    /// As the newer of the two editions that have it calls it.
    package let title: Wording
    package let shift: DemandShift
    /// What exactly differs; none for a part that only one of the editions has.
    package let details: [PartDetail]
}

/// One thing that differs in a part.
package struct PartDetail: Sendable, Hashable {
    /// What was written, as the edition spells it, or a text in both languages.
    package enum Value: Sendable, Hashable {
        case word(String)
        case wording(Wording)

        /// The value in one language.
        package subscript(_ language: Language) -> String {
            switch self {
            case .word(let word): word
            case .wording(let wording): wording[language]
            }
        }
    }

    package let aspect: PartAspect
    /// The field, check, column or row it is about, where there are several.
    package let name: String?
    package let old: Value?
    package let new: Value?
    package let shift: DemandShift
}

/// How one edition differs from another, part by part.
package struct EditionDiff: Sendable, Hashable {
    package let old: ChecklistPin
    package let new: ChecklistPin
    package let oldStanding: Standing
    package let newStanding: Standing
    /// In the order of `EditionPart`, each part's by id.
    package let changes: [PartChange]

    /// How many changes went this way.
    package func count(_ shift: DemandShift) -> Int { changes.count { $0.shift == shift } }
}
