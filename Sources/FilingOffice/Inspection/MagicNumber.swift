import CMagic
import DossierCore

/// What libmagic takes a file for. It is asked in our own process, about the first mebibyte only.
enum MagicNumber {
    /// libmagic with its version: `5.44`.
    static var program: Inspection.Program {
        let version = magic_version()
        return Inspection.Program(name: "libmagic", version: "\(version / 100).\(version % 100)")
    }

    static func type(ofFileAt path: String) -> Established<String> {
        guard let cookie = magic_open(MAGIC_MIME_TYPE | MAGIC_ERROR | MAGIC_NO_CHECK_COMPRESS) else {
            return .doubtful(InspectionDoubt("libmagic", .failed))
        }
        defer { magic_close(cookie) }
        guard magic_load(cookie, nil) == 0 else { return .doubtful(InspectionDoubt("libmagic", .missing)) }
        guard let found = magic_file(cookie, path) else { return .doubtful(InspectionDoubt("libmagic", .failed)) }
        let type = String(cString: found)
        return type.contains("/") ? .known(type) : .doubtful(InspectionDoubt("libmagic", .garbled))
    }
}
