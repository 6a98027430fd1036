import ChanceryArchive
import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// Small packages, filled.
enum Packages {
    static let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let pixel =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="

    /// The parts of a DOCX with a body.
    static func docx(_ body: String, styles: String = "", more: [(String, String)] = []) -> [(String, String)] {
        let rels = "http://schemas.openxmlformats.org/package/2006/relationships"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let type = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        return [
            (
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"\(type).document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"\(type).styles+xml\"/></Types>"
            ),
            (
                "_rels/.rels",
                "<Relationships xmlns=\"\(rels)\"><Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            ),
            (
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"\(rels)\"><Relationship Id=\"rId1\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
            ("word/styles.xml", "<w:styles xmlns:w=\"\(w)\">\(styles)</w:styles>"),
            (
                "word/document.xml",
                "<w:document xmlns:w=\"\(w)\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><w:body>\(body)<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
            ),
        ] + more
    }

    /// The parts of an ODT with a body.
    static func odt(_ body: String, styles: String = "", automatic: String = "") -> [(String, String)] {
        let names =
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.3\""
        return [
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            (
                "content.xml",
                "<office:document-content \(names)><office:automatic-styles>\(automatic)</office:automatic-styles><office:body><office:text>\(body)</office:text></office:body></office:document-content>"
            ),
            (
                "styles.xml",
                "<office:document-styles \(names)><office:styles>\(styles)</office:styles></office:document-styles>"
            ),
            (
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/></manifest:manifest>"
            ),
        ]
    }

    static func packed(_ parts: [(String, String)]) throws -> [UInt8] {
        let writer = try ZipWriter()
        for (name, text) in parts { try writer.add(name, Array(text.utf8)) }
        return try writer.finish()
    }

    /// The parts after filling.
    static func filled(
        _ parts: [(String, String)], _ data: String, door: any ResourceDoor = ClosedDoor(), limits: Limits = Limits()
    ) throws -> [String: String] {
        let template = try Template.compile(ZipReader(packed(parts)), limits: limits)
        return try unpacked(template.fill(try DataReader.read(Array(data.utf8)), door: door))
    }

    static func unpacked(_ bytes: [UInt8]) throws -> [String: String] {
        let reader = try ZipReader(bytes)
        var result: [String: String] = [:]
        for entry in reader.entries {
            result[entry.name] = String(decoding: try reader.bytes(of: entry), as: UTF8.self)
        }
        return result
    }

    /// The codes of what goes wrong.
    static func codes(_ parts: [(String, String)], _ data: String, door: any ResourceDoor = ClosedDoor()) throws
        -> [String]
    {
        let problems = try #require(throws: DiagnosticList.self) { _ = try filled(parts, data, door: door) }
        return problems.diagnostics.map(\.code.rawValue)
    }

    /// What stands in the body of a filled document.
    static func body(_ parts: [String: String]) -> String {
        let text = parts["word/document.xml"] ?? parts["content.xml"] ?? ""
        for (start, end) in [("<w:body>", "<w:sectPr>"), ("<office:text>", "</office:text>")] {
            if let first = text.firstRange(of: start), let last = text.firstRange(of: end) {
                return String(text[first.upperBound..<last.lowerBound])
            }
        }
        return text
    }
}

/// Files that a test lets in.
struct TestDoor: ResourceDoor {
    var files: [String: [UInt8]] = [:]

    func bytes(ofFile name: String, limit: Int) throws(Diagnostic) -> [UInt8] {
        guard let bytes = files[name] else { throw Diagnostic.fileOutside(name) }
        return bytes
    }

    func document(_ request: DocumentRequest, as suffix: String) throws(DiagnosticList) -> [UInt8] {
        guard case .file(let name) = request.source, let bytes = files[name] else { throw DiagnosticList([.noDoor]) }
        return bytes
    }
}
