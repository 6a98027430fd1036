import ChanceryArchive
import ChanceryData
import Testing

@testable import ChanceryTemplates

/// A filled document keeps nothing of where a mail merge took its records from (ECMA-376-1:2016 §17.14.20).
@Suite struct MergeSourceTests {
    private static let path = "file:///C:\\Users\\ivanov\\list.xlsx"
    private static let settings =
        "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:zoom w:percent=\"90\"/>"
        + "<w:mailMerge><w:dataType w:val=\"native\"/><w:query w:val=\"SELECT * FROM `list$`\"/></w:mailMerge></w:settings>"
    private static let relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/mailMergeSource\" Target=\"\(path)\" "
        + "TargetMode=\"External\"/><Relationship Id=\"rId2\" Type=\"http://example.org/other\" Target=\"other.xml\"/></Relationships>"

    private func template(_ body: String) throws -> Template {
        let writer = try ZipWriter()
        let document =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>\(body)</w:p></w:body></w:document>"
        for (name, text) in [
            ("word/document.xml", document), ("word/settings.xml", Self.settings),
            ("word/_rels/settings.xml.rels", Self.relations),
        ] { try writer.add(name, Array(text.utf8)) }
        return try Template.compile(ZipReader(writer.finish()))
    }

    private func part(_ name: String, of document: [UInt8]) throws -> String {
        let package = try ZipReader(document)
        return String(decoding: try package.bytes(of: try #require(package.entry(name))), as: UTF8.self)
    }

    private static let data = Value(.mapping(Mapping(keys: ["x"], values: [.text("мир")])))

    @Test(arguments: [MergeFieldTests.simple("MERGEFIELD x"), "<w:r><w:t>{{ x }}</w:t></w:r>"])
    func `the source is left out of what is filled`(body: String) throws {
        let filled = try template(body).fill(Self.data)
        let settings = try part("word/settings.xml", of: filled)
        #expect(!settings.contains("mailMerge") && settings.contains("w:zoom"), "\(settings)")
        let relations = try part("word/_rels/settings.xml.rels", of: filled)
        #expect(!relations.contains("ivanov") && relations.contains("other.xml"), "\(relations)")
    }

    @Test(arguments: [MergeFieldTests.simple("MERGEFIELD y"), "<w:r><w:t>ничего</w:t></w:r>"])
    func `it stays in what is not`(body: String) throws {
        let filled = try template(body).fill(Self.data)
        #expect(try part("word/settings.xml", of: filled) == Self.settings)
        #expect(try part("word/_rels/settings.xml.rels", of: filled) == Self.relations)
    }
}
