import Foundation
import FoundationXML

/// Walks the XML of a spreadsheet's part as a stream. Documents that declare types or entities are refused unread: no
/// spreadsheet needs them, and they are how small files become large ones.
final class SpreadsheetXML: NSObject, XMLParserDelegate {
    /// Called for an element that begins: its local name and attributes.
    private let begin: (String, [String: String]) -> Bool
    /// Called for an element that ends: its local name and the text in it since it or a child began or ended.
    private let end: (String, String) -> Bool
    private var text = ""
    private var depth = 0

    private static let deepest = 64

    /// Walks the document; either closure ends the walk by answering false.
    ///
    /// - Returns: whether the document was well-formed, harmless and read to its end.
    static func walk(
        _ data: Data, begin: @escaping (String, [String: String]) -> Bool,
        end: @escaping (String, String) -> Bool
    ) -> Bool {
        guard let text = String(validating: data, as: UTF8.self), !text.contains("<!DOCTYPE"),
            !text.contains("<!ENTITY")
        else { return false }
        let walker = SpreadsheetXML(begin: begin, end: end)
        let parser = XMLParser(data: data)
        parser.shouldResolveExternalEntities = false
        parser.shouldProcessNamespaces = false
        parser.delegate = walker
        return parser.parse() && parser.parserError == nil
    }

    private init(begin: @escaping (String, [String: String]) -> Bool, end: @escaping (String, String) -> Bool) {
        self.begin = begin
        self.end = end
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = ""
        depth += 1
        if depth > Self.deepest || !begin(Self.local(name), attributes) { parser.abortParsing() }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        depth -= 1
        if !end(Self.local(name), text) { parser.abortParsing() }
        text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { text += String(decoding: block, as: UTF8.self) }

    private static func local(_ name: String) -> String {
        name.split(separator: ":").last.map(String.init) ?? name
    }
}
