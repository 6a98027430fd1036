import ChanceryData
import ChanceryDiagnostics
import Testing

@testable import ChanceryTemplates

struct FieldInferenceTests {
    @Test(arguments: [
        ("{{ a }}", "a text"), ("{{ a.b.c }}", "a { b { c text } }"),
        ("{{ Дата  приказа | дата }}", "Дата приказа date"),
        ("{{ a | default(\"-\") }}", "a text?"), ("{% if a %}{% end %}", "a boolean"),
        ("{% if a %}{{ a }}{% end %}", "a text"), ("{{ a * 2 }}", "a number"), ("{{ a ~ \"x\" }}", "a text"),
        ("{% if a == \"x\" %}{% end %}", "a text"), ("{% if a > 3 %}{% end %}", "a number"),
        ("{% if a is defined %}{{ a }}{% end %}", "a text?"), ("{{ a or \"—\" }}", "a text?"),
        ("{% if a is defined and a > 3 %}{{ a }}{% end %}", "a number?"), ("{{ a | default(1) }}{{ a }}", "a number"),
        ("{% if a or b %}{% if a %}{% end %}{% end %}", "a boolean; b boolean"),
        ("{{ a.b if a is defined else 1 }}", "a { b text }?"),
        ("{% if a %}{{ a.b | default(1) }}{% end %}", "a { b number? }"),
        ("{{ a if a else b }}", "a text?; b text"), ("{{ a | yesno }}", "a boolean"),
        ("{{ a | число(2) }}", "a number"), ("{{ a | картинка }}", "a picture"),
        ("{{ a | document }}", "a document"), ("{{ a | разметка }}", "a markdown"), ("{{ a | link }}", "a link"),
        ("{{ a | formatted }}", "a formatted"), ("{{ xs | number_of(\"б\") }}", "xs list of { key text? }"),
        ("{% for x in xs %}{{ x.f | picture | default(\"\") }}{% end %}", "xs list of { f picture }"),
        ("{% for x in xs %}{{ x }}{% end %}", "xs list of text"),
        ("{% for x in xs %}{{ x.a }}{{ b }}{% end %}", "xs list of { a text }; b text"),
        (
            "{% for x in xs %}{% for y in x.ys %}{{ y.n + 1 }}{% end %}{% end %}",
            "xs list of { ys list of { n number } }"
        ),
        ("{% for x in xs | sort(attribute=\"d\") if x.on %}{{ x.d }}{% end %}", "xs list of { d text; on boolean }"),
        ("{% for k, v in d %}{{ k }}{{ v }}{% end %}", "d any of text"),
        ("{% for k, v in d.items() %}{{ k }}{{ v.a }}{% end %}", "d any of { a text }"),
        ("{% for k in d.keys() %}{{ d[k] }}{% end %}", "d any of text"),
        ("{% for a, b in rows | batch(2) %}{{ a.x }}{{ b.x }}{% end %}", "rows list of { x text }"),
        (
            "{% for g in xs | groupby(\"s\") %}{{ g.grouper }}{% for x in g.list %}{{ x.t }}{% end %}{% end %}",
            "xs list of { s text; t text }"
        ),
        (
            "{% for ключ, группа in xs | сгруппировать(«s») %}{{ группа | поле(«t») | join }}{% end %}",
            "xs list of { s text; t text }"
        ),
        ("{{ xs | map(attribute=\"a.b\") | join }}", "xs list of { a { b text } }"),
        ("{{ xs | join(\", \", \"name\") }}", "xs list of { name text }"),
        ("{{ xs | sum(\"n\") }}", "xs list of { n number }"),
        ("{{ (xs | first).name }}", "xs list of { name text }"), ("{{ xs[0].name }}", "xs list of { name text }"),
        ("{{ xs | length }}", "xs list of text"), ("{{ s.upper() }}", "s text"),
        ("{{ d.get(\"k\", 1) }}", "d { k text? }"),
        ("{% set t = a.b %}{{ t.c }}", "a { b { c text } }"), ("{% set p, q = xs %}{{ p }}", "xs list of text"),
        ("{% for x in xs %}{{ loop.index }}{{ loop.next.a }}{% end %}", "xs list of { a text }"),
        ("{% for x in [a, b] %}{{ x }}{% end %}", "a text; b text"), ("{{ № п/п }}", "№ п/п text"),
        ("{{ бизнес-план }}", "бизнес-план text"), ("{{ a / b }}", "a number; b number"),
        ("{{ \"%s: %d\" | format(a, b) }}", "a text; b text"), ("{{ a.Имя }}{{ a.имя }}", "a { Имя text }"),
        ("{% for x in xs %}{% end %}{{ x }}", "xs list of text; x text"), ("{{ x | upper if x is string }}", "x text"),
        ("{{ xs | where(\"kind\", \"a\") | length }}", "xs list of { kind text }"),
        ("{{ xs | map(\"upper\") | join }}", "xs list of text"), ("{{ d.strftime(\"%d\") }}", "d date"),
        ("{% if \"a\" in tags %}{% end %}", "tags list of text"), ("{{ t[:10] }}", "t text"),
    ])
    func `what a template asks for is seen from its tags`(text: String, fields: String) throws {
        #expect(Surveyed.dump(try Surveyed.survey([text]).fields) == fields)
    }

