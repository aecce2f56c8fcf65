/// The header that names a file to keep (RFC 6266), for any name whatever it holds.
enum ContentDisposition {
    /// `attachment; filename="…"; filename*=UTF-8''…`. The plain form has other characters than ASCII letters, digits and
    /// `-._ ` replaced; the extended form holds the name itself.
    static func attachment(_ name: String) -> String {
        let plain = String(
            name.unicodeScalars.map { scalar -> Character in
                let isSafe =
                    scalar.isASCII
                    && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                        || "-._ ".unicodeScalars.contains(scalar))
                return isSafe ? Character(scalar) : "_"
            })
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(name.urlPart)"
    }
}
