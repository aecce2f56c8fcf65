/// What a document, a requirement or a finding is about.
package enum SubjectKind: String, Sendable, Hashable, Codable, CaseIterable {
    case filing, shipment, batch, donor, product, trial, site, organisation, permit
    /// One paper of the filing, as the technical rules see it.
    case document

    package var title: Wording {
        switch self {
        case .filing: Wording(zh: "备案资料", en: "filing")
        case .shipment: Wording(zh: "发运", en: "shipment")
        case .batch: Wording(zh: "批次", en: "batch")
        case .donor: Wording(zh: "供者", en: "donor")
        case .product: Wording(zh: "产品", en: "product")
        case .trial: Wording(zh: "临床试验", en: "trial")
        case .site: Wording(zh: "场地", en: "site")
        case .organisation: Wording(zh: "机构", en: "organisation")
        case .permit: Wording(zh: "许可", en: "permit")
        case .document: Wording(zh: "文件", en: "document")
        }
    }
}

/// One subject: the batch `MSC01-26A03`, the donor `D-0117`, the filing itself.
///
/// A filing and its shipment share the shipment's identifier.
package struct SubjectRef: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    package let kind: SubjectKind
    package let id: String

    package init(_ kind: SubjectKind, _ id: String) {
        self.kind = kind
        self.id = id
    }

    package var description: String { "\(kind.rawValue):\(id)" }

    package static func < (left: SubjectRef, right: SubjectRef) -> Bool {
        (order(left.kind), left.id) < (order(right.kind), right.id)
    }

    private static func order(_ kind: SubjectKind) -> Int { SubjectKind.allCases.firstIndex(of: kind) ?? 0 }
}
