extension StructureMistakeTests {
    /// In overlays, in the new comparisons, and in conditions that never hold.
    static let overlayMistakes: [(String, String, String, [String])] = [
        (
            "overlays/us/overlay.yml", "for: cell-export@2026-05", "for: cell-export@2026-04",
            [
                "overlays/us/overlay.yml:3:6: This overlay is for cell-export@2026-04 and stands in cell-export@2026-05. Review it and correct “for”."
            ]
        ),
        (
            "overlays/us/overlay.yml", "destinations: [US, CA]", "destinations: [US, XX]",
            [
                "overlays/us/overlay.yml:4:20: The value is wrong: “XX” is not a valid country or territory code: no such code has been assigned."
            ]
        ),
        (
            "overlays/us/overlay.yml", "requirement: D20", "requirement: D21",
            [
                "overlays/us/overlay.yml:9:6: There is no requirement “D21”. Did you mean “D20”?"
            ]
        ),
        (
            "overlays/us/overlay.yml", "D20, level: mandatory", "D20, level: recommended",
            [
                "overlays/us/overlay.yml:9:31: An overlay may only tighten: D20 is conditional, and this says recommended. Remove it or make it stricter."
            ]
        ),
        (
            "overlays/us/overlay.yml", "rule: X20, severity: block", "rule: X20, severity: minor",
            [
                "overlays/us/overlay.yml:10:27: An overlay may only tighten: X20 is major, and this says minor. Remove it or make it stricter."
            ]
        ),
        (
            "overlays/us/overlay.yml", "rule: X20", "rule: X21",
            [
                "overlays/us/overlay.yml:10:6: There is no rule “X21”. Did you mean “X20”?"
            ]
        ),
        (
            "overlays/us/overlay.yml", "table: markers", "table: marker",
            [
                "overlays/us/overlay.yml:12:12: There is no table “marker” in parameters.yml. Did you mean “markers”?"
            ]
        ),
        (
            "overlays/us/overlay.yml", "{destination: CA, required", "{destination: US, required",
            [
                "overlays/us/overlay.yml:14:9: “US” is given twice, first at parameters.yml:25:9. Rename or remove one."
            ]
        ),
        (
            "overlays/us/overlay.yml", "id: US-Q1", "id: X20",
            [
                "overlays/us/overlay.yml:16:9: “X20” is given twice, first at rules/X20.yml:1:7. Rename or remove one."
            ]
        ),
        (
            "overlays/us/overlay.yml", "zh: 未查明。, ", "",
            [
                "overlays/us/overlay.yml:18:10: The Chinese text (zh) is missing. Add it."
            ]
        ),
        (
            "overlays/us/overlay.yml", "id: us", "id: usa",
            [
                "overlays/us/overlay.yml:1:5: This says “usa”, the folder “us”. Make them agree."
            ]
        ),
        (
            "overlays/us/requirements.yml", "id: US01", "id: D17",
            [
                "overlays/us/requirements.yml:1:7: “D17” is given twice, first at requirements/B.yml:1:7. Rename or remove one.",
                "overlays/us/rules/US-R1.yml:10:16: No recorded value has the address “US01.number”. Check the spelling.",
            ]
        ),
        (
            "overlays/us/requirements.yml", "level: mandatory", "level: grouped",
            [
                "overlays/us/requirements.yml:5:3: The level of US01 is grouped and no group in groups.yml asks for it. Put it in a group or change the level."
            ]
        ),
        (
            "overlays/us/rules/US-R1.yml", "values: [US01.number]", "values: [US01.numbre]",
            [
                "overlays/us/rules/US-R1.yml:10:16: No recorded value has the address “US01.numbre”. Did you mean “US01.number”?"
            ]
        ),
        (
            "rules/X20.yml", "[documents.name, documents", "[US01.number, documents",
            [
                "rules/X20.yml:18:16: No recorded value has the address “US01.number”. Check the spelling."
            ]
        ),
        (
            "rules/X20.yml", "limits: [table.markers.required", "limits: [table.markers.kit",
            [
                "rules/X20.yml:12:16: “table.markers.kit” is not the limit of a test (type: limit), so it cannot be compared this way. Use another address or another kind of check."
            ]
        ),
        (
            "rules/X20.yml", "limits: [table.markers.required", "limits: [table.markers.requird",
            [
                "rules/X20.yml:12:16: No recorded value has the address “table.markers.requird”. Did you mean “table.markers.required”?"
            ]
        ),
        (
            "rules/X20.yml", "results: [D30.results]", "results: [D30.limits]",
            [
                "rules/X20.yml:11:17: “D30.limits” is not the result of a test (type: result), so it cannot be compared this way. Use another address or another kind of check."
            ]
        ),
        (
            "rules/X20.yml", "e-mail-address", "email-address",
            [
                "rules/X20.yml:19:53: “email-address” cannot stand here. Did you mean “e-mail-address”?"
            ]
        ),
        (
            "rules/X20.yml", "at-least: 2 h", "at-least: 5 EU/mL",
            [
                "rules/X20.yml:25:17: “5 EU/mL” and “D30.dwell” do not convert into each other, so this can never be compared. Use sizes of one kind."
            ]
        ),
        (
            "rules/X20.yml", "at-most: parameter.dwell", "at-most: parameter.factor",
            [
                "rules/X20.yml:24:16: “parameter.factor” and “D30.dwell” do not convert into each other, so this can never be compared. Use sizes of one kind."
            ]
        ),
        (
            "rules/X20.yml", "{fact: D30.verdict, is: pass}", "{fact: product.origin, is: autologous}",
            [
                "rules/X20.yml:5:9: This condition can never hold. See which of its parts exclude each other."
            ]
        ),
        (
            "rules/X20.yml", "{fact: D30.verdict, is: pass}",
            "{not: {fact: product.origin, in: [allogeneic, autologous]}}",
            [
                "rules/X20.yml:5:9: This condition can never hold. See which of its parts exclude each other."
            ]
        ),
        (
            "rules/X20.yml", "{fact: D30.verdict, is: pass}", "{fact: product.origin, known: false}",
            [
                "rules/X20.yml:5:9: This condition can never hold. See which of its parts exclude each other."
            ]
        ),
        (
            "rules/X20.yml", "{fact: D30.verdict, is: pass}", "{fact: parameter.factor, is: 2}",
            [
                "rules/X20.yml:5:85: “parameter.factor” can never hold this: found “2”; expected here is one of 1.5. Check the spelling."
            ]
        ),
    ]
}
