extension HistoryFault {
    /// What is so, and what to do.
    package var wording: Wording {
        switch self {
        case .inFuture(let asked, let now):
            Wording(
                zh: "--at \(asked) 尚未到来（现在是 \(now)）。展望以后请用 --as-of 或 --until。",
                en: "--at \(asked) has not come yet (it is \(now)). To look ahead, use --as-of or --until.")
        case .notYetOpen(let shipment, let opened, let asked):
            Wording(
                zh: "\(asked) 时发运“\(shipment)”的备案尚未建立（建立于 \(opened)）。请给出此后的时刻。",
                en:
                    "At \(asked) there was no filing for \(shipment) yet; it was opened at \(opened). Give a later moment."
            )
        case .editionGone(let shipment, let pin):
            Wording(
                zh: "发运“\(shipment)”当时所依据的清单 \(pin.id)@\(pin.edition)（\(pin.sha256.short)）不在库中或内容不同，无法核实。请恢复该版清单。",
                en:
                    "The edition \(shipment) was judged by then, \(pin.id)@\(pin.edition) (\(pin.sha256.short)), is not in the library as it was, so nothing can be verified. Restore that edition."
            )
        default:
            Wording(
                zh: "当时的状态无法核实：\(reason.zh)请执行 dossier audit verify 与 dossier doctor --deep 查明原因。",
                en:
                    "How it stood then cannot be verified: \(reason.en) Run dossier audit verify and dossier doctor --deep to find out why."
            )
        }
    }

    private var reason: Wording {
        switch self {
        case .inFuture, .notYetOpen, .editionGone: Wording(zh: "", en: "")
        case .noBeginning(let shipment):
            Wording(
                zh: "审计追踪中没有“\(shipment)”的建立事件。",
                en: "the audit trail does not tell how the filing of \(shipment) was opened.")
        case .clockWentBack(let event, let asked):
            Wording(
                zh: "第 \(event.sequence) 条审计事件的时间（\(event.at)）早于它之前的事件，时钟曾被拨回，\(asked) 所指不明。",
                en:
                    "event \(event.sequence) of the trail bears a time (\(event.at)) before that of an earlier event; a clock was set back, so \(asked) could mean two things."
            )
        case .altered(let sequence):
            Wording(
                zh: "第 \(sequence) 条审计事件已被改动。", en: "event \(sequence) of the audit trail was altered.")
        case .contradicted(let shipment, let field):
            Wording(
                zh: "审计追踪中“\(shipment)”的“\(field)”与所存内容不一致。",
                en: "what the trail says of “\(field)” of \(shipment) does not fit what is stored.")
        case .unknownField(let shipment, let field, let sequence):
            Wording(
                zh: "第 \(sequence) 条审计事件改动了“\(shipment)”的“\(field)”，本程序不能还原。",
                en: "event \(sequence) changed “\(field)” of \(shipment), which this program cannot take back.")
        case .versionMissing(let shipment, let record):
            Wording(
                zh: "“\(shipment)”当时所依据的记录 \(record) 不在登记库中。",
                en: "the record \(record) that \(shipment) relied on then is not in the register.")
        case .signedOtherwise(let shipment):
            Wording(
                zh: "还原的内容与“\(shipment)”当时放行签署的内容不一致。",
                en: "what comes out is not the content that was released of \(shipment) at that time.")
        }
    }
}
