// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: Swift 6, the features that Swift 7 will turn on,
/// and no warning left standing (style of the house).
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// A room of the house: the folder `Sources/NAME` as the module `ChanceryNAME`.
///
/// Two packages in one build may not share a target's name, hence the prefix.
func room(_ name: String, knows rooms: [String] = [], and others: [Target.Dependency] = []) -> Target {
    .target(
        name: "Chancery\(name)",
        dependencies: rooms.map { .target(name: $0.hasPrefix("CLib") ? $0 : "Chancery\($0)") } + others,
        path: "Sources/\(name)",
        swiftSettings: settings
    )
}

/// The tests of a room.
func tests(_ name: String, knows rooms: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.target(name: name == "Chancery" ? name : "Chancery\(name)")]
            + rooms.map { .target(name: $0 == "Chancery" ? $0 : "Chancery\($0)") } + ["SeededRandom"],
        path: "Tests/\(name)Tests",
        swiftSettings: settings
    )
}

let package = Package(
    name: "chancery",
    products: [
        .library(name: "Chancery", targets: ["Chancery"]),
        .library(name: "ChanceryModels", targets: ["ChanceryModels"]),
        .library(name: "ChanceryRussian", targets: ["ChanceryRussian"]),
        .executable(name: "chancery", targets: ["ChanceryTool"]),
    ],
    dependencies: [
        // Spares us a parser of arguments, its help pages and shell completions.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", path: "Sources/CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "CLibZip", path: "Sources/CLibZip", pkgConfig: "libzip",
            providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        // Spares us writing a deflater; without it zlib, inside of libzip, would take twice as long for the same size.
        .systemLibrary(
            name: "CLibDeflate", path: "Sources/CLibDeflate", pkgConfig: "libdeflate",
            providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
        // Spares us YAML's grammar; without it models would be JSON only. Yams would bring all of Foundation with it,
        // which is half of the program's size and of its start.
        .systemLibrary(
            name: "CLibYAML", path: "Sources/CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        room("Text"),
        room("Diagnostics"),
        room("Data", knows: ["CLibYAML", "Diagnostics"]),
        room("Archive", knows: ["CLibDeflate", "CLibZip", "Diagnostics"]),
        room("XML", knows: ["CLibXML2", "Text", "Diagnostics"]),
        room("Document", knows: ["Text", "Diagnostics"]),
        room("WordprocessingML", knows: ["Archive", "XML", "Document", "Text", "Diagnostics"]),
        room("OpenDocument", knows: ["Archive", "XML", "Document", "Text", "Diagnostics"]),
        room("Templates", knows: ["Archive", "XML", "Data", "Document", "Diagnostics"]),
        room("Models", knows: ["Data", "Text", "Diagnostics"]),
        room("Russian", knows: ["Text", "Diagnostics"]),
        room("Recognition", knows: ["Document", "Models", "Russian", "Text", "Diagnostics"]),
        .target(
            name: "Chancery",
            dependencies: [
                "ChanceryArchive", "ChanceryData", "ChanceryDiagnostics", "ChanceryDocument", "ChanceryModels",
                "ChanceryOpenDocument", "ChanceryRecognition", "ChanceryRussian", "ChanceryTemplates",
                "ChanceryWordprocessingML",
                "ChanceryXML",
            ],
            path: "Sources/Chancery",
            swiftSettings: settings),
        .target(
            name: "ChanceryCommand",
            dependencies: [
                "Chancery", "ChanceryArchive", "ChanceryData", "ChanceryDiagnostics", "ChanceryDocument",
                "ChanceryModels",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/Command",
            swiftSettings: settings),
        .executableTarget(
            name: "ChanceryTool", dependencies: ["ChanceryCommand"], path: "Sources/Tool", swiftSettings: settings),
        // Throws broken templates at the language and the filling; runs outside of the tests, for hours where one likes.
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "ChanceryArchive", "ChanceryData", "ChanceryDiagnostics", "ChanceryTemplates", "ChanceryXML",
                "SeededRandom",
            ],
            path: "Benchmarks/Fuzz", swiftSettings: settings, linkerSettings: [.linkedLibrary("m")]),
        // What tests and the fuzzer draw from.
        .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: settings),
        tests("Text"),
        tests("Diagnostics"),
        tests("Data", knows: ["Diagnostics"]),
        tests("Archive", knows: ["Diagnostics"]),
        tests("XML", knows: ["Diagnostics"]),
        tests("Document"),
        tests("WordprocessingML", knows: ["Archive", "XML", "Document", "Diagnostics"]),
        tests("OpenDocument", knows: ["Archive", "XML", "Document", "Diagnostics"]),
        tests("Templates", knows: ["Archive", "XML", "Data", "Diagnostics"]),
        tests("Models", knows: ["Data", "Diagnostics"]),
        tests("Russian"),
        tests("Recognition", knows: ["Document", "Models", "Russian", "Diagnostics"]),
        tests("Chancery", knows: ["Archive", "Data", "Diagnostics", "Document", "Models", "WordprocessingML", "XML"]),
        tests("Command", knows: ["Chancery", "Diagnostics"]),
    ]
)
