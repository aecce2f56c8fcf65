import DossierCore
import Testing

@testable import FilingOffice

/// One mistake at a time in an edition without any.
struct ChecklistMistakeTests {
    @Test("one mistake is told with file, line, column and what to do", arguments: Self.mistakes)
    func mistake(file: String, old: String, new: String, expected: [String]) throws {
        let text = try #require(SmallEdition.texts[file])
        #expect(text.contains(old))
        var texts = SmallEdition.texts
        texts[file] = text.replacing(old, with: new, maxReplacements: 1)
        #expect(ChecklistReaderTests.problems(texts).map(\.listed.en) == expected)
    }

    private static let mistakes: [(String, String, String, [String])] = [
        (
            "edition.yml", "format: 1", "format: 2",
            [
                "edition.yml:1:9: The edition is written in format 2; this program understands up to format 1. Use a newer program."
            ]
        ),
        (
            "edition.yml", "edition: 2026-05", "edition: 2026-06",
            ["edition.yml:3:10: This says “2026-06”, the folder “2026-05”. Make them agree."]
        ),
        (
            "edition.yml", "effective: 2026-05-01", "effective: 2026-05-32",
            ["edition.yml:6:12: The value is wrong: “2026-05-32” is not a day that exists; write YYYY-MM-DD."]
        ),
        (
            "edition.yml", "banner: {zh: 预期要求, en: Expected requirements}", "",
            ["edition.yml:8:1: “banner” is missing. Add it."]
        ),
        (
            "edition.yml", "standing: expected", "standing: expectd",
            ["edition.yml:8:11: “expectd” cannot stand here. Did you mean “expected”?"]
        ),
        (
            "instruments.yml", "en: State Council", "fr: Conseil",
            [
                "instruments.yml:4:11: The English text (en) is missing. Add it.",
                "instruments.yml:4:21: There is no key “fr” here. Known are zh, en.",
            ]
        ),
        (
            "instruments.yml", "level: V1", "level: V3",
            ["instruments.yml:10:44: “V3” cannot stand here. Did you mean “V1”?"]
        ),
        (
            "parameters.yml", "value: 48 h", "valeu: 48 h",
            [
                "parameters.yml:2:5: “value” is missing. Add it.",
                "parameters.yml:2:45: There is no key “valeu” here. Did you mean “value”?",
            ]
        ),
        (
            "parameters.yml", "before: 7 d, ", "",
            ["parameters.yml:11:9: “before” is missing. Add it."]
        ),
        (
            "parameters.yml", "destination: SE", "destination: US",
            ["parameters.yml:12:9: “US / tissue” is given twice, first at parameters.yml:11:9. Rename or remove one."]
        ),
        (
            "parameters.yml", "columns: [before, after]", "columns: [before]",
            [
                "parameters.yml:11:60: There is no key “after” here. Known are destination, collection, before, because.",
                "parameters.yml:15:9: There is no key “after” here. Known are destination, collection, before, because.",
                "rules/rules.yml:24:14: The table has no column “after”, so it gives no window. Add the column.",
            ]
        ),
        (
            "requirements/B.yml", "document: batch", "evidance: batch",
            [
                "requirements/B.yml:1:3: “document” is missing. Add it.",
                "requirements/B.yml:2:3: There is no key “evidance” here. Known are id, document, title, about, level, when, place, ctd, fields, valid-on, because, remedy, waiver, many, mentions, supplier, lead-time, after, grace.",
            ]
        ),
        (
            "requirements/B.yml", "  supplier: quality-assurance\n  lead-time: 5 d\n", "",
            [
                "requirements/B.yml:1:3: “supplier” is missing. Add it.",
                "requirements/B.yml:1:3: “lead-time” is missing. Add it.",
            ]
        ),
        (
            "requirements/B.yml", "place: 10-batch-records", "place: 10-batch",
            [
                "requirements/B.yml:6:10: “10-batch” cannot stand here. Known are 00-administrative, 10-batch-records, 20-characterization, 30-manufacturing, 40-stability, 50-donors, 60-analytical, 70-trial-authorization, 80-shipment, 90-permits."
            ]
        ),
        (
            "requirements/B.yml", "type: lot", "type: lott",
            ["requirements/B.yml:9:25: “lott” cannot stand here. Did you mean “lot”?"]
        ),
        (
            "requirements/B.yml", "name: tests", "name: lot",
            [
                "examples/X10.pass.yml:9:78: There is no key “tests” here. Known are lot, decision, released-on, viability, lot.",
                "requirements/B.yml:13:14: “lot” is given twice, first at requirements/B.yml:9:14. Rename or remove one.",
            ]
        ),
        (
            "requirements/B.yml", "name: tests", "name: expires",
            ["requirements/B.yml:13:14: Every document has “expires” of itself. Remove it or choose another name."]
        ),
        (
            "requirements/B.yml", "valid-on: [shipment.planned-departure]", "valid-on: [shipment.planed-departure]",
            [
                "requirements/B.yml:14:14: No recorded value has the address “shipment.planed-departure”. Did you mean “shipment.planned-departure”?"
            ]
        ),
        (
            "requirements/B.yml", "valid-on: [shipment.planned-departure]", "valid-on: [shipment.destination]",
            [
                "requirements/B.yml:14:14: “shipment.destination” is not a day, so it cannot be compared this way. Use another address or another kind of check."
            ]
        ),
        (
            "requirements/B.yml", "instrument: CN-SC-818", "instrument: CN-SC-819",
            ["requirements/B.yml:15:26: There is no “CN-SC-819” in instruments.yml. Did you mean “CN-SC-818”?"]
        ),
        (
            "requirements/B.yml", "id: D20", "id: D17",
            [
                "requirements/B.yml:19:7: “D17” is given twice, first at requirements/B.yml:1:7. Rename or remove one.",
                "rules/rules.yml:22:12: No recorded value has the address “D20.sampled-on”. Check the spelling.",
                "rules/rules.yml:29:12: No recorded value has the address “D20.sampled-on”. Check the spelling.",
            ]
        ),
        (
            "requirements/B.yml", "level: conditional", "level: mandatory",
            [
                "requirements/B.yml:24:3: A mandatory requirement has no “when”. Change the level or remove the condition."
            ]
        ),
        (
            "requirements/B.yml", "level: mandatory", "level: conditional",
            ["requirements/B.yml:5:3: The level is conditional and there is no “when”. Write the condition."]
        ),
        (
            "requirements/B.yml", "is: allogeneic", "is: alogeneic",
            [
                "requirements/B.yml:24:43: “product.origin” can never hold this: found “alogeneic”; expected here is one of autologous, allogeneic. Did you mean “allogeneic”?"
            ]
        ),
        (
            "requirements/B.yml", "{not: {fact: D17.decision, in: [rejected]}}",
            "{not: {fact: D17.decision, in: [rejected], is: x}}",
            [
                "requirements/B.yml:24:62: A condition is “fact” with one of is, in, at-least, known; or one of all, any, not. Write it so."
            ]
        ),
        (
            "rules/rules.yml", "severity: block", "severity: fatal",
            ["rules/rules.yml:4:13: “fatal” cannot stand here. Known are block, major, minor, info."]
        ),
        (
            "rules/rules.yml", "equals: released", "equals: realeased",
            [
                "rules/rules.yml:12:15: “D17.decision” can never hold this: found “realeased”; expected here is one of released, rejected. Did you mean “released”?"
            ]
        ),
        (
            "rules/rules.yml", "equals: released", "equals: released\n      one-of: [released]",
            ["rules/rules.yml:9:7: Exactly one of “equals” and “one-of” belongs here. Keep one."]
        ),
        (
            "rules/rules.yml", "has the decision {values}", "has the decision {value}",
            [
                "rules/rules.yml:13:12: This kind of check offers no placeholder {value}. Did you mean “values”?",
                "rules/rules.yml:13:12: Only the English text uses {value}. Use it in the Chinese text too.",
                "rules/rules.yml:13:12: Only the Chinese text uses {values}. Use it in the English text too.",
            ]
        ),
        (
            "rules/rules.yml", "the decision {values}", "the decision {values",
            [
                "rules/rules.yml:13:12: A brace has no partner. Complete the pair.",
                "rules/rules.yml:13:12: Only the Chinese text uses {values}. Use it in the English text too.",
            ]
        ),
        (
            "rules/rules.yml", "kind: order-of-days", "kind: order-of-day",
            ["rules/rules.yml:15:13: “order-of-day” cannot stand here. Did you mean “order-of-days”?"]
        ),
        (
            "rules/rules.yml", "later: shipment.planned-departure", "later: batch.quantity",
            [
                "rules/rules.yml:17:14: “batch.quantity” is not a day, so it cannot be compared this way. Use another address or another kind of check."
            ]
        ),
        (
            "rules/rules.yml", "tie: allowed", "tie: maybe",
            ["rules/rules.yml:18:12: “maybe” cannot stand here. Known are refused, allowed."]
        ),
        (
            "rules/rules.yml", "table: window\n", "table: windows\n",
            ["rules/rules.yml:24:14: There is no table “windows” in parameters.yml. Did you mean “window”?"]
        ),
        (
            "rules/rules.yml", "row: {destination: shipment.destination, collection", "row: {collection",
            ["rules/rules.yml:25:12: The row must give exactly the keys of the table: destination, collection."]
        ),
        (
            "rules/rules.yml", "before: 30 d", "before: 30 m",
            [
                "rules/rules.yml:31:15: “30 m” is neither the address of a value nor a span such as 48 h or 14 d. Correct it."
            ]
        ),
        (
            "rules/rules.yml", "after: parameter.dwell", "after: parameter.factor",
            [
                "rules/rules.yml:32:14: “parameter.factor” is not a span such as 48 h or 14 d, so it cannot be compared this way. Use another address or another kind of check."
            ]
        ),
        (
            "rules/rules.yml", "length: product.shelf-life", "until: batch.expiry\n      length: product.shelf-life",
            ["rules/rules.yml:34:7: Exactly one of “until” and “length” belongs here. Keep one."]
        ),
        (
            "rules/rules.yml", "at-least: 70 %\n", "\n",
            ["rules/rules.yml:41:7: At least one of “at-most” and “at-least” belongs here. Add it."]
        ),
        (
            "rules/rules.yml", "at-least: 70 %\n", "at-least: high\n",
            [
                "rules/rules.yml:44:17: “high” is neither the address of a value nor a number, a quantity or a span. Correct it."
            ]
        ),
        (
            "rules/rules.yml", "as: air-waybill", "as: airwaybill",
            ["rules/rules.yml:56:11: “airwaybill” cannot stand here. Did you mean “air-waybill”?"]
        ),
        (
            "rules/rules.yml", "tolerance: 1 %", "tolerance: 1 mL",
            ["rules/rules.yml:64:18: “1 mL” is neither the address of a value nor a percentage. Correct it."]
        ),
        (
            "rules/rules.yml", "id: spans", "id: order",
            ["rules/rules.yml:27:11: “order” is given twice, first at rules/rules.yml:14:11. Rename or remove one."]
        ),
        (
            "examples/X10.pass.yml", "expect: met", "expect: failed",
            [
                "examples/X10.pass.yml:2:9: The example expects failed, which does not fit its file name examples/X10.pass.yml. Make them agree.",
                "examples/X10.pass.yml:2:9: The example expects failed and names no failing checks. List them under “failing”.",
            ]
        ),
        (
            "examples/X10.pass.yml", "type: D17", "type: D18",
            ["examples/X10.pass.yml:9:12: This checklist has no document type “D18”. Did you mean “D17”?"]
        ),
        (
            "examples/X10.pass.yml", "edits: 2", "edit: 2",
            ["examples/X10.pass.yml:6:22: There is no key “edit” here. Did you mean “edits”?"]
        ),
        (
            "examples/X10.fail.yml", "failing: [decision]", "failing: [descision]",
            ["examples/X10.fail.yml:3:10: Rule X10 has no check “descision”. Did you mean “decision”?"]
        ),
        (
            "examples/X10.fail.yml", "rule: X10", "rule: X11",
            [
                "examples/X10.fail.yml:1:7: The example is about X11, its file is examples/X10.fail.yml. Make them agree.",
                "examples/X10.fail.yml:1:7: There is no rule “X11”. Did you mean “X10”?",
            ]
        ),
    ]

    @Test("an edition lacks no file and has none it does not use")
    func files() {
        var texts = SmallEdition.texts
        texts["rules/notes.txt"] = "x"
        texts["examples/X10.fail.yml"] = nil
        #expect(
            ChecklistReaderTests.problems(texts).map(\.listed.en) == [
                "rules/notes.txt: No part of an edition is read from this file. Delete it, or move it to requirements/, rules/ or examples/ with the ending .yml.",
                "rules/rules.yml:1:7: Rule X10 lacks examples: examples/X10.fail.yml. Add them.",
            ])
        #expect(
            ChecklistReaderTests.problems([:]).map(\.listed.en) == [
                "edition.yml: The file edition.yml is missing. Add it."
            ])
    }

    @Test("a released edition that changed is told")
    func released() {
        let digest = ContentDigest.of("as it was")
        #expect(
            ChecklistReaderTests.problems(SmallEdition.texts, released: digest).map(\.listed.en) == [
                "edition.yml: This edition was released (SHA-256 \(digest)) and has changed since. Restore it, and make a new edition for changes."
            ])
        #expect(
            ChecklistReaderTests.problems(
                SmallEdition.texts, released: EditionFiles(SmallEdition.files).digest) == [])
    }
}
