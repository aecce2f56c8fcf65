import DossierCore
import Foundation
import FoundationXML

/// The metadata packet of a PDF (XMP, ISO 16684-1), as `pdfinfo -meta` takes it out: names and texts, as they stand in it.
struct MetadataPacket: Sendable, Hashable, Codable {
    private(set) var properties: [Property] = []

    /// An element or an attribute with text: its name without prefix, and the names of what it stands in.
    struct Property: Sendable, Hashable, Codable {
        let path: [String]
        let text: String
    }

    /// The packet of a file that has one.
    static func read(_ tools: PaperTools) throws -> Established<MetadataPacket> {
        let run = try tools.run("pdfinfo", ["-meta", tools.path])
        if let doubt = run.doubt(of: "pdfinfo", unlessExit: [0]) { return .doubtful(doubt) }
        guard run.output.count <= 4 << 20, let packet = MetadataPacket(xml: run.output) else {
            return .doubtful(InspectionDoubt("pdfinfo", .failed, detail: "XMP"))
        }
        return .known(packet)
    }

    /// Reads the XML of a packet; nil when it is none, or declares entities of its own.
    init?(xml: Data) {
        let marks = ["<!DOCTYPE", "<!ENTITY"]
        guard let text = String(validating: xml, as: UTF8.self), !marks.contains(where: text.contains) else {
            return nil
        }
        let reader = PacketReader()
        // What goes before the packet's first mark is no XML; pdfinfo ends it with a line break.
        let parser = XMLParser(data: Data(String(text.drop { $0 != "<" }).trimmed.utf8))
        parser.shouldResolveExternalEntities = false
        parser.delegate = reader
        guard parser.parse(), parser.parserError == nil else { return nil }
        properties = reader.properties
    }

    /// `3b`: what stands behind `pdfaid:part` and `pdfaid:conformance` (ISO 19005-1, 6.7.11); empty without.
    var archival: String {
        func last(_ name: String) -> String { properties.last { $0.path.last == name }?.text ?? "" }
        let part = last("pdfaid:part")
        guard let digit = part.first, part.count == 1, digit.isASCII, digit.isNumber else { return "" }
        let level = last("pdfaid:conformance").lowercased()
        return part + (["a", "b", "u", "e", "f"].contains(level) ? level : "")
    }
}

/// Collects the texts of a packet as a stream.
private final class PacketReader: NSObject, XMLParserDelegate {
    private(set) var properties: [MetadataPacket.Property] = []
    private var path: [String] = []
    private var text = ""

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        path.append(name)
        text = ""
        guard path.count < 64, properties.count < 10_000 else { return parser.abortParsing() }
        for (key, value) in attributes.sorted(by: { $0.key < $1.key }) where !key.hasPrefix("xmlns") {
            note(path + [key], value)
        }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        note(path, text)
        text = ""
        path.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { text += String(decoding: block, as: UTF8.self) }

    private func note(_ path: [String], _ text: String) {
        let text = text.trimmed
        if !text.isEmpty { properties.append(MetadataPacket.Property(path: path, text: text)) }
    }
}
