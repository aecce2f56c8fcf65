import Foundation
import Glibc
import Records
import Zip

extension FileFault {
    /// The refusal of the system behind a failure to write or read a bundle; nil when the failure is of another kind.
    init?(_ error: ZipError) {
        switch error {
        case .cannotCreate(let path, let code): self.init(.create, Self.finalPath(path), code: code)
        case .cannotRename(_, let path, let code): self.init(.create, path, code: code)
        case .cannotWrite(let path, let code): self.init(.write, Self.finalPath(path), code: code)
        case .cannotSync(let path, let code): self.init(.sync, Self.finalPath(path), code: code)
        case .cannotOpen(let path, let code): self.init(.open, path, code: code)
        case .cannotRead(let path, _, let code): self.init(.read, path, code: code)
        case .notAFile(let path): self.init(.open, path, code: Self.codeForNoFile(path))
        case .sourceTooShort, .sourceTooLong, .nothingToWrite, .largerThanAllowed, .library: return nil
        }
    }

    /// Why a bundle could not be read, in the system's own words where it has some.
    static func words(for error: any Error) -> String {
        (error as? ZipError).flatMap { FileFault($0) }?.systemMessage ?? "\(error)"
    }

    /// The refusal of the system behind an error of Foundation's file manager; nil when there is none.
    ///
    /// Of two paths the one that was to be written is named.
    init?(_ error: CocoaError) {
        guard let under = error.userInfo[NSUnderlyingErrorKey] as? any Error else { return nil }
        let code = (under as? POSIXError).map(\.code.rawValue) ?? Int32((under as NSError).code)
        let target = error.userInfo["NSDestinationFilePath"] as? String
        guard let path = target ?? error.userInfo[NSFilePathErrorKey] as? String else { return nil }
        let isRead = target == nil && Self.readCodes.contains(error.code)
        self.init(isRead ? .read : .create, Self.finalPath(path), code: code)
    }

    private static let readCodes: [CocoaError.Code] = [.fileReadNoPermission, .fileReadNoSuchFile, .fileReadUnknown]

    /// The name people gave, without what a bundle or a backup is called until it is whole.
    private static func finalPath(_ path: String) -> String {
        guard let mark = path.range(of: ".partial-", options: .backwards) else { return path }
        return String(path[..<mark.lowerBound]).replacing("/.", with: "/", maxReplacements: 1)
    }

    private static func codeForNoFile(_ path: String) -> Int32 {
        do { return try PathKind.of(path) == .folder ? EISDIR : EOPNOTSUPP } catch { return error.code }
    }
}
