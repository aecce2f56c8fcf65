import DossierCore

extension Refusal {
    /// The sentences about correction items.
    var correctionExplanation: Wording {
        switch self {
        case .noOpenNotice(let shipment):
            Wording(
                zh:
                    "发运“\(shipment)”没有待答复的补正通知，不能办理补正事项。请先登记通知：dossier record \(shipment) supplement-requested …",
                en:
                    "No notice of correction waits for an answer on shipment \(shipment). Record the notice first: dossier record \(shipment) supplement-requested …"
            )
        case .itemExists(let number, let notice):
            Wording(
                zh: "补正通知 \(notice) 的第 \(number) 项已登记，文字不同，未作改动。请核对项号；登记有误的，用 dossier correction withdraw 撤销后以新项号登记。",
                en:
                    "Item \(number) of notice \(notice) is on record in other words; nothing was changed. Compare the number; if the record is wrong, withdraw it with dossier correction withdraw and record the right text under a number of its own."
            )
        case .noSuchItem(let number, let known):
            Wording(
                zh:
                    "待答复的补正通知没有第 \(number) 项（已登记：\(Self.list(known, "、", or: "无"))）。请核对项号，或先用 dossier correction add 登记。",
                en:
                    "The notice that waits for an answer has no item \(number) (on record: \(Self.list(known, ", ", or: "none"))). Compare the number, or record it first with dossier correction add."
            )
        case .itemClosed(let number, let state):
            Wording(
                zh:
                    "补正第 \(number) 项\(state.title.zh)。要更改答复，请先说明理由重新打开：dossier correction reopen … \(number) --reason …",
                en:
                    "Correction item \(number) is \(state.title.en) already. To change that, open it again with a reason: dossier correction reopen … \(number) --reason …"
            )
        case .itemIsOpen(let number):
            Wording(
                zh: "补正第 \(number) 项尚待答复，无需重新打开。",
                en: "Correction item \(number) is open; there is nothing to take back.")
        case .itemsOpen(let shipment, let numbers):
            Wording(
                zh:
                    "发运“\(shipment)”的补正第 \(numbers.joined(separator: "、")) 项尚未答复（或所附资料已不在备案中），不能放行，也不能再次提交。请用 dossier correction answer 逐项答复，主管部门不再要求的用 dossier correction withdraw 撤销。",
                en:
                    "Correction items of shipment \(shipment) are not answered, or their evidence is no longer in the filing: \(numbers.joined(separator: ", ")). It can be neither released nor submitted again. Answer each with dossier correction answer, or withdraw what the authority no longer asks for with dossier correction withdraw."
            )
        default: Wording(zh: "", en: "")
        }
    }

    private static func list(_ words: [String], _ separator: String, or none: String) -> String {
        words.isEmpty ? none : words.joined(separator: separator)
    }
}
