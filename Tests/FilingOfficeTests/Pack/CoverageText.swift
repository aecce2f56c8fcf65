import DossierCore
import Foundation

@testable import FilingOffice

/// Where each claim, document and rule lives, as a page.
enum CoverageText {
    static func text(_ edition: LoadedEdition) -> String {
        let checklist = edition.checklist
        let places = places(edition.files)
        return
            ([
                "# 覆盖情况 Coverage: \(checklist.pin.id)@\(checklist.pin.edition)", "",
                "本页由测试 `CoverageTests` 生成并核对，请勿手改。The test `CoverageTests` writes and compares this page; do not edit it.",
                "", "## 项目要求 Claims", "", "| Claim | 在哪里 | Where | Parts | Files |", "|---|---|---|---|---|",
            ] + BriefClaim.all.map(row) + [
                "", "## 文件 Documents", "", "| Id | 文件 | Document | Level | File |", "|---|---|---|---|---|",
            ]
            + checklist.documentTypes.sorted { $0.id < $1.id }.map { type in
                row([type.id, type.title.zh, type.title.en, type.level.rawValue, places[type.id] ?? ""])
            } + ["", "## 规则 Rules", "", "| Id | 规则 | Rule | Severity | File |", "|---|---|---|---|---|"]
            + (checklist.rules + checklist.overlays.flatMap(\.rules)).sorted { $0.id < $1.id }.map { rule in
                row([rule.id, rule.title.zh, rule.title.en, rule.severity.rawValue, places[rule.id] ?? ""])
            } + ["", "## 任选文件组 Groups", "", "| Id | 组 | Group | Of | File |", "|---|---|---|---|---|"]
            + checklist.groups.map { group in
                row([
                    group.id, group.title.zh, group.title.en,
                    "\(group.relation.rawValue): \(group.members.joined(separator: ", "))", places[group.id] ?? "",
                ])
            }
            + [
                "", "## 目的地 Destinations", "", "| Id | 附加清单 | Pack | Standing | Destinations | Open questions |",
                "|---|---|---|---|---|---|",
            ]
            + checklist.overlays.map { overlay in
                row([
                    overlay.id, overlay.title.zh, overlay.title.en, overlay.standing.rawValue,
                    overlay.destinations.joined(separator: " "),
                    overlay.openQuestions.map(\.id).joined(separator: ", "),
                ])
            }).joined(separator: "\n") + "\n"
    }

    /// Every id a claim may name.
    static func ids(_ checklist: Checklist) -> Set<String> {
        Set(
            checklist.documentTypes.map(\.id) + checklist.rules.map(\.id) + checklist.groups.map(\.id)
                + checklist.overlays.map(\.id) + checklist.instruments.map(\.id))
    }

    private static func row(_ claim: BriefClaim) -> String {
        row([
            claim.id, claim.said.zh, claim.said.en, claim.parts.joined(separator: ", "),
            claim.files.map { "`\($0)`" }.joined(separator: ", "),
        ])
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }

    /// The file each id is given in, as a path inside the edition.
    private static func places(_ files: EditionFiles) -> [String: String] {
        var places: [String: String] = [:]
        for path in files.paths where !path.hasPrefix("examples/") && path.hasSuffix(".yml") {
            let text = String(decoding: files.contents[path] ?? Data(), as: UTF8.self)
            for line in text.split(separator: "\n") where line.hasPrefix("- id: ") {
                places[String(line.dropFirst(6)).trimmed] = places[String(line.dropFirst(6)).trimmed] ?? path
            }
        }
        return places
    }
}
