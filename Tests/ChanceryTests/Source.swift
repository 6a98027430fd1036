import Chancery
import Foundation

/// The checkout that the tests were built from.
enum Source {
    static let root: URL = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The templates of the checkout.
    static var templates: TemplateStore { TemplateStore(executable: root.appending(path: "Package.swift").path) }

    /// The roadmaps that people made, each with the model that it holds.
    static let roadmaps = ["khabarovsk-2026", "nyurba-2023", "perevolotsky-2019", "library-association-2025"]

    static func fixture(_ name: String) throws -> Input {
        Input(name: name, bytes: try LocalFileSystem().bytes(of: root.appending(path: "fixtures/\(name)").path))
    }

    /// Leaves a rendered document where `make test` wants it, to be validated and looked at.
    static func keep(_ bytes: [UInt8], as name: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["CHANCERY_RENDERED"], !folder.isEmpty else { return }
        try LocalFileSystem().makeFolder(folder)
        try LocalFileSystem().write(bytes, to: Path.joining(folder, name))
    }
}