    @Test func `a known name is meant where words could be an expression`() throws {
        let survey = try Surveyed.survey(["{{ Дата и номер }}{{ a - b }}"])
        #expect(
            Surveyed.dump(survey.fields(preferring: ["Дата и номер", "a", "b"]))
                == "Дата и номер text; a number; b number")
    }

    @Test func `tells where each name is used, what it is compared with and filtered by`() throws {
        let fields = try Surveyed.survey(["{{ a }}", "{% if a == \"x\" %}{{ A | upper }}{% end %}"]).fields
        let field = try #require(fields.first)
        #expect(field.uses.map(\.place) == [Place(.paragraph(1)), Place(.paragraph(2)), Place(.paragraph(2))])
        #expect(field.uses.map(\.name) == ["a", "a", "A"])
        #expect(field.choices == [.text("x")])
        #expect(field.filters == ["upper"])
    }

    private let lines = [
        "{{ Дата приказа | дата }} {{ номер }}",
        "{% for п in пункты %}{{ п.текст }} {{ п.срок | default(\"\") }}{% for кто in п.исполнители %}{{ кто }}{% end %}{% end %}",
        "{% if срочно %}{{ подпись.имя }}{% end %}{% for k, v in итоги %}{{ k }}{{ v }}{% end %}",
    ]

    @Test func `lists fields for people`() throws {
        let listing = FieldListing(of: try Surveyed.survey(lines).fields, in: .english).text
        #expect(
            listing
                == """
                Дата приказа          date                 | date  paragraph 1
                номер                 text                 paragraph 1
                пункты                list of records      paragraph 2
                пункты[].текст        text                 paragraph 2
                пункты[].срок         text, optional       | default  paragraph 2
                пункты[].исполнители  list of texts        paragraph 2
                срочно                yes or no            paragraph 3
                подпись               record               paragraph 3
                подпись.имя           text                 paragraph 3
                итоги                 record of any names  paragraph 3

                """, "\(listing)")
    }

    @Test func `an empty file to be filled has every name, and fills the template as it is`() throws {
        let survey = try Surveyed.survey(lines)
        let yaml = FieldSkeleton(of: survey.fields, in: .russian).text
        let data = try DataReader.read(Array(yaml.utf8))
        #expect(FieldChecker.diagnostics(of: survey.fields, knowing: KnownNames(in: data)).isEmpty, "\(yaml)")
        #expect(yaml.contains("пункты:  # список записей (абзац 2)\n  - текст:  # текст (абзац 2)\n"), "\(yaml)")
        #expect(yaml.contains("срочно: false"), "\(yaml)")
    }

    @Test func `the schema says types and what must be there`() throws {
        let schema = FieldSchema.schema(of: try Surveyed.survey(lines).fields, in: .english)
        #expect(schema["required"]?.elements?.count == 6)
        let item = schema["properties"]?["пункты"]?["items"]
        #expect(item?["required"] == .list([.text("текст"), .text("исполнители")]))
        #expect(item?["properties"]?["срок"]?["type"] == .list([.text("string"), .text("number"), .text("null")]))
        #expect(schema["properties"]?["Дата приказа"]?["type"] == .text("string"))
        #expect(
            schema["properties"]?["итоги"]?["additionalProperties"]?["type"]
                == .list([.text("string"), .text("number")]))
    }

    @Test func `keys of any letters are read back`() throws {
        let names = ["№ п/п", "a: b", "да\"нет", "yes", "x#y", "  ", "É", "1", "-", "Имя", "null"]
        let fields = names.map { Field(name: $0, shape: .text) }
        let data = try DataReader.read(Array(FieldSkeleton(of: fields, in: .english).text.utf8))
        guard case .mapping(let mapping) = data.content else {
            Issue.record("no record")
            return
        }
        #expect(mapping.keys == names)
    }
}
