extension BrokenInputs {
    /// Broken XML, at its place.
    static let markup: [BrokenInput] = [
        inBody("end tag of another element", "<w:p><w:r></w:p>", line: 3),
        inBody("unknown entity", "<w:p><w:r><w:t>a&nbsp;b</w:t></w:r></w:p>", line: 3),
        inBody("attribute twice", "<w:p w:rsidR=\"1\" w:rsidR=\"2\"/>", line: 3),
        inBody("control character", "<w:p><w:r><w:t>a\u{1}b</w:t></w:r></w:p>", line: 3),
        .refused("bytes that are no UTF-8", ["malformed-xml"], at: "\(BrokenInputPackage.document), line 3") {
            var package = BrokenInputPackage()
            let parts = BrokenInputPackage.documentXML(body: "|").split(separator: "|").map { Array($0.utf8) }
            package.parts[BrokenInputPackage.document] = Array(
                parts.joined(separator: [0x3C, 0x77, 0xCF, 0xEB, 0xE0, 0xED]))
            return package.bytes
        },
        .refused("unknown encoding", ["malformed-xml"], at: "\(BrokenInputPackage.document), line 1") {
            var package = BrokenInputPackage()
            package[BrokenInputPackage.document]?.replace("UTF-8", with: "x-none")
            return package.bytes
        },
        .refused("UTF-16 with a wrong end tag", ["malformed-xml"], at: "\(BrokenInputPackage.document), line 3") {
            var package = BrokenInputPackage()
            let xml = BrokenInputPackage.documentXML(body: "<w:p></w:q>").replacing("UTF-8", with: "UTF-16")
            package.parts[BrokenInputPackage.document] = BrokenInputPackage.utf16(xml)
            return package.bytes
        },
        broken("main part that breaks off", BrokenInputPackage.document, line: 4) { String($0.prefix($0.count / 2)) },
        broken("main part without a byte", BrokenInputPackage.document, line: 1) { _ in "" },
        broken("main part with two roots", BrokenInputPackage.document, line: 7) { $0 + "<w:document/>" },
        broken("styles that break off", BrokenInputPackage.styles, line: 2) { String($0.dropLast(12)) },
        broken("numbering with a wrong end tag", BrokenInputPackage.numbering, line: 2) {
            $0.replacing("</w:lvl>", with: "</w:level>")
        },
        broken("relationships of the package that break off", BrokenInputPackage.packageRelationships, line: 2) {
            String($0.dropLast(20))
        },
        broken("relationships of the main part that break off", BrokenInputPackage.documentRelationships, line: 2) {
            String($0.dropLast(20))
        },
        // Nothing that we read depends on the types of content; a reader may refuse them all the same, as Word does.
        .bounded("content types that break off") {
            var package = BrokenInputPackage()
            package[BrokenInputPackage.contentTypes] = "<?xml version=\"1.0\"?>\n<Types><Default"
            return package.bytes
        },
        .read("header that breaks off") {
            var package = BrokenInputPackage(sectionProperties: "<w:headerReference w:type=\"default\" r:id=\"rId7\"/>")
            package.relate("rId7", to: "header1.xml", as: "header")
            package["word/header1.xml"] = "<w:hdr xmlns:w=\"\(BrokenInputPackage.namespace)\">\n<w:p>"
            return package.bytes
        },
    ]

    /// XML that is made to do harm.
    static let hostileMarkup: [BrokenInput] = [
        documentType(
            "billion laughs",
            """
            [
            <!ENTITY a "\(String(repeating: "смех", count: 100))">
            <!ENTITY b "\(String(repeating: "&a;", count: 100))">
            <!ENTITY c "\(String(repeating: "&b;", count: 100))">
            ]
            """
        ),
        documentType("external entity", "[<!ENTITY a SYSTEM \"file:///etc/passwd\">]"),
        documentType("external document type", "SYSTEM \"http://example.invalid/a.dtd\""),
        documentType(
            "document type in the styles", "[<!ENTITY a \"b\">]", part: BrokenInputPackage.styles, root: "w:styles"),
        documentType(
            "document type in the relationships", "[<!ENTITY a \"b\">]", part: BrokenInputPackage.packageRelationships,
            root: "Relationships"),
        tooDeep("10000 nested elements", open: "<w:sdt>", close: "</w:sdt>"),
        tooDeep("10000 nested tables", open: "<w:tbl><w:tr><w:tc>", close: "</w:tc></w:tr></w:tbl>"),
        .refused("10000 nested elements in the styles", ["too-deep"], at: "\(BrokenInputPackage.styles), line 2") {
            var package = BrokenInputPackage()
            package[BrokenInputPackage.styles]?.replace(
                "</w:styles>",
                with: String(repeating: "<w:x>", count: 10_000) + String(repeating: "</w:x>", count: 10_000)
                    + "</w:styles>")
            return package.bytes
        },
        .refused("2000 attributes", ["too-many-attributes"], at: "\(BrokenInputPackage.document), line 3") {
            let attributes = (1...2_000).map { " a\($0)=\"\"" }.joined()
            return BrokenInputPackage(body: "<w:p\(attributes)/>").bytes
        },
        .refused("attribute of 10 MB", ["malformed-xml", "too-large"], at: "\(BrokenInputPackage.document), line 3") {
            BrokenInputPackage(body: "<w:p w:rsidR=\"" + String(repeating: "0", count: 10_500_000) + "\"/>").bytes
        },
    ]

    /// A fault in the body of the main part, whose line 3 it is.
    private static func inBody(_ name: String, _ body: String, line: Int) -> BrokenInput {
        .refused(name, ["malformed-xml"], at: "\(BrokenInputPackage.document), line \(line)") {
            BrokenInputPackage(body: body).bytes
        }
    }

    /// A fault in a part.
    private static func broken(
        _ name: String, _ part: String, line: Int, _ change: @escaping @Sendable (String) -> String
    ) -> BrokenInput {
        .refused(name, ["malformed-xml"], at: "\(part), line \(line)") {
            var package = BrokenInputPackage()
            package[part] = package[part].map(change)
            return package.bytes
        }
    }

    /// A part with a document type in its second line.
    private static func documentType(
        _ name: String, _ declaration: String, part: String = BrokenInputPackage.document, root: String = "w:document"
    ) -> BrokenInput {
        .refused(name, ["document-type"], at: "\(part), line 2") {
            var package = BrokenInputPackage(body: "<w:p><w:r><w:t>&c;</w:t></w:r></w:p>")
            package[part]?.replace("<\(root)", with: "<!DOCTYPE \(root) \(declaration)>\n<\(root)", maxReplacements: 1)
            return package.bytes
        }
    }

    private static func tooDeep(_ name: String, open: String, close: String) -> BrokenInput {
        .refused(name, ["too-deep"], at: "\(BrokenInputPackage.document), line 3") {
            let depth = 10_000
            return BrokenInputPackage(
                body: String(repeating: open, count: depth) + "<w:p/>" + String(repeating: close, count: depth)
            ).bytes
        }
    }
}
