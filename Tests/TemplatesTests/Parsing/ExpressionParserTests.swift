import ChanceryData
import ChanceryDiagnostics
import ChanceryTemplates
import Testing

struct ExpressionParserTests {
    @Test(arguments: [
        ("a + b ~ c", "a + (b ~ c)"), ("a ~ b * c", "a ~ (b * c)"), ("not a == b", "not (a == b)"),
        ("not a and b", "(not a) and b"), ("a or b and c", "a or (b and c)"), ("a - b - c", "(a - b) - c"),
        ("a + b | f", "a + (b | upper)"), ("-a | f", "(-a) | upper"), ("a is not none", "a is not none"),
        ("a not in b", "a not in b"), ("a if b else c if d else e", "a if b else (c if d else e)"),
        ("a.b[0]['c'].d", "a.b[0][\"c\"].d"), ("a.0.1", "a[0][1]"), ("(a, b,)", "[a, b]"), ("()", "[]"),
        ("a == b is none", "a == (b is none)"), ("a.in", "a.in"), ("a ** b ** c", "(a ** b) ** c"),
        ("-a ** b", "(-a) ** b"), ("a * b ** c", "a * (b ** c)"),
        ("a is divisibleby b and c", "(a is divisibleby(b)) and c"),
        ("a is in b is none", "(a is in(b)) is none"), ("-a[1:2]", "-(a[1:2])"), ("\"a\" 'b'", "\"ab\""),
        ("a | join and b", "(a | join) and b"), ("a is eq b | upper", "(a is eq(b)) | upper"),
        ("a.upper() | lower", "(a.upper()) | lower"),
    ])
    func `binds operators as Jinja does`(text: String, bracketed: String) throws {
        let parser = TagParser()
        let text = text.replacing("| f", with: "| upper")
        #expect(try parser.expression(text) == parser.expression(bracketed))
    }

    @Test(arguments: [
        ("a и не b или истина", "a and not b or true"), ("a ЕСЛИ b иначе пусто", "a if b else none"),
        ("a в [1, 2]", "a in [1, 2]"), ("a не в b", "a not in b"), ("a это не определено", "a is not defined"),
        ("a это чётное", "a is even"), ("a это четное", "a is even"), ("a == ложь", "a == false"),
        ("a | по умолчанию(«—»)", "a | default(\"—\")"), ("a | По_Умолчанию(1)", "a | default(1)"),
        ("список | соединить(разделитель=\", \", поле=«имя»)", "список | join(\", \", \"имя\")"),
        ("a это больше 5", "a is gt 5"), ("a это не кратно 3", "a is not divisibleby 3"),
        ("a это не меньше b", "a is not lt b"), ("a это делится на 2", "a is divisibleby 2"),
        ("xs | к каждому(«прописными»)", "xs | map(\"upper\")"), ("цикл.номер", "loop.index"),
        ("xs | выбрать(«чётное»)", "xs | select(«чётное»)"),
        ("Цикл.последний", "loop.last"), ("True and None", "true and none"),
    ])
    func `knows every keyword in Russian`(text: String, english: String) throws {
        let parser = TagParser()
        let (one, other) = (try parser.expression(text), try parser.expression(english))
        if case .loop(let attribute, _) = one.form, case .loop(let same, _) = other.form {
            #expect(attribute == same)
        } else {
            #expect(one == other)
        }
    }

