import DossierCore
import Testing

@Suite("Groups of documents")
struct GroupTests {
    private typealias S = EngineSamples

    /// Every relation with every set of present members of groups of two to four, under every condition.
    struct Case: Sendable, CustomTestStringConvertible {
        let relation: DocumentGroup.Relation
        let size: Int
        /// Whether each member has a document.
        let present: [Bool]
        /// Whether the condition holds; nothing when that cannot be told.
        let holds: Bool?
        var testDescription: String { "\(relation.rawValue) \(present) \(holds.map { "\($0)" } ?? "unknown")" }

        var expected: Outcome {
            guard let holds else { return .couldNotVerify }
            if !holds { return .notApplicable }
            let count = present.count { $0 }
            return switch relation {
            case .exactlyOne: count == 0 ? .missing : count == 1 ? .met : .failed
            case .atLeastOne: count == 0 ? .missing : .met
            case .atMostOne, .notBoth: count > 1 ? .failed : .met
            }
        }
    }

    static let cases: [Case] = {
        var cases: [Case] = []
        for size in 2...4 {
            for relation in DocumentGroup.Relation.allCases where relation != .notBoth || size == 2 {
                for bits in 0..<(1 << size) {
                    let present = (0..<size).map { (bits >> $0) & 1 == 1 }
                    for holds in [true, false, nil] as [Bool?] {
                        cases.append(Case(relation: relation, size: size, present: present, holds: holds))
                    }
                }
            }
        }
        return cases
    }()

    @Test("each relation has its outcome for each set of documents and each condition", arguments: cases)
    func truth(_ row: Case) throws {
        let assessment = Self.assess(row)
        let finding = try #require(assessment.findings.first { $0.id == "G01" })
        #expect(finding.outcome == row.expected)
        #expect(finding.kind == .requirement)
        #expect(finding.subject == SubjectRef(.batch, S.lot))
        #expect((finding.action == nil) == [.met, .notApplicable].contains(row.expected))
        #expect(finding.evidence.isEmpty)
        for (index, isPresent) in row.present.enumerated() {
            let member = assessment.findings.first { $0.id == "D\(index + 1)" }
            #expect(member?.outcome == (isPresent ? .met : .notApplicable))
        }
    }

    @Test("there are as many cases as there are possibilities")
    func count() {
        #expect(Self.cases.count == 3 * (4 * 4 + 3 * 8 + 3 * 16))
    }

    @Test("too many documents ask to pick one or split, none asks for one, in both languages")
    func sentences() {
        func said(_ present: [Bool], _ relation: DocumentGroup.Relation = .exactlyOne) -> Finding? {
            Self.assess(Case(relation: relation, size: 2, present: present, holds: true)).findings.first {
                $0.id == "G01"
            }
        }
        let both = said([true, true])
        #expect(
            both?.message.en
                == "D1 Paper D1, D2 Paper D2 (batch MSC-26A03) are all attached; only one belongs here. Pick one or split."
        )
        #expect(both?.message.zh == "同时附有D1《文件 D1》、D2《文件 D2》（批次 MSC-26A03），只应有一份：请选定一份，或拆分。")
        #expect(both?.action?.en == "Repair G01.")
        #expect(both?.checks.first?.facts.map(\.path) == ["D1", "D2"])
        #expect(
            said([false, false])?.message.en
                == "One of D1 Paper D1, D2 Paper D2 (batch MSC-26A03) is needed; none is attached.")
        #expect(
            said([false, false], .atLeastOne)?.message.zh == "D1《文件 D1》、D2《文件 D2》（批次 MSC-26A03）中至少须有一份，均未附。")
        #expect(said([false, true])?.message.en == "D2 Paper D2 (batch MSC-26A03) is attached.")
    }

    @Test("an absent member names the group that asks for it, a faulty one is judged by itself")
    func members() throws {
        let assessment = Self.assess(Case(relation: .exactlyOne, size: 2, present: [false, true], holds: true))
        let absent = try #require(assessment.findings.first { $0.id == "D1" })
        #expect(absent.message.en == "Not asked for alone, but by G01 “Group G01”.")
        let two = [Self.paper("D1"), Self.paper("D1")]
        let faulty = Assessor.assess(
            FactSheet(S.draft(two)), against: Self.checklist(.exactlyOne, ["D1", "D2"]), asOf: S.day)
        #expect(faulty.findings.map(\.outcome) == [.failed, .notApplicable, .met])
    }

    @Test("a group about a subject that is not even named cannot be verified")
    func hole() {
        var draft = S.draft()
        draft.shipment["batches"] = nil
        draft.batches = []
        let assessment = Assessor.assess(
            FactSheet(draft), against: Self.checklist(.exactlyOne, ["D1", "D2"]), asOf: S.day)
        #expect(assessment.findings.map(\.outcome) == [.couldNotVerify, .couldNotVerify, .couldNotVerify])
    }

    private static func assess(_ row: Case) -> Assessment {
        let ids = (1...row.size).map { "D\($0)" }
        let papers = zip(ids, row.present).filter(\.1).map { Self.paper($0.0) }
        let origin: JSONValue? = row.holds.map { $0 ? "allogeneic" : "autologous" }
        var product: FactSheet.Values = [:]
        product["origin"] = origin
        let when = Condition.isOneOf(S.path("product.origin"), ["allogeneic"])
        return Assessor.assess(
            FactSheet(S.draft(papers, product: product)), against: checklist(row.relation, ids, when: when),
            asOf: S.day)
    }

    private static func paper(_ type: String) -> FactSheet.Draft.Paper {
        FactSheet.Draft.Paper(type: type, subject: SubjectRef(.batch, S.lot))
    }

    private static func checklist(
        _ relation: DocumentGroup.Relation, _ ids: [String], when: Condition? = nil
    ) -> Checklist {
        S.checklist(
            ids.map { S.requirement($0, about: .batch, level: .grouped) },
            groups: [
                DocumentGroup(
                    id: "G01", title: Wording(zh: "一组", en: "Group G01"), relation: relation, members: ids,
                    when: when, severity: .block, because: [S.citation],
                    remedy: Wording(zh: "修复 G01。", en: "Repair G01."), isWaivable: true)
            ])
    }
}
