/// Whether a paper says what the record says: every value of a fact, as seen from the subject the paper is about,
/// must stand in its text.
struct PaperMention {
    let path: FactPath

    func judge(_ look: TechnicalLook) -> TechnicalResult {
        let document = look.document
        guard let inspection = document.inspection else { return look.uninspected }
        guard let text = inspection.text else {
            return unsure(
                look, "不读取 \(document.mediaType) 的文字。", "the text of \(document.mediaType) is not read.")
        }
        return look.of(text) { layer in
            guard layer.hasText else {
                return unsure(look, "文件没有文字层，可能是扫描件。", "it has no text layer and may be a scan.")
            }
            guard let pages = look.survey.texts[layer.sha256] else {
                return unsure(look, "本工作区未保存其文字。", "its text is not kept in this workspace.", Self.remedy(look))
            }
            guard look.isTaken(layer, from: pages) else {
                return unsure(
                    look, "保存的文字与检查时取出的不符。", "the text kept here is not the text that was taken out of it.",
                    Self.remedy(look))
            }
            return compare(look, layer, pages)
        }
    }

    private func compare(_ look: TechnicalLook, _ layer: TextLayer, _ pages: [FoldedPage]) -> TechnicalResult {
        let view = look.survey.view(from: look.document.subject)
        let reading = view.read(path)
        let labels = Labels(edition: look.survey.edition)
        if let gap = reading.gaps.first {
            var result = unsure(look, labels.sentence(gap).zh, labels.sentence(gap).en)
            result.remedy = labels.remedy(gap)
            return result
        }
        guard !reading.facts.isEmpty else {
            return look.strange("不适用：没有登记该值。", "Not applicable: no such value is recorded.")
        }
        let found = reading.facts.map { fact in (fact, Self.match(fact.value.shown, in: pages)) }
        let absent = found.filter { $0.1 == nil }.map(\.0)
        let what = labels.field(path)
        var result =
            absent.isEmpty
            ? met(found.compactMap(\.1), what, layer, look) : failed(absent, what, layer, pages, look)
        result.facts = reading.facts.map(\.compared)
        return result
    }

    private func met(
        _ matches: [TextMatch], _ what: Wording, _ layer: TextLayer, _ look: TechnicalLook
    ) -> TechnicalResult {
        let first = matches.first.map { "\($0.page)" } ?? ""
        let snippet = matches.first?.snippet ?? ""
        let derived = layer.origin == .recognised
        return look.met(
            "第 \(first) 页写有\(what.zh)：“\(snippet)”" + (derived ? "（文字由识别程序得出）。" : "。"),
            "Page \(first) gives the \(what.en.lowercasedFirst): “\(snippet)”"
                + (derived ? " (text recognised by a program)." : "."))
    }

    private func failed(
        _ absent: [Fact], _ what: Wording, _ layer: TextLayer, _ pages: [FoldedPage], _ look: TechnicalLook
    ) -> TechnicalResult {
        let values = absent.map(\.value.shown).joined(separator: ", ")
        if layer.emptyCount > 0 || layer.origin == .recognised {
            return unsure(
                look, "有文字的页面中没有\(what.zh) \(values)，另有 \(layer.emptyCount) 页没有文字。",
                "the \(what.en.lowercasedFirst) \(values) is not on the pages with text; \(layer.emptyCount) have none."
            )
        }
        if let doubt = look.garbledText { return unsure(look, doubt.zh, doubt.en) }
        if let page = absent.lazy.compactMap({ SplitWord.page(of: $0.value.shown, in: pages) }).first {
            return unsure(
                look, "\(what.zh) \(values) 没有连写，但第 \(page) 页有其前后两段，可能被分栏或换行隔开，请由人查看。",
                "the \(what.en.lowercasedFirst) \(values) stands nowhere in one piece, but page \(page) has its two parts; columns or lines may have torn it apart. Look yourself."
            )
        }
        if let (fact, match) = Self.ambiguous(absent, in: pages) {
            return unsure(
                look, "第 \(match.page) 页写有“\(match.snippet)”，日月顺序不明，可能是\(what.zh) \(fact.value.shown)，也可能是另一天，请由人查看。",
                "page \(match.page) has “\(match.snippet)”, which may be the \(what.en.lowercasedFirst) \(fact.value.shown) or another day, by the order of day and month. Look yourself."
            )
        }
        let others = path.field == "lot" ? NamedLots.others(than: absent.map(\.value.shown), in: pages) : []
        guard let other = others.first else {
            return look.failed(
                "全文没有\(what.zh) \(values)。", "The \(what.en.lowercasedFirst) \(values) stands nowhere in it.")
        }
        return look.failed(
            "全文没有\(what.zh) \(values)，第 \(other.page) 页写的却是 \(other.lot)：“\(other.snippet)”。",
            "The \(what.en.lowercasedFirst) \(values) stands nowhere in it; page \(other.page) names \(other.lot)"
                + " instead: “\(other.snippet)”.")
    }

    /// A day among those that stand nowhere, and a place where it may stand in a form that can be read as two days.
    private static func ambiguous(_ absent: [Fact], in pages: [FoldedPage]) -> (Fact, TextMatch)? {
        for fact in absent {
            for form in DayForms.ambiguous(fact.value.shown) {
                if let match = pages.lazy.compactMap({ $0.match(form) }).first { return (fact, match) }
            }
        }
        return nil
    }

    private func unsure(
        _ look: TechnicalLook, _ zh: String, _ en: String, _ remedy: Wording? = nil
    ) -> TechnicalResult {
        look.result(.couldNotVerify, "无法核实：\(zh)", "Could not verify: \(en)", remedy: remedy)
    }

    private static func remedy(_ look: TechnicalLook) -> Wording {
        let shipment = look.survey.sheet.shipmentID
        return Wording(
            zh: "运行 dossier inspect \(shipment) --all 重新取出文字。",
            en: "Run dossier inspect \(shipment) --all to take the text out again.")
    }

    /// The first page that has the value in any of the forms people write it in.
    private static func match(_ value: String, in pages: [FoldedPage]) -> TextMatch? {
        let forms = DayForms.of(value)
        for page in pages {
            for form in forms { if let match = page.match(form) { return match } }
        }
        return nil
    }
}

extension String {
    fileprivate var lowercasedFirst: String {
        // "HS code" and the like keep their capitals.
        guard dropFirst().first?.isLowercase == true else { return self }
        return prefix(1).lowercased() + dropFirst()
    }
}
