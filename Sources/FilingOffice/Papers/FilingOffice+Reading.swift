package import DossierCore
import Foundation
import Records

/// A document, and what its sheet and its text say.
package struct DocumentFacts: Sendable {
    package let document: Document
    package let lines: [FactLine]
}

extension FilingOffice {
    /// What the sheets of a filing's documents say beside what stands in their text.
    ///
    /// - Parameter name: One document: its type, its slot (`D17/batch:LOT`) or its id; nil for all of them.
    package func facts(_ shipment: String, document name: String? = nil) throws -> [DocumentFacts] {
        let dossier = try dossier(shipment)
        let checklist = try checklist(of: dossier)
        let documents = try name.map { [try dossier.document(named: $0)] } ?? dossier.documents
        return documents.map { DocumentFacts(document: $0, lines: FactLine.lines(of: $0, under: checklist)) }
    }

    /// The readings of a logger's file as a picture (SVG), with the range of what travels.
    package func temperaturePlot(_ shipment: String, document name: String) throws -> String {
        let dossier = try dossier(shipment)
        let document = try dossier.document(named: name)
        let pages = try workspace.register.pageTexts(of: document)
        if let layer = document.inspection?.text?.value, !layer.isTaken(from: pages) {
            throw PaperTextError.textDiffers(document: document.slotName, shipment: shipment)
        }
        let text = pages.map(\.text).joined(separator: "\n")
        let layouts = try checklist(of: dossier).technical.flatMap { rule -> [LoggerLayout] in
            if case .temperature(_, let layouts) = rule.check { layouts } else { [] }
        }
        guard case .success(let readings) = LoggerReadings.read(text, by: layouts) else {
            throw PaperTextError.noTemperature(document: document.slotName)
        }
        let title = Wording(zh: "运输温度 \(document.originalName)", en: "temperature in transit")
        return TemperaturePlot.svg(readings, within: dossier.storageRange, title: title)
    }

    /// What stands in the text of some documents, as the filing's edition wants it read, two documents at a time.
    ///
    /// - Parameter places: Where the bytes of documents are that are not in the vault yet.
    /// - Throws: `PaperTextError.textDiffers` when the text kept of one is not the text that was taken out of it.
    func read(
        _ documents: [Document], in dossier: Dossier, at places: [ContentDigest: String] = [:]
    ) throws -> [Document] {
        let reader = PaperReader(
            try checklist(of: dossier), names: try workspace.register.nameList(), range: dossier.storageRange,
            organisations: try partyNames())
        var read: [Document] = []
        let office = self
        try inOrder(documents, workers: 2) { document in
            Result { try office.read(document, in: dossier.shipment, with: reader, places[document.digest]) }
        } take: {
            read.append(try $0.get())
        }
        return read
    }

    /// The names of every party on record, whether or not a filing leads to it: a laboratory is in no shipment.
    private func partyNames() throws -> [String] {
        let register = workspace.register
        return try register.keys(of: .party, limit: 10_000).flatMap { key -> [String] in
            guard case .object(let body)? = try register.record(.party, key: key),
                case .object(let name)? = body["name"]
            else { return [] }
            return name.values.compactMap(\.string)
        }
    }

    private func read(
        _ document: Document, in shipment: String, with reader: PaperReader, _ place: String?
    ) throws -> Document {
        guard let layer = document.inspection?.text?.value else { return document }
        let pages = try workspace.register.pageTexts(of: document)
        guard layer.isTaken(from: pages) else {
            throw PaperTextError.textDiffers(document: document.slotName, shipment: shipment)
        }
        var unseen: UnseenText?
        if document.mediaType == "application/pdf" {
            let path = place ?? workspace.vault.url(of: document.digest).path
            unseen = try PaperInspector().unseenText(ofFileAt: path, size: document.size, pages: layer.pages)
        }
        return document.read(reader.reading(of: document, text: pages, unseen: unseen))
    }
}

extension Dossier {
    /// Between which temperatures everything that travels must stay; nil when no product's record says it in degrees.
    var storageRange: TemperatureRange? {
        let ranges = records.products.compactMap { TemperatureRange($0.storage) }
        return ranges.dropFirst().reduce(ranges.first) { $0?.narrowed(by: $1) }
    }

    /// - Throws: `PaperTextError.unknownDocument` unless exactly one current document is meant.
    func document(named name: String) throws -> Document {
        let wanted = documents.filter { $0.id.text == name || $0.slotName == name || $0.type == name.uppercased() }
        guard let only = wanted.first, wanted.count == 1 else {
            let known = (wanted.isEmpty ? documents : wanted).map(\.slotName)
            throw PaperTextError.unknownDocument(name, shipment: shipment, known: known)
        }
        return only
    }
}
