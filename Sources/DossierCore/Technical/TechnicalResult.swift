/// What a technical rule says of one paper.
struct TechnicalResult {
    let look: TechnicalLook
    let outcome: Outcome
    /// What is so; composed only when it is asked for, since of hundreds of papers that are as they should be nobody does.
    let message: () -> Wording
    /// What to do instead of the rule's own remedy.
    var remedy: Wording?
    /// Values of records that were looked for, as a finding compares them.
    var facts: [ComparedFact] = []
}

/// One paper as the technical checks see it. Made once for all of them, because its names are composed of its digest.
final class TechnicalLook {
    let document: Document
    let survey: Survey
    let id: Document.ID
    /// `D17/batch:MSC01-26A03`.
    let slotName: String
    /// The looks at papers about the same subject that come before it by id.
    private(set) var earlier: [TechnicalLook] = []
    private var isTaken: Bool?

    private init(_ document: Document, _ survey: Survey) {
        self.document = document
        self.survey = survey
        id = document.id
        slotName = document.slotName
    }

    /// A look at each paper of a filing, in the order of their ids.
    static func all(in survey: Survey) -> [TechnicalLook] {
        let looks = survey.sheet.documents.map { TechnicalLook($0, survey) }.sorted { $0.id < $1.id }
        var before: [SubjectRef: [TechnicalLook]] = [:]
        for look in looks {
            look.earlier = (before[look.document.subject.slot] ?? []).filter { $0.id < look.id }
            before[look.document.subject.slot, default: []].append(look)
        }
        return looks
    }

    /// Whether the pages kept here are the text that was taken out of the paper; hashed once for all rules.
    func isTaken(_ layer: TextLayer, from pages: [FoldedPage]) -> Bool {
        if let isTaken { return isTaken }
        let answer = layer.isTaken(from: pages)
        isTaken = answer
        return answer
    }

    func met(_ zh: @autoclosure @escaping () -> String, _ en: @autoclosure @escaping () -> String) -> TechnicalResult {
        result(.met, zh(), en())
    }

    func failed(_ zh: @autoclosure @escaping () -> String, _ en: @autoclosure @escaping () -> String) -> TechnicalResult
    {
        result(.failed, zh(), en())
    }

    func strange(
        _ zh: @autoclosure @escaping () -> String, _ en: @autoclosure @escaping () -> String
    ) -> TechnicalResult {
        result(.notApplicable, zh(), en())
    }

    func doubtful(_ doubt: InspectionDoubt) -> TechnicalResult {
        let said = doubt.said
        return result(.couldNotVerify, "无法核实：\(said.zh)。", "Could not verify: \(said.en).", remedy: doubt.remedy)
    }

    func result(
        _ outcome: Outcome, _ zh: @autoclosure @escaping () -> String, _ en: @autoclosure @escaping () -> String,
        remedy: Wording? = nil
    ) -> TechnicalResult {
        TechnicalResult(
            look: self, outcome: outcome, message: { Wording(zh: zh(), en: en()) }, remedy: remedy)
    }

    /// What is so where nothing was ever found out about the bytes.
    var uninspected: TechnicalResult {
        result(
            .couldNotVerify, "该文件从未经过检查，无法核实。", "This file was never inspected, so it could not be verified.",
            remedy: Wording(
                zh: "运行 dossier inspect 检查本备案的文件。", en: "Run dossier inspect on this shipment."))
    }

    /// What is so where an older version of this program looked and did not ask.
    var outdated: TechnicalResult {
        let shipment = survey.sheet.shipmentID
        return result(
            .couldNotVerify, "无法核实：该文件由旧版程序检查，当时未查看此项。",
            "Could not verify: an older version of this program inspected it and did not look at this.",
            remedy: Wording(
                zh: "运行 dossier inspect \(shipment) 重新检查。", en: "Run dossier inspect \(shipment)."))
    }

    /// Why nothing may be concluded from what is not in the text; nil where every sign has its character.
    var garbledText: Wording? {
        let fonts = document.inspection?.unmappedFonts ?? []
        guard !fonts.isEmpty else { return nil }
        let names = fonts.prefix(3).joined(separator: ", ") + (fonts.count > 3 ? " …" : "")
        return Wording(
            zh: "字体 \(names) 没有 Unicode 对照，取出的文字可能与页面所示不同。",
            en: "the font \(names) maps no sign to Unicode, so the text taken out may not be what the page shows.")
    }

    /// Looks at a PDF; another format is not asked, and one nobody inspected could not be verified.
    func ofPDF(_ look: (PDFFacts) -> TechnicalResult) -> TechnicalResult {
        guard document.mediaType == "application/pdf" else {
            return strange(
                "不适用：文件格式为 \(self.document.mediaType)，不是 PDF。",
                "Not applicable: the file is \(self.document.mediaType), not PDF.")
        }
        guard let inspection = document.inspection else { return uninspected }
        guard let facts = inspection.pdf else {
            return doubtful(InspectionDoubt("qpdf", .garbled))
        }
        return look(facts)
    }

    /// Looks at one fact, or says why it is not known.
    func of<Value>(_ fact: Established<Value>, _ look: (Value) -> TechnicalResult) -> TechnicalResult {
        switch fact {
        case .known(let value): look(value)
        case .doubtful(let doubt): doubtful(doubt)
        }
    }
}
