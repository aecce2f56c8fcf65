import Foundation

/// A finding told short for a list: what could not be read, by the place it would stand in, and all else it says.
///
/// Nothing is left out. A sentence is told short only where it is, letter for letter in both languages, the one the value
/// behind it gives; every other sentence stands in `message` as the finding has it.
package struct FindingDigest: Sendable, Hashable {
    /// Values that could not be read. None unless the outcome is `could-not-verify`.
    package let lacks: [Lack]
    /// What the finding says beside that; nil where that is all.
    package let message: Wording?
    /// What is to be done beside supplying what is lacking; nil where that is all.
    package let action: Wording?

    /// Tells a finding short.
    ///
    /// - Parameter checklist: the edition the finding was judged by, whose titles its sentences use.
    package init(_ finding: Finding, under checklist: Checklist) {
        guard finding.outcome == .couldNotVerify else {
            (lacks, message, action) = ([], Self.absent(finding) ? nil : finding.message, finding.action)
            return
        }
        let labels = Labels(edition: checklist.index)
        var (message, action) = (finding.message, finding.action)
        var lacks: [Lack] = []
        for fact in finding.checks.filter({ $0.outcome == .couldNotVerify }).flatMap(\.facts) where fact.value == nil {
            for reason in Lack.Reason.allCases {
                let gap = Gap(path: FactPath(written: fact.path), subject: fact.subject, reason: reason.gap)
                let sentence = labels.sentence(gap)
                // The same value may be wanted by several comparisons: the sentence is gone after the first.
                guard message.contains(sentence) else { continue }
                message = message.without(sentence)
                action = action?.without(labels.remedy(gap))
                lacks.add(labels.lack(reason, gap, seenFrom: finding.subject))
            }
        }
        // Of one comparison among several, what is lacking says it; of the whole finding it is the point.
        if !lacks.isEmpty, finding.checks.map(\.check) != ["when"] {
            message = message.without(Sentence.unknownCondition(labels, []))
        }
        self.lacks = lacks.joined
        self.message = message.isBlank ? nil : message
        self.action = action.flatMap { $0.isBlank ? nil : $0 }
    }

    /// Whether all it says is that the paper it is named for is not attached, which outcome, title and subject say.
    private static func absent(_ finding: Finding) -> Bool {
        let (zh, en) = (finding.title.zh, finding.title.en)
        return finding.outcome == .missing && finding.kind == .requirement
            && finding.message.zh.hasPrefix("未附 \(finding.id)《\(zh)》（")
            && finding.message.en.hasPrefix("\(finding.id) \(en) (")
            && finding.message.en.hasSuffix(") is not attached.")
    }
}

extension Labels {
    /// What a gap lacks; the subject stands in it only where a reader could not know it.
    fileprivate func lack(_ reason: Lack.Reason, _ gap: Gap, seenFrom subject: SubjectRef) -> Lack {
        let type = gap.path.source
        let place = reason == .noRecordField ? RecordFieldTitles.source(of: gap.path) : Sentence.plain(type)
        let isKnown = gap.subject == subject || [.filing, .shipment, .trial].contains(gap.subject.kind)
        return Lack(reason: reason, place: place, subjects: isKnown ? [] : [gap.subject], values: [field(gap.path)])
    }
}

extension [Lack] {
    /// Adds one value to those lacking in the same place.
    fileprivate mutating func add(_ lack: Lack) {
        let same = firstIndex { $0.reason == lack.reason && $0.place == lack.place && $0.subjects == lack.subjects }
        guard let same else { return append(lack) }
        self[same].values = (self[same].values + lack.values).once
    }

    /// The same values lacking about several subjects, told once.
    fileprivate var joined: [Lack] {
        reduce(into: []) { all, lack in
            let same = all.firstIndex {
                $0.reason == lack.reason && $0.place == lack.place && $0.values == lack.values
                    && !$0.subjects.isEmpty && !lack.subjects.isEmpty
            }
            guard let same else { return all.append(lack) }
            all[same].subjects = (all[same].subjects + lack.subjects).once
        }
    }
}

extension Wording {
    fileprivate var isBlank: Bool { zh.isEmpty && en.isEmpty }

    /// Whether the sentence stands in both texts.
    fileprivate func contains(_ sentence: Wording) -> Bool { zh.contains(sentence.zh) && en.contains(sentence.en) }

    /// The texts without the sentence, wherever it stands.
    fileprivate func without(_ sentence: Wording) -> Wording {
        let english = en.replacing(sentence.en, with: "").split(separator: " ", omittingEmptySubsequences: true)
        return Wording(zh: zh.replacing(sentence.zh, with: ""), en: english.joined(separator: " "))
    }
}
