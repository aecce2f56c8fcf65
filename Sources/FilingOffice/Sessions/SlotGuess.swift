package import DossierCore
package import Foundation
import Records

/// Where a file may belong, and why. A proposal only: nothing is filed before a person confirms it.
package struct SlotGuess: Sendable {
    package let type: String
    package let subject: SubjectRef
    package let reason: Wording
}

/// A slot of a filing's checklist.
package struct Slot: Sendable, Hashable {
    package let type: String
    package let title: Wording
    package let subject: SubjectRef
}

extension CheckReport {
    /// Every slot the checklist has for this filing, those that do not apply left out.
    package var slots: [Slot] {
        assessment.findings.compactMap { finding in
            guard finding.kind == .requirement, finding.outcome != .notApplicable,
                checklist.requirement(finding.id) != nil
            else { return nil }
            return Slot(type: finding.id, title: finding.title, subject: finding.subject)
        }
    }

    /// The slot a file's name speaks of: by the code of a type, else by the title of one; of several subjects the one it
    /// names, else the only one.
    package func guess(forName name: String) -> SlotGuess? {
        let words = Self.words(of: name)
        let slots = slots
        let codes = Set(slots.map(\.type)).filter { words.contains($0.lowercased()) }
        if let code = codes.sorted().first, let slot = Self.one(slots.filter { $0.type == code }, words) {
            return SlotGuess(
                type: slot.type, subject: slot.subject,
                reason: Wording(zh: "文件名含有编号 \(code)", en: "its name holds the code \(code)"))
        }
        let folded = name.lowercased()
        let titled = slots.filter { slot in
            let english = Self.words(of: slot.title.en)
            return folded.contains(slot.title.zh) || (english.count > 1 && english.isSubset(of: words))
        }
        guard let best = titled.max(by: { $0.title.en.count < $1.title.en.count }),
            let slot = Self.one(titled.filter { $0.type == best.type }, words)
        else { return nil }
        return SlotGuess(
            type: slot.type, subject: slot.subject,
            reason: Wording(zh: "文件名含有“\(slot.title.zh)”", en: "its name says “\(slot.title.en)”"))
    }

    private static func one(_ slots: [Slot], _ words: Set<String>) -> Slot? {
        let named = slots.filter { slot in Self.words(of: slot.subject.id).isSubset(of: words) }
        return named.count == 1 ? named[0] : slots.count == 1 ? slots[0] : nil
    }

    /// Letters and digits together, everything else between words; lower case.
    private static func words(of text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}

extension FilingOffice {
    /// The other filings that hold the very bytes of a file; this filing too, when `shipment` holds them.
    package func holders(of file: URL) throws -> (digest: ContentDigest, shipments: [String]) {
        let handle = try FileHandle(forReadingFrom: file)
        var stream = DigestStream()
        while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty {
            data.withUnsafeBytes { stream.update($0) }
        }
        let digest = stream.finish()
        return (digest, Array(Set(try workspace.register.filings(withDocument: digest).map(\.shipment))).sorted())
    }
}
