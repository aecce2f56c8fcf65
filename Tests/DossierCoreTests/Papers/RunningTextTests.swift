import Testing

@testable import DossierCore

@Suite("Folding the text of a page")
struct RunningTextTests {
    private func folded(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: RunningText(PageText(page: 1, text: text)).scalars)
        return String(view)
    }

    @Test(
        "a page reads like what it looks like",
        arguments: [
            ("ＬＯＴ－８８９", "LOT-889"), ("批 号：\nMSC01-26A03", "批号:MSC01-26A03"), ("10⁷ cells", "10^7cells"),
            ("1.2×10⁻⁸", "1.2×10^-8"), ("−150 ℃", "-150°C"), ("-150 ºC", "-150°C"), ("manu-\nfacture", "manufacture"),
            ("MSC01-\n26A03", "MSC01-26A03"), ("ex\u{AD}port", "export"), ("⽣产", "生产"), ("x² y³", "x2y3"),
            ("m\u{00B2}", "m2"), ("e\u{301}t", "ét"), ("", ""), ("\u{FEFF}a\u{200B}b", "ab"),
        ])
    func folding(_ text: String, _ expected: String) {
        #expect(folded(text) == expected)
    }

    @Test("a stretch leads back to the text as it was extracted")
    func snippet() throws {
        let page = RunningText(PageText(page: 3, text: "批号\n  Ｌｏｔ   MSC01-26A03\n有效期至 2028-01-29"))
        let text = Array("MSC01-26A03".unicodeScalars)
        let start = try #require(page.scalars.indices.first { page.scalars[$0...].starts(with: text) })
        #expect(page.snippet(of: start..<start + text.count, reach: 5) == "批号 Ｌｏｔ MSC01-26A03 有效期至 2")
        #expect(page.snippet(of: start..<start + text.count, reach: 0) == "MSC01-26A03")
        #expect(page.line(of: start) == 2)
        #expect(page.gaps[start] == .wide)
    }
}
