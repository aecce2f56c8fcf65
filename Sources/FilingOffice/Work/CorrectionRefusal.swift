package import DossierCore

/// Why an answer to a correction item is not taken.
package enum CorrectionRefusal: OfficeRefusal, Hashable {
    /// No current document of the filing is that; the types it has.
    case noSuchEvidence(String, number: String, types: [String])
    /// A type of which the filing holds several documents.
    case severalDocuments(String, ids: [String])

    package var kind: FilingErrorKind { .badData }

    package var explanation: Wording {
        switch self {
        case .noSuchEvidence(let text, let number, let types):
            Wording(
                zh:
                    "备案中没有资料“\(text)”，补正第 \(number) 项未作答复。请先用 dossier attach 附加该资料，或从现有类型中选择：\(types.joined(separator: "、"))。",
                en:
                    "The filing holds no document “\(text)”, so item \(number) was not answered. Attach it first with dossier attach, or choose among the types there are: \(types.joined(separator: ", "))."
            )
        case .severalDocuments(let type, let ids):
            Wording(
                zh: "备案中有几份 \(type)。请写明是哪一份：\(ids.joined(separator: "、"))。",
                en: "The filing holds several \(type). Name the one: \(ids.joined(separator: ", ")).")
        }
    }
}
