import DossierCore
import Foundation
import Testing

@testable import FilingOffice

struct ChecklistReaderTests {
    @Test("an edition is read with everything it says")
    func reads() throws {
        let edition = try ChecklistReader.read(EditionFiles(SmallEdition.files), depth: .complete)
        let checklist = edition.checklist
        #expect(
            checklist.pin
                == ChecklistPin(
                    id: "cell-export", edition: "2026-05", sha256: EditionFiles(SmallEdition.files).digest))
        #expect(checklist.effective == (try Day("2026-05-01")))
        #expect(checklist.standing == .expected)
        #expect(checklist.instruments.map(\.aliases.first?.standing) == [.contested])
        #expect(
            checklist.instruments.first?.dates == [
                "adopted": try Day("2025-09-12"), "effective": try Day("2026-05-01"),
            ])
        #expect(checklist.parameters.map(\.value) == ["48 h", "1.5"])
        #expect(checklist.tables.first?.row(["destination": "SE", "collection": "tissue"])?.cells["before"] == "30 d")
        #expect(checklist.tables.first?.row(["destination": "SE", "collection": "tissue"])?.because.count == 1)
    }

    @Test("a requirement is read with its fields, condition and days")
    func requirement() throws {
        let checklist = try Self.checklist()
        let release = try #require(checklist.requirement("D17"))
        #expect(release.fields.map(\.name) == ["lot", "decision", "released-on", "viability", "tests"])
        #expect(
            release.fields.map(\.type) == [
                .identifier(.lot), .choice(["released", "rejected"]), .day, .quantity, .list(.text),
            ])
        #expect(release.fields.map(\.isRequired) == [true, true, true, false, false])
        #expect(release.validOn == [FactPath(source: "shipment", field: "planned-departure")])
        #expect(release.because == [Citation(instrument: "CN-SC-818", clause: "Art. 55", standing: .expected)])
        #expect(release.isWaivable)
        let donor = try #require(checklist.requirement("D20"))
        #expect(
            donor.when
                == .all([
                    .isOneOf(FactPath(source: "product", field: "origin"), ["allogeneic"]),
                    .not(.isOneOf(FactPath(source: "D17", field: "decision"), ["rejected"])),
                ]))
        #expect(!donor.isWaivable)
    }

    @Test("each kind of comparison is read")
    func kinds() throws {
        let rule = try #require(try Self.checklist().rule("X10"))
        func path(_ text: String) -> FactPath {
            let parts = text.split(separator: ".").map(String.init)
            return FactPath(source: parts[0], field: parts[1])
        }
        #expect(rule.when == .any([.known(path("shipment.broker")), .atLeast(path("line.units"), 1)]))
        #expect(
            rule.checks.map(\.kind) == [
                .sameValue(
                    SameValue(
                        values: [path("D17.decision")], also: [], equals: .literal("released"), oneOf: [],
                        compare: .text,
                        aliases: nil)),
                .orderOfDays(
                    OrderOfDays(
                        earlier: [path("D17.released-on"), path("batch.manufactured-to")],
                        later: path("shipment.planned-departure"), allowsTie: true)),
                .withinWindow(
                    WithinWindow(
                        day: path("D20.sampled-on"), around: path("donor.collected-on"),
                        window: .table(
                            "window",
                            key: ["destination": path("shipment.destination"), "collection": path("donor.collection")]))
                ),
                .withinWindow(
                    WithinWindow(
                        day: path("D20.sampled-on"), around: path("donor.collected-on"),
                        window: .spans(before: .literal("30 d"), after: .path(path("parameter.dwell"))))),
                .coversPeriod(
                    CoversPeriod(
                        from: path("batch.manufactured-to"), end: .length(path("product.shelf-life")),
                        reach: path("shipment.planned-use"), plus: [.path(path("product.in-use")), .literal("2 d")],
                        start: nil)),
                .withinLimit(
                    WithinLimit(
                        value: path("D17.viability"), atMost: nil, atLeast: .literal("70 %"),
                        times: .path(path("parameter.factor")))),
                .setsAgree(
                    SetsAgree(left: [path("line.lot")], right: [path("batch.lot")], relation: .within, compare: .lot)),
                .wellFormed(WellFormed(value: path("shipment.air-waybill"), format: .airWaybill)),
                .reconciles(
                    Reconciles(
                        parts: [path("line.quantity")], total: path("batch.quantity"), relation: .atMost,
                        tolerance: .literal("1 %"))),
            ])
        #expect(rule.checks.last?.when == .isOneOf(path("consignee.country"), ["SE"]))
    }

    @Test("examples are read only when the whole edition is")
    func examples() throws {
        #expect(try ChecklistReader.read(EditionFiles(SmallEdition.files), depth: .judging).examples == [])
        let examples = try ChecklistReader.read(EditionFiles(SmallEdition.files), depth: .complete).examples
        #expect(
            examples.map(\.path) == [
                "examples/X10.fail.yml", "examples/X10.pass.yml", "examples/X10.unknown-2.yml",
            ])
        let pass = try #require(examples.first { $0.example.expect == .met }).example
        #expect(pass.asOf == (try Day("2026-06-01")))
        #expect(pass.facts.shipment["batches"] == [["lot": "A-1", "units": "6"]])
        #expect(pass.facts.products == [["code": "P", "edits": 2]])
        #expect(
            pass.facts.documents == [
                FactSheet.Draft.Paper(
                    type: "D17", subject: SubjectRef(.batch, "A-1"), fields: ["decision": "released", "tests": ["a"]],
                    issued: "2026-06-01")
            ])
        #expect(examples.first?.example.failing == ["decision"])
    }

    @Test("mistakes of several files are all told, in the order of their places")
    func all() {
        var texts = SmallEdition.texts
        texts["edition.yml"] = texts["edition.yml"]?.replacing("regime:", with: "regim:")
        texts["rules/rules.yml"] = texts["rules/rules.yml"]?.replacing("severity: block", with: "severity: blocks")
        texts["instruments.yml"] = "- id: x: y\n"
        let places = Self.problems(texts).map { $0.place.description }
        #expect(places.first == "edition.yml:1:1")
        #expect(
            Set(places.map { String($0.prefix { $0 != ":" }) }) == [
                "edition.yml", "instruments.yml", "rules/rules.yml",
            ])
    }

    static func checklist() throws -> Checklist {
        try ChecklistReader.read(EditionFiles(SmallEdition.files), depth: .judging).checklist
    }

    static func problems(_ texts: [String: String], released: ContentDigest? = nil) -> [ChecklistProblem] {
        do {
            _ = try ChecklistReader.read(
                EditionFiles(texts.mapValues { Data($0.utf8) }), depth: .complete,
                name: EditionName(id: "cell-export", edition: "2026-05"), released: released)
            return []
        } catch {
            return error.all
        }
    }
}
