/// What is so of one PDF. Each fact was established by itself, and each may be in doubt by itself.
package struct PDFFacts: Sendable, Hashable, Codable {
    package enum Damage: String, Sendable, Hashable, Codable {
        case none
        /// It opens, but only because programs repair it as they read.
        case repaired
        /// Parts of it cannot be read.
        case damaged
    }

    package struct Protection: Sendable, Hashable, Codable {
        package let isEncrypted: Bool
        /// Whether it opens only with a password.
        package let needsPassword: Bool
        /// Acts it forbids: `extract`, `modify`, `printhigh`; sorted.
        package let forbids: [String]

        package init(isEncrypted: Bool, needsPassword: Bool, forbids: [String]) {
            self.isEncrypted = isEncrypted
            self.needsPassword = needsPassword
            self.forbids = forbids.sorted()
        }
    }

    package struct Font: Sendable, Hashable, Codable, Comparable {
        package let name: String
        package let isEmbedded: Bool
        /// Whether its characters are mapped to Unicode, so that text can be taken out as it looks.
        package let hasUnicodeMap: Bool

        package init(name: String, isEmbedded: Bool, hasUnicodeMap: Bool) {
            self.name = name
            self.isEmbedded = isEmbedded
            self.hasUnicodeMap = hasUnicodeMap
        }

        package static func < (left: Self, right: Self) -> Bool {
            (left.name, left.isEmbedded ? 1 : 0, left.hasUnicodeMap ? 1 : 0)
                < (right.name, right.isEmbedded ? 1 : 0, right.hasUnicodeMap ? 1 : 0)
        }
    }

    /// Parts that do something or carry something, counted.
    package struct Structure: Sendable, Hashable, Codable {
        package var javaScripts = 0
        /// Actions that start a program.
        package var launches = 0
        /// Files inside the file.
        package var attachments = 0
        /// Sound, film, three-dimensional scenes.
        package var media = 0
        /// Fields to fill in.
        package var formFields = 0
        /// Places that were digitally signed.
        package var signatures = 0
        package var bookmarks = 0
        /// Addresses on the web or of mail.
        package var webLinks = 0

        package init() {}
    }

    /// What the file says about its making; free text of whoever made it.
    package struct Making: Sendable, Hashable, Codable {
        package let producer: String?
        package let creator: String?
        /// As written in the file: `D:20260301093000+08'00'`.
        package let created: String?
        package let modified: String?

        package init(producer: String?, creator: String?, created: String?, modified: String?) {
            self.producer = producer
            self.creator = creator
            self.created = created
            self.modified = modified
        }
    }

    package let pages: Established<Int>
    /// `1.7`.
    package let version: Established<String>
    package let protection: Established<Protection>
    package let damage: Established<Damage>
    package let isLinearized: Established<Bool>
    package let fonts: Established<[Font]>
    package let structure: Established<Structure>
    package let making: Established<Making>
    /// The part and level of PDF/A the file claims in its metadata (ISO 19005): `1b`, `3u`, `4`; empty when it claims none.
    /// A claim, tested by nobody. Nil where an older version of this program looked and did not ask.
    package let archival: Established<String>?

    package init(
        pages: Established<Int>, version: Established<String>, protection: Established<Protection>,
        damage: Established<Damage>, isLinearized: Established<Bool>, fonts: Established<[Font]>,
        structure: Established<Structure>, making: Established<Making>, archival: Established<String>? = nil
    ) {
        self.pages = pages
        self.version = version
        self.protection = protection
        self.damage = damage
        self.isLinearized = isLinearized
        self.fonts = fonts
        self.structure = structure
        self.making = making
        self.archival = archival
    }

    /// Whatever could not be established.
    var doubts: [InspectionDoubt] {
        [
            pages.doubt, version.doubt, protection.doubt, damage.doubt, isLinearized.doubt, fonts.doubt,
            structure.doubt, making.doubt, archival?.doubt,
        ].compactMap { $0 }
    }
}
