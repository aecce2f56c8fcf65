import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

@Suite("Pictures of a filing")
struct PictureTests {
    private static let sample = Result { try BundleSample() }

    private static func matrix(_ kind: Finding.Kind) throws -> FindingMatrix {
        FindingMatrix(try sample.get().order.assessment, kind)
    }

    private static func timeline() throws -> ValidityTimeline {
        let order = try sample.get().order
        return ValidityTimeline(order.dossier, under: order.checklist, asOf: order.asOf)
    }

    /// Name of the file, and what it must hold.
    private static let goldens: [(name: String, draw: @Sendable () throws -> String)] = [
        ("matrix.zh.svg", { try matrix(.requirement).bands(.zh).map(\.description).joined(separator: "\n") }),
        ("matrix.en.svg", { try matrix(.rule).bands(.en).map(\.description).joined(separator: "\n") }),
        ("timeline.zh.svg", { try timeline().picture(.zh).description }),
        ("timeline.both.svg", { try timeline().picture(.both).description }),
    ]

    @Test("a picture is the one we looked at and found good, to the byte", arguments: 0..<goldens.count)
    func golden(_ index: Int) throws {
        let (name, draw) = Self.goldens[index]
        let file = GoldenReportTests.folder.appending(path: name)
        let text = try draw() + "\n"
        if ProcessInfo.processInfo.environment["DOSSIER_RECORD"] != nil { try Data(text.utf8).write(to: file) }
        #expect(try Data(contentsOf: file) == Data(text.utf8), "\(name) differs")
    }

    @Test("every mark has a shape of its own: a copy in grey says the same")
    func marksWithoutColour() {
        let shapes = OutcomeMark.allCases.map { mark in
            var drawing = Drawing(width: 10)
            mark.draw(at: 5, 5, in: &drawing)
            return drawing.picture(height: 10, title: "").description
                .replacing(/(fill|stroke)="#[0-9a-f]{6}"/, with: "")
        }
        #expect(Set(shapes).count == OutcomeMark.allCases.count)
    }

    @Test("every finding has its mark, in the row of its requirement and the column of its subject")
    func marks() throws {
        let assessment = try Self.sample.get().order.assessment
        let picture = try Self.matrix(.requirement).bands(.en).map(\.description).joined()
        for finding in assessment.findings where finding.kind == .requirement {
            #expect(picture.contains(">\(finding.id)</text>"))
            #expect(picture.contains(finding.subject.id))
        }
        // Three are met; the legend shows one more.
        #expect(picture.components(separatedBy: "fill=\"#2f6f4f\"").count - 1 == 4)
    }

    @Test("a lapse before the use is told by an outline, a cross and an exclamation mark, not by colour alone")
    func lapses() throws {
        var dossier = try Self.sample.get().order.dossier
        let order = try Self.sample.get().order
        let use = dossier.records.shipment.plannedUse
        let before = ValidityTimeline(dossier, under: order.checklist, asOf: order.asOf).picture(.en).description
        dossier.records.shipment.plannedUse = use.adding(days: 4000)
        let after = ValidityTimeline(dossier, under: order.checklist, asOf: order.asOf).picture(.en).description
        #expect(before.components(separatedBy: ">! 2").count == 1)
        #expect(after.components(separatedBy: ">! 2").count > 1)
    }

    @Test("long matrices are cut into bands of about the same length")
    func bands() throws {
        let one = try #require(try Self.sample.get().order.assessment.findings.first)
        let findings = (1...100).map { number in
            Finding(
                id: "D\(number)", kind: .requirement, subject: one.subject, outcome: .missing, severity: .block,
                isWaivable: true, title: one.title, message: one.message, action: nil, evidence: [], citations: [],
                checks: [])
        }
        let assessment = Assessment(
            shipment: "S", regime: "cell-export", checklist: BundleSample.pin, standing: .expected,
            asOf: .earliest, findings: findings)
        let bands = FindingMatrix(assessment, .requirement).bands(.zh)
        #expect(bands.map { $0.description.components(separatedBy: "font-weight").count - 1 - 2 } == [34, 34, 32])
        #expect(FindingMatrix(assessment, .rule).bands(.zh).isEmpty)
    }

    @Test("whatever a name holds is escaped, and no picture reaches outside")
    func escaped() throws {
        var drawing = Drawing(width: 10)
        drawing.text("<script>&\"'", 1, 2)
        let text = drawing.picture(height: 3, title: "a<b").description
        #expect(text.contains("&lt;script&gt;&amp;&quot;&#39;"))
        #expect(text.contains("<title>a&lt;b</title>"))
        for (_, draw) in Self.goldens { #expect(try !draw().contains("http")) }
    }

    @Test(
        "numbers are written the same everywhere, with two decimals at most",
        arguments: [(1.0, "1"), (0.1 + 0.2, "0.3"), (-2.345, "-2.35"), (12.05, "12.05"), (-0.001, "0")])
    func numbers(value: Double, text: String) {
        #expect(Drawing.number(value) == text)
    }
}
