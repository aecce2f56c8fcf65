extension TechnicalCheck {
    /// Whether the paper says what its document sheet says.
    static func sheet(_ look: TechnicalLook) -> TechnicalResult {
        look.ofReading { reading in
            let fields = look.survey.edition.paper(look.document.type)
            let sheet = look.document.sheet
            var (failed, unsure, facts): ([Wording], [Wording], [ComparedFact]) = ([], [], [])
            for fact in reading.facts where reading.confirmation(of: fact.field) == nil {
                guard let value = sheet[fact.field], let spec = fields?.field(fact.field),
                    let place = fact.places.first
                else { continue }
                let answer = FactAgreement.between(fact, value, type: spec.type)
                guard answer != .definitely else { continue }
                let shown = place.values.map(\.shown)
                facts += look.compared(fact.field, [(value.shown, nil), (shown.joined(separator: " / "), place.page)])
                if answer == .no {
                    failed.append(
                        Wording(
                            zh:
                                "“\(spec.title.zh)”登记为 \(value.shown)，第 \(place.page) 页写的是 \(shown.joined(separator: "、"))：“\(place.snippet)”",
                            en:
                                "“\(spec.title.en)” is recorded as \(value.shown), but page \(place.page) says \(shown.joined(separator: " or ")): “\(place.snippet)”"
                        ))
                } else {
                    unsure.append(
                        Wording(
                            zh: "“\(spec.title.zh)”登记为 \(value.shown)，第 \(place.page) 页的“\(place.snippet)”可作几种理解",
                            en:
                                "“\(spec.title.en)” is recorded as \(value.shown); “\(place.snippet)” on page \(place.page) can be read in several ways"
                        ))
                }
            }
            let said = Wording.listed(failed + unsure)
            if !failed.isEmpty { return look.failed(said.zh, said.en).with(facts) }
            if !unsure.isEmpty {
                return look.result(.couldNotVerify, "无法核实：\(said.zh)", "Could not verify: \(said.en)").with(facts)
            }
            let count = reading.facts.count { sheet[$0.field] != nil }
            return look.met("已对照 \(count) 项，均与登记一致。", "\(count) values compared; each is as recorded.")
        }
    }

    /// Whether another paper about the same subject states one of these facts otherwise.
    ///
    /// Of a paper whose text cannot be read nothing is compared; that it cannot be read is told by the other checks.
    static func others(_ common: [CommonFact], _ look: TechnicalLook) -> TechnicalResult {
        guard let inspection = look.document.inspection else { return look.uninspected }
        // A program that is missing or was stopped says nothing of the paper; another run may.
        if let doubt = inspection.text?.doubt, doubt.mayPass { return look.doubtful(doubt) }
        guard inspection.text?.value.map({ $0.emptyCount < $0.pages }) == true else {
            return look.strange("不适用：没有可读的文字。", "Not applicable: it has no text that can be read.")
        }
        return look.ofReading { reading in
            // Each pair is told once, at the later of the two.
            let others = look.earlier
            var (said, facts): ([Wording], [ComparedFact]) = ([], [])
            for fact in reading.common {
                guard let known = common.first(where: { $0.label.name == fact.field }), let place = fact.places.first
                else { continue }
                for (other, id) in others.lazy.map({ ($0.document, $0.id) }) {
                    guard let theirs = other.reading?.common.first(where: { $0.field == fact.field }),
                        let there = theirs.places.first, fact.contradicts(theirs, type: known.label.type)
                    else { continue }
                    said.append(
                        Wording(
                            zh:
                                "“\(known.title.zh)”：本件第 \(place.page) 页“\(place.snippet)”，\(other.type)（\(other.originalName)）第 \(there.page) 页“\(there.snippet)”",
                            en:
                                "“\(known.title.en)”: page \(place.page) of this paper says “\(place.snippet)”, page \(there.page) of \(other.type) (\(other.originalName)) says “\(there.snippet)”"
                        ))
                    facts += look.compared(
                        fact.field, [(place.values.map(\.shown).joined(separator: " / "), place.page)])
                    facts.append(
                        ComparedFact(
                            path: "\(other.type).\(fact.field)", subject: other.subject,
                            value: there.values.map(\.shown).joined(separator: " / "), document: id,
                            sha256: other.digest, page: there.page))
                }
            }
            let all = Wording.listed(said)
            return said.isEmpty
                ? look.met("与其他文件没有矛盾。", "No other paper contradicts it.")
                : look.failed("与其他文件矛盾。\(all.zh)", "Another paper contradicts it. \(all.en)").with(facts)
        }
    }
}

extension ReadFact {
    /// Whether nothing one paper states can be what the other states; of amounts, whether any is stated otherwise by
    /// every amount of the other that is measured alike.
    package func contradicts(_ other: ReadFact, type: FieldType) -> Bool {
        let (mine, theirs) = (places.flatMap(\.values), other.places.flatMap(\.values))
        if case .quantity = type {
            return mine.contains { one in
                let alike = theirs.map { FactAgreement.between(one, $0, type: type) }.filter { $0 != .possibly }
                return !alike.isEmpty && !alike.contains(.definitely)
            }
        }
        let answers = mine.flatMap { one in theirs.map { FactAgreement.between(one, $0, type: type) } }
        return !answers.isEmpty && answers.allSatisfy { $0 == .no }
    }
}

extension SubjectRef {
    /// A filing and its shipment are one and the same when papers are compared.
    var slot: SubjectRef { kind == .shipment ? SubjectRef(.filing, id) : self }
}

extension Wording {
    /// Parts of a finding, one after the other.
    static func listed(_ parts: [Wording]) -> Wording {
        Wording(
            zh: parts.map(\.zh).joined(separator: "；") + (parts.isEmpty ? "" : "。"),
            en: parts.map(\.en).joined(separator: "; ") + (parts.isEmpty ? "" : "."))
    }
}

extension TechnicalResult {
    func with(_ facts: [ComparedFact]) -> TechnicalResult {
        var result = self
        result.facts = facts
        return result
    }
}
