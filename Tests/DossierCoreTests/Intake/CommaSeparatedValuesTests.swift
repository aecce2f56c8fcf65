import DossierCore
import Testing

struct CommaSeparatedValuesTests {
    @Test(
        "a table is read as RFC 4180 says",
        arguments: [
            ("lot,units\nA-1,12\n", [["A-1", "12"]]),
            ("lot,units\r\nA-1,12", [["A-1", "12"]]),
            ("lot , units\r\n A-1 ,\t12 \r\n", [["A-1", "12"]]),
            ("lot,units\n\"A,1\",\"say \"\"12\"\"\"\n", [["A,1", "say \"12\""]]),
            ("lot,units\n\"two\nlines\",\"\"\n", [["two\nlines", ""]]),
            ("lot,units\n\n,\nA-1,12\n,\n", [["A-1", "12"]]),
            ("批号,件数\n\u{4E00},二\n", [["一", "二"]]),
        ])
    func reads(text: String, cells: [[String]]) throws {
        #expect(try CommaSeparatedValues(text, file: "t.csv").rows.map(\.cells) == cells)
    }

    @Test("rows are counted as a spreadsheet does, lines as an editor does")
    func positions() throws {
        let table = try CommaSeparatedValues("lot,note\nA-1,\"two\nlines\"\n\nA-2,x\n", file: "t.csv")
        #expect(table.rows.map(\.number) == [2, 4])
        #expect(table.rows.map(\.line) == [2, 5])
        #expect(table.place(of: "note", in: table.rows[1]).description == "t.csv:4:note")
        #expect(table.place(of: "note").description == "t.csv:1:note")
    }

    @Test(
        "what is no table is refused with row and column",
        arguments: [
            ("", ["t.csv: The file holds nothing. Fill it in and try again."]),
            ("lot\n", ["t.csv:1: The table has headings and no rows. Fill in at least one."]),
            (
                "lot,units\nA-1\nA-2,1,2\n",
                [
                    "t.csv:2: Cells in this row: 1; headings: 2. Add or remove commas; quote a cell that holds a comma.",
                    "t.csv:3: Cells in this row: 3; headings: 2. Add or remove commas; quote a cell that holds a comma.",
                ]
            ),
            ("lot;units\nA;1\n", ["t.csv:1: The columns are separated by “;”. Save the table with commas."]),
            ("lot\tunits\nA\t1\n", ["t.csv:1: The columns are separated by “\t”. Save the table with commas."]),
            ("lot,lot\nA,1\n", ["t.csv:1:lot: The heading “lot” stands twice. Keep one column."]),
            ("lot,\nA,1\n", ["t.csv:1: Column 2 has no heading. Name it or delete the column."]),
            (
                "lot,units\nA,\"1\n",
                [
                    "t.csv:2: A quoted cell never ends. Close it; a quotation mark inside a cell is written twice."
                ]
            ),
            (
                "lot,units\nA\"B,1\n",
                ["t.csv:2: A quotation mark stands inside a cell. Quote the whole cell and write the mark twice."]
            ),
            (
                "lot,units\n\"A\"B,1\n",
                [
                    "t.csv:2: “B” follows a closing quotation mark, where a comma or the end of the line belongs."
                ]
            ),
            (
                "lot,units\rA,1\r",
                ["t.csv:1: A line ends in a carriage return alone. Save the table as “CSV UTF-8”."]
            ),
        ])
    func refuses(text: String, expected: [String]) {
        #expect(tableFaults(text) == expected)
    }

    @Test("every table we write is read back as it was, whatever is in its cells")
    func roundTrip() throws {
        var random = SeededRandom(seed: 20_260_501)
        let pieces = ["a", "批", ",", "\"", "\n", "\r\n", ";", "é", "1"]
        for _ in 0..<200 {
            let width = Int.random(in: 2...4, using: &random)
            let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<width).map { column in
                    let middle = (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in
                        pieces.randomElement(using: &random)
                    }
                    return column == 0 ? "x" + middle.joined() + "x" : middle.isEmpty ? "" : "y\(middle.joined())y"
                }
            }
            let headings = (0..<width).map { "h\($0)" }
            let text = ([headings] + rows).map { row in
                row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
            }.joined()
            #expect(try CommaSeparatedValues(text, file: "t.csv").rows.map(\.cells) == rows)
        }
    }

    private func tableFaults(_ text: String) -> [String] {
        do {
            _ = try CommaSeparatedValues(text, file: "t.csv")
            return []
        } catch {
            return error.all.map { "\($0.place): \($0.reason.wording.en)" }
        }
    }
}

/// The same numbers in every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
