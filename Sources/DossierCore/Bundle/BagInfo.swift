package import Foundation

/// The metadata of a bag, `bag-info.txt`: one `Label: value` a line (RFC 8493 section 2.2.2), never folded.
package struct BagInfo: Sendable, Hashable {
    /// The labels we write, in this order.
    package enum Label: String, Sendable, Hashable, CaseIterable {
        case sourceOrganization = "Source-Organization"
        case externalIdentifier = "External-Identifier"
        case internalIdentifier = "Internal-Sender-Identifier"
        case sequence = "Filing-Sequence"
        case baggingDate = "Bagging-Date"
        case payloadOxum = "Payload-Oxum"
        case checklist = "Checklist"
        case checklistDigest = "Checklist-SHA256"
        case contentDigest = "Signed-Content-SHA256"
        case templates = "Templates"
        /// The forms the generated papers are in: `pdf, html`, or `html` where that was asked for.
        case papers = "Papers"
        /// What made the PDF papers; only where there are some.
        case paperSoftware = "Papers-Software-Agent"
        case software = "Bag-Software-Agent"
        /// Only in a bundle whose entries are deflated.
        case compression = "Compression"
    }

    /// Value by label.
    package let values: [Label: String]

    /// Takes the values; line ends and other control characters in them become spaces.
    package init(_ values: [Label: String]) {
        self.values = values.mapValues { value in
            let clean = value.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : String($0) }
            return clean.joined()
        }
    }

    /// The value under a label, if there is one.
    package subscript(_ label: Label) -> String? { values[label] }

    /// The text as it is written.
    package var text: String {
        Label.allCases.reduce(into: "") { text, label in
            if let value = values[label] { text += "\(label.rawValue): \(value)\n" }
        }
    }

    /// Reads what `text` wrote; the numbers of the lines that are anything else, from 1, beside it.
    package static func read(_ data: Data) -> (info: BagInfo, badLines: [Int]) {
        guard String(validating: data, as: UTF8.self) != nil else { return (BagInfo([:]), [1]) }
        // By bytes: to Swift a carriage return and a line feed are one character.
        var rows = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        var bad: [Int] = []
        if rows.last == "" { rows.removeLast() } else { bad.append(rows.count) }
        var values: [Label: String] = [:]
        for (index, row) in rows.enumerated() {
            let parts = row.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let label = Label(rawValue: String(parts[0])), values[label] == nil else {
                bad.append(index + 1)
                continue
            }
            values[label] = String(parts[1])
        }
        let info = BagInfo(values)
        if bad.isEmpty, Data(info.text.utf8) != data { bad.append(1) }
        return (info, Array(Set(bad)).sorted())
    }
}

/// How much a bag's payload is: `Payload-Oxum`, bytes and files (RFC 8493 section 2.2.2).
package struct PayloadOxum: Sendable, Hashable, CustomStringConvertible {
    /// Bytes of the payload.
    package let bytes: Int
    /// Files of the payload.
    package let files: Int

    /// So many bytes in so many files.
    package init(bytes: Int, files: Int) {
        self.bytes = bytes
        self.files = files
    }

    /// Bytes, a dot, files: `80033.13`.
    package var description: String { "\(bytes).\(files)" }
}
