/// The files under `Views` and `Style`, compiled in.
enum TemplateFiles {
    /// Templates by name; those that begin with `_` are parts of others.
    static let all: [String: String] = [
        "_filing-head": text(PackageResources._filing_head_mustache),
        "_input": text(PackageResources._input_mustache),
        "attach": text(PackageResources.attach_mustache),
        "authority": text(PackageResources.authority_mustache),
        "drop": text(PackageResources.drop_mustache),
        "history": text(PackageResources.history_mustache),
        "package": text(PackageResources.package_mustache),
        "review": text(PackageResources.review_mustache),
        "records": text(PackageResources.records_mustache),
        "record-list": text(PackageResources.record_list_mustache),
        "record": text(PackageResources.record_mustache),
        "import": text(PackageResources.import_mustache),
        "people": text(PackageResources.people_mustache),
        "health": text(PackageResources.health_mustache),
        "account": text(PackageResources.account_mustache),
        "board": text(PackageResources.board_mustache),
        "bundle-difference": text(PackageResources.bundle_difference_mustache),
        "checklist": text(PackageResources.checklist_mustache),
        "checklist-difference": text(PackageResources.checklist_difference_mustache),
        "checklists": text(PackageResources.checklists_mustache),
        "error": text(PackageResources.error_mustache),
        "filing": text(PackageResources.filing_mustache),
        "finding": text(PackageResources.finding_mustache),
        "frame": text(PackageResources.frame_mustache),
        "_line-list": text(PackageResources._line_list_mustache),
        "look-up": text(PackageResources.look_up_mustache),
        "slip": text(PackageResources.slip_mustache),
        "stale": text(PackageResources.stale_mustache),
        "sign-in-code": text(PackageResources.sign_in_code_mustache),
        "second-factor": text(PackageResources.second_factor_mustache),
        "sign-in": text(PackageResources.sign_in_mustache),
        "verify": text(PackageResources.verify_mustache),
        "verifier": text(PackageResources.verifier_mustache),
    ]

    static let style = dense([
        PackageResources.site_css, PackageResources.visitors_css, PackageResources.checklists_css,
        PackageResources.findings_css,
    ])
    static let script = dense([
        PackageResources.app_js, PackageResources.uploads_js, PackageResources.checks_js, PackageResources.package_js,
        PackageResources.scan_js,
    ])

    /// Files behind one another, without what only their writers need: indentation, empty lines, lines of comment.
    private static func dense(_ files: [[UInt8]]) -> String {
        files.flatMap { text($0).split(separator: "\n") }
            .map { $0.drop(while: \.isWhitespace) }
            .filter { !$0.isEmpty && !$0.hasPrefix("//") }
            .joined(separator: "\n") + "\n"
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
