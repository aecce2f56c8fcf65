extension TechnicalCheck {
    /// What this check says of one paper.
    func judge(_ look: TechnicalLook) -> TechnicalResult {
        switch self {
        case .readable: Self.readable(look)
        case .undamaged: look.ofPDF { Self.undamaged($0, look) }
        case .unprotected: look.ofPDF { Self.unprotected($0, look) }
        case .inert: look.ofPDF { Self.inert($0, look) }
        case .version(let from, let to): look.ofPDF { Self.version($0, from, to, look) }
        case .fontsEmbedded: look.ofPDF { Self.fonts($0, look) }
        case .searchable: Self.searchable(look)
        case .bookmarked(let over): look.ofPDF { Self.bookmarked($0, over, look) }
        case .size(let most): Self.size(most, look)
        case .typeAgrees: Self.typeAgrees(look)
        case .mentions(let path): PaperMention(path: path).judge(look)
        case .freeOfPersonalData: Self.personalData(look)
        case .agreesWithSheet: Self.sheet(look)
        case .agreesWithOthers(let facts): Self.others(facts, look)
        case .temperature(let types, _): Self.temperature(types, look)
        }
    }

    private static func readable(_ look: TechnicalLook) -> TechnicalResult {
        guard look.document.mediaType == "application/pdf" else {
            return look.document.mediaType == "application/octet-stream"
                ? look.failed("无法识别该文件的格式。", "What kind of file this is cannot be told.")
                : look.met("文件格式为 \(look.document.mediaType)。", "The file is \(look.document.mediaType).")
        }
        return look.ofPDF { facts in
            if facts.protection.value?.needsPassword == true {
                return look.failed("该PDF须凭密码打开。", "This PDF opens only with a password.")
            }
            switch facts.pages {
            case .known(0): return look.failed("该PDF没有任何页面。", "This PDF has no pages.")
            case .known(let pages): return look.met("可以打开，共 \(pages) 页。", "It opens and has \(pages) pages.")
            case .doubtful(let doubt) where doubt.cause == .failed:
                return look.failed("该PDF无法打开。", "This PDF cannot be opened.")
            case .doubtful(let doubt): return look.doubtful(doubt)
            }
        }
    }

    private static func undamaged(_ facts: PDFFacts, _ look: TechnicalLook) -> TechnicalResult {
        look.of(facts.damage) { damage in
            switch damage {
            case .none: look.met("结构和内容完好。", "Structure and contents are whole.")
            case .repaired:
                look.failed(
                    "文件有损坏，程序读取时须先修复。", "The file is damaged; programs repair it as they read it.")
            case .damaged: look.failed("文件有损坏，部分内容无法读取。", "The file is damaged; parts of it cannot be read.")
            }
        }
    }

    private static func unprotected(_ facts: PDFFacts, _ look: TechnicalLook) -> TechnicalResult {
        look.of(facts.protection) { protection in
            if protection.needsPassword {
                return look.failed("文件已加密，须凭密码打开。", "The file is encrypted and opens only with a password.")
            }
            guard protection.isEncrypted else { return look.met("未加密，无限制。", "Neither encrypted nor restricted.") }
            let acts = protection.forbids.joined(separator: ", ")
            return look.failed(
                "文件已加密" + (acts.isEmpty ? "。" : "，并禁止：\(acts)。"),
                "The file is encrypted" + (acts.isEmpty ? "." : " and forbids: \(acts)."))
        }
    }

    private static func inert(_ facts: PDFFacts, _ look: TechnicalLook) -> TechnicalResult {
        look.of(facts.structure) { structure in
            let kinds: [(Int, String, String)] = [
                (structure.javaScripts, "JavaScript", "JavaScript"), (structure.launches, "启动程序的动作", "launch actions"),
                (structure.attachments, "嵌入文件", "embedded files"), (structure.media, "音视频或三维内容", "audio, video or 3D"),
            ]
            let found = kinds.filter { $0.0 > 0 }
            guard !found.isEmpty else { return look.met("没有活动内容。", "No active content.") }
            return look.failed(
                "含有\(found.map { "\($0.1)（\($0.0) 处）" }.joined(separator: "、"))。",
                "It contains \(found.map { "\($0.2) (\($0.0))" }.joined(separator: ", ")).")
        }
    }

    private static func version(
        _ facts: PDFFacts, _ from: FormatVersion, _ to: FormatVersion, _ look: TechnicalLook
    ) -> TechnicalResult {
        look.of(facts.version) { text in
            guard let version = FormatVersion(text) else {
                return look.doubtful(InspectionDoubt("qpdf", .garbled, detail: text))
            }
            if version >= from && version <= to { return look.met("PDF 版本 \(text)。", "PDF version \(text).") }
            // PDF/A-4 is a PDF 2.0 by definition (ISO 19005-4): what a file for keeping claims counts beside its number.
            guard let archival = facts.archival else { return look.outdated }
            return look.of(archival) { claim in
                claim.isEmpty
                    ? look.failed(
                        "PDF 版本为 \(text)，应在 \(from) 至 \(to) 之间，或为 PDF/A。",
                        "The PDF version is \(text), not between \(from) and \(to), and it claims no PDF/A.")
                    : look.met(
                        "PDF 版本 \(text)，文件自称 PDF/A-\(claim)。", "PDF version \(text); it claims PDF/A-\(claim).")
            }
        }
    }

    private static func fonts(_ facts: PDFFacts, _ look: TechnicalLook) -> TechnicalResult {
        look.of(facts.fonts) { fonts in
            let loose = fonts.filter { !$0.isEmbedded }.map(\.name)
            guard !loose.isEmpty else {
                return look.met("\(fonts.count) 种字体均已嵌入。", "All \(fonts.count) fonts are embedded.")
            }
            let names = loose.prefix(5).joined(separator: ", ") + (loose.count > 5 ? " …" : "")
            return look.failed("字体未嵌入：\(names)。", "Fonts that are not embedded: \(names).")
        }
    }

    private static func searchable(_ look: TechnicalLook) -> TechnicalResult {
        guard let inspection = look.document.inspection else { return look.uninspected }
        guard let text = inspection.text else {
            return look.document.mediaType.hasPrefix("image/")
                ? look.failed("图片没有可检索的文字。", "A picture has no text that can be searched.")
                : look.strange(
                    "不适用：不读取 \(look.document.mediaType) 的文字。",
                    "Not applicable: the text of \(look.document.mediaType) is not read.")
        }
        return look.of(text) { layer in
            if layer.origin == .recognised {
                return look.failed(
                    "文字由识别程序从图像得出，文件本身没有文字层。",
                    "Its text was recognised off the pictures; the file itself has no text layer.")
            }
            guard layer.pages > 0 else {
                return look.result(.couldNotVerify, "无法核实：没有页面。", "Could not verify: it has no pages.")
            }
            guard layer.emptyCount > 0 else {
                if let doubt = look.garbledText { return look.unsure(doubt) }
                return look.met("\(layer.pages) 页均有文字。", "All \(layer.pages) pages have text.")
            }
            let pages =
                layer.empty.prefix(8).map(String.init).joined(separator: ", ")
                + (layer.emptyCount > 8 ? " …" : "")
            return look.failed(
                "\(layer.emptyCount) 页没有可检索的文字（第 \(pages) 页），可能是扫描件。",
                "\(layer.emptyCount) pages have no text that can be searched (page \(pages)); they may be scans.")
        }
    }

    private static func bookmarked(_ facts: PDFFacts, _ over: Int, _ look: TechnicalLook) -> TechnicalResult {
        look.of(facts.pages) { pages in
            guard pages > over else {
                return look.strange(
                    "不适用：共 \(pages) 页，不超过 \(over) 页。", "Not applicable: it has \(pages) pages, no more than \(over).")
            }
            return look.of(facts.structure) { structure in
                structure.bookmarks > 0
                    ? look.met("有 \(structure.bookmarks) 个书签。", "It has \(structure.bookmarks) bookmarks.")
                    : look.failed("共 \(pages) 页，没有书签。", "It has \(pages) pages and no bookmarks.")
            }
        }
    }

    private static func size(_ most: Int, _ look: TechnicalLook) -> TechnicalResult {
        let size = look.document.size
        return size <= most
            ? look.met("\(size) 字节。", "\(size) bytes.")
            : look.failed("\(size) 字节，超过 \(most) 字节。", "\(size) bytes, more than \(most).")
    }
}
