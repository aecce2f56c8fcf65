/// Why known values do not decide a comparison, as sentences.
enum Doubt {
    /// The two values measure different things.
    static func incomparable(_ one: Wording, _ other: Wording) -> Wording {
        Wording(
            zh: "“\(one.zh)”与“\(other.zh)”的单位不能换算，无法比较。",
            en: "“\(one.en)” and “\(other.en)” are in units that do not convert into each other.")
    }

    /// At least one of the values is not precise enough.
    static func imprecise(_ one: Wording, _ other: Wording) -> Wording {
        Wording(
            zh: "“\(one.zh)”与“\(other.zh)”不够精确，无法确定比较结果。",
            en: "“\(one.en)” and “\(other.en)” are not precise enough to be sure.")
    }

    /// One value is needed and several were read.
    static func several(_ what: Wording, _ values: Wording) -> Wording {
        Wording(
            zh: "\(what.zh)应只有一个值，读到多个：\(values.zh)。",
            en: "There should be one value for \(what.en), found: \(values.en).")
    }

    /// A table of the edition has no single row for a key.
    static func noRow(_ table: Wording, _ key: Wording) -> Wording {
        Wording(
            zh: "参数表“\(table.zh)”中没有与 \(key.zh) 唯一对应的行。",
            en: "The table “\(table.en)” has no single row for \(key.en).")
    }

    /// A cell or a value of the edition is not what the comparison needs.
    static func unusable(_ what: Wording, _ found: String) -> Wording {
        Wording(zh: "\(what.zh)“\(found)”无法使用。", en: "\(what.en.capitalisedFirst) “\(found)” cannot be used.")
    }

    /// The comparison has nothing to compare.
    static let nothing = Wording(zh: "没有可比较的内容。", en: "There is nothing to compare.")
}
