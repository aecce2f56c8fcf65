import Foundation
import TestSupport
import Testing

/// Other people's schemas accept what `check` prints, for one filing, several and all of them.
struct ReportSchemaTests {
    /// A format, the file it is written to, and the only answer of a validator that will do.
    struct Case: CustomTestStringConvertible, Sendable {
        let format: String
        let tool: String
        let script: String

        var testDescription: String { format }

        /// Whether the validator and its schema were brought by `scripts/setup --tests`.
        var isPossible: Bool {
            let script = "cd \"$0\" && " + tool
            return (try? OutsideTool.run("sh", ["-c", script, Program.sources.path]).exitCode) == 0
        }
    }

    static let schemas = Program.sources.appending(path: ".build/schemas").path

    static let cases = [
        Case(
            format: "sarif", tool: "test -f .build/schemas/sarif-schema-2.1.0.json && python3 -c 'import jsonschema'",
            script: """
                import json, sys, jsonschema
                schema = json.load(open(sys.argv[1] + "/sarif-schema-2.1.0.json"))
                # Errata 01 of the standard corrects this name; the published package holds the schema from before it.
                names = schema["definitions"]["suppression"]["properties"]
                names["status"] = names.pop("state")
                kind = jsonschema.validators.validator_for(schema)
                faults = list(kind(schema, format_checker=kind.FORMAT_CHECKER).iter_errors(json.load(open(sys.argv[2]))))
                sys.exit("\\n".join(f"{list(f.path)}: {f.message[:200]}" for f in faults) or 0)
                """),
        Case(
            format: "junit", tool: "test -f .build/schemas/junit-10.xsd && command -v xmllint",
            script: """
                import subprocess, sys
                schema = sys.argv[1] + "/junit-10.xsd"
                sys.exit(subprocess.run(["xmllint", "--nonet", "--noout", "--schema", schema, sys.argv[2]]).returncode)
                """),
        Case(
            format: "oscal", tool: "python3 -c 'import trestle.oscal.assessment_results'",
            script: """
                import pathlib, shutil, sys
                from trestle.oscal.assessment_results import AssessmentResults
                copy = shutil.copy(sys.argv[2], sys.argv[2] + ".json")
                read = AssessmentResults.oscal_read(pathlib.Path(copy))
                sys.exit(0 if read and read.results and read.metadata.oscal_version.__root__ == "1.1.3" else "not read")
                """),
        Case(
            format: "csv", tool: "command -v python3",
            script: """
                import csv, sys
                text = open(sys.argv[2], "rb").read()
                assert text.startswith(b"\\xef\\xbb\\xbfshipment ") and text.endswith(b"\\r\\n")
                rows = list(csv.reader(text.decode("utf-8-sig").splitlines(keepends=True), strict=True))
                assert len(rows) > 40 and {len(row) for row in rows} == {32}, {len(row) for row in rows}
                assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\\t\\r")]
                """),
        Case(
            format: "html", tool: "command -v python3",
            script: """
                import html.parser, sys
                class Page(html.parser.HTMLParser):
                    void = {"meta", "br", "link", "img", "input"}
                    open, ids, links = [], set(), set()
                    def handle_starttag(self, tag, attributes):
                        values = dict(attributes)
                        assert tag not in ("script", "link", "img", "iframe", "object") and "src" not in values, tag
                        assert not [name for name in values if name.startswith("on")], values
                        self.links |= {values["href"]} if "href" in values else set()
                        assert values.get("id") not in self.ids, values
                        self.ids |= {values["id"]} if "id" in values else set()
                        if tag not in self.void: self.open.append(tag)
                    def handle_endtag(self, tag):
                        assert self.open.pop() == tag, tag
                page = Page()
                page.feed(open(sys.argv[2], encoding="utf-8").read())
                page.close()
                assert page.open == [] and page.links <= {"#" + name for name in page.ids}, page.links
                """),
    ]

    /// What is asked of the program, with the day the samples are judged as of.
    static let questions = [["YH26-US-013"], ["YH26-US-013", "YH26-US-014"], ["--all"]]

    @Test("published schemas accept every form of report", arguments: cases)
    func accepted(_ item: Case) throws {
        guard item.isPossible else {
            withKnownIssue("what validates \(item.format) is not installed here") {
                Issue.record("\(item.format) was not validated")
            }
            return
        }
        let bench = try Bench(.attached)
        for (index, question) in Self.questions.enumerated() {
            let words = ["check"] + question + ["--format", item.format, "--as-of", Bench.day] + bench.here
            let report = try Program.run(words)
            #expect(report.exitCode == 1, "\(report.errorText)")
            let file = bench.folder.filePath("report-\(index).\(item.format)")
            try report.output.write(to: URL(filePath: file))
            let verdict = try OutsideTool.run("python3", ["-c", item.script, Self.schemas, file])
            #expect(verdict.exitCode == 0, "\(question): \(verdict.outputText)\(verdict.errorText)")
        }
    }

    /// The reports of `GoldenReportTests`, which hold every outcome, every waiver and the worst characters.
    @Test("published schemas accept the reports with everything in them", arguments: cases.prefix(3))
    func golden(_ item: Case) throws {
        guard item.isPossible else {
            withKnownIssue("what validates \(item.format) is not installed here") {
                Issue.record("\(item.format) was not validated")
            }
            return
        }
        let folder = try TemporaryFolder()
        for language in ["zh", "en"] {
            let golden = Program.sources.appending(path: "Tests/Golden/check.\(language).\(item.format)")
            let file = folder.filePath("report.\(item.format)")
            try Data(contentsOf: golden).write(to: URL(filePath: file))
            let verdict = try OutsideTool.run("python3", ["-c", item.script, Self.schemas, file])
            #expect(verdict.exitCode == 0, "\(language): \(verdict.outputText)\(verdict.errorText)")
        }
    }
}
