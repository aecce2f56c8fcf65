/// The names of one archive, kept to find those that cannot live in one folder tree.
struct ZipNameIndex: Sendable {
    /// Why a name cannot stand beside one that came earlier.
    enum Clash: Equatable {
        case duplicate
        case spelling(of: String)
    }

    private var firstSpelling: [String: String] = [:]
    private var lastParent = ""
    private var lastAnswer: String?

    /// Takes a name in, or says which earlier one it clashes with. A clashing name is not taken in.
    mutating func insert(_ name: String) -> Clash? {
        let key = ZipName.folded(name)
        if let earlier = firstSpelling[key] {
            return earlier.utf8.elementsEqual(name.utf8) ? .duplicate : .spelling(of: earlier)
        }
        firstSpelling[key] = name
        lastParent = ""
        return nil
    }

    /// The entry that stands, as a file, where `name` needs a folder.
    mutating func fileInTheWay(of name: String) -> String? {
        guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        let parent = String(name[..<slash])
        if parent == lastParent { return lastAnswer }
        lastAnswer = nil
        let key = ZipName.folded(parent)
        var end = key.utf8.startIndex
        while end < key.utf8.endIndex {
            let from = key.utf8.index(after: end)
            end = key.utf8[from...].firstIndex(of: UInt8(ascii: "/")) ?? key.utf8.endIndex
            if let file = firstSpelling[String(key[..<end])] {
                lastAnswer = file
                break
            }
        }
        lastParent = parent
        return lastAnswer
    }
}
