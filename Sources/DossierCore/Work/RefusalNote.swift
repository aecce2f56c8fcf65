/// The note beside a file that was left in its folder: why, and of which state of the file that is said.
package struct RefusalNote: Sendable, Hashable {
    package static let suffix = ".refused.txt"
    private static let mark = "dossier watch: "

    package let name: String
    package let reason: Wording
    package let file: FileMark

    package init(name: String, reason: Wording, file: FileMark) {
        self.name = name
        self.reason = reason
        self.file = file
    }

    /// What the note of a file is called.
    package static func fileName(for name: String) -> String {
        // A name may have 255 bytes; one that leaves no room is cut.
        var stem = name
        while stem.utf8.count + suffix.utf8.count > 255 { stem.removeLast() }
        return stem + suffix
    }

    /// The note, in both languages.
    package var text: String {
        """
        未收取“\(name)”：\(reason.zh)
        改正后请删除本说明，或换上新文件，程序即重新查看。

        “\(name)” was not taken: \(reason.en)
        Put it right and delete this note, or replace the file, and it is looked at again.

        \(Self.mark)\(file)

        """
    }

    /// Whether a text is a note of this program about this very state of a file; nil when it is no note of ours.
    package static func isAbout(_ file: FileMark?, _ text: String) -> Bool? {
        guard let line = text.split(separator: "\n").last, line.hasPrefix(mark) else { return nil }
        return file.map { line == "\(mark)\($0)" } ?? false
    }
}
