package import DossierCore
package import Foundation

/// Prints pages of HTML as PDF/A-3b with WeasyPrint, in a process of its own, within limits, without network or files.
///
/// One process prints all papers of a filing. The same pages and the same day give the same bytes, with the same release
/// of WeasyPrint and the same fonts: which these were stands in the bundle.
package struct PaperPrinter: Sendable {
    /// One page to be printed.
    package struct Sheet: Sendable, Hashable {
        /// What the PDF is to be called.
        package let name: String
        /// UTF-8.
        package let html: Data

        /// A page and the name of its PDF.
        package init(name: String, html: Data) {
            self.name = name
            self.html = html
        }
    }

    /// What was printed.
    package struct Printed: Sendable, Hashable {
        /// The PDFs by name.
        package let papers: [String: Data]
        /// `WeasyPrint 70.0 (PDF/A-3b)`.
        package let software: String
    }

    /// The typeface of every paper, which must be there: a page set in another one is not the page that was designed.
    package static let typeface = "Noto Sans CJK SC"

    /// The Python of the virtual environment WeasyPrint is installed in.
    let python: URL
    /// The typeface insisted on.
    let typeface: String
    let limits: OutsideLimits

    /// A printer that uses this Python.
    package init(
        python: URL, typeface: String = PaperPrinter.typeface, limits: OutsideLimits = PaperPrinter.limits
    ) {
        self.python = python
        self.typeface = typeface
        self.limits = limits
    }

    /// Three minutes and 3 GiB for all papers of a filing: many times what they take, and an end to what goes wrong.
    package static let limits = OutsideLimits(
        processorSeconds: 180, memory: 3 << 30, fileSize: 0, seconds: 180, output: 256 << 20)

    /// Prints pages, dated with a day.
    ///
    /// - Throws: `PaperError`; nothing is printed then.
    package func print(_ sheets: [Sheet], dated day: Day) throws -> Printed {
        let job = Job(
            typeface: typeface,
            sheets: sheets.map { Job.Page(name: $0.name, html: String(decoding: $0.html, as: UTF8.self)) })
        let result = try OutsideProgram.run(
            python.path, ["-I", "-c", PaperDriver.script], input: try JSONEncoder().encode(job), limits: limits,
            environment: ["SOURCE_DATE_EPOCH": String(day.daysSince1970 * 86_400)])
        let answer = try answer(of: result)
        var papers: [String: Data] = [:]
        for sheet in sheets {
            guard let pdf = answer.papers[sheet.name], pdf.starts(with: Data("%PDF-".utf8)) else {
                throw PaperError.notPrinted(sheet.name)
            }
            papers[sheet.name] = pdf
        }
        return Printed(papers: papers, software: "WeasyPrint \(answer.version) (PDF/A-3b)")
    }

    /// Finds out whether it could print: that WeasyPrint loads and the typeface is there.
    package func tryOut(on day: Day) throws { _ = try print([], dated: day) }

    private func answer(of result: OutsideProgram.Result) throws -> Answer {
        switch result.ending {
        case .exit(0):
            do { return try JSONDecoder().decode(Answer.self, from: result.output) } catch {
                throw PaperError.garbled
            }
        case .exit(PaperDriver.noLibrary): throw PaperError.notInstalled(python: python.path, Self.lastLine(result))
        case .exit(PaperDriver.noTypeface): throw PaperError.typefaceMissing(typeface, found: Self.lastLine(result))
        case .exit(let code): throw PaperError.failed(code: code, Self.lastLine(result))
        case .signal(let signal): throw PaperError.killed(signal: signal)
        case .timedOut: throw PaperError.timedOut(seconds: Int(limits.seconds))
        case .missing(let program): throw PaperError.programMissing(program)
        case .tooMuchOutput: throw PaperError.garbled
        }
    }

    /// What the other program said last, which is where it names the trouble.
    private static func lastLine(_ result: OutsideProgram.Result) -> String {
        result.errorText.split(whereSeparator: \.isNewline).last.map { String($0.prefix(300)) } ?? ""
    }

    /// What the driver reads.
    private struct Job: Encodable {
        struct Page: Encodable {
            let name: String
            let html: String
        }
        let typeface: String
        let sheets: [Page]
    }

    /// What the driver answers.
    private struct Answer: Decodable {
        let version: String
        let papers: [String: Data]
    }
}
