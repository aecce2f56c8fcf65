/// One thing in a bundle that is not as it must be, with the facts. Paths are inside the bundle's folder.
package enum BundleFinding: Sendable, Hashable {
    // The file
    case fileMissing
    case fileUnreadable(reason: String)
    case archive(ArchiveFault)
    /// The file's name is not the name of the folder inside.
    case renamed(found: String, expected: String)

    // The folder and its entries
    case notOneFolder(found: [String])
    case folderName(found: String)
    case checkDigits(found: String, expected: String)
    case unsafeName(path: String)
    case strangeEntry(path: String)
    case entryOrder(path: String)
    case required(path: String)

    // The bag
    case declaration
    case infoLine(Int)
    case infoValue(label: String, expected: String, found: String?)
    case undeclaredCompression
    case manifestLine(manifest: String, line: Int)
    case manifestOrder(manifest: String, line: Int)
    case manifestEnding(manifest: String)
    case listedTwice(manifest: String, path: String)
    case listedWrongly(manifest: String, path: String)
    case absent(manifest: String, path: String)
    case unlisted(manifest: String, path: String)
    case digestDiffers(path: String, expected: ContentDigest, found: ContentDigest)

    // The signature
    case keyMalformed
    case signatureMalformed(bytes: Int)
    case signatureInvalid
    case keyNotTrusted(expected: String, found: String)

    // What the files say
    case newerFormat(path: String, found: Int, supported: Int)
    case unreadable(path: String)
    case notCanonical(path: String)
    case disagrees(path: String, field: String, expected: String, found: String?)
    case signatureContent(person: String, meaning: String, signed: ContentDigest, found: ContentDigest)
    case notReleased
    case documentWithoutFile(document: String)
    case documentDiffers(document: String, path: String, expected: ContentDigest, found: ContentDigest)
    case fileWithoutDocument(path: String)
    case checklistDiffers(expected: ContentDigest, found: ContentDigest)
    case notReady(verdict: String)

    // The audit events
    case eventLine(Int)
    case eventAltered(sequence: Int)
    case eventOrder(sequence: Int)
    case eventUnlinked(sequence: Int)
    case historyDiffers

    // What people read
    case indexLinksToNothing(path: String)
    case indexOmits(path: String)
    case indexRunsScripts
    case readmeOmits(text: String)
}

extension BundleFinding {
    /// Whether it only deserves attention: the bundle is valid all the same.
    package var isWarning: Bool {
        if case .renamed = self { true } else { false }
    }

    /// The stable code. A code, once given, keeps its meaning for ever.
    package var code: String {
        switch self {
        case .fileMissing: "B001"
        case .fileUnreadable: "B002"
        case .renamed: "B003"
        case .archive(let fault): fault.code
        case .notOneFolder: "B010"
        case .folderName: "B011"
        case .checkDigits: "B012"
        case .unsafeName: "B013"
        case .strangeEntry: "B014"
        case .entryOrder: "B015"
        case .required: "B016"
        case .declaration: "B020"
        case .infoLine: "B021"
        case .infoValue: "B022"
        case .undeclaredCompression: "B023"
        case .manifestLine: "B030"
        case .manifestOrder: "B031"
        case .manifestEnding: "B032"
        case .listedTwice: "B033"
        case .listedWrongly: "B034"
        case .absent: "B035"
        case .unlisted: "B036"
        case .digestDiffers: "B037"
        case .keyMalformed: "B040"
        case .signatureMalformed: "B041"
        case .signatureInvalid: "B042"
        case .keyNotTrusted: "B043"
        case .newerFormat: "B050"
        case .unreadable: "B051"
        case .notCanonical: "B052"
        case .disagrees: "B053"
        case .signatureContent: "B054"
        case .notReleased: "B055"
        case .documentWithoutFile: "B056"
        case .documentDiffers: "B057"
        case .fileWithoutDocument: "B058"
        case .checklistDiffers: "B060"
        case .notReady: "B061"
        case .eventLine: "B070"
        case .eventAltered: "B071"
        case .eventOrder: "B072"
        case .eventUnlinked: "B073"
        case .historyDiffers: "B074"
        case .indexLinksToNothing: "B080"
        case .indexOmits: "B081"
        case .indexRunsScripts: "B082"
        case .readmeOmits: "B083"
        }
    }

    /// The file it concerns, inside the bundle's folder; nothing when it concerns the bundle as a whole.
    package var path: String? {
        switch self {
        case .fileMissing, .fileUnreadable, .renamed, .notOneFolder, .folderName, .checkDigits: nil
        case .archive(let fault): fault.path
        case .unsafeName(let path), .strangeEntry(let path), .entryOrder(let path), .required(let path),
            .fileWithoutDocument(let path), .unreadable(let path), .notCanonical(let path),
            .newerFormat(let path, _, _), .disagrees(let path, _, _, _), .digestDiffers(let path, _, _),
            .absent(_, let path), .unlisted(_, let path), .listedTwice(_, let path), .listedWrongly(_, let path),
            .documentDiffers(_, let path, _, _), .indexLinksToNothing(let path), .indexOmits(let path):
            path
        case .declaration: BundleLayout.declaration
        case .infoLine, .infoValue, .undeclaredCompression: BundleLayout.info
        case .manifestLine(let manifest, _), .manifestOrder(let manifest, _), .manifestEnding(let manifest): manifest
        case .keyMalformed, .keyNotTrusted: BundleLayout.publicKey
        case .signatureMalformed, .signatureInvalid: BundleLayout.signature
        case .signatureContent, .notReleased, .documentWithoutFile, .historyDiffers: BundleLayout.dossier
        case .checklistDiffers: BundleLayout.checklistFolder
        case .notReady: BundleLayout.assessment
        case .eventLine, .eventAltered, .eventOrder, .eventUnlinked: BundleLayout.events
        case .indexRunsScripts: BundleLayout.index
        case .readmeOmits: BundleLayout.readme
        }
    }
}
