extension TechnicalCheck {
    /// Whether the readings of a logger stay within the product's range.
    static func temperature(_ types: [String], _ look: TechnicalLook) -> TechnicalResult {
        guard types.contains(look.document.type) else {
            return look.strange("不适用：不是温度记录。", "Not applicable: it is no temperature record.")
        }
        guard look.document.mediaType.hasPrefix("text/") else {
            return look.strange(
                "不适用：只读取文本格式的记录仪文件。", "Not applicable: only loggers' text files are read.")
        }
        return look.ofReading { reading in
            if let doubt = reading.temperatureDoubt { return look.unsure(doubt.wording) }
            guard let summary = reading.temperature else { return look.unsure(LoggerDoubt.unknownLayout.wording) }
            let told = summary.told
            guard let excursions = summary.excursions else {
                return look.unsure(
                    Wording(
                        zh: "产品记录没有写明可判断的贮存温度。\(told.zh)",
                        en: "No product record gives a storage temperature that can be judged by. \(told.en)"))
            }
            if let first = excursions.first {
                let worst = excursions.map(\.minutes).reduce(0, +)
                return look.failed(
                    "超温 \(excursions.count) 次，共 \(worst) 分钟：首次自 \(first.from) 至 \(first.to)，最差 \(first.extreme) °C。\(told.zh)",
                    "Out of range \(excursions.count) time\(excursions.count == 1 ? "" : "s"), \(worst) min in all: first from \(first.from) to \(first.to), \(first.extreme) °C at worst. \(told.en)"
                )
            }
            if let doubt = summary.doubts.first {
                return look.unsure(Wording(zh: "\(doubt.wording.zh)\(told.zh)", en: "\(doubt.wording.en) \(told.en)"))
            }
            return look.met("未超温。\(told.zh)", "Never out of range. \(told.en)")
        }
    }
}

extension TemperatureSummary {
    /// Count, times, extremes and mean kinetic temperature in one sentence.
    package var told: Wording {
        Wording(
            zh:
                "读数 \(samples) 个，\(from) 至 \(to)，间隔 \(intervalMinutes) 分钟；最低 \(lowest)、最高 \(highest)、平均动力学温度 \(meanKinetic) °C。",
            en:
                "\(samples) readings from \(from) to \(to), every \(intervalMinutes) min; lowest \(lowest), highest \(highest), mean kinetic \(meanKinetic) °C."
        )
    }
}

extension TechnicalLook {
    func unsure(_ wording: Wording) -> TechnicalResult {
        result(.couldNotVerify, "无法核实：\(wording.zh)", "Could not verify: \(wording.en)")
    }

    /// What follows from what was read; a paper that was never read, or that has no text, verifies nothing.
    func ofReading(_ judge: (PaperReading) -> TechnicalResult) -> TechnicalResult {
        guard let inspection = document.inspection else { return uninspected }
        guard let text = inspection.text else {
            return document.mediaType.hasPrefix("image/")
                ? unsure(Wording(zh: "图片没有文字。", en: "a picture has no text."))
                : strange(
                    "不适用：不读取 \(self.document.mediaType) 的文字。",
                    "Not applicable: the text of \(self.document.mediaType) is not read.")
        }
        return of(text) { layer in
            guard layer.emptyCount < layer.pages else {
                return unsure(
                    Wording(zh: "没有文字层，可能是扫描件。", en: "it has no text layer and may be a scan."))
            }
            guard let reading = document.reading else {
                return result(
                    .couldNotVerify, "无法核实：文字尚未按本版清单读取。", "Could not verify: its text was not read yet.",
                    remedy: Wording(
                        zh: "运行 dossier facts \(survey.sheet.shipmentID) --read-again。",
                        en: "Run dossier facts \(survey.sheet.shipmentID) --read-again."))
            }
            return judge(reading)
        }
    }

    /// What may be said only where every page has text.
    func ofWholeText(_ judge: (Int) -> TechnicalResult) -> TechnicalResult {
        guard let layer = document.inspection?.text?.value else { return uninspected }
        guard layer.emptyCount == 0 else {
            return unsure(
                Wording(
                    zh: "\(layer.emptyCount) 页没有文字，无法查看。", en: "\(layer.emptyCount) pages have no text to look through."
                ))
        }
        return judge(layer.pages)
    }

    /// Values of one field of this paper, as a finding compares them.
    func compared(_ field: String, _ values: [(String, page: Int?)]) -> [ComparedFact] {
        values.map { value, page in
            ComparedFact(
                path: "\(document.type).\(field)", subject: document.subject, value: value, document: id,
                sha256: document.digest, page: page)
        }
    }
}
