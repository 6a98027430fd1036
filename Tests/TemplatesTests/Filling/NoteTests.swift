import ChanceryArchive
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

/// Notes and comments stand in parts of their own in a DOCX; they belong to where something refers to them all the same.
@Suite struct NoteTests {
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let rels = "http://schemas.openxmlformats.org/package/2006/relationships"

    /// A kind of note: the part that holds it, its element, and what refers to it.
    struct Kind: CustomTestStringConvertible, Sendable {
        var list: String
        var element: String
        var reference: String
        var testDescription: String { list }
    }

    static let kinds = [
        Kind(list: "footnotes", element: "footnote", reference: "footnoteReference"),
        Kind(list: "endnotes", element: "endnote", reference: "endnoteReference"),
        Kind(list: "comments", element: "comment", reference: "commentReference"),
    ]

    private static func note(_ kind: Kind, _ id: Int, _ text: String) -> String {
        "<w:\(kind.element) w:id=\"\(id)\">\(Part.p(text))</w:\(kind.element)>"
    }

    private static func reference(_ kind: Kind, _ id: Int) -> String {
        "<w:r><w:\(kind.reference) w:id=\"\(id)\"/></w:r>"
    }

    private static func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }

    /// A DOCX whose body refers to notes.
    private static func docx(_ kind: Kind, _ body: String, _ notes: String, more: [(String, String)] = []) -> [(
        String, String
    )] {
        let list = "<w:\(kind.list) xmlns:w=\"\(Packages.w)\">\(notes)</w:\(kind.list)>"
        return Packages.docx(body, more: [("word/\(kind.list).xml", list)] + more).map { name, text in
            guard name == "word/_rels/document.xml.rels" else { return (name, text) }
            let relation =
                "<Relationship Id=\"rId9\" Type=\"\(office)/\(kind.list)\" Target=\"\(kind.list).xml\"/></Relationships>"
            return (name, text.replacing("</Relationships>", with: relation))
        }
    }

    /// The notes of a filled document: `id:text`, in the order of their part.
    private static func notes(_ kind: Kind, _ parts: [String: String]) -> [String] {
        let part = parts["word/\(kind.list).xml"] ?? ""
        return part.split(separator: "<w:\(kind.element) ").dropFirst().map { note in
            let id = note.split(separator: "\"").dropFirst().first ?? ""
            let texts = note.split(separator: "<w:t").dropFirst().compactMap { text in
                text.split(separator: ">", maxSplits: 1).last?.prefix { $0 != "<" }
            }
            return "\(id):\(texts.joined())"
        }
    }

    /// The ids that the body refers to.
    private static func references(_ kind: Kind, _ parts: [String: String]) -> [String] {
        Packages.body(parts).split(separator: "<w:\(kind.reference) w:id=\"").dropFirst().map { text in
            String(text.prefix { $0 != "\"" })
        }
    }

    @Test(arguments: kinds)
    func `a note whose reference stands in a loop is one for each turn, with the loop's variable`(kind: Kind) throws {
        let loop =
            "<w:p>\(Self.run("{% for x in xs %}{{ x }}"))\(Self.reference(kind, 2))\(Self.run("{% endfor %}"))</w:p>"
        let parts = try Packages.filled(
            Self.docx(
                kind, "<w:p>\(Self.reference(kind, 1))</w:p>" + loop,
                Self.note(kind, 1, "вне {{ xs[0] }}") + Self.note(kind, 2, "о {{ x }} и {{ loop.index }}")),
            "xs: [а, б, в]")
        #expect(Self.references(kind, parts) == ["1", "2", "3", "4"])
        #expect(Self.notes(kind, parts) == ["1:вне а", "2:о а и 1", "3:о б и 2", "4:о в и 3"])
    }

    @Test(arguments: kinds)
    func `the paragraphs of a note in a loop are those of its turn`(kind: Kind) throws {
        let loop =
            "<w:p>\(Self.run("{% for x in xs %}{{ x }}"))\(Self.reference(kind, 1))\(Self.run("{% endfor %}"))</w:p>"
        let note =
            "<w:\(kind.element) w:id=\"1\">" + Part.p("о {{ x }}, ") + Part.p("{% if loop.first %}")
            + Part.p("первый, ")
            + Part.p("{% endif %}") + Part.p("{{ loop.index }}") + "</w:\(kind.element)>"
        let parts = try Packages.filled(Self.docx(kind, loop, note), "xs: [а, б]")
        #expect(Self.references(kind, parts) == ["1", "2"])
        #expect(Self.notes(kind, parts) == ["1:о а, первый, 1", "2:о б, 2"])
        #expect(parts["word/\(kind.list).xml"]?.split(separator: "<w:p>").count == 6)
        let paragraphs = Part.p("{% for x in xs %}") + "<w:p>\(Self.reference(kind, 1))</w:p>" + Part.p("{% endfor %}")
        #expect(Self.notes(kind, try Packages.filled(Self.docx(kind, paragraphs, note), "xs: [а, б]")).count == 2)
    }

    @Test(arguments: kinds)
    func `a note goes with a reference that a false condition leaves out`(kind: Kind) throws {
        let body =
            "<w:p>\(Self.run("{% if a %}да"))\(Self.reference(kind, 1))\(Self.run("{% else %}нет"))\(Self.reference(kind, 2))\(Self.run("{% endif %}"))</w:p>"
        let notes = Self.note(kind, 1, "первая") + Self.note(kind, 2, "вторая {{ b }}")
        let no = try Packages.filled(Self.docx(kind, body, notes), "a: false\nb: и")
        #expect(Self.references(kind, no) == ["2"])
        #expect(Self.notes(kind, no) == ["2:вторая и"])
        let yes = try Packages.filled(Self.docx(kind, body, notes), "a: true")
        #expect(Self.notes(kind, yes) == ["1:первая"])
    }

    @Test(arguments: kinds)
    func `notes that are always the same stay as they are packed`(kind: Kind) throws {
        let parts = Self.docx(
            kind, "<w:p>\(Self.run("{{ a }}"))\(Self.reference(kind, 1))</w:p>", Self.note(kind, 1, "как есть") + " ")
        let filled = try Packages.filled(parts, "a: 1")
        #expect(filled["word/\(kind.list).xml"] == parts.first { $0.0 == "word/\(kind.list).xml" }?.1)
    }

    @Test func `the separators of notes come before the notes, and a note that nothing refers to is filled`() throws {
        let kind = Self.kinds[0]
        let separator = "<w:footnote w:type=\"separator\" w:id=\"0\">\(Part.p("-"))</w:footnote>"
        let body = "<w:p>\(Self.run("{% for x in xs %}"))\(Self.reference(kind, 1))\(Self.run("{% endfor %}"))</w:p>"
        let parts = try Packages.filled(
            Self.docx(
                kind, body,
                Self.note(kind, 1, "{{ x }}") + separator.replacing("<w:footnote ", with: "<w:footnote ")
                    + Self.note(kind, 7, "ничья {{ xs[1] }}")), "xs: [а, б]")
        let text = try #require(parts["word/footnotes.xml"])
        #expect(
            text.firstRange(of: "separator").map {
                $0.lowerBound < (text.firstRange(of: ">а<")?.lowerBound ?? text.endIndex)
            } == true)
        #expect(Self.notes(kind, parts).suffix(3) == ["7:ничья б", "1:а", "8:б"])
    }

    @Test func `the range of a comment in a loop has the id of its comment`() throws {
        let kind = Self.kinds[2]
        let body =
            "<w:p>\(Self.run("{% for x in xs %}"))<w:commentRangeStart w:id=\"0\"/>\(Self.run("{{ x }}"))<w:commentRangeEnd w:id=\"0\"/>\(Self.reference(kind, 0))\(Self.run("{% endfor %}"))</w:p>"
        let parts = try Packages.filled(Self.docx(kind, body, Self.note(kind, 0, "{{ x }}!")), "xs: [а, б]")
        let filled = Packages.body(parts)
        #expect(Self.notes(kind, parts) == ["0:а!", "1:б!"])
        for id in [0, 1] {
            for name in ["commentRangeStart", "commentRangeEnd", "commentReference"] {
                #expect(filled.contains("<w:\(name) w:id=\"\(id)\"/>"))
            }
        }
    }

    /// Word's editors do not make such; a body that only one of both would get must not leave the other one without.
    @Test func `a note that is referred to twice stays in its part`() throws {
        let kind = Self.kinds[0]
        let body =
            "<w:p>\(Self.run("{% for x in xs %}{{ x }}"))\(Self.reference(kind, 1))\(Self.reference(kind, 1))\(Self.run("{% endfor %}"))</w:p>"
        let parts = try Packages.filled(Self.docx(kind, body, Self.note(kind, 1, "{{ xs[0] }}")), "xs: [а, б]")
        #expect(Self.references(kind, parts) == ["1", "1", "1", "1"])
        #expect(Self.notes(kind, parts) == ["1:а"])
    }

    @Test func `a note whose own text refers to notes ends`() throws {
        let kind = Self.kinds[0]
        let inner = "<w:footnote w:id=\"1\"><w:p>\(Self.run("{{ a }}"))\(Self.reference(kind, 2))</w:p></w:footnote>"
        let other = "<w:footnote w:id=\"2\"><w:p>\(Self.run("{{ a }}"))\(Self.reference(kind, 2))</w:p></w:footnote>"
        let parts = try Packages.filled(
            Self.docx(kind, "<w:p>\(Self.run("{{ a }}"))\(Self.reference(kind, 1))</w:p>", inner + other), "a: б")
        #expect(Self.notes(kind, parts) == ["2:б", "1:б"])
    }

    @Test func `a link in a note of a loop has the address of its turn`() throws {
        let kind = Self.kinds[0]
        let link =
            "<w:footnote w:id=\"1\"><w:p><w:hyperlink xmlns:r=\"\(Self.office)\" r:id=\"rId1\">\(Self.run("сайт"))</w:hyperlink></w:p></w:footnote>"
        let relations =
            "<Relationships xmlns=\"\(Self.rels)\"><Relationship Id=\"rId1\" Type=\"\(Self.office)/hyperlink\" Target=\"http://x.ru/%7B%7B%20x%20%7D%7D\" TargetMode=\"External\"/></Relationships>"
        let body = "<w:p>\(Self.run("{% for x in xs %}"))\(Self.reference(kind, 1))\(Self.run("{% endfor %}"))</w:p>"
        let parts = try Packages.filled(
            Self.docx(kind, body, link, more: [("word/_rels/footnotes.xml.rels", relations)]), "xs: [1, 2]")
        let notes = try #require(parts["word/footnotes.xml"])
        #expect(notes.contains("http://x.ru/1") && notes.contains("http://x.ru/2"))
        #expect(parts["word/_rels/footnotes.xml.rels"]?.contains("rId1") == false)
        #expect(parts["word/_rels/document.xml.rels"]?.contains("rId1") == true)
    }

    @Test func `a picture in a note belongs to the part of the notes`() throws {
        let kind = Self.kinds[0]
        let picture = "data:image/png;base64,\(Packages.pixel)"
        let parts = try Packages.filled(
            Self.docx(
                kind, "<w:p>\(Self.run("{{ a }}"))\(Self.reference(kind, 1))</w:p>",
                Self.note(kind, 1, "{{ p | picture }}")), "a: 1\np: \"\(picture)\"")
        #expect(parts["word/_rels/footnotes.xml.rels"]?.contains("/image") == true)
        #expect(parts["word/_rels/document.xml.rels"]?.contains("/image") == false)
    }

    @Test func `a problem in a note tells its place, once`() throws {
        let kind = Self.kinds[0]
        let body = "<w:p>\(Self.run("{% for x in xs %}"))\(Self.reference(kind, 5))\(Self.run("{% endfor %}"))</w:p>"
        let problems = try #require(throws: DiagnosticList.self) {
            _ = try Packages.filled(Self.docx(kind, body, Self.note(kind, 5, "{{ y }}")), "xs: [1, 2]")
        }
        #expect(problems.diagnostics.map { $0.place.text(in: .english) } == ["footnote 1, paragraph 1"])
    }

    @Test func `the data that a note asks for are those of the loop around its reference`() throws {
        let kind = Self.kinds[0]
        let body = "<w:p>\(Self.run("{% for x in xs %}"))\(Self.reference(kind, 5))\(Self.run("{% endfor %}"))</w:p>"
        let survey = TemplateSurvey(
            of: try ZipReader(Packages.packed(Self.docx(kind, body, Self.note(kind, 5, "{{ x.name }} {{ y }}")))))
        #expect(survey.problems.isEmpty)
        #expect(Surveyed.dump(survey.fields) == "xs list of { name text }; y text")
    }

    @Test func `an ODT has a note for each turn, too`() throws {
        let note =
            "<text:note text:id=\"ftn1\" text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>{{ x }}!</text:p></text:note-body></text:note>"
        let parts = try Packages.filled(
            Packages.odt("<text:p>{% for x in xs %}{{ x }}\(note){% endfor %}{% if a %}\(note){% endif %}</text:p>"),
            "xs: [а, б]\na: false")
        let body = Packages.body(parts)
        #expect(body.contains("а!") && body.contains("б!"))
        #expect(body.split(separator: "<text:note ").count == 3)
        let survey = TemplateSurvey(
            of: try ZipReader(
                Packages.packed(
                    Packages.odt(
                        "<text:p>{% for x in xs %}\(note.replacing("x }}", with: "x.n }}"))" + "{% endfor %}</text:p>"))
            ))
        #expect(Surveyed.dump(survey.fields) == "xs list of { n text }")
    }
}
