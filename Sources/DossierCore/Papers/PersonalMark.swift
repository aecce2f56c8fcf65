/// Where a paper holds something that tells who a person is. Never what it says: the value is not kept anywhere.
package struct PersonalMark: Sendable, Hashable, Codable {
    /// What kind of identifier.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case residentNumber = "resident-identity-number"
        case mobileNumber = "mobile-number"
        case emailAddress = "e-mail-address"
        /// A name of the site's own list.
        case listedName = "listed-name"
        /// The author a program wrote into the file.
        case author
    }

    /// Which part of the file.
    package enum Part: String, Sendable, Hashable, Codable {
        case text
        /// Text outside the visible page or cut off by it.
        case hidden
        case metadata
    }

    package let kind: Kind
    package let part: Part
    /// Counted from 1; nil in metadata.
    package let page: Int?
    /// The line of the page's text, counted from 1; nil in metadata.
    package let line: Int?
    /// False where the digits are a good air waybill number too, and nothing says which it is.
    package let isCertain: Bool

    package init(kind: Kind, part: Part, page: Int?, line: Int?, isCertain: Bool = true) {
        self.kind = kind
        self.part = part
        self.page = page
        self.line = line
        self.isCertain = isCertain
    }
}

extension PersonalMark.Kind {
    /// What it is called in messages.
    package var title: Wording {
        switch self {
        case .residentNumber: PersonalIdentifier.residentNumber.title
        case .mobileNumber: PersonalIdentifier.mobileNumber.title
        case .emailAddress: PersonalIdentifier.emailAddress.title
        case .listedName: Wording(zh: "名单所列姓名", en: "name on the site's list")
        case .author: Wording(zh: "文件属性中的作者", en: "author in the file's properties")
        }
    }
}

extension PersonalMark {
    /// Where it stands: `第 2 页第 14 行`.
    package var place: Wording {
        guard let page else { return Wording(zh: "文件属性", en: "the file's properties") }
        let line = line.map { Wording(zh: "第 \($0) 行", en: ", line \($0)") } ?? Wording(zh: "", en: "")
        let hidden =
            part == .hidden ? Wording(zh: "（页面可见范围之外）", en: " (outside the visible page)") : Wording(zh: "", en: "")
        return Wording(zh: "第 \(page) 页\(line.zh)\(hidden.zh)", en: "page \(page)\(line.en)\(hidden.en)")
    }
}
