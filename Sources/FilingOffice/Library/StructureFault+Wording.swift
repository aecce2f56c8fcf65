package import DossierCore

extension StructureFault {
    /// What is wrong and what to do.
    package var wording: Wording {
        switch self {
        case .groupAbsent(let id):
            Wording(
                zh: "\(id) 的 level 为 grouped，但 groups.yml 中没有任何一组包含它。请写入一组，或改 level。",
                en:
                    "The level of \(id) is grouped and no group in groups.yml asks for it. Put it in a group or change the level."
            )
        case .unknownRequirement(let id, let suggestion):
            ChecklistProblem.Reason.unknown(
                Wording(zh: "没有要求“\(id)”。", en: "There is no requirement “\(id)”."), suggestion, [])
        case .unknownRule(let id, let suggestion):
            ChecklistProblem.Reason.unknown(
                Wording(zh: "没有规则“\(id)”。", en: "There is no rule “\(id)”."), suggestion, [])
        case .mandatoryMember(let id):
            Wording(
                zh: "\(id) 必交，不能放在任选的一组中。请把它的 level 改为 grouped，或从组中删除。",
                en:
                    "\(id) is mandatory and cannot stand in a group to choose from. Make its level grouped or remove it from the group."
            )
        case .mixedGroup(let first, let other):
            Wording(
                zh: "同一组的文件必须针对同一类对象，而 \(first) 与 \(other) 不同。请分成两组。",
                en:
                    "The members of a group are about the same kind of subject; \(first) and \(other) are not. Make two groups."
            )
        case .groupSize(let count, true):
            Wording(
                zh: "not-both 正好需要两份文件，此处有 \(count) 份。请更正。",
                en: "not-both takes exactly two documents; here are \(count). Correct the list.")
        case .groupSize(let count, false):
            Wording(
                zh: "一组至少需要两份文件，此处有 \(count) 份。请补充，或改用 level。",
                en: "A group takes at least two documents; here are \(count). Add some, or use a level instead.")
        case .tableNotFoundBy(let id):
            Wording(
                zh: "表“\(id)”没有 found-by，不能当作取值地址使用。请写明每个键从哪里取得。",
                en:
                    "The table “\(id)” has no “found-by”, so it cannot be used as a value. Say where each of its keys is read."
            )
        case .circularTables(let way):
            Wording(
                zh: "这些表互相查找键值，没有尽头：\(way.joined(separator: " → "))。请让其中一张表的键取自记录或文件。",
                en:
                    "The keys of these tables are found in one another without end: \(way.joined(separator: " → ")). Let one of them find its key in a record or a document."
            )
        case .otherEdition(let found, let expected):
            Wording(
                zh: "此目的地附加清单针对 \(found)，而所在版本是 \(expected)。请复核后改正。",
                en: "This overlay is for \(found) and stands in \(expected). Review it and correct “for”.")
        case .notStricter(let id, let was, let said):
            Wording(
                zh: "附加清单只能加严：\(id) 原为 \(was)，此处为 \(said)。请删除或改得更严。",
                en:
                    "An overlay may only tighten: \(id) is \(was), and this says \(said). Remove it or make it stricter."
            )
        case .unitsDiffer(let one, let other):
            Wording(
                zh: "“\(one)”与“\(other)”的单位不能换算，比较永远没有结果。请改用同类的量。",
                en:
                    "“\(one)” and “\(other)” do not convert into each other, so this can never be compared. Use sizes of one kind."
            )
        case .neverHolds:
            Wording(
                zh: "该条件永远不会成立。请检查各部分是否互相矛盾。",
                en: "This condition can never hold. See which of its parts exclude each other.")
        case .emptyWindow(let start, let end):
            Wording(
                zh: "起点“\(start)”晚于终点“\(end)”，窗口中没有任何一天。请更正。",
                en: "The start “\(start)” lies after the end “\(end)”, so no day is inside. Correct one of them.")
        case .destinationTaken(let country, let other):
            Wording(
                zh: "目的地 \(country) 已属于附加清单“\(other)”。请只保留一处。",
                en: "The destination \(country) belongs to the overlay “\(other)” already. Keep it in one.")
        }
    }
}
