import DossierCore
import Testing

@testable import FilingOffice

@Suite("Permits and the filing itself in an edition")
struct PermitEditionTests {
    /// The small edition with one more check on X10.
    private static func edition(values: String) -> [String: String] {
        var texts = SmallEdition.texts
        texts["rules/rules.yml", default: ""] += """

                - id: permits
                  kind: same-value
                  values: [\(values)]
                  say: {zh: 不一致。, en: They differ.}
            """
        return texts
    }

    @Test(
        "every address of a permit and of the filing is known",
        arguments: [
            "permit.holder", "permit.drawn-before", "special-articles.remaining", "hgr-determination.conclusion",
            "hgr-approval.drawn-total", "technology-screening.catalogue-dated", "us-person-notice.decided-by",
            "declaration.number", "filing.status", "filing.submitted-on", "filing.reopened-after-submission",
            "filing.supplement-number", "filing.reference", "shipment.permits", "shipment.planned-submission",
            "product.regulatory-path", "product.passage-limit", "batch.passage",
        ])
    func known(path: String) {
        #expect(ChecklistReaderTests.problems(Self.edition(values: path)).map(\.listed.en) == [])
    }

    @Test("an address that is not there is told, with the likeliest one")
    func unknown() {
        let problems = ChecklistReaderTests.problems(Self.edition(values: "special-articles.remaning"))
        #expect(
            problems.map(\.reason.wording.en) == [
                "No recorded value has the address “special-articles.remaning”. Did you mean “special-articles.remaining”?"
            ])
    }

    @Test("an example may give permits, their balance and the state of the filing; other names are mistakes")
    func example() {
        var texts = SmallEdition.texts
        texts["examples/X10.pass.yml", default: ""] += """

            permits: [{code: SA-1, kind: special-articles-approval, drawn-before: 4 bags, remaining: 2 bags}]
            filing: {status: submitted, submitted-on: 2026-06-01}
            """
        #expect(ChecklistReaderTests.problems(texts).map(\.listed.en) == [])
        texts["examples/X10.pass.yml"] = texts["examples/X10.pass.yml"]?.replacing("drawn-before", with: "drawn-befor")
            .replacing("submitted-on", with: "submitted-at")
        #expect(
            ChecklistReaderTests.problems(texts).map(\.listed.en) == [
                "examples/X10.pass.yml:10:57: There is no key “drawn-befor” here. Did you mean “drawn-before”?",
                "examples/X10.pass.yml:11:29: There is no key “submitted-at” here. Did you mean “submitted-on”?",
            ])
    }

    @Test("a document is about a shipment or a filing, never about a permit: that is a record")
    func documentAboutPermit() {
        var texts = SmallEdition.texts
        texts["requirements/B.yml"] = texts["requirements/B.yml"]?.replacing("about: batch", with: "about: permit")
        let problems = ChecklistReaderTests.problems(texts).map(\.listed.en)
        #expect(
            problems.first
                == "requirements/B.yml:4:10: “permit” cannot stand here. Known are filing, shipment, batch, donor, product, trial, site, organisation."
        )
    }
}
