import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

@Suite struct PictureTests {
    private var pixel: [UInt8] { Base64.bytes(Packages.pixel.utf8) ?? [] }
    private let svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20mm\" height=\"10mm\"><rect width=\"5\" height=\"5\"/></svg>"

    @Test func `the same picture is stored once, each place has an id of its own`() throws {
        let parts = try Packages.filled(
            Packages.docx(
                Part.p("{{ a | picture(20) }} {{ a | картинка(ширина=\"3 см\") }}"),
                more: [
                    (
                        "word/header1.xml",
                        "<w:hdr xmlns:w=\"\(Packages.w)\"><w:p><w:r><w:t>{{ b | picture }}</w:t></w:r></w:p></w:hdr>"
                    )
                ]),
            "{\"a\": \"p.png\", \"b\": \"data:image/png;base64,\(Packages.pixel)\"}",
            door: TestDoor(files: ["p.png": pixel]))
        let body = Packages.body(parts)
        #expect(
            body.matches(of: #/<wp:extent cx="(\d+)" cy="(\d+)"/#).map { "\($0.output.1)x\($0.output.2)" } == [
                "720000x720000", "1080000x1080000",
            ])
        let header = try #require(parts["word/header1.xml"])
        let ids = (body + header).matches(of: #/<wp:docPr id="(\d+)"/#).map { String($0.output.1) }
        #expect(Set(ids).count == 3)
        #expect(parts.keys.filter { $0.hasPrefix("word/media/") } == ["word/media/chancery1.png"])
        #expect(parts["word/_rels/header1.xml.rels"]?.contains("media/chancery1.png") == true)
        #expect(parts["[Content_Types].xml"]?.contains("Extension=\"png\" ContentType=\"image/png\"") == true)
    }

