extension StructureMistakeTests {
    /// In groups, in who supplies a document, and in tables found by themselves.
    static let groupMistakes: [(String, String, String, [String])] = [
        (
            "groups.yml", "of: [D30, D31]", "of: [D30, D32]",
            [
                "groups.yml:4:13: There is no requirement “D32”. Did you mean “D30”?",
                "requirements/C.yml:24:3: The level of D31 is grouped and no group in groups.yml asks for it. Put it in a group or change the level.",
            ]
        ),
        (
            "groups.yml", "of: [D30, D31]", "of: [D30, D31, D17]",
            [
                "groups.yml:4:18: D17 is mandatory and cannot stand in a group to choose from. Make its level grouped or remove it from the group."
            ]
        ),
        (
            "groups.yml", "of: [D30, D31]", "of: [D30, D31, D20]",
            [
                "groups.yml:4:18: The members of a group are about the same kind of subject; D30 and D20 are not. Make two groups."
            ]
        ),
        (
            "groups.yml", "of: [D30, D31]", "of: [D30, D31, D31]",
            [
                "groups.yml:4:18: “D31” is given twice, first at groups.yml:4:13. Rename or remove one."
            ]
        ),
        (
            "groups.yml", "of: [D30, D31]", "of: [D30]",
            [
                "groups.yml:4:3: A group takes at least two documents; here are 1. Add some, or use a level instead.",
                "requirements/C.yml:24:3: The level of D31 is grouped and no group in groups.yml asks for it. Put it in a group or change the level.",
            ]
        ),
        (
            "groups.yml", "relation: exactly-one\n  of: [D30, D31]", "relation: not-both\n  of: [D30]",
            [
                "groups.yml:4:3: not-both takes exactly two documents; here are 1. Correct the list.",
                "requirements/C.yml:24:3: The level of D31 is grouped and no group in groups.yml asks for it. Put it in a group or change the level.",
            ]
        ),
        (
            "groups.yml", "id: G01", "id: D17",
            [
                "groups.yml:1:7: “D17” is given twice, first at requirements/B.yml:1:7. Rename or remove one."
            ]
        ),
        (
            "groups.yml", "because: [{instrument: CN-SC-818, standing: expected}]\n", "\n",
            [
                "groups.yml:1:3: “because” is missing. Add it."
            ]
        ),
        (
            "groups.yml", "zh: 二者选一。, ", "",
            [
                "groups.yml:8:11: The Chinese text (zh) is missing. Add it."
            ]
        ),
        (
            "requirements/C.yml", "supplier: manufacturing", "supplier: factory",
            [
                "requirements/C.yml:7:13: “factory” cannot stand here. Known are regulatory, quality-assurance, quality-control, manufacturing, donor-safety, logistics, sponsor, clinical-site, legal, program."
            ]
        ),
        (
            "requirements/C.yml", "lead-time: 14 d", "lead-time: -14 d",
            [
                "requirements/C.yml:8:14: The value is wrong: “-14 d” begins with no number; write it like 48 h, 14 d or 18 months."
            ]
        ),
        (
            "requirements/C.yml", "lead-time: 14 d", "lead-time: 14 d\n  grace: 3 d",
            [
                "requirements/C.yml:8:3: Exactly one of “lead-time” and “after, grace” belongs here. Keep one."
            ]
        ),
        (
            "requirements/C.yml", "  grace: 3 d\n", "",
            [
                "requirements/C.yml:20:3: “grace” is missing. Add it."
            ]
        ),
        (
            "requirements/C.yml", "fail: {zh: 未通过, en: failed}", "fail: {zh: 未通过}",
            [
                "requirements/C.yml:16:51: The English text (en) is missing. Add it."
            ]
        ),
        (
            "parameters.yml", "{destination: shipment.destination}", "{country: shipment.destination}",
            [
                "parameters.yml:20:15: The row must give exactly the keys of the table: destination.",
                "rules/X20.yml:12:16: The table “markers” has no “found-by”, so it cannot be used as a value. Say where each of its keys is read.",
            ]
        ),
        (
            "parameters.yml", "{destination: shipment.destination}", "{destination: shipment.destinations}",
            [
                "parameters.yml:20:29: No recorded value has the address “shipment.destinations”. Did you mean “shipment.destination”?"
            ]
        ),
        (
            "parameters.yml", "found-by: {destination: shipment.destination}",
            "found-by: {destination: table.markers.kit}",
            [
                "parameters.yml:20:29: The keys of these tables are found in one another without end: markers → markers. Let one of them find its key in a record or a document."
            ]
        ),
        (
            "parameters.yml", "    found-by: {destination: shipment.destination}\n", "",
            [
                "rules/X20.yml:12:16: The table “markers” has no “found-by”, so it cannot be used as a value. Say where each of its keys is read."
            ]
        ),
        (
            "parameters.yml", "lists: [required]", "lists: [requird]",
            [
                "overlays/us/overlay.yml:14:37: One text belongs here, no list and no map. Write the value alone.",
                "parameters.yml:22:13: “requird” cannot stand here. Did you mean “required”?",
                "parameters.yml:25:37: One text belongs here, no list and no map. Write the value alone.",
                "parameters.yml:26:38: One text belongs here, no list and no map. Write the value alone.",
            ]
        ),
        (
            "parameters.yml", "{destination: US, collection: tissue, before: 7 d",
            "{destination: US, collection: tissue, before: -9 d",
            [
                "parameters.yml:11:55: The start “-9 d” lies after the end “7 d”, so no day is inside. Correct one of them.",
                "rules/rules.yml:24:14: “-9 d” is neither the address of a value nor a span such as 48 h or 14 d. Correct it.",
            ]
        ),
        (
            "parameters.yml", "value: 48 h", "value: 2026-05-02/2026-05-01",
            [
                "parameters.yml:2:52: The start “2026-05-02” lies after the end “2026-05-01”, so no day is inside. Correct one of them.",
                "rules/X20.yml:24:16: “parameter.dwell” is not a number, a quantity or a span, so it cannot be compared this way. Use another address or another kind of check.",
                "rules/rules.yml:32:14: “parameter.dwell” is not a span such as 48 h or 14 d, so it cannot be compared this way. Use another address or another kind of check.",
            ]
        ),
    ]
}
