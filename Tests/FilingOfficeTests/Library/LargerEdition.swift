/// The small edition with a group, a table found by itself, and an overlay.
enum LargerEdition {
    static let texts = SmallEdition.texts.merging(more) { $1 }

    private static let more: [String: String] = [
        "parameters.yml": (SmallEdition.texts["parameters.yml"] ?? "") + """

              - id: markers
                title: {zh: 检测项目, en: Markers}
                keys: [destination]
                found-by: {destination: shipment.destination}
                columns: [required, kit]
                lists: [required]
                owner: donor-safety
                rows:
                  - {destination: US, required: ["HIV-1/2 = non-reactive", "HBV = non-reactive"], kit: licensed}
                  - {destination: "*", required: ["HIV-1/2 = non-reactive"], kit: any}
            """,
        "requirements/C.yml": """
        - id: D30
          document: batch-record
          title: {zh: 批记录, en: Batch record}
          about: batch
          level: grouped
          place: 10-batch-records
          supplier: manufacturing
          lead-time: 14 d
          many: true
          fields:
            - {name: results, type: result, list: true, title: {zh: 结果, en: Results}}
            - {name: limits, type: limit, list: true, title: {zh: 限值, en: Limits}}
            - {name: dwell, type: span, title: {zh: 停留, en: Dwell}}
            - name: verdict
              type: choice
              choices: {pass: {zh: 通过, en: passed}, fail: {zh: 未通过, en: failed}}
              title: {zh: 结论, en: Verdict}
          because: [{instrument: CN-SC-818, standing: expected}]
          remedy: {zh: 提供批记录。, en: Attach the batch record.}
        - id: D31
          document: batch-summary
          title: {zh: 批记录摘要, en: Batch summary}
          about: batch
          level: grouped
          place: 10-batch-records
          supplier: clinical-site
          after: shipment.planned-arrival
          grace: 3 d
          because: [{instrument: CN-SC-818, standing: expected}]
          remedy: {zh: 提供摘要。, en: Attach the summary.}
        """,
        "groups.yml": """
        - id: G01
          title: {zh: 批记录, en: Batch records}
          relation: exactly-one
          of: [D30, D31]
          when: {fact: product.origin, is: allogeneic}
          severity: block
          because: [{instrument: CN-SC-818, standing: expected}]
          remedy: {zh: 二者选一。, en: Keep one.}
        """,
        "overlays/us/overlay.yml": """
        id: us
        edition: 2026-05
        for: cell-export@2026-05
        destinations: [US, CA]
        title: {zh: 美国, en: United States}
        standing: adjacent
        banner: {zh: 仅供参考, en: For orientation}
        tighten:
          - {requirement: D20, level: mandatory}
          - {rule: X20, severity: block}
        rows:
          - table: markers
            rows:
              - {destination: CA, required: ["HCV = non-reactive"], kit: any}
        open-questions:
          - id: US-Q1
            title: {zh: 未定, en: Open}
            say: {zh: 未查明。, en: Not known.}
            remedy: {zh: 请查明。, en: Find out.}
            because: [{instrument: CN-SC-818, standing: unconfirmed}]
        """,
        "overlays/us/requirements.yml": """
        - id: US01
          document: us-import-letter
          title: {zh: 进口函, en: Import letter}
          about: filing
          level: mandatory
          place: 70-trial-authorization
          fields:
            - {name: number, type: text, title: {zh: 编号, en: Number}}
          because: [{instrument: CN-SC-818, standing: adjacent}]
          remedy: {zh: 提供。, en: Attach it.}
          supplier: sponsor
          lead-time: 30 d
        """,
        "overlays/us/rules/US-R1.yml": rule("US-R1", "US01.number", of: "mobile-number"),
        "rules/X20.yml": """
        - id: X20
          title: {zh: 检测, en: Tests}
          about: batch
          severity: major
          when: {all: [{fact: product.origin, is: allogeneic}, {fact: D30.verdict, is: pass}]}
          because: [{instrument: CN-SC-818, standing: expected}]
          remedy: {zh: 更正。, en: Correct it.}
          checks:
            - id: markers
              kind: results-meet-limits
              results: [D30.results]
              limits: [table.markers.required, D30.limits]
              excepted: [D30.verdict]
              extra: refused
              say: {zh: "{missing} {outside} {extra}", en: "{missing} {outside} {extra}"}
            - id: names
              kind: free-of
              values: [documents.name, documents.value]
              of: [resident-identity-number, mobile-number, e-mail-address]
              say: {zh: "{places}", en: "{places}"}
            - id: dwell
              kind: within-limit
              value: D30.dwell
              at-most: parameter.dwell
              at-least: 2 h
              say: {zh: "{value}", en: "{value}"}
        """,
    ].merging(examples) { $1 }

    private static let examples = Dictionary(
        uniqueKeysWithValues: ["X20", "US-R1"].flatMap { id in
            [("pass", "met"), ("fail", "failed"), ("unknown", "could-not-verify")].map { ending, outcome in
                let failing = ending == "fail" ? "failing: [names]\n" : ""
                return ("examples/\(id).\(ending).yml", "rule: \(id)\nexpect: \(outcome)\n\(failing)")
            }
        })

    private static func rule(_ id: String, _ path: String, of identifier: String) -> String {
        """
        - id: \(id)
          title: {zh: 号码, en: Number}
          about: filing
          severity: major
          because: [{instrument: CN-SC-818, standing: adjacent}]
          remedy: {zh: 更正。, en: Correct it.}
          checks:
            - id: names
              kind: free-of
              values: [\(path)]
              of: [\(identifier)]
              say: {zh: "{places}", en: "{places}"}
        """
    }
}
