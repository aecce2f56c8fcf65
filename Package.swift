// swift-tools-version: 6.2
import PackageDescription

// Upcoming features, once for every target of ours. Warnings are errors here and nowhere else.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
// Sign-in through a house's own identity provider: the client's side of OpenID Connect, and the tokens it checks.
let httpClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let jwtKit = Target.Dependency.product(name: "JWTKit", package: "jwt-kit")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "dossier",
    products: [.executable(name: "dossier", targets: ["dossier"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        // What a dossier is, what a checklist asks, what may happen next, what a bundle must contain. No effects.
        .target(name: "DossierCore", dependencies: [crypto], swiftSettings: strict),
        // The system's libzip.
        .systemLibrary(name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        // The system's zlib, for CRC-32.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        // The system's libmagic, which tells what a file is by its bytes.
        .systemLibrary(name: "CMagic", pkgConfig: "libmagic", providers: [.apt(["libmagic-dev"])]),
        // The system's libqrencode, for QR codes.
        .systemLibrary(name: "CQrencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        // The system's libxlsxwriter, for spreadsheets.
        .systemLibrary(name: "CXlsxwriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        // Writes and reads one strict dialect of zip.
        .target(name: "Zip", dependencies: ["CLibzip", "CZlib"], swiftSettings: strict),
        // Keeps what we hold: register (SQLite), vault (files by digest), workspace layout.
        .target(name: "Records", dependencies: ["DossierCore", grdb], swiftSettings: strict),
        // The work of the office: import, attach, check, sign, package, look up, verify.
        .target(
            name: "FilingOffice",
            dependencies: [
                "CMagic", "CQrencode", "CXlsxwriter", "DossierCore", "Records", "Zip", crypto, cryptoExtras,
                logging, mustache, yams,
            ],
            swiftSettings: strict),
        // Pages and forms.
        .target(
            name: "FilingWeb",
            dependencies: [
                "DossierCore", "FilingOffice", hummingbird, hummingbirdTLS, mustache, httpClient, jwtKit,
            ],
            resources: [.embedInCode("Views"), .embedInCode("Style")], swiftSettings: strict),
        // Commands, reports on a terminal, exit codes, `serve`.
        .executableTarget(
            name: "dossier", dependencies: ["DossierCore", "FilingOffice", "FilingWeb", argumentParser],
            swiftSettings: strict),

        // Fixtures, temporary workspaces, outside tools, a vault that fails on purpose.
        .target(
            name: "TestSupport", dependencies: ["DossierCore", "Records", "FilingOffice"], path: "Tests/TestSupport",
            swiftSettings: strict),
        // Imports match the table of the house.
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
        // Rules, identifiers, life cycle, manifests.
        .testTarget(name: "DossierCoreTests", dependencies: ["DossierCore", "TestSupport"], swiftSettings: strict),
        // Our zip against other people's, and hostile archives.
        .testTarget(name: "ZipTests", dependencies: ["Zip", "TestSupport"], swiftSettings: strict),
        // Register and vault contracts, migrations, faults.
        .testTarget(
            name: "RecordsTests", dependencies: ["Records", "DossierCore", "TestSupport", grdb], swiftSettings: strict),
        // The journeys, end to end, with sample data and a fixed clock.
        .testTarget(
            name: "FilingOfficeTests", dependencies: ["FilingOffice", "DossierCore", "Records", "Zip", "TestSupport"],
            swiftSettings: strict),
        // Each page in each state.
        .testTarget(
            name: "FilingWebTests",
            dependencies: ["FilingWeb", "FilingOffice", "DossierCore", "TestSupport", hummingbirdTesting],
            swiftSettings: strict),
        // The program as its users run it: exit codes, sentences, the README.
        .testTarget(
            name: "CommandTests", dependencies: ["DossierCore", "TestSupport", "dossier"], swiftSettings: strict),
    ]
)
