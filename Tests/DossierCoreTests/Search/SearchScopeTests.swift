import Testing

@testable import DossierCore

@Suite("How far a person may search")
struct SearchScopeTests {
    @Test("logistics finds no papers and no donors, an administrator nothing")
    func roles() {
        #expect(
            SearchScope([.logistics])
                == SearchScope(papers: false, records: [.shipment, .batch, .product, .party, .permit]))
        #expect(SearchScope([.administrator]).isEmpty)
        for role in [Role.regulatorySpecialist, .regulatoryManager, .qaReviewer, .qaReleaser, .auditor] {
            #expect(SearchScope([role, .logistics]) == SearchScope(papers: true, records: Set(RecordKind.allCases)))
        }
    }
}