    @Test(arguments: [
        ("for x in xs", "для x в xs"), ("if a", "если a"), ("elif a", "иначе если a"), ("elif a", "else if a"),
        ("else", "Иначе"), ("endfor", "конец для"), ("endif", "Конец если"), ("end", "конец"),
        ("set a = 1", "пусть a = 1"), ("set a, b = 1, 2", "пусть a, b = (1, 2)"),
        ("for k, v in d if v", "для k, v в d если v"), ("for x in xs", "для каждого x в xs"),
        ("colspan 2", "объединить столбцы 2"), ("include \"a b\"", "вставить «a b»"), ("endfor", "конец цикла"),
        ("with a = 1, b = 2", "при a = 1, b = 2"), ("endwith", "конец при"), ("endset", "конец пусть"),
        ("set a = namespace(b=1)", "пусть a = накопитель(b=1)"), ("set a.b = 1", "задать a.b = 1"),
        ("set a", "пусть a"),
        ("filter list", "фильтр list"), ("endfilter", "конец фильтра"),
    ])
    func `knows every control tag in Russian`(english: String, russian: String) throws {
        func parsed(_ text: String) throws -> ParsedTag {
            try TagParser().parse(#require(TagScanner.scan("{% \(text) %}").tags.first))
        }
        #expect(try parsed(english) == parsed(russian))
    }

    @Test(arguments: [
        ("{{ a +① }}", "bad-expression"), ("①{{ }}", "empty-tag"), ("{{ a ①= b }}", "bad-expression"),
        ("{{ (a① }}", "bad-expression"), ("{{ a | ①uper }}", "unknown-filter"), ("{{ a is ①evn }}", "unknown-test"),
        ("{{ ①f(1) }}", "no-calls"), ("{{ a.①pop() }}", "no-calls"), ("{% ①fr x in y %}", "unknown-keyword"),
        ("{% ①macro a() %}", "unsupported-tag"), ("{% ①fоr x in y %}", "mixed-alphabet"),
        ("{{ a | ①replace(1) }}", "wrong-arguments"), ("{{ a | upper(①1) }}", "wrong-arguments"),
        ("{{ a | join(①sep=1) }}", "wrong-arguments"), ("{{ ①«a }}", "unclosed-string"),
        ("{{ ①99999999999999999999 }}", "number-too-large"), ("{% for x xs① %}", "bad-expression"),
        ("{% for x, ①x in xs %}", "bad-expression"), ("{% endfor ①x %}", "bad-expression"),
        ("{{ ①if a }}", "mismatched-tag"),
        ("{{ a[1:2:3①:4] }}", "bad-expression"), ("{% set a ①== 1 %}", "bad-expression"),
        ("{{ a ①! b }}", "bad-expression"),
        ("{{ a b.c ①\"x\" }}", "bad-expression"), ("{{ ①else }}", "mismatched-tag"),
        ("{{ a ①{ b }}", "bad-expression"),
        ("①{% endraw %}", "stray-tag"), ("{% for x in xs ①recursive %}", "unsupported-tag"),
        ("{{ a is ①divisibleby }}", "wrong-arguments"), ("{{ a.①get() }}", "wrong-arguments"),
        ("{{ a.①split(\",\", 1, 2) }}", "wrong-arguments"), ("{{ a.strip(①x=1) }}", "wrong-arguments"),
        ("{{ {\"a\" ①1} }}", "bad-expression"), ("{{ {\"a\": 1① }}", "bad-expression"),
        ("{{ a ①} b }}", "bad-expression"),
    ])
    func `says where a tag is wrong`(marked: String, code: String) throws {
        let marked = Marked(marked)
        let tag = try #require(TagScanner.scan(marked.text).tags.first)
        let problem = try #require(throws: TagProblem.self) { _ = try TagParser().parse(tag) }
        #expect(problem.code.rawValue == code, "\(problem)")
        #expect(problem.range.lowerBound == marked.places.first, "\(problem)")
    }

    @Test func `suggests what may have been meant`() throws {
        let parser = TagParser()
        let filter = try #require(throws: TagProblem.self) { _ = try parser.expression("a | uper") }
        #expect(filter.wording.english.contains("did you mean «upper»?"))
        let russian = try #require(throws: TagProblem.self) { _ = try parser.expression("a | по умолчаню(1)") }
        #expect(russian.wording.russian.contains("может быть, «по умолчанию»?"))
        let test = try #require(throws: TagProblem.self) { _ = try parser.expression("a is definde") }
        #expect(test.wording.english.contains("did you mean «defined»?"))
    }

    @Test(arguments: [
        "(", "[", "-", "not ", "a[", "a if b else ", "a | default(", "{1: ", "a.get(", "a[:", "a is in (",
    ])
    func `refuses nesting that would exhaust the stack`(piece: String) throws {
        let problem = try #require(throws: TagProblem.self) {
            _ = try TagParser().expression(String(repeating: piece, count: 50_000) + "a")
        }
        #expect(problem.code.rawValue == "too-deep")
    }

    @Test(arguments: [
        " + a", ".a", "[0]", " | upper", " is none", " ~ a", " if a", "[:]", ".upper()", " ** a", " is gt 1",
    ])
    func `refuses chains that would exhaust the stack`(piece: String) throws {
        let problem = try #require(throws: TagProblem.self) {
            _ = try TagParser().expression("a" + String(repeating: piece, count: 50_000))
        }
        #expect(problem.code.rawValue == "too-deep")
    }

    @Test func `lists the names that are used and those that may be missing`() throws {
        let uses = try TagParser().expression("a.b[c].d | default(e) ~ (f if f is defined else g[\"h\"])").nameUses
        let dump = uses.map { use in
            use.path.map { $0 ?? "*" }.joined(separator: ".") + (use.mayBeMissing ? "?" : "")
        }
        #expect(dump == ["a.b.*.d?", "c", "e", "f?", "f?", "g.h"])
        #expect(uses.first?.ranges == [0..<1, 2..<3, 4..<5, 7..<8])
    }

    @Test func `reads words with signs between as a name too`() throws {
        #expect(
            try TagParser().expression("Дата и номер").nameUses.map(\.spelling) == ["Дата и номер", "Дата и номер"])
        #expect(try TagParser().expression("№ п/п").spelling == "№ п/п")
        #expect(try TagParser().expression("a + 1.5").spelling == nil)
        #expect(try TagParser().expression("a.b").spelling == nil)
    }
}
