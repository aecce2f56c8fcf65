import Foundation
import TestSupport
import Testing

/// `attach --type` knows what a paper of that type records, and asks for what nobody said.
struct AttachFieldsTests {
    private static let paper = Bench.samples.appending(
        path: "shipments/complete-us/documents/D87-collection-ethics-approval-UC-0117.pdf"
    ).path

    private func attach(_ words: [String], in bench: Bench, zh: Bool = false) throws -> [String] {
        let all =
            ["attach", Bench.shipment, Self.paper, "--type", "D87", "--donor", "UC-0117"] + words + bench.here
        let outcome = try Program.run(all + bench.by("lin.wei"), zh: zh)
        #expect(outcome.exitCode == 0, "\(outcome.errorText)")
        return outcome.outputText.split(separator: "\n").map(String.init)
    }

    @Test("every field the type asks for and nobody recorded is named with its form, in both languages")
    func asked() throws {
        let bench = try Bench(.imported)
        let english = try attach(["--set", "project=Umbilical cord bank"], in: bench)
        #expect(
            english.dropFirst().dropLast() == [
                "    still to record (4):", "      committee  Committee  (text)",
                "      site  Collection centre  (party)", "      approved-on  Date of approval  (date)",
                "      expires  expires  (date)",
                "    Attach the same file again with --set FIELD=VALUE (--expires for the end), or see with dossier facts what was read in it and use dossier confirm.",
            ])
        let chinese = try attach(["--set", "project=Umbilical cord bank", "--set", "site=YAOHE"], in: bench, zh: true)
        #expect(
            chinese.dropFirst().dropLast() == [
                "    尚未登记（3 项）：", "      committee  伦理委员会  (文本)", "      approved-on  批准日期  (日期)",
                "      expires  有效期至  (日期)",
                "    请以 --set 字段=数值（有效期用 --expires）再次附加同一文件，或用 dossier facts 查看从文件读到的数值并用 dossier confirm 确认。",
            ])
    }

    @Test("where everything is recorded nothing is asked")
    func complete() throws {
        let words = [
            "--set", "committee=Ethics committee", "--set", "project=Bank", "--set", "site=YAOHE", "--set",
            "approved-on=2025-01-10", "--expires", "2027-01-09",
        ]
        #expect(try attach(words, in: Bench(.imported)).count == 2)
    }
}
