import DossierCore
import Testing

@Suite("Cutting a scan at its cover sheets")
struct ScanPlanTests {
    static func sheet(
        _ number: Int, of count: Int = 4, stack: String = "ABC234", shipment: String = "S-1"
    ) -> ScanPlan.Page {
        CoverSheet(
            stack: stack, number: number, count: count, shipment: shipment, type: "D0\(number)",
            subject: SubjectRef(.batch, "L:\(number)")
        ).map { .sheet($0) } ?? .unseen
    }

    /// What became of each section: `2:3-4` filed, `2:-` awaited, `2:3-4!` held back.
    static func told(_ pages: [ScanPlan.Page]) -> [String] {
        ScanPlan(pages, shipment: "S-1").sections.map { section in
            let pages = section.pages.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "-"
            return "\(section.sheet?.number ?? 0):\(pages)" + (section.doubt.map { "! \($0)" } ?? "")
        }
    }

    static let plans: [(String, [ScanPlan.Page], [String])] = [
        (
            "a whole stack", [sheet(1), .plain, sheet(2), .plain, .plain, sheet(3), sheet(4), .plain],
            ["1:2-2", "2:4-5", "3:-", "4:8-8"]
        ),
        ("nothing but a paper", [.plain, .plain], ["0:1-2! beforeFirst"]),
        (
            "pages before the first sheet", [.plain, sheet(1), .plain, sheet(2), sheet(3), sheet(4)],
            ["0:1-1! beforeFirst", "1:3-3", "2:-", "3:-", "4:-"]
        ),
        (
            "a sheet nobody read", [sheet(1), .plain, .plain, .plain, sheet(3), .plain, sheet(4), .plain],
            ["1:2-4! hiddenSheets([2])", "3:6-6", "4:8-8"]
        ),
        (
            "the last sheet nobody read", [sheet(1), .plain, sheet(2), .plain, sheet(3), .plain, .plain, .plain],
            ["1:2-2", "2:4-4", "3:6-8! hiddenSheets([4])"]
        ),
        (
            "a damaged code in its place", [sheet(1), .plain, .damaged("x"), .plain, sheet(3), .plain, sheet(4)],
            ["1:2-2", "0:4-4! damagedCode(\"x\")", "3:6-6", "4:-"]
        ),
        (
            "one damaged, another unread", [sheet(1), .plain, .damaged("x"), .plain, sheet(4), .plain],
            ["1:2-2! hiddenSheets([2, 3])", "0:4-4! damagedCode(\"x\")", "4:6-6"]
        ),
        (
            "sheets out of order, all there", [sheet(3), .plain, sheet(1), .plain, sheet(4), .plain, sheet(2), .plain],
            ["3:2-2", "1:4-4", "4:6-6", "2:8-8"]
        ),
        (
            "out of order, one unread", [sheet(3), .plain, sheet(1), .plain, sheet(4), .plain],
            ["3:2-2", "1:4-4! hiddenSheets([2])", "4:6-6"]
        ),
        (
            "another shipment's sheet among them",
            [
                sheet(1), .plain, sheet(1, stack: "XYZ777", shipment: "S-2"), .plain, sheet(2), .plain, sheet(3),
                sheet(4),
            ], ["1:2-2", "1:4-4! otherShipment(\"S-2\")", "2:6-6", "3:-", "4:-"]
        ),
        (
            "the same sheet twice", [sheet(1), .plain, sheet(1), .plain, sheet(2), sheet(3), sheet(4), .plain],
            ["1:2-2! sheetTwice", "1:4-4! sheetTwice", "2:-", "3:-", "4:8-8"]
        ),
        (
            "a page nobody could look at", [sheet(1), .plain, .unseen, sheet(2), .plain, sheet(3), sheet(4)],
            ["1:2-3! unseenPage(3)", "2:5-5", "3:-", "4:-"]
        ),
        ("one sheet of one", [sheet(1, of: 1), .plain], ["1:2-2"]),
    ]

    @Test("each section is filed, awaited or held back", arguments: plans)
    func plan(name: String, pages: [ScanPlan.Page], expected: [String]) {
        #expect(Self.told(pages) == expected, "\(name)")
    }

    @Test("every page is a sheet, in one section, or before the first sheet")
    func nothingLost() {
        for (name, pages, _) in Self.plans {
            let plan = ScanPlan(pages, shipment: "S-1")
            let told = plan.sections.flatMap { section in
                (section.sheetPage > 0 ? [section.sheetPage] : []) + (section.pages.map(Array.init) ?? [])
            }
            #expect(told == Array(1...pages.count), "\(name)")
        }
    }

    @Test("a sheet's code reads back, and a changed one is told from none")
    func code() throws {
        guard case .sheet(let sheet) = Self.sheet(2) else { return }
        #expect(sheet.text.hasPrefix("CXS1:") && sheet.text.hasSuffix(":ABC234:2:4:S-1:D02:batch:L:2"))
        #expect(CoverSheet.read(sheet.text) == .sheet(sheet))
        let changed = sheet.text.replacing("D02", with: "D03")
        #expect(CoverSheet.read(changed) == .damaged(changed))
        for bad in ["CXS2:" + sheet.text.dropFirst(5), "CXS1:", "CXS1:AAAA:ABC234:2:4"] {
            #expect(CoverSheet.read(bad) == .damaged(bad))
        }
        #expect(CoverSheet.read("https://example.org") == nil)
        #expect(CoverSheet.read("CXD1:AAAA") == nil)
    }

    @Test("a sheet that does not fit a code is not made")
    func misfit() {
        func made(_ number: Int, _ count: Int, stack: String = "ABC234", type: String = "D01", id: String = "L") -> Bool
        {
            CoverSheet(
                stack: stack, number: number, count: count, shipment: "S", type: type, subject: SubjectRef(.batch, id))
                != nil
        }
        #expect(made(1, 1))
        #expect(!made(0, 1) && !made(2, 1) && !made(1, 1000))
        #expect(!made(1, 1, stack: "abc234") && !made(1, 1, type: "D:1") && !made(1, 1, id: ""))
    }

    @Test("every doubt is told in both languages")
    func wording() {
        let doubts: [ScanPlan.Doubt] = [
            .beforeFirst, .damagedCode("x"), .otherShipment("S-2"), .hiddenSheets([1, 2, 3, 4, 5, 6]), .unseenPage(7),
            .sheetTwice,
        ]
        for doubt in doubts { #expect(doubt.wording.zh.hasSuffix("。") && doubt.wording.en.hasSuffix(".")) }
        #expect(doubts[3].wording.en.contains("1, 2, 3, 4, 5 …"))
    }
}
