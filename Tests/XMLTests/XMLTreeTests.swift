import ChanceryDiagnostics
import SeededRandom
import Testing

@testable import ChanceryXML

@Suite struct XMLTreeTests {
    private func tree(_ text: String) throws(Diagnostic) -> XMLTree {
        try XMLTree.parse(Array(text.utf8), part: "word/styles.xml", limits: Limits())
    }

    @Test(arguments: [
        "<a/>", "<a b=\"1\" c=\"&lt;&amp;&quot;&#10;&#9;\">x &lt; y &amp; z &gt;</a>", "<a> <b> </b>\n</a>",
        "<!--x--><?y z?><a><!--в--><?p d?></a>",
        "<w:a xmlns:w=\"urn:w\" xmlns=\"urn:d\" w:b=\"ж\"><c xmlns=\"\"/></w:a>", "<a>&#13;</a>", "<a>😀 e\u{301}</a>",
    ])
    func `a tree is written as it was read`(text: String) throws {
        let declaration = String(decoding: XMLSerialiser.declaration, as: UTF8.self)
        let tree = try tree(text)
        #expect(String(decoding: XMLSerialiser.bytes(of: tree), as: UTF8.self) == declaration + text)
    }

    @Test func `names, namespaces and text are found`() throws {
        let root = try tree(
            "<w:styles xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:style w:styleId=\"A\" type=\"x\">т<b>е</b>кст</w:style></w:styles>"
        ).root
        let style = try #require(root.first("style", .wordprocessingML))
        #expect(style.attribute("styleId", .wordprocessingML) == "A")
        #expect(style.attribute("type", .none) == "x")
        #expect(style.text == "текст")
    }

    @Test func `faults, document types and depth are errors with their line`() throws {
        func problem(_ text: String) throws -> Diagnostic {
            try #require(throws: Diagnostic.self) { _ = try tree(text) }
        }
        #expect(try problem("<a>\n</b>").place == Place(.part("word/styles.xml"), .line(2)))
        #expect(try problem("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>").code == "document-type")
        #expect(
            try problem(String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)).code == "too-deep"
        )
        #expect(try problem("").code == "malformed-xml")
    }

    @Test func `a manifest may name a document type and declare nothing`() throws {
        func root(_ text: String) throws -> String {
            try XMLTree.parse(Array(text.utf8), part: "META-INF/manifest.xml", limits: Limits()).root.localName
        }
        #expect(try root("<!DOCTYPE m PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\"><m/>") == "m")
        #expect(try root("<!DOCTYPE m SYSTEM \"file:///etc/passwd\"><m/>") == "m")
        // The type says what the namespace is, and such lists leave it to it.
        let bare =
            "<?xml version=\"1.0\"?>\n<!DOCTYPE manifest:manifest PUBLIC \"-//O//DTD Manifest 1.0//EN\" \"Manifest.dtd\">\n"
            + "<manifest:manifest><manifest:file-entry manifest:full-path=\"/\"/></manifest:manifest>"
        let list = try XMLTree.parse(Array(bare.utf8), part: "META-INF/manifest.xml", limits: Limits()).root
        #expect(list.first("file-entry", .odfManifest)?.attribute("full-path", .odfManifest) == "/")
        for declaration in [
            "<!ENTITY x 'y'>", "<!ENTITY x SYSTEM 'file:///etc/passwd'>", "<!ENTITY % x SYSTEM 'x'>%x;",
            "<!ELEMENT m EMPTY>",
            "<!ATTLIST m a (b|c) 'b'>", "<!NOTATION n SYSTEM 'n'>",
        ] {
            let problem = try #require(throws: Diagnostic.self) { _ = try root("<!DOCTYPE m [\(declaration)]><m/>") }
            #expect(problem.code == "document-type", "\(declaration)")
        }
    }

    @Test func `any text that XML can hold comes back as it went in`() throws {
        var random = SplitMix64(seed: 3)
        for _ in 0..<300 {
            let scalars = (0..<20).compactMap { _ in
                Unicode.Scalar(
                    [UInt32](
                        arrayLiteral: 9, 10, 13, 32, 34, 38, 60, 62, 0x85, 0xA0, 0xAD, 0x430, 0x2028, 0xFFFD, 0x1F600
                    ).randomElement(using: &random) ?? 32)
            }
            let text = String(String.UnicodeScalarView(scalars))
            var bytes: [UInt8] = Array("<a b=\"".utf8)
            XMLSerialiser.appendAttributeValue(text, to: &bytes)
            bytes += "\">".utf8
            XMLSerialiser.appendText(text, to: &bytes)
            bytes += "</a>".utf8
            let root = try XMLTree.parse(bytes, part: "a", limits: Limits()).root
            #expect(root.text == text)
            #expect(root.attribute("b", .none) == text)
        }
    }

    @Test(arguments: [
        ("\u{1}", true), ("\u{B}", true), ("\u{FFFE}", true), ("\t\n\r", false), ("\u{FFFD}\u{10FFFF}", false),
        ("", false),
    ])
    func `characters that no XML can hold are found`(text: String, isForbidden: Bool) {
        #expect((XMLSerialiser.forbiddenScalar(in: "а" + text) != nil) == isForbidden)
    }
}
