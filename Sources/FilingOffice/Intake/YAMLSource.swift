import DossierCore
import Yams

/// Reads YAML into positioned values: scalars as texts exactly as written, never as numbers, truth values or days.
///
/// Keys given twice, anchors, aliases and tags are refused: each makes it hard to see what a file says.
enum YAMLSource {
    /// The value of the one document in a text. Throws the first fault with line and column.
    static func value(of text: String, file: String) throws(SourceFault) -> SourceValue {
        if let place = aliasKey(in: text, file: file) { throw SourceFault(.anchor, at: place) }
        do {
            // Without resolver rules no regular expression is run over each scalar. The encoding is named because Yams
            // would ask an environment variable.
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            guard let root = try parser.singleRoot() else { throw SourceFault(.empty, at: SourcePlace(file: file)) }
            // Nodes hold their anchors weakly: the parser must outlive the walk.
            return try withExtendedLifetime(parser) { try value(of: root, file: file) }
        } catch let fault as SourceFault {
            throw fault
        } catch {
            throw YAMLFault.fault(error, text: text, file: file)
        }
    }

    private static func value(of node: Node, file: String) throws(SourceFault) -> SourceValue {
        let place = place(of: node, file: file)
        guard node.anchor == nil else { throw SourceFault(.anchor, at: place) }
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain
            try refuse(scalar.tag, unless: .str, at: place)
            let isNothing = isPlain && ["", "~", "null"].contains(scalar.string)
            return SourceValue(isNothing ? .absent : .text(scalar.string), at: place)
        case .sequence(let sequence):
            try refuse(sequence.tag, unless: .seq, at: place)
            var elements: [SourceValue] = []
            for element in sequence { elements.append(try value(of: element, file: file)) }
            return SourceValue(.list(elements), at: place)
        case .mapping(let mapping):
            try refuse(mapping.tag, unless: .map, at: place)
            var members: [SourceMember] = []
            for (key, node) in mapping {
                let key = try value(of: key, file: file)
                guard let text = key.text else { throw SourceFault(.keyNotText, at: key.place) }
                members.append(SourceMember(key: text, at: key.place, value: try value(of: node, file: file)))
            }
            return SourceValue(.map(members), at: place)
        case .alias:
            throw SourceFault(.anchor, at: place)
        }
    }

    /// Refuses a tag other than the one the node has anyway; comparing keys makes Yams write that one in.
    private static func refuse(_ tag: Tag, unless own: Tag.Name, at place: SourcePlace) throws(SourceFault) {
        let name = tag.description
        guard [Tag.Name.implicit.rawValue, own.rawValue].contains(name) else {
            throw SourceFault(.tag(name), at: place)
        }
    }

    private static func place(of node: Node, file: String) -> SourcePlace {
        SourcePlace(file: file, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
    }

    /// Where an alias is used as a key. Composing such a file compares the expanded keys, which can take for ever.
    private static func aliasKey(in text: String, file: String) -> SourcePlace? {
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")),
            text.contains(/(?:^|[\s\[{,:-])&[^\s,\[\]{}]/.anchorsMatchLineEndings())
        else { return nil }
        let pattern = /(?:^|[\s\[{,?])\*[^\s,\[\]{}]+\s*:|\?\s+\*/.anchorsMatchLineEndings()
        guard let match = text.firstMatch(of: pattern) else { return nil }
        let before = text[..<match.range.upperBound]
        let line = before.utf8.count { $0 == UInt8(ascii: "\n") } + 1
        return SourcePlace(file: file, line: line, column: 1)
    }
}
