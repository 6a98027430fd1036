import ChanceryDiagnostics
import Testing

@testable import ChanceryXML

/// Writes down what a stream calls.
private struct Recorder: XMLHandler {
    static let vocabulary = XMLVocabulary([
        (.wordprocessingML, "p"), (.wordprocessingML, "t"), (.wordprocessingML, "val"), (.none, "val"), (.odfText, "p"),
    ])
    var events: [String] = []
    var refusedName: UInt16?

    mutating func start(_ name: UInt16, _ attributes: borrowing XMLAttributeList) throws(Diagnostic) {
        if name == refusedName { throw Diagnostic("refused", Wording("refused", russian: "отказано")) }
        events.append(
            "<\(name)" + (attributes.text(3).map { " w:val=\($0)" } ?? "")
                + (attributes.text(4).map { " val=\($0)" } ?? "") + ">")
    }

    mutating func end(_ name: UInt16) throws(Diagnostic) { events.append("</\(name)>") }

    mutating func text(_ bytes: Span<UInt8>) {
        var text: [UInt8] = []
        for index in bytes.indices { text.append(bytes[index]) }
        let string = String(decoding: text, as: UTF8.self)
        if let last = events.last, last.first != "<" {
            events[events.count - 1] = last + string
        } else {
            events.append(string)
        }
    }
}

@Suite struct XMLStreamTests {
    private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    private func events(_ bytes: [UInt8], limits: Limits = Limits(), refusing name: UInt16? = nil) throws(Diagnostic)
        -> String
    {
        var recorder = Recorder()
        recorder.refusedName = name
        try XMLStream.parse(
            XMLMemoryInput(bytes), knowing: Recorder.vocabulary, with: &recorder, part: "word/document.xml",
            limits: limits)
        return recorder.events.joined()
    }

    private func events(_ text: String) throws(Diagnostic) -> String { try events(Array(text.utf8)) }

    private func problem(_ text: String, limits: Limits = Limits()) throws -> Diagnostic {
        try #require(throws: Diagnostic.self) { _ = try events(Array(text.utf8), limits: limits) }
    }

    @Test func `calls with the numbers of names, text with its references resolved`() throws {
        let text =
            "<w:p xmlns:w=\"\(Self.main)\" w:val=\"1 &lt; 2\" val='х'><w:t>а &amp; &#1073;<![CDATA[ <в>]]></w:t><w:other/></w:p>"
        #expect(try events(text) == "<1 w:val=1 < 2 val=х><2>а & б <в></2><0></0></1>")
    }

    @Test(arguments: [
        "x:p xmlns:x=\"\(main)\"", "p xmlns=\"\(main)\"",
        "w:p xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"",
    ])
    func `a prefix and the Strict names make no difference`(tag: String) throws {
        #expect(try events("<\(tag)/>") == "<1></1>")
    }

    @Test func `namespaces are told apart`() throws {
        #expect(
            try events("<p xmlns=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><p xmlns=\"urn:x\"/></p>")
                == "<5><0></0></5>")
    }

    @Test func `UTF-16 with either byte order and UTF-8 with a mark are read`() throws {
        let text = "<p xmlns=\"\(Self.main)\">Ж</p>"
        let little: [UInt8] =
            [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let big: [UInt8] =
            [0xFE, 0xFF] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        for bytes in [little, big, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] { #expect(try events(bytes) == "<1>Ж</1>") }
    }

    @Test func `a fault is named with its part and line`() throws {
        let problem = try problem("<p>\n <a></b>\n</p>")
        #expect(problem.code == "malformed-xml")
        #expect(problem.place == Place(.part("word/document.xml"), .line(2)))
    }

    @Test(arguments: [
        "", " ", "text", "<a>", "<a/><b/>", "<a b='1' b='2'/>", "<a>&nbsp;</a>", "<a>\u{1}</a>", "<x:a/>x", "<a",
        "<!-- ",
    ])
    func `what is no XML is an error of this part`(text: String) throws {
        #expect(try problem(text).code == "malformed-xml")
    }

    @Test func `a document type is refused before anything is expanded`() throws {
        let bomb =
            "<!DOCTYPE a [<!ENTITY a \"\(String(repeating: "b", count: 100))\">\n<!ENTITY c SYSTEM \"file:///etc/passwd\">]><a>&a;&c;</a>"
        #expect(try problem(bomb).code == "document-type")
    }

    @Test func `depth and attributes are bounded by name`() throws {
        #expect(try problem(String(repeating: "<a>", count: 10_000)).code == "too-deep")
        var limits = Limits()
        limits.xmlAttributes = 1
        #expect(try problem("<a b='' c=''/>", limits: limits).code == "too-many-attributes")
    }

    @Test func `a hundred thousand attributes or namespaces are refused before the parser works through them`() throws {
        let attributes = (0..<100_000).map { " a\($0)=''" }.joined()
        #expect(try problem("<a\(attributes)/>").code == "too-many-attributes")
        let namespaces = (0..<100_000).map { " xmlns:n\($0)='u'" }.joined()
        #expect(try problem("<a\(namespaces)/>").code == "too-many-attributes")
        let tree = #expect(throws: Diagnostic.self) {
            _ = try XMLTree.parse(Array("<a\(attributes)/>".utf8), part: "a", limits: Limits())
        }
        #expect(tree?.code == "too-many-attributes")
    }

    @Test func `a million different names are refused before the parser looks them all up`() throws {
        let text = "<a>" + (0..<1_000_000).map { "<n\($0)/>" }.joined() + "</a>"
        #expect(try problem(text).code == "too-many-names")
        let tree = #expect(throws: Diagnostic.self) {
            _ = try XMLTree.parse(Array(text.utf8), part: "a", limits: Limits())
        }
        #expect(tree?.code == "too-many-names")
    }

    @Test func `an error of the handler ends the parse at its line`() throws {
        let text = "<w:p xmlns:w=\"\(Self.main)\">\n\n<w:t/></w:p>"
        let problem = try #require(throws: Diagnostic.self) { _ = try events(Array(text.utf8), refusing: 2) }
        #expect(problem.code == "refused")
        #expect(problem.place == Place(.part("word/document.xml"), .line(3)))
    }

    @Test func `thousands of different names are looked up right`() throws {
        let names = (0..<5000).map { "<n\($0)/>" }.joined()
        #expect(try events("<p xmlns=\"\(Self.main)\">\(names)<p/></p>").hasSuffix("<0></0><1></1></1>"))
    }
}
