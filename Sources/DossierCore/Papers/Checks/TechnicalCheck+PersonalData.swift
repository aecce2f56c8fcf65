extension TechnicalCheck {
    /// Whether a paper holds anything that tells who a person is: in its text, its properties, or where nobody sees it.
    static func personalData(_ look: TechnicalLook) -> TechnicalResult {
        guard let inspection = look.document.inspection else { return look.uninspected }
        guard inspection.text != nil || look.document.mediaType.hasPrefix("image/") else {
            return look.unsure(
                Wording(
                    zh: "不读取 \(look.document.mediaType) 的内容，请另附 PDF 或由人查看后提出豁免。",
                    en:
                        "the contents of \(look.document.mediaType) are not read; attach a PDF of it, or look yourself and propose a waiver."
                ))
        }
        return look.ofReading { reading in
            let certain = reading.marks.filter(\.isCertain)
            if !certain.isEmpty {
                let found = list(certain)
                return look.failed("含有\(found.zh)。", "It holds \(found.en).")
            }
            if !reading.marks.isEmpty { return possible(reading.marks, look) }
            if look.document.mediaType == "application/pdf" {
                guard let unseen = reading.unseen, unseen.method >= UnseenLook.current else {
                    return look.unreadUnseen
                }
                if let doubt = unseen.doubts.first { return look.doubtful(doubt) }
            }
            if let doubt = look.garbledText { return look.unsure(doubt) }
            return look.ofWholeText { pages in
                look.met("已查看 \(pages) 页，未发现个人信息。", "\(pages) pages looked through, no personal data found.")
            }
        }
    }

    /// Places where something may be a person's and may be something else.
    private static func possible(_ marks: [PersonalMark], _ look: TechnicalLook) -> TechnicalResult {
        let (authors, numbers) = (marks.filter { $0.kind == .author }, marks.filter { $0.kind != .author })
        var said: [Wording] = []
        if !numbers.isEmpty {
            let found = list(numbers)
            said.append(
                Wording(
                    zh: "可能含有\(found.zh)，也可能是空运单号", en: "it may hold \(found.en), or an air waybill number"))
        }
        if !authors.isEmpty {
            said.append(
                Wording(
                    zh: "文件属性中的作者不是已登记的机构，可能是个人",
                    en: "the author in the file's properties is no organisation on record and may be a person"))
        }
        let all = Wording.listed(said)
        return look.result(.couldNotVerify, "无法核实：\(all.zh)", "Could not verify: \(all.en)")
    }

    /// Kinds and places; never what stands there.
    private static func list(_ marks: [PersonalMark]) -> Wording {
        let kinds = PersonalMark.Kind.allCases.compactMap { kind -> Wording? in
            let own = marks.filter { $0.kind == kind }
            guard !own.isEmpty else { return nil }
            let (places, rest) = (own.prefix(5).map(\.place), own.count > 5 ? " …" : "")
            return Wording(
                zh: "\(kind.title.zh)（\(places.map(\.zh).joined(separator: "、"))\(rest)）",
                en: "\(kind.title.en) (\(places.map(\.en).joined(separator: "; "))\(rest))")
        }
        return Wording(
            zh: kinds.map(\.zh).joined(separator: "、"), en: kinds.map(\.en).joined(separator: " and "))
    }
}

extension TechnicalLook {
    /// What is so where an older version of this program read a paper and looked at its pages only.
    fileprivate var unreadUnseen: TechnicalResult {
        let shipment = survey.sheet.shipmentID
        return result(
            .couldNotVerify, "无法核实：文件属性和隐藏文字尚未查看。",
            "Could not verify: its properties and hidden text were not looked through yet.",
            remedy: Wording(
                zh: "运行 dossier facts \(shipment) --read-again。", en: "Run dossier facts \(shipment) --read-again."))
    }
}
