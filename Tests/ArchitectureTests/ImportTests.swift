import Testing

/// Which target may see which module. The compiler lets a target import whatever its dependencies depend on, so the
/// table of the house is kept here.
struct ImportTests {
    /// What each target of `Sources` may import, ours first, then theirs.
    static let table: [String: Set<String>] = [
        "DossierCore": ["Foundation", "Crypto", "Synchronization"],
        "Zip": ["CLibzip", "CZlib", "Foundation", "Glibc"],
        "Records": ["DossierCore", "Foundation", "Glibc", "GRDB", "Synchronization"],
        "FilingOffice": [
            "CMagic", "CQrencode", "CXlsxwriter", "DossierCore", "Records", "Zip", "Crypto", "CryptoExtras", "Dispatch",
            "Foundation", "FoundationXML", "Glibc", "Logging", "Mustache", "Synchronization", "Yams",
        ],
        "FilingWeb": [
            "AsyncHTTPClient", "DossierCore", "FilingOffice", "Foundation", "HTTPTypes", "Hummingbird",
            "HummingbirdCore", "HummingbirdTLS", "JWTKit", "Logging", "Mustache", "NIOCore", "NIOHTTP1", "NIOSSL",
            "Synchronization",
        ],
        "dossier": ["DossierCore", "FilingOffice", "FilingWeb", "ArgumentParser", "Foundation", "Glibc"],
    ]

    /// Targets without Swift: maps of the system's libraries.
    static let systemLibraries: Set<String> = ["CLibzip", "CMagic", "CQrencode", "CXlsxwriter", "CZlib"]

    @Test("a target imports only what the house allows it", arguments: table.keys.sorted())
    func importsStayInside(target: String) throws {
        let allowed = try #require(Self.table[target])
        let strays = try SourceTree.lines(in: "Sources/\(target)").compactMap { line in
            line.importedModule.flatMap { allowed.contains($0) ? nil : "\(line.place): import \($0)" }
        }
        #expect(strays == [])
    }

    @Test("every folder of Sources is a target of the table or a system library")
    func everyTargetIsKnown() throws {
        let known = Set(Self.table.keys).union(Self.systemLibraries)
        #expect(try SourceTree.folders(in: "Sources") == known.sorted())
    }

    @Test(
        "an import is recognised whatever stands before it",
        arguments: [
            ("import GRDB", "GRDB"), ("package import Records", "Records"), ("@testable import Zip", "Zip"),
            ("private import struct Foundation.Data", "Foundation"), ("import GRDB // for rows", "GRDB"),
            ("// import GRDB", nil), ("let text = \"to import is\"", nil), ("/// Ways to import.", nil),
        ] as [(String, String?)])
    func recognition(text: String, module: String?) {
        #expect(SourceTree.Line(file: "f", number: 1, text: text).importedModule == module)
    }
}
