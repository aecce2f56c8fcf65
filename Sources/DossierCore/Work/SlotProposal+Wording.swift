extension SlotProposal.Reason {
    /// What was seen, as a person says it.
    package var wording: Wording {
        switch self {
        case .typeCodeInName(let type):
            Wording(zh: "文件名中有类型代码 \(type)", en: "the name holds the type code \(type)")
        case .title(let title, inName: true):
            Wording(zh: "文件名中有标题“\(title)”", en: "the name holds the title “\(title)”")
        case .title(let title, inName: false):
            Wording(zh: "首页有标题“\(title)”", en: "the first page holds the title “\(title)”")
        case .identifier(let subject, let inName):
            Wording(
                zh: "\(inName ? "文件名" : "首页")写有\(subject.kind.title.zh) \(subject.id)",
                en: "the \(inName ? "name" : "first page") names \(subject.kind.title.en) \(subject.id)")
        case .onlySubject(let subject):
            Wording(
                zh: "该备案只有一个\(subject.kind.title.zh)：\(subject.id)",
                en: "\(subject.id) is the only \(subject.kind.title.en) of the filing")
        case .onlyFiling: Wording(zh: "没有其他进行中的备案", en: "no other filing is open")
        }
    }
}

extension SlotProposal {
    /// Where it may belong, and why.
    package var sentence: Wording {
        let place = "\(shipment)  \(type)  \(subject)"
        return Wording(zh: "\(place)：\(because.zh)。", en: "\(place): \(because.en).")
    }

    /// What speaks for it, the strongest first.
    package var because: Wording {
        Wording(
            zh: reasons.map(\.wording.zh).joined(separator: "；"),
            en: reasons.map(\.wording.en).joined(separator: "; "))
    }
}

extension SlotAnswer.Doubt {
    /// Why nothing is proposed, for whoever has the places of one filing before them to choose from.
    package var choice: Wording {
        switch self {
        case .noType:
            Wording(zh: "文件名和首页都看不出是哪类文件，请选择", en: "neither name nor first page says what it is; choose a place")
        case .notRead:
            Wording(
                zh: "首页文字未能读取，文件名也看不出是哪类文件，请选择",
                en: "the first page was not read and the name does not tell; choose a place")
        case .severalTypes(let types):
            Wording(
                zh: "可能是 \(types.joined(separator: "、"))，请选择",
                en: "it may be \(types.joined(separator: ", ")); choose one")
        case .severalFilings(let shipments):
            Wording(
                zh: "可能属于 \(shipments.joined(separator: "、"))，请选择",
                en: "it may belong to \(shipments.joined(separator: ", ")); choose a place")
        case .severalSubjects(let subjects):
            Wording(
                zh: "可能针对 \(subjects.map(\.description).joined(separator: "、"))，请选择",
                en: "it may be about \(subjects.map(\.description).joined(separator: ", ")); choose one")
        case .noFiling:
            Wording(
                zh: "文件写有本备案没有的编号，请核对后再选择",
                en: "it names something this filing does not have; compare before you choose a place")
        }
    }

    /// Why the file is not filed by itself, and what to do.
    package var sentence: Wording {
        switch self {
        case .noType:
            Wording(
                zh: "文件名和首页都看不出是哪类文件。请用 --type 指明。",
                en: "Neither name nor first page says what it is. Say it with --type.")
        case .notRead:
            Wording(
                zh: "首页文字未能读取，仅凭文件名看不出是哪类文件。请用 --type 指明。",
                en: "The first page was not read, and the name alone does not say what it is. Say it with --type.")
        case .severalTypes(let types):
            Wording(
                zh: "可能是 \(types.joined(separator: "、"))，无法确定。请用 --type 选定其一。",
                en: "It may be \(types.joined(separator: ", ")). Choose one with --type.")
        case .severalFilings(let shipments):
            Wording(
                zh: "可能属于 \(shipments.joined(separator: "、"))，无法确定。请指明发运。",
                en: "It may belong to \(shipments.joined(separator: ", ")). Name the shipment.")
        case .severalSubjects(let subjects):
            Wording(
                zh: "可能针对 \(subjects.map(\.description).joined(separator: "、"))，无法确定。请指明对象。",
                en: "It may be about \(subjects.map(\.description).joined(separator: ", ")). Name the one it is about.")
        case .noFiling:
            Wording(
                zh: "没有哪个进行中的备案与文件所写的编号相符。请核对编号，或指明发运。",
                en: "No open filing has what the file names. Compare the identifiers, or name the shipment.")
        }
    }
}
