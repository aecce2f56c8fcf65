extension Labels {
    /// What is absent and where, as a sentence.
    func sentence(_ gap: Gap) -> Wording {
        let (title, owner) = (field(gap.path), subject(gap.subject))
        let paper = paper(gap.path.source, about: gap.subject)
        return switch gap.reason {
        case .noRecord:
            Wording(
                zh: "没有\(owner.zh) 的记录，无法读取“\(title.zh)”。",
                en: "There is no record of \(owner.en), so “\(title.en)” cannot be read.")
        case .noRecordField:
            Wording(zh: "\(owner.zh) 的记录中没有“\(title.zh)”。", en: "The record of \(owner.en) has no “\(title.en)”.")
        case .nothingRelated(let kind):
            Wording(
                zh: "\(owner.zh) 没有关联的\(kind.title.zh)，无法读取“\(title.zh)”。",
                en: "No \(kind.title.en) is recorded for \(owner.en), so “\(title.en)” cannot be read.")
        case .noParty(let role):
            Wording(
                zh: "\(owner.zh) 没有指明\(RecordFieldTitles.role(role).zh)，无法读取“\(title.zh)”。",
                en:
                    "\(owner.en.capitalisedFirst) names no \(RecordFieldTitles.role(role).en), so “\(title.en)” cannot be read."
            )
        case .permit(let fault): fault.sentence(title, of: owner)
        case .noLine:
            Wording(zh: "发运清单中没有\(owner.zh)。", en: "The shipment has no line for \(owner.en).")
        case .noDocument:
            Wording(
                zh: "未附 \(paper.zh)，无法读取“\(title.zh)”。",
                en: "\(paper.en) is not attached, so “\(title.en)” cannot be read.")
        case .noDocumentField:
            Wording(zh: "\(paper.zh)未登记“\(title.zh)”。", en: "No “\(title.en)” is recorded for \(paper.en).")
        case .severalDocuments(let count):
            Wording(
                zh: "\(paper.zh)有 \(count) 份现行文件，无法确定以哪一份为准。",
                en: "\(count) current documents stand for \(paper.en); which one counts is not clear.")
        case .emptyList:
            Wording(zh: "\(owner.zh) 的“\(title.zh)”为空。", en: "“\(title.en)” of \(owner.en) is an empty list.")
        case .malformed(let fault): malformed(gap, fault)
        case .noPapers:
            Wording(zh: "没有可供查看的文件。", en: "There is no document to look at.")
        case .noRow(let key): Doubt.noRow(title, key)
        case .severalKeys(let key):
            Wording(
                zh: "参数表“\(title.zh)”应按一个值查找，读到多个：\(key.zh)。",
                en: "The table “\(title.en)” is looked up by one value; found: \(key.en).")
        case .noParameter:
            Wording(zh: "清单中没有参数 \(gap.path.field)。", en: "The checklist has no parameter \(gap.path.field).")
        case .unknownPath:
            Wording(zh: "清单不认识数据项 \(gap.path)。", en: "The checklist knows no value called \(gap.path).")
        }
    }

    /// What to supply so that the value can be read.
    func remedy(_ gap: Gap) -> Wording {
        let (title, owner) = (field(gap.path), subject(gap.subject))
        let paper = paper(gap.path.source, about: gap.subject)
        return switch gap.reason {
        case .noRecord: Wording(zh: "请导入\(owner.zh) 的记录。", en: "Import the record of \(owner.en).")
        case .noRecordField:
            Wording(zh: "请在\(owner.zh) 的记录中补充“\(title.zh)”。", en: "Add “\(title.en)” to the record of \(owner.en).")
        case .nothingRelated(let kind):
            Wording(zh: "请为\(owner.zh) 指明\(kind.title.zh)。", en: "Record the \(kind.title.en) of \(owner.en).")
        case .noParty(let role):
            Wording(
                zh: "请为\(owner.zh) 指明\(RecordFieldTitles.role(role).zh)。",
                en: "Name the \(RecordFieldTitles.role(role).en) of \(owner.en).")
        case .permit(let fault): fault.remedy(owner)
        case .noLine: Wording(zh: "请在发运清单中加入\(owner.zh)。", en: "Add a line for \(owner.en) to the shipment.")
        case .noDocument: Wording(zh: "请补充 \(paper.zh)。", en: "Attach \(paper.en).")
        case .noDocumentField:
            Wording(zh: "请为 \(paper.zh) 登记“\(title.zh)”。", en: "Record “\(title.en)” for \(paper.en).")
        case .emptyList:
            Wording(zh: "请补充\(spaced(place(gap).zh))的“\(title.zh)”。", en: "Fill in “\(title.en)” of \(place(gap).en).")
        case .severalDocuments:
            Wording(
                zh: "请选定一份并让它取代其余各份；若各份针对不同对象，请拆分，分别登记到各自的对象。",
                en:
                    "Pick one and let it supersede the others; if they are about different subjects, split them and attach each to its own."
            )
        case .noPapers: Wording(zh: "请附上文件。", en: "Attach the documents.")
        case .noRow:
            Wording(
                zh: "请核对登记的值；如确无对应规定，请在清单新版本中补上一行，或提出豁免。",
                en:
                    "Check the recorded value; if nothing is laid down for it, add a row in a new edition or propose a waiver."
            )
        case .severalKeys:
            Wording(zh: "请分别发运，或更正登记的值。", en: "Ship separately, or correct what is recorded.")
        case .malformed: correction(gap)
        case .noParameter, .unknownPath:
            Wording(zh: "请更正清单版本。", en: "Correct the checklist edition.")
        }
    }

    private func malformed(_ gap: Gap, _ fault: FieldFault) -> Wording {
        let (title, place, said) = (field(gap.path), place(gap), fault.wording)
        return Wording(
            zh: "\(spaced(place.zh))的“\(title.zh)”无法识别：\(said.zh)。",
            en: "“\(title.en)” of \(place.en) cannot be read: \(said.en).")
    }

    private func correction(_ gap: Gap) -> Wording {
        let (title, place) = (field(gap.path), place(gap))
        return Wording(zh: "请更正\(spaced(place.zh))的“\(title.zh)”。", en: "Correct “\(title.en)” of \(place.en).")
    }

    /// With a space after a Latin letter or digit, as Chinese typesetting has it.
    private func spaced(_ text: String) -> String { text.last?.isASCII == true ? text + " " : text }

    private func place(_ gap: Gap) -> Wording {
        if gap.path.source == "parameter" || gap.path.source.isEmpty {
            return Wording(zh: "清单", en: "the checklist")
        }
        return gap.provenance == nil ? subject(gap.subject) : paper(gap.path.source, about: gap.subject)
    }
}

extension String {
    /// The text with its first letter as a capital.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
