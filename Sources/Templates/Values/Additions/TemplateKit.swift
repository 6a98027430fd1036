import ChanceryArchive
import ChanceryDiagnostics
import ChanceryXML

/// What a template offers to rich values: its styles, its lists, its measures, and the parts that list what is in the package.
final class TemplateKit: Sendable {
    /// The names of the package's entries.
    let names: Set<String>
    /// The bytes of the parts that additions change.
    let parts: [String: [UInt8]]
    let word: WordKit?
    let styles: OpenKit?
    let isFlat: Bool
    /// How wide the text stands on the page, in English metric units.
    let textWidth: Int
    let mediaFolder: String
    /// The files that the parts of an ODT show, by the parts' names.
    let shownFiles: [String: Set<String>]

    /// Between margins of 3 and 1.5 cm on A4, as orders have them.
    private static let usualWidth = 16_5 * 36_000

    /// Reads the kit of a package.
    init(_ package: ZipReader, format: Dialect.Format, limits: Limits) {
        names = Set(package.entries.map(\.name))
        isFlat = false
        var parts: [String: [UInt8]] = [:]
        func take(_ name: String) -> [UInt8]? {
            guard let entry = package.entry(name), let bytes = try? package.bytes(of: entry) else { return nil }
            parts[name] = bytes
            return bytes
        }
        func tree(_ name: String?) -> XMLElement? {
            guard let name, let bytes = take(name) else { return nil }
            return try? XMLTree.parse(bytes, part: name, limits: limits).root
        }
        if format == .openDocument {
            word = nil
            _ = take("META-INF/manifest.xml")
            let (common, content) = (tree("styles.xml"), tree("content.xml"))
            let kit = OpenKit([common, content].compactMap(\.self))
            styles = kit
            shownFiles = ["styles.xml": common?.addresses ?? [], "content.xml": content?.addresses ?? []]
            textWidth = kit.textWidth ?? Self.usualWidth
            mediaFolder = "Pictures/"
            parts["styles.xml"] = nil
            parts["content.xml"] = nil
        } else {
            styles = nil
            shownFiles = [:]
            let types = tree("[Content_Types].xml")
            for name in names where name.hasSuffix(".rels") { _ = take(name) }
            let main = WordKit.mainPart(types) ?? "word/document.xml"
            let related = WordKit.targets(of: main, in: parts, limits: limits)
            let document = tree(main)
            let kit = WordKit(
                main: main, document: document, styles: tree(related["styles"]), numberingPart: related["numbering"],
                numbering: tree(related["numbering"]),
                relations: parts.filter { $0.key.hasSuffix(".rels") }.map { String(decoding: $0.value, as: UTF8.self) })
            word = kit
            parts[main] = nil
            if let styles = related["styles"] { parts[styles] = nil }
            textWidth = kit.textWidth ?? Self.usualWidth
            mediaFolder = PartName.folder(of: main) + "media/"
        }
        self.parts = parts
    }

    /// Reads the kit of one flat file.
    init(flat root: XMLElement) {
        names = []
        parts = [:]
        shownFiles = [:]
        word = nil
        let kit = OpenKit([root])
        styles = kit
        isFlat = true
        textWidth = kit.textWidth ?? Self.usualWidth
        mediaFolder = ""
    }
}

extension XMLElement {
    /// The addresses of all links in an element.
    fileprivate var addresses: Set<String> {
        elements.reduce(into: attribute("href", .xlink).map { [$0] } ?? []) { $0.formUnion($1.addresses) }
    }
}
