import DossierCore
import TestSupport
import Testing

struct ReadRecordsTests {
    @Test("a record that is named and nowhere to be found is a mistake, with the likeliest one")
    func strays() throws {
        let read = try RecordReaderTests.read(#"{"batches": [\#(Samples.batch.replacing("LOT", with: "A-1"))]}"#)
        let known = KnownRecords(keys: [.product: ["MSC-02"], .donor: ["D-0117"]])
        #expect(
            problems(read, known) == [
                "batches[1].product: There is no product “MSC-01”. Did you mean “MSC-02”?"
            ])
        #expect(
            problems(read, KnownRecords()) == [
                "batches[1].product: There is no product “MSC-01”. Add it to this import, under “products”.",
                "batches[1].donors[1]: There is no donor “D-0117”. Add it to this import, under “donors”.",
            ])
    }

    @Test(
        "a lot that an eye takes for another known one is a mistake",
        arguments: [("MSC01-26A03", "MSCO1-26A03"), ("MSC01-26A03", "MSC0I-26A03"), ("A-10", "A-IO")])
    func nearMisses(lot: String, other: String) throws {
        let read = try RecordReaderTests.read(#"{"batches": [\#(Samples.batch.replacing("LOT", with: lot))]}"#)
        let known = KnownRecords(keys: [.product: ["MSC-01"], .donor: ["D-0117"]], similarLots: [other])
        #expect(
            problems(read, known) == [
                "batches[1].lot: Lot “\(lot)” differs from “\(other)” only in characters an eye confuses (letter case, full width, O and 0, I and 1). Check the label and correct it."
            ])
    }

    @Test("the very same lot is no near miss, and two similar lots of one file are")
    func nearMissInOneFile() throws {
        let batches = ["A-10", "A-1O"].map { Samples.batch.replacing("LOT", with: $0) }.joined(separator: ",")
        let read = try RecordReaderTests.read("{\"batches\": [\(batches)]}")
        let known = KnownRecords(keys: [.product: ["MSC-01"], .donor: ["D-0117"]], similarLots: ["A-10"])
        #expect(
            problems(read, known) == [
                "batches[2].lot: Lot “A-1O” differs from “A-10” only in characters an eye confuses (letter case, full width, O and 0, I and 1). Check the label and correct it."
            ])
    }

    private func problems(_ read: ReadRecords, _ known: KnownRecords) -> [String] {
        do {
            _ = try read.checked(against: known)
            return []
        } catch {
            return error.all.map { "\($0.field ?? ""): \($0.wording.en)" }
        }
    }
}
