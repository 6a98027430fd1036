import ChanceryXML

/// The properties of a document (ODF 1.3 part 3 §4.3), by the names that DOCX packages have for the same (ISO/IEC 29500-2 §8).
struct Metadata {
    private(set) var properties: [String: String] = [:]
    /// The program that wrote the document.
    private(set) var generator = ""
    private var open: String?
    private var bytes: [UInt8] = []

    private static let names: [ODF: String] = [
        .dcTitle: "title", .dcSubject: "subject", .dcDescription: "description", .dcLanguage: "language",
        .initialCreator: "creator", .dcCreator: "lastModifiedBy", .creationDate: "created", .dcDate: "modified",
        .keyword: "keywords", .generator: "generator",
    ]

    mutating func start(_ name: ODF) {
        open = Self.names[name]
        bytes = []
    }

    mutating func end(_ name: ODF) {
        guard let open, Self.names[name] == open else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        if name == .generator {
            generator = text
        } else if !text.isEmpty {
            // Each keyword has an element of its own.
            properties[open] = properties[open].map { name == .keyword ? $0 + ", " + text : $0 } ?? text
        }
        self.open = nil
    }

    mutating func append(_ text: Span<UInt8>) {
        guard open != nil else { return }
        unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
}

extension Metadata {
    /// Whether Word wrote the document.
    var isByWord: Bool { generator.hasPrefix("MicrosoftOffice") }

    /// Whether OpenOffice.org 2 or StarOffice 8 wrote the document: they meant hidden text where they wrote that it is displayed, and
    /// LibreOffice reads theirs so.
    var isByOpenOffice2: Bool { generator.contains("OpenOffice.org_project/680m") }
}
