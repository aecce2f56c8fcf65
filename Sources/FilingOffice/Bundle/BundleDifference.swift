package import DossierCore

/// What differs between two bundles of one filing: files by path and SHA-256, and what the check said of each requirement
/// and rule.
///
/// Read from what the vault keeps of both, so that it is there when the zip files are not. Papers the program writes
/// differ in every sequence, because they carry its number; `documents` leaves them out.
package struct BundleDifference: Sendable, Hashable {
    /// Which part of a bundle a file belongs to.
    package enum Part: String, Sendable, Hashable, CaseIterable {
        /// A paper somebody attached.
        case document
        /// A paper the program wrote.
        case paper
        /// The edition of the checklist it was judged by.
        case checklist
        /// Manifests, records, findings, audit events, signature.
        case record

        package var title: Wording {
            switch self {
            case .document: Wording(zh: "资料", en: "documents")
            case .paper: Wording(zh: "生成的文件", en: "generated papers")
            case .checklist: Wording(zh: "清单", en: "checklist")
            case .record: Wording(zh: "记录与校验文件", en: "records and manifests")
            }
        }

        /// - Parameter path: inside the bundle's folder.
        init(_ path: String) {
            self =
                path.hasPrefix(Paper.folder + "/") && Self.papers.contains(path)
                ? .paper
                : BundleLayout.isPayload(path)
                    ? .document : path.hasPrefix(BundleLayout.checklistFolder) ? .checklist : .record
        }

        private static let papers = Set(
            Paper.allCases.flatMap { paper in
                Language.allCases.flatMap { language in Paper.Form.allCases.map { paper.path(language, $0) } }
            })
    }

    /// How a file or a finding changed.
    package enum Shift: String, Sendable, Hashable, CaseIterable {
        case added, removed, changed

        package var title: Wording {
            switch self {
            case .added: Wording(zh: "新增", en: "added")
            case .removed: Wording(zh: "移除", en: "removed")
            case .changed: Wording(zh: "变更", en: "changed")
            }
        }
    }

    /// A file that is in one bundle only, or in both with other bytes.
    package struct FileChange: Sendable, Hashable {
        /// Inside the bundle's folder.
        package let path: String
        package let part: Part
        package let shift: Shift
        /// Bytes and SHA-256 in the older bundle; nil when added.
        package let before: BundleRecipe.Entry?
        /// The same in the newer; nil when removed.
        package let after: BundleRecipe.Entry?
    }

    /// A requirement or rule about one subject of which the two checks say something else.
    package struct FindingChange: Sendable, Hashable {
        package let id: String
        package let subject: SubjectRef
        package let title: Wording
        package let shift: Shift
        package let before: Outcome?
        package let after: Outcome?
        /// What the newer check says, or the older where the newer says nothing.
        package let message: Wording
    }

    package let shipment: String
    package let older: BundleReceipt
    package let newer: BundleReceipt
    /// In the order of the archive.
    package let files: [FileChange]
    /// In the order of the newer check, those it no longer has at the end.
    package let findings: [FindingChange]

    /// Attached papers that differ: what a reader of a correction wants to see first.
    package var documents: [FileChange] { files(.document) }

    /// The files of one part that differ.
    package func files(_ part: Part) -> [FileChange] { files.filter { $0.part == part } }
}

extension BundleDifference {
    /// Compares two recipes and the findings kept with them.
    init(
        shipment: String, from older: (receipt: BundleReceipt, recipe: BundleRecipe, findings: [KeptFinding]),
        to newer: (receipt: BundleReceipt, recipe: BundleRecipe, findings: [KeptFinding])
    ) {
        self.shipment = shipment
        self.older = older.receipt
        self.newer = newer.receipt
        let before = Dictionary(older.recipe.entries.map { ($0.path, $0) }) { first, _ in first }
        let after = Dictionary(newer.recipe.entries.map { ($0.path, $0) }) { first, _ in first }
        files = Set(before.keys).union(after.keys).sorted(by: BundleLayout.precedes).compactMap { path in
            let (was, is_) = (before[path], after[path])
            guard was?.sha256 != is_?.sha256 else { return nil }
            return FileChange(
                path: path, part: Part(path), shift: was == nil ? .added : is_ == nil ? .removed : .changed,
                before: was,
                after: is_)
        }
        findings = Self.changes(from: older.findings, to: newer.findings)
    }

    private static func changes(from older: [KeptFinding], to newer: [KeptFinding]) -> [FindingChange] {
        let before = Dictionary(older.map { ($0.target, $0) }) { first, _ in first }
        let after = Set(newer.map(\.target))
        let gone = older.filter { !after.contains($0.target) }
        return newer.compactMap { found in
            let was = before[found.target]
            guard was?.outcome != found.outcome else { return nil }
            return FindingChange(
                id: found.target.finding, subject: found.target.subject, title: found.title,
                shift: was == nil ? .added : .changed, before: was?.outcome, after: found.outcome,
                message: found.message)
        }
            + gone.map {
                FindingChange(
                    id: $0.target.finding, subject: $0.target.subject, title: $0.title, shift: .removed,
                    before: $0.outcome, after: nil, message: $0.message)
            }
    }
}
