package import DossierCore
import Foundation

extension SourceFile {
    /// The first line of a small text file, as a passphrase is kept in one.
    ///
    /// - Throws: `IntakeProblem`: there is no such file, it is a folder, empty, unreadable or no UTF-8.
    package static func firstLine(of path: String) throws(IntakeProblem) -> String {
        do throws(SourceFault) {
            let text = try SourceText(SourceFile(path: path), allowingGB18030: false).text
            return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        } catch {
            throw IntakeProblem(error)
        }
    }
}
