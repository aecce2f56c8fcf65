package import DossierCore
import Foundation

/// The folder to be watched belongs to the workspace: files would be taken out of what the program itself keeps.
package struct WatchedWorkspace: OfficeRefusal, Hashable {
    /// The folder as it was given.
    package let folder: String
    /// The workspace it belongs to.
    package let workspace: String

    /// Nil for any other folder, be it one the site made inside the workspace; links are followed.
    init?(_ folder: URL, of workspace: URL) {
        let (inner, root) = (Self.place(folder), Self.place(workspace))
        guard inner == root || Self.kept.contains(where: { inner.starts(with: root + [$0]) }) else { return nil }
        (self.folder, self.workspace) = (folder.path, workspace.path)
    }

    /// The folders of a workspace that the program keeps.
    private static let kept = ["bundles", "keys", "library", "vault"]

    private static func place(_ folder: URL) -> [String] { folder.resolvingSymlinksInPath().pathComponents }

    package var kind: FilingErrorKind { .badData }

    package var explanation: Wording {
        Wording(
            zh: "“\(folder)”属于工作区“\(workspace)”，不能监视，没有收取任何文件。请另建一个专用文件夹。",
            en:
                "\(folder) is part of the workspace \(workspace) and cannot be watched; nothing was taken. Make a folder for the purpose."
        )
    }
}
