package import DossierCore

/// What cannot be done with a file that was taken out of a watched folder. Facts only.
package enum ProposalError: OfficeRefusal, Hashable {
    case unknown(Int, waiting: [Int])
    case ended(Int, FileProposal.Ending)
    /// The choice leaves none of its places, or several.
    case notOnePlace(Int, places: [FileProposal.Place])
    /// The bytes a program says it keeps are not the file's.
    case otherBytes(Int, expected: ContentDigest)

    package var explanation: Wording {
        switch self {
        case .unknown(let id, let waiting):
            let list = waiting.prefix(10).map(String.init).joined(separator: ", ")
            return waiting.isEmpty
                ? Wording(
                    zh: "没有编号为 \(id) 的收取文件，目前也没有等待确认的文件。请用 dossier proposal list 查看。",
                    en: "No file was taken as number \(id), and none waits for a decision. See dossier proposal list.")
                : Wording(
                    zh: "没有编号为 \(id) 的收取文件。等待确认的编号：\(list)。请用 dossier proposal list 查看。",
                    en:
                        "No file was taken as number \(id). These wait for a decision: \(list). See dossier proposal list."
                )
        case .ended(let id, .filed):
            return Wording(
                zh: "编号 \(id) 的文件已经归档，无须再办。", en: "File \(id) was filed already; nothing is left to do.")
        case .ended(let id, .returned):
            return Wording(
                zh: "编号 \(id) 的文件已经退回。需要时请重新放入文件夹。",
                en: "File \(id) was given back. Put it into the folder again if it is wanted.")
        case .notOnePlace(let id, let places):
            let list = places.prefix(8).map { "\($0.shipment) \($0.type) \($0.subject)" }.joined(separator: ", ")
            return Wording(
                zh:
                    "编号 \(id) 的文件须选定唯一位置。请用 --shipment、--type、--subject 指明其中之一：\(list)。都不对的，请用 dossier proposal return 退回后自行附加。",
                en:
                    "File \(id) needs one place. Choose by --shipment, --type and --subject among: \(list). If none is right, give it back with dossier proposal return and attach it yourself."
            )
        case .otherBytes(let id, let expected):
            return Wording(
                zh: "所给 SHA-256 与编号 \(id) 的文件（\(expected.hex)）不符，没有退回。请重新读取该文件并核对后再退回。",
                en:
                    "The SHA-256 given is not that of file \(id) (\(expected.hex)); it was not given back. Read the file again, compare, and then give it back."
            )
        }
    }

    package var kind: FilingErrorKind {
        switch self {
        case .unknown, .ended: .doesNotHold
        case .notOnePlace, .otherBytes: .badData
        }
    }
}
