import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

@Suite struct UnusedStylesTests {
    private static func part(_ body: String, more: String = "") -> [UInt8] {
        let spaces = ["office", "style", "text", "table"].map { name in
            "xmlns:\(name)=\"urn:oasis:names:tc:opendocument:xmlns:\(name):1.0\""
        }.joined(separator: " ")
        let styles = [("T", "table"), ("T.A", "table-column"), ("T.Row", "table-row"), ("T.Cell", "table-cell")].map {
            "<style:style style:name=\"\($0)\" style:family=\"\($1)\"><style:\($1)-properties/></style:style>"
        }.joined()
        return Array(
            """
            <office:document \(spaces) office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.3">\
            <office:automatic-styles>\(styles)\(more)</office:automatic-styles><office:body><office:text>\(body)\
            </office:text></office:body></office:document>
            """.utf8)
    }

    private static let table = """
        <text:p>{% if x %}</text:p><table:table table:name="T" table:style-name="T">\
        <table:table-column table:style-name="T.A"/><table:table-row table:style-name="T.Row">\
        <table:table-cell table:style-name="T.Cell"><text:p>а</text:p></table:table-cell></table:table-row></table:table>\
        <text:p>{% endif %}</text:p><text:p>б</text:p>
        """

    private func filled(_ part: [UInt8], _ data: String) throws -> String {
        let template = try Template.compile(flat: part)
        return String(decoding: try template.fill(try DataReader.read(Array(data.utf8))), as: UTF8.self)
    }

    @Test func `a table that is left out takes its styles with it`() throws {
        let text = try filled(Self.part(Self.table), "x: false")
        #expect(text.contains("<office:automatic-styles></office:automatic-styles>"), "\(text)")
    }

    @Test func `a table that is there keeps its styles`() throws {
        let text = try filled(Self.part(Self.table), "x: true")
        #expect(text.split(separator: "<style:style ").count == 5, "\(text)")
    }

    @Test func `what the template has no use for itself, and what is no table's, stays`() throws {
        let own = """
            <style:style style:name="Own" style:family="table-cell"/>\
            <style:style style:name="P1" style:family="paragraph"/>
            """
        let text = try filled(Self.part(Self.table, more: own), "x: false")
        #expect(text.contains("<office:automatic-styles>\(own)</office:automatic-styles>"), "\(text)")
    }
}
