/// Why a workspace could not be made or opened. Facts only.
package enum WorkspaceError: Error, Sendable, Hashable {
    /// The folder is no workspace: it holds no marker.
    case notAWorkspace(path: String)
    /// The folder to make a workspace in holds something already; the first name is given.
    case notEmpty(path: String, found: String)
    /// There is something of that name, and it is not a folder.
    case notAFolder(path: String)
    /// Made by a newer program.
    case newerFormat(path: String, found: Int, supported: Int)
    /// The marker is not what this program writes.
    case unreadableMarker(path: String)
    /// Something a workspace has is not there.
    case incomplete(path: String, missing: String)
    /// The workspace is opened for reading only.
    case readOnly(path: String)
    /// The operating system refused.
    case file(FileFault)
}
