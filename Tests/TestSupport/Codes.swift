import Foundation

/// Pictures of codes as a printer and a phone would leave them, and what other people's reader makes of them.
package enum Codes {
    /// Draws an SVG at a width in pixels, spoils it as paper and a camera do, and reads it with zbar.
    ///
    /// - Parameters:
    ///   - blur: radius of the Gaussian blur in pixels.
    ///   - noise: share of pixels, of 100, that become black or white by chance (always the same ones).
    /// - Returns: every code found, one a line.
    package static func read(svg: String, pixels: Int, blur: Double = 0, noise: Int = 0) throws -> [String] {
        let folder = try TemporaryFolder()
        let clean = folder.filePath("clean.png")
        let spoiled = folder.filePath("spoiled.png")
        try expectSuccess(
            OutsideTool.run("rsvg-convert", ["--width", String(pixels), "--output", clean], input: Data(svg.utf8)))
        try expectSuccess(
            OutsideTool.run("python3", ["-c", Self.spoil, clean, spoiled, String(blur), String(noise)]))
        // Exit code 4 says that no code was found, which is an answer.
        let outcome = try OutsideTool.run("zbarimg", ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", spoiled])
        return outcome.outputText.split(separator: "\n").map(String.init)
    }

    /// A tool that ended otherwise than well.
    package struct ToolFailed: Error, CustomStringConvertible {
        package let description: String
    }

    private static func expectSuccess(_ outcome: OutsideTool.Outcome) throws {
        guard outcome.exitCode == 0 else { throw ToolFailed(description: outcome.errorText) }
    }

    private static let spoil = """
        import random, sys
        from PIL import Image, ImageFilter
        source, target, blur, noise = sys.argv[1], sys.argv[2], float(sys.argv[3]), int(sys.argv[4])
        picture = Image.open(source).convert("RGBA")
        page = Image.new("RGBA", picture.size, "white")
        page.alpha_composite(picture)
        page = page.convert("L").filter(ImageFilter.GaussianBlur(blur))
        dice = random.Random(7)
        width, height = page.size
        for _ in range(width * height * noise // 100):
            page.putpixel((dice.randrange(width), dice.randrange(height)), dice.choice((0, 255)))
        page.save(target)
        """
}
