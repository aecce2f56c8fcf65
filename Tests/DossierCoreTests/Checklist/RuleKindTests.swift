import DossierCore
import Testing

@Suite("The ten kinds of comparison")
struct RuleKindTests {
    @Test("same-value holds for equal known values and nothing else", arguments: sameValue)
    func sameValues(_ row: KindCase) { expect(row) }

    @Test("order-of-days needs every day to come first, for certain", arguments: orderOfDays)
    func orders(_ row: KindCase) { expect(row) }

    @Test("within-window includes both ends and needs a row of the table", arguments: withinWindow)
    func windows(_ row: KindCase) { expect(row) }

    @Test("covers-period needs the claim to last past everything added", arguments: coversPeriod)
    func periods(_ row: KindCase) { expect(row) }

    @Test("within-limit converts units and multiplies the limit", arguments: withinLimit)
    func limits(_ row: KindCase) { expect(row) }

    @Test("sets-agree takes an empty side for no agreement", arguments: setsAgree)
    func relations(_ row: KindCase) { expect(row) }

    @Test("well-formed reads the value by its published form", arguments: wellFormed)
    func forms(_ row: KindCase) { expect(row) }

    @Test("reconciles adds up with units and tolerance", arguments: reconciles)
    func sums(_ row: KindCase) { expect(row) }

    @Test("results-meet-limits wants a result for every limit, and each within it", arguments: resultsMeetLimits)
    func tests(_ row: KindCase) { expect(row) }

    @Test("free-of finds what tells who a person is", arguments: freeOf)
    func anonymity(_ row: KindCase) { expect(row) }

    @Test("a day known only in part decides where all its days agree, and nowhere else", arguments: partialDays)
    func parts(_ row: KindCase) { expect(row) }

    private func expect(_ row: KindCase) {
        let result = EngineSamples.result(of: row.kind, row.draft)
        #expect(result?.outcome == row.expected, "\(result?.message.en ?? "no result")")
        #expect(result?.message.zh.isEmpty == false)
        #expect(result?.message.en.isEmpty == false)
    }

    /// A draft with a certificate of the batch and a form of the filing, where they are given.
    static func draft(
        _ certificate: FactSheet.Values? = nil, form: FactSheet.Values? = nil, shipment: FactSheet.Values = [:],
        batch: FactSheet.Values = [:], product: FactSheet.Values = [:]
    ) -> FactSheet.Draft {
        let papers = [certificate.map(EngineSamples.certificate), form.map(EngineSamples.form)].compactMap { $0 }
        return EngineSamples.draft(papers, shipment: shipment, batch: batch, product: product)
    }
}
