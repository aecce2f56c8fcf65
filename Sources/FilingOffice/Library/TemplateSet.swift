package import DossierCore
package import Foundation
import Mustache

/// The templates of the papers in a bundle: one folder, loaded once and checked to the last tag, or not used at all.
///
/// `DossierTemplates/<id>/<edition>/` holds one template a paper and language, the bilingual `index.html` and
/// `README.txt`, and partials. Values are always escaped; templates hold no logic and no scripts.
package struct TemplateSet: Sendable {
    /// Which set, and the SHA-256 over its files.
    package struct Pin: Sendable, Hashable, Codable {
        /// The folder's name: `standard`.
        package let id: String
        /// The edition's folder: `1`.
        package let edition: String
        /// SHA-256 of the list of digests of its files.
        package let sha256: ContentDigest
    }

    /// Which set this is.
    package let pin: Pin
    private let library: MustacheLibrary

    /// Loads the set in `<folder>/<id>/<edition>`.
    ///
    /// - Throws: `BundleError.templatesUnusable` with every problem, by file and line.
    package static func load(from folder: URL, id: String = "standard", edition: String = "1") throws -> TemplateSet {
        let root = folder.appendingPathComponent(id).appendingPathComponent(edition)
        var files: [String: Data] = [:]
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        for name in names.sorted() where !name.hasPrefix(".") {
            files[name] = try Data(contentsOf: root.appendingPathComponent(name))
        }
        return try TemplateSet(id: id, edition: edition, files: files)
    }

    /// Checks the files of a set, by name.
    ///
    /// - Throws: `BundleError.templatesUnusable`.
    package init(id: String, edition: String, files: [String: Data]) throws {
        var texts: [String: String] = [:]
        var problems: [TemplateProblem] = []
        for (file, data) in files.sorted(by: { $0.key < $1.key }) {
            guard let name = Self.templateName(of: file) else {
                problems.append(TemplateProblem(file: file, line: 0, .unknownFile))
                continue
            }
            guard let text = String(validating: data, as: UTF8.self) else {
                problems.append(TemplateProblem(file: file, line: 0, .notText))
                continue
            }
            texts[name] = text
        }
        var checker = TemplateChecker(tags: texts.mapValues(TemplateTag.scan))
        for (template, shape) in try Self.shapes() {
            guard texts[template] != nil else {
                problems.append(TemplateProblem(file: Self.fileName(of: template), line: 0, .fileMissing))
                continue
            }
            checker.check(template, with: shape)
        }
        problems += checker.problems
        var library = MustacheLibrary()
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            do {
                try library.register(Self.pragma(for: name) + text, named: name)
            } catch {
                guard !problems.contains(where: { $0.file == Self.fileName(of: name) }) else { continue }
                problems.append(TemplateProblem(file: Self.fileName(of: name), line: 0, .syntax("\(error)")))
            }
        }
        guard problems.isEmpty else {
            let unique = Array(Set(problems)).sorted {
                ($0.file, $0.line, "\($0.kind)") < ($1.file, $1.line, "\($1.kind)")
            }
            throw BundleError.templatesUnusable(unique)
        }
        pin = Pin(id: id, edition: edition, sha256: Manifest(of: files).digest)
        self.library = library
    }

    /// A paper in one language.
    package func render(_ paper: Paper, _ language: Language, with letter: DossierLetter) throws -> Data {
        try render("\(paper.rawValue).\(language.rawValue)", letter)
    }

    /// `index.html`, in both languages.
    package func renderIndex(_ index: BundleIndex) throws -> Data { try render(Self.index, index) }

    /// `README.txt`, in both languages.
    package func renderReadme(_ index: BundleIndex) throws -> Data { try render(Self.readme, index) }

    /// A template the set was found to have is gone: a fault in the program.
    struct TemplateGone: Error { let name: String }

    private func render(_ template: String, _ value: Any) throws -> Data {
        guard let text = library.render(value, withTemplate: template) else { throw TemplateGone(name: template) }
        return Data(text.utf8)
    }

    private static let index = "index"
    private static let readme = "readme"
    private static let ending = ".mustache"

    /// Plain text is the one thing not escaped as HTML.
    private static func pragma(for template: String) -> String {
        template == readme ? "{{% CONTENT_TYPE:TEXT}}\n" : "{{% CONTENT_TYPE:HTML}}\n"
    }

    /// `cover-letter.zh` for `cover-letter.zh.mustache`; nothing for a file that is no template.
    private static func templateName(of file: String) -> String? {
        file.hasSuffix(ending) ? String(file.dropLast(ending.count)) : nil
    }

    static func fileName(of template: String) -> String { template + ending }

    /// What each template is rendered with.
    private static func shapes() throws -> [(template: String, shape: TemplateShape)] {
        let letter = try TemplateShape.of(DossierLetter.self)
        let bundle = try TemplateShape.of(BundleIndex.self)
        let papers = Paper.allCases.flatMap { paper in
            Language.allCases.map { (template: "\(paper.rawValue).\($0.rawValue)", shape: letter) }
        }
        return papers + [(index, bundle), (readme, bundle)]
    }
}