    @Test func `an ODT has the picture in its manifest`() throws {
        let parts = try Packages.filled(
            Packages.odt("<text:p>{{ a | picture(\"2 см\", alt=\"Герб\") }}</text:p>"), "{\"a\": \"p.png\"}",
            door: TestDoor(files: ["p.png": pixel]))
        #expect(
            parts["META-INF/manifest.xml"]?.contains(
                "manifest:full-path=\"Pictures/chancery1.png\" manifest:media-type=\"image/png\"") == true)
        #expect(Packages.body(parts).contains("svg:width=\"2.000cm\" svg:height=\"2.000cm\""))
        #expect(Packages.body(parts).contains("<svg:desc>Герб</svg:desc>"))
    }

    @Test func `a sample whose alternative text is a tag gives its frame`() throws {
        let sample =
            "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"2000\" cy=\"1000\"/><wp:docPr id=\"7\" name=\"x\" descr=\"{{ a | picture(fit=&quot;FIT&quot;) }}\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:blipFill><a:blip xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\"rId9\"/><a:stretch/></pic:blipFill><pic:spPr><a:xfrm><a:ext cx=\"2000\" cy=\"1000\"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        for (fit, size, crop) in [
            ("contain", "1000x1000", ""), ("cover", "2000x1000", "l=\"0\" t=\"25000\""), ("exact", "2000x1000", ""),
        ] {
            let parts = try Packages.filled(
                Packages.docx(sample.replacing("FIT", with: fit)), "{\"a\": \"p.png\"}",
                door: TestDoor(files: ["p.png": pixel]))
            let body = Packages.body(parts)
            let sizes = body.matches(of: #/cx="(\d+)" cy="(\d+)"/#).map { "\($0.output.1)x\($0.output.2)" }
            #expect(sizes == [size, size], "\(fit)")
            #expect(body.contains("<a:srcRect") == !crop.isEmpty)
            #expect(crop.isEmpty || body.contains(crop))
            #expect(body.contains("r:embed=\"rIdC1\""))
            #expect(!body.contains("{{"))
        }
    }

    @Test func `a sample of an ODT keeps its place`() throws {
        let parts = try Packages.filled(
            Packages.odt(
                "<text:p><draw:frame draw:style-name=\"fr1\" draw:name=\"Image1\" text:anchor-type=\"as-char\" svg:width=\"4cm\" svg:height=\"2cm\"><draw:image xlink:href=\"Pictures/old.png\" xlink:type=\"simple\"/><svg:title>{{ a | picture }}</svg:title></draw:frame></text:p>"
            ),
            "{\"a\": \"p.png\"}", door: TestDoor(files: ["p.png": pixel]))
        #expect(
            Packages.body(parts).contains(
                "svg:width=\"2.000cm\" svg:height=\"2.000cm\" draw:name=\"Picture 1\"><draw:image xlink:href=\"Pictures/chancery1.png\""
            ))
        #expect(!Packages.body(parts).contains("{{"))
    }

    private func sample(_ tag: String) -> String {
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"2000\" cy=\"1000\"/><wp:docPr id=\"7\" name=\"x\" descr=\"\(tag)\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:blipFill><a:blip xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\"rId9\"/><a:stretch/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    }

    @Test(arguments: ["", "<Override PartName=\"/word/media/image1.png\" ContentType=\"image/png\"/>"])
    func `the file of a sample that nothing shows any more leaves the package`(
        line: String
    ) throws {
        func filled(_ body: String) throws -> [String: String] {
            let parts = Packages.docx(body, more: [("word/media/image1.png", "sample")]).map { name, text in
                let relation =
                    "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/image1.png\"/>"
                return switch name {
                case "word/_rels/document.xml.rels":
                    (name, text.replacing("</Relationships>", with: relation + "</Relationships>"))
                case "[Content_Types].xml": (name, text.replacing("</Types>", with: line + "</Types>"))
                default: (name, text)
                }
            }
            return try Packages.filled(parts, "{\"a\": \"p.png\"}", door: TestDoor(files: ["p.png": pixel]))
        }
        let one = try filled(sample("{{ a | picture }}"))
        #expect(one["word/media/image1.png"] == nil)
        #expect(one["word/_rels/document.xml.rels"]?.contains("rId9") == false)
        #expect(one["[Content_Types].xml"]?.contains("image1.png") == false)
        // Another drawing still shows it.
        let two = try filled(sample("{{ a | picture }}") + sample("Герб"))
        #expect(two["word/media/image1.png"] == "sample")
        #expect(two["word/_rels/document.xml.rels"]?.contains("rId9") == true)
        #expect(two["[Content_Types].xml"]?.contains(line) == true)
    }

    @Test(arguments: [
        ("", false), ("<text:p><draw:frame><draw:image xlink:href=\"Pictures/s.png\"/></draw:frame></text:p>", true),
    ])
    func `so does that of an ODT, with its line in the manifest`(other: String, stays: Bool) throws {
        let frame =
            "<text:p><draw:frame draw:style-name=\"fr1\" svg:width=\"4cm\" svg:height=\"2cm\"><draw:image xlink:href=\"Pictures/s.png\"/><svg:desc>{{ a | picture(fit=\"cover\") }}</svg:desc></draw:frame></text:p>"
        let style =
            "<style:style style:name=\"fr1\" style:family=\"graphic\" style:parent-style-name=\"Graphics\"><style:graphic-properties style:wrap=\"left\"/></style:style>"
        var parts = Packages.odt(frame + other, automatic: style).map { name, text in
            (
                name,
                text.replacing(
                    "</manifest:manifest>",
                    with:
                        "<manifest:file-entry manifest:full-path=\"Pictures/s.png\" manifest:media-type=\"image/png\"/></manifest:manifest>"
                )
            )
        }
        parts.append(("Pictures/s.png", "sample"))
        let filled = try Packages.filled(parts, "{\"a\": \"p.png\"}", door: TestDoor(files: ["p.png": pixel]))
        #expect((filled["Pictures/s.png"] != nil) == stays)
        #expect(filled["META-INF/manifest.xml"]?.contains("Pictures/s.png") == stays)
        // The square picture fills the wide frame; the style of the sample goes on in one with a crop.
        let content = try #require(filled["content.xml"])
        #expect(content.contains("svg:width=\"4.000cm\" svg:height=\"2.000cm\""))
        let clipped = content.firstMatch(
            of:
                #/<style:style[^>]* style:name="(fr1_Crop\w+)"><style:graphic-properties style:wrap="left" fo:clip="rect\([^"]+\)"/#
        )
        let name = try #require(clipped?.output.1)
        #expect(content.contains("draw:style-name=\"\(name)\""))
    }

    @Test func `SVG comes with what other readers show`() throws {
        let parts = try Packages.filled(
            Packages.docx(Part.p("{{ a | picture(fallback=b) }}")), "{\"a\": \"d.svg\", \"b\": \"p.png\"}",
            door: TestDoor(files: ["p.png": pixel, "d.svg": Array(svg.utf8)]))
        #expect(
            parts.keys.filter { $0.hasPrefix("word/media/") }.sorted() == [
                "word/media/chancery1.svg", "word/media/chancery2.png",
            ])
        #expect(Packages.body(parts).contains("<asvg:svgBlip"))
        #expect(Packages.body(parts).contains("<wp:extent cx=\"720000\" cy=\"360000\"/>"))
    }

    @Test(arguments: [
        ("../p.png", "file-outside"), ("/etc/passwd", "file-outside"), ("C:\\p.png", "file-outside"),
        ("https://example.org/p.png", "file-outside"), ("a/../../p.png", "file-outside"), ("~/p.png", "file-outside"),
        ("data:image/png;base64,@@@@", "wrong-base64"), ("data:image/png;base64,AAAA", "unknown-picture"),
        ("cut.png", "broken-picture"), ("flipped.png", "broken-picture"), ("text.png", "unknown-picture"),
        ("script.svg", "unsafe-picture"), ("remote.svg", "unsafe-picture"), ("large.png", "picture-too-large"),
    ])
    func `what is no harmless picture is told at the tag`(source: String, code: String) throws {
        var flipped = pixel
        flipped[45] ^= 1
        let door = TestDoor(files: [
            "cut.png": Array(pixel.dropLast(15)), "flipped.png": flipped, "text.png": Array("hello".utf8),
            "script.svg": Array(svg.replacing("<rect", with: "<script>x</script><rect").utf8),
            "remote.svg": Array(svg.replacing("<rect", with: "<image href=\"http://example.org/x.png\"/><rect").utf8),
            "large.png": pixel + [UInt8](repeating: 0, count: Limits().pictureBytes),
        ])
        let problems = try #require(throws: DiagnosticList.self) {
            _ = try Packages.filled(
                Packages.docx(Part.p("{{ a | picture }}")), "{\"a\": \(Value.text(source).jsonText)}", door: door)
        }
        #expect(problems.diagnostics.map(\.code.rawValue) == [code])
        #expect(problems.diagnostics.first?.place == Place(.paragraph(1)))
        // A batch takes many files: which one it is stands in the message.
        let text = problems.diagnostics.first?.wording.english ?? ""
        #expect(source.hasPrefix("data:") || text.contains("«\(source)»"), "\(text)")
    }

    @Test func `a mutated picture never traps`() {
        let jpeg =
            Base64.bytes(
                "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AR//Z"
                    .utf8) ?? []
        for source in [pixel, jpeg, Array("GIF89a\u{1}\u{0}\u{1}\u{0}1234567890;".utf8), Array(svg.utf8)] {
            for index in source.indices {
                for change: UInt8 in [0, 255, 1] {
                    var bytes = source
                    bytes[index] ^= change
                    _ = try? Picture(bytes, limits: Limits())
                    _ = try? Picture(Array(bytes.prefix(index)), limits: Limits())
                }
            }
        }
        #expect((try? Picture(jpeg, limits: Limits()))?.pixelWidth == 1)
    }
}
