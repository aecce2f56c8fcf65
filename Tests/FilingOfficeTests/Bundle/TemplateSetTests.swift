import DossierCore
import Foundation
import TestSupport
import Testing

@testable import FilingOffice

@Suite("Templates of the papers")
struct TemplateSetTests {
    /// The shipped files with one of them replaced or added.
    private func problems(_ file: String, _ text: String) throws -> [TemplateProblem] {
        var files = try Self.shipped()
        files[file] = Data(text.utf8)
        do {
            _ = try TemplateSet(id: "standard", edition: "1", files: files)
            return []
        } catch BundleError.templatesUnusable(let problems) {
            return problems
        }
    }

    private static func shipped() throws -> [String: Data] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("DossierTemplates/standard/1")
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            files[name] = try Data(contentsOf: folder.appendingPathComponent(name))
        }
        return files
    }

    @Test(
        "a mistake in a template is found when it is loaded, with its line",
        arguments: [
            ("{{reference}}\n{{refrence}}", 2, .unknownTag("refrence")),
            ("{{#batches}}{{lot}}{{/batches}}\n\n{{lot}}", 3, .unknownTag("lot")),
            ("{{consignor.name}}", 1, .notAText("consignor.name")),
            ("{{batches}}", 1, .notAText("batches")),
            ("{{#reference}}x{{/reference}}", 1, .notASection("reference")),
            ("\n{{{reference}}}", 2, .forbiddenTag("{reference")),
            ("{{{pictures.timeline}}}", 1, .forbiddenTag("{pictures.timeline")),
            ("{{{pictures.time}}}", 1, .unknownTag("pictures.time")),
            ("{{pictures.timeline.zh}}", 1, .picture("pictures.timeline.zh")),
            ("{{#pictures.timeline.zh}}x{{/pictures.timeline.zh}}", 1, .notASection("pictures.timeline.zh")),
            ("{{&reference}}", 1, .forbiddenTag("&reference")),
            ("{{=<% %>=}}", 1, .forbiddenTag("=<% %>=")),
            ("{{%CONTENT_TYPE:TEXT}}", 1, .forbiddenTag("%CONTENT_TYPE:TEXT")),
            ("{{>nowhere}}", 1, .unknownPartial("nowhere")),
            ("{{#batches}}\n{{/batch}}", 2, .unbalanced("batch")),
            ("{{#batches}}\n{{lot}}", 2, .unbalanced("batches")),
            ("{{reference", 1, .forbiddenTag("{{")),
            ("{{#batches}}{{#donors}}{{code}}{{din.x}}{{/donors}}{{/batches}}", 1, .unknownTag("din.x")),
        ] as [(String, Int, TemplateProblem.Kind)])
    func mistakes(text: String, line: Int, kind: TemplateProblem.Kind) throws {
        let expected = TemplateProblem(file: "cover-letter.zh.mustache", line: line, kind)
        #expect(try problems("cover-letter.zh.mustache", text) == [expected])
    }

    @Test("a mistake in a partial is found in every template that uses it and named once")
    func partials() throws {
        #expect(
            try problems("mast.zh.mustache", "{{nothing}}") == [
                TemplateProblem(file: "mast.zh.mustache", line: 1, .unknownTag("nothing"))
            ])
    }

    @Test("a set that lacks a paper, or holds what is no template, is not used")
    func files() throws {
        var files = try Self.shipped()
        files["index.mustache"] = nil
        files["notes.txt"] = Data()
        #expect(
            throws: BundleError.templatesUnusable([
                TemplateProblem(file: "index.mustache", line: 0, .fileMissing),
                TemplateProblem(file: "notes.txt", line: 0, .unknownFile),
            ])
        ) { try TemplateSet(id: "standard", edition: "1", files: files) }
    }

    @Test("problems are stated with file, line and remedy")
    func sentences() {
        let problem = TemplateProblem(file: "cover-letter.zh.mustache", line: 7, .unknownTag("x"))
        #expect(problem.explanation.en == "cover-letter.zh.mustache:7: there is no value x here; correct the tag.")
        #expect(problem.explanation.zh == "cover-letter.zh.mustache:7：此处没有名为“x”的值，请更正标签。")
    }
}
