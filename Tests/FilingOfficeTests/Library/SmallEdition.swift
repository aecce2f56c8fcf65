import Foundation

/// The smallest edition that has one of everything, for tests to break.
enum SmallEdition {
    static var files: [String: Data] { texts.mapValues { Data($0.utf8) } }

    static let texts: [String: String] = [
        "edition.yml": """
        format: 1
        id: cell-export
        edition: 2026-05
        regime: cell-export
        title: {zh: 清单, en: Checklist}
        effective: 2026-05-01
        authority: {zh: 未公布, en: not published}
        standing: expected
        banner: {zh: 预期要求, en: Expected requirements}
        """,
        "instruments.yml": """
        - id: CN-SC-818
          title: {zh: 条例, en: Regulation}
          number: 国务院令第818号
          issuer: {zh: 国务院, en: State Council}
          standing: confirmed
          dates: {adopted: 2025-09-12, effective: 2026-05-01}
          aliases:
            - {text: Order 789, standing: contested, said-by: {zh: 委托方, en: the brief}}
          sources:
            - {address: http://example.org, level: V1}
        """,
        "parameters.yml": """
        values:
          - {id: dwell, title: {zh: 停留, en: Dwell}, value: 48 h, owner: logistics}
          - {id: factor, title: {zh: 系数, en: Factor}, value: 1.5, owner: qa}
        tables:
          - id: window
            title: {zh: 窗口, en: Window}
            keys: [destination, collection]
            columns: [before, after]
            owner: donor-safety
            rows:
              - {destination: US, collection: tissue, before: 7 d, after: 7 d}
              - destination: SE
                collection: tissue
                before: 30 d
                after: 7 d
                because: [{instrument: CN-SC-818, standing: expected}]
        """,
        "requirements/B.yml": """
        - id: D17
          document: batch-release-certificate
          title: {zh: 批放行证书, en: Batch release certificate}
          about: batch
          level: mandatory
          place: 10-batch-records
          ctd: 3.2.P.5.4
          fields:
            - {name: lot, type: lot, title: {zh: 批号, en: Lot}}
            - {name: decision, type: choice, choices: [released, rejected], title: {zh: 结论, en: Decision}}
            - {name: released-on, type: day, title: {zh: 日期, en: Released on}}
            - {name: viability, type: quantity, optional: true, title: {zh: 活率, en: Viability}}
            - {name: tests, type: text, list: true, optional: true, title: {zh: 检验, en: Tests}}
          valid-on: [shipment.planned-departure]
          because: [{instrument: CN-SC-818, clause: Art. 55, standing: expected}]
          remedy: {zh: 提供证书。, en: Attach the certificate.}
          supplier: quality-assurance
          lead-time: 5 d
        - id: D20
          document: donor-report
          title: {zh: 供者报告, en: Donor report}
          about: donor
          level: conditional
          when: {all: [{fact: product.origin, is: allogeneic}, {not: {fact: D17.decision, in: [rejected]}}]}
          place: 50-donors
          fields:
            - {name: sampled-on, type: day, title: {zh: 采样日期, en: Sampled on}}
          because: [{instrument: CN-SC-818, standing: expected}]
          remedy: {zh: 提供报告。, en: Attach the report.}
          waiver: never
          supplier: donor-safety
          lead-time: 30 d
        """,
        "rules/rules.yml": """
        - id: X10
          title: {zh: 放行, en: Release}
          about: batch
          severity: block
          when: {any: [{fact: shipment.broker, known: true}, {fact: line.units, at-least: 1}]}
          because: [{instrument: CN-SC-818, standing: expected}]
          remedy: {zh: 更正。, en: Correct it.}
          checks:
            - id: decision
              kind: same-value
              values: [D17.decision]
              equals: released
              say: {zh: "{subject} 的结论为 {values}。", en: "{subject} has the decision {values}."}
            - id: order
              kind: order-of-days
              earlier: [D17.released-on, batch.manufactured-to]
              later: shipment.planned-departure
              tie: allowed
              say: {zh: "{earlier} 不早于 {later}。", en: "{earlier} is not before {later}."}
            - id: window
              kind: within-window
              day: D20.sampled-on
              around: donor.collected-on
              table: window
              row: {destination: shipment.destination, collection: donor.collection}
              say: {zh: "{day} 在 {window} 之外。", en: "{day} is outside {window}."}
            - id: spans
              kind: within-window
              day: D20.sampled-on
              around: donor.collected-on
              before: 30 d
              after: parameter.dwell
              say: {zh: 超出。, en: Outside.}
            - id: expiry
              kind: covers-period
              from: batch.manufactured-to
              length: product.shelf-life
              reach: shipment.planned-use
              plus: [product.in-use, 2 d]
              say: {zh: "{reach}", en: "{reach}"}
            - id: viable
              kind: within-limit
              value: D17.viability
              at-least: 70 %
              times: parameter.factor
              say: {zh: "{value} {limit}", en: "{value} {limit}"}
            - id: sets
              kind: sets-agree
              left: [line.lot]
              right: [batch.lot]
              relation: within
              say: {zh: "{left} {right}", en: "{left} {right}"}
            - id: waybill
              kind: well-formed
              value: shipment.air-waybill
              as: air-waybill
              say: {zh: "{value}：{reason}", en: "{value}: {reason}"}
            - id: sum
              kind: reconciles
              when: {fact: consignee.country, is: SE}
              parts: [line.quantity]
              total: batch.quantity
              relation: at-most
              tolerance: 1 %
              say: {zh: "{parts} {total}", en: "{parts} {total}"}
        """,
        "examples/X10.pass.yml": """
        rule: X10
        expect: met
        note: {zh: 已放行, en: released}
        as-of: 2026-06-01
        shipment: {planned-departure: 2026-06-10, destination: US, batches: [{lot: A-1, units: 6}]}
        products: [{code: P, edits: 2}]
        batches: [{lot: A-1, product: P}]
        documents:
          - {type: D17, batch: A-1, issued: 2026-06-01, fields: {decision: released, tests: [a]}}
        """,
        "examples/X10.fail.yml": "rule: X10\nexpect: failed\nfailing: [decision]\n",
        "examples/X10.unknown-2.yml": "rule: X10\nexpect: could-not-verify\n",
        "README.md": "about this edition\n",
    ]
}
