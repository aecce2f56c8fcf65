import FilingOffice
import TestSupport
import Testing

/// A printed code is only right if a stranger's reader reads it off bad paper.
struct QRPictureTests {
    static let token = "CXD1:" + String(repeating: "A2B3C4D5E6F7G2H3", count: 9) + "ABCDEFGH42"

    /// A label of 18 mm, a slip of 32 mm and a cover of 60 mm, as a printer of 200 dots an inch makes them.
    static let sizes = [142, 252, 472]

    @Test("zbar reads a code back at three sizes after printing", arguments: sizes, QRPicture.Correction.allCases)
    func readBack(pixels: Int, correction: QRPicture.Correction) throws {
        let svg = try QRPicture(Self.token, correction: correction).svg(title: "t")
        #expect(try Codes.read(svg: svg, pixels: pixels, blur: 0.6, noise: 1) == [Self.token])
    }

    @Test("a code of Chinese text is read back as UTF-8")
    func chinese() throws {
        let text = "发运 SHP-2026-0001：知情同意书"
        #expect(try Codes.read(svg: QRPicture(text).svg(title: "码"), pixels: 300) == [text])
    }

    @Test("the same text gives the same picture, with its border, its name and no colour but black and white")
    func picture() throws {
        let svg = try QRPicture("CXD-310115-2026-000123-43", correction: .quarter).svg(
            title: "Status <1> & \"2\"", width: "32mm")
        #expect(
            svg
                == (try QRPicture("CXD-310115-2026-000123-43", correction: .quarter)).svg(
                    title: "Status <1> & \"2\"", width: "32mm"))
        #expect(
            svg.hasPrefix(
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="32mm" height="32mm" viewBox="0 0 33 33" role="img" \
                aria-label="Status &lt;1&gt; &amp; &quot;2&quot;" shape-rendering="crispEdges">\
                <title>Status &lt;1&gt; &amp; &quot;2&quot;</title><path fill="#fff" d="M0 0h33v33h-33z"/>\
                <path fill="#000" d="M4 4h7v1h-7z
                """))
    }

    @Test("what cannot be encoded is refused, not cut")
    func refused() {
        #expect(throws: QRPicture.Fault.empty) { try QRPicture("") }
        #expect(throws: QRPicture.Fault.empty) { try QRPicture("a\u{0}b") }
        #expect(throws: QRPicture.Fault.tooLong(bytes: 3000)) { try QRPicture(String(repeating: "a", count: 3000)) }
    }
}
