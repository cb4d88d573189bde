// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "nakomen",
  products: [.executable(name: "nakomen", targets: ["nakomen"])],
  targets: [
    .systemLibrary(name: "ICU", pkgConfig: "icu-uc", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICU", dependencies: ["ICU"]),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
    .target(name: "Documents", dependencies: ["CICU"], swiftSettings: settings),
    .target(name: "Reading", dependencies: ["Documents", "CZlib"], swiftSettings: settings),
    .target(name: "Lexicons", dependencies: ["Documents"], swiftSettings: settings),
    .target(
      name: "Detection",
      dependencies: ["Documents", "Lexicons"],
      swiftSettings: settings
    ),
    .target(
      name: "Linking",
      dependencies: ["Documents", "Lexicons", "Detection"],
      swiftSettings: settings
    ),
    .target(
      name: "Reporting",
      dependencies: ["Documents", "Lexicons", "Detection", "Linking"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "nakomen",
      dependencies: ["Documents", "Reading", "Lexicons", "Detection", "Linking", "Reporting"],
      swiftSettings: settings
    ),
    .target(
      name: "TestSupport",
      dependencies: ["Documents", "Reading", "Lexicons", "Detection", "Linking"],
      path: "Tests/TestSupport",
      swiftSettings: settings
    ),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ReadingTests",
      dependencies: ["Documents", "Reading", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "LexiconsTests",
      dependencies: ["Documents", "Lexicons", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DetectionTests",
      dependencies: ["Documents", "Lexicons", "Detection", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "LinkingTests",
      dependencies: ["Documents", "Lexicons", "Detection", "Linking", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Documents", "Lexicons", "Detection", "Linking", "Reporting", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: ["nakomen", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CorpusTests",
      dependencies: ["Documents", "Reading", "Detection", "Linking", "TestSupport"],
      swiftSettings: settings
    ),
  ]
)
