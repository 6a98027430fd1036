import ChanceryData
import ChanceryDiagnostics
import ChanceryTemplates
import Testing

struct EvaluatorTests {
    private let data = Evaluated.mapping([
        "deadline": .text("май"), "Дата приказа": .text("5 июня"), "Дата и номер": .text("5 июня № 3"),
        "№ п/п": .integer(4), "бизнес-план": .text("есть"), "Срок": .text("к маю"), "й": .text("й"),
        "plan": Evaluated.mapping(["title": .text("План"), "signer": .null, "E-mail": .text("a@b")]),
        "items": .list([.text("а"), .text("б"), .text("в")]), "ratio": Value(.decimal(0.1)),
        "pair": .list([.list([.integer(1), .integer(2)]), .list([.integer(3), .integer(4)])]), "big": .integer(.max),
        "flag": Value(.bool(true)),
    ])

    @Test(arguments: [
        ("deadline", "май"), ("DEADLINE", "май"), ("дата  Приказа", "5 июня"), ("Дата\u{A0}при\u{AD}каза", "5 июня"),
        ("Дата и номер", "5 июня № 3"), ("№ п/п", "4"), ("бизнес-план", "есть"),
        ("бизнес–план", "есть"), ("и\u{306}", "й"), ("plan.title", "План"), ("plan.signer.name.x", ""),
        ("plan[\"E-mail\"]", "a@b"), ("plan.Title", "План"), ("items[-1]", "в"), ("items.0", "а"),
        ("ratio + 0.2", "0.3"),
        ("1 / 3", "0.3333333333333333"), ("10 / 2", "5.0"),
        ("1000000.0 * 1000000000000000", "1000000000000000000000.0"),
        ("0.00000001 * 1", "0.00000001"), ("-1.50", "-1.5"),
    ])
    func `prints`(expression: String, printed: String) throws {
        #expect(try Evaluated.text(expression, in: data) == printed)
    }

    @Test(arguments: [
        ("①dedline", "unknown-name", "did you mean «deadline»?"), ("plan.①titel", "unknown-name", "«title»"),
        ("plan[①\"titel\"]", "unknown-name", "«title»"), ("①xyzzy.a.b", "unknown-name", "there is no «xyzzy»"),
        ("①Cрок", "mixed-alphabet", "the right name is «Срок»"), ("①dеadline", "mixed-alphabet", "«deadline»"),
        ("①Датa выдачи", "mixed-alphabet", "the right name is «Дата выдачи»"),
        ("items[①3]", "no-such-element", "there are 3"),
        ("items[①-4]", "no-such-element", "counted from 0"), ("items.①name", "no-member", "loop"),
        ("deadline.①x", "no-member", "a text has no «x»"), ("①items", "not-text", "join"),
        ("①plan", "not-text", "fields"),
        ("①1 / 0", "division-by-zero", ""), ("①1 % 0", "division-by-zero", ""),
        ("①1 // 0.0", "division-by-zero", ""), ("①deadline - 1", "wrong-type", "«-»"),
        ("①deadline + 1", "wrong-type", "~"),
        ("①deadline < 1", "wrong-type", "compared"), ("①1 in 2", "wrong-type", ""),
        ("①big + 1", "number-too-large", ""),
        ("-①deadline", "wrong-type", "number"), ("deadline | ①abs", "wrong-type", "filter «abs»"),
        ("①deadline is even", "wrong-type", "whole"), ("①items ~ 1", "not-text", ""),
        ("①loop.index", "unknown-name", "loop"),
    ])
    func `says what is wrong and where`(marked: String, code: String, part: String) throws {
        let marked = Marked(marked)
        let problem = try #require(throws: TagProblem.self) { _ = try Evaluated.text(marked.text, in: data) }
        #expect(problem.code.rawValue == code)
        #expect(problem.range.lowerBound == marked.places.first, "\(problem)")
        #expect(problem.wording.english.contains(part), "\(problem.wording.english)")
    }

    @Test func `quotes the tag in its diagnostic`() throws {
        let marked = Marked("до {{ ①dedline② }}")
        let tag = try #require(TagScanner.scan(marked.text).tags.first)
        guard case .value(let expression) = try TagParser().parse(tag) else { return }
        let problem = try #require(throws: TagProblem.self) { _ = try Evaluator(root: data).value(of: expression) }
        #expect(problem.range == marked.places[0]..<marked.places[1])
        let diagnostic = problem.diagnostic(at: Place(.table(1), .row(4)), quoting: tag.source)
        #expect(
            "\(diagnostic)"
                == "table 1, row 4: error: there is no «dedline»; did you mean «deadline»? ({{ dedline }}) [unknown-name]"
        )
    }

    @Test(arguments: [
        ("zzz | default(\"—\")", "—"), ("zzz.a.b | default(\"—\")", "—"), ("items[9] | d(\"—\")", "—"),
        ("plan.signer | default(\"—\")", "—"), ("plan.nobody.name is defined | yesno", "нет"),
        ("zzz is not defined | yesno", "да"), ("plan.title is defined | yesno", "да"),
        ("deadline | default(\"—\")", "май"),
    ])
    func `what may be missing is asked for`(expression: String, printed: String) throws {
        #expect(try Evaluated.text(expression, in: data) == printed)
    }

    private func loop(_ head: String) throws -> ForTag {
        let tag = try #require(TagScanner.scan("{% \(head) %}").tags.first)
        guard case .control(.for(let loop)) = try TagParser().parse(tag) else { throw LoopExpected() }
        return loop
    }

    private struct LoopExpected: Error {}

    /// The texts that a loop's turns print.
    private func run(_ head: String, _ body: String) throws -> [String] {
        let loop = try loop(head)
        let expression = try TagParser().expression(body)
        var evaluator = Evaluator(root: data)
        let items = try evaluator.items(of: loop)
        evaluator.enter(loop, over: items)
        var texts: [String] = []
        for index in 0..<items.count {
            try evaluator.turn(to: index)
            texts.append(try evaluator.text(of: expression))
        }
        evaluator.leave()
        #expect(evaluator.depth == 0)
        return texts
    }

    @Test(arguments: [
        ("for x in items", "x ~ loop.index ~ loop.index0 ~ loop.length", ["а103", "б213", "в323"]),
        ("для элемент в items", "цикл.номер ~ элемент ~ (\"!\" if цикл.последний)", ["1а", "2б", "3в!"]),
        ("for x in items", "(loop.previous | default(\"-\")) ~ x ~ loop.next", ["-аб", "абв", "бв"]),
        ("for x in items if x != \"б\"", "x ~ loop.index ~ loop.length", ["а12", "в22"]),
        ("for a, b in pair", "a ~ b", ["12", "34"]), ("for key, value in plan", "key", ["title", "signer", "E-mail"]),
        ("for a, b in plan.items()", "a", ["title", "signer", "E-mail"]), ("for x in plan.signer", "x", []),
        ("for key in plan", "key", ["title", "signer", "E-mail"]),
        ("for deadline in items", "deadline", ["а", "б", "в"]), ("for Item in items", "item", ["а", "б", "в"]),
        ("for i in range(2)", "i", ["0", "1"]), ("for x in [1, 2] + [3]", "loop.revindex", ["3", "2", "1"]),
    ])
    func `loops`(head: String, body: String, texts: [String]) throws {
        #expect(try run(head, body) == texts)
    }

    @Test(arguments: [
        ("for x in ①deadline", "not-iterable"),
        ("for ①a, b in items", "cannot-unpack"),
        ("for x in ①itms", "unknown-name"), ("for x in ①big", "not-iterable"),
    ])
    func `says what cannot be looped over`(marked: String, code: String) throws {
        let marked = Marked(marked)
        let problem = try #require(throws: TagProblem.self) { _ = try run(marked.text, "1") }
        #expect(problem.code.rawValue == code)
        #expect(problem.range.lowerBound == (marked.places.first ?? 0) + 3)
    }

    @Test func `groups unpack into key and elements`() throws {
        var evaluator = Evaluator(root: Evaluated.data)
        let loop = try loop("for age, group in people | groupby(\"age\")")
        let body = try TagParser().expression("age ~ \": \" ~ (group | map(\"name\") | join(\", \"))")
        let items = try evaluator.items(of: loop)
        evaluator.enter(loop, over: items)
        var texts: [String] = []
        for index in 0..<items.count {
            try evaluator.turn(to: index)
            texts.append(try evaluator.text(of: body))
        }
        #expect(texts == ["3: Яна, Борис", "5: анна"])
    }

    @Test func `a name set inside a loop lives for the turn, one set outside for good`() throws {
        let parser = TagParser()
        let loop = try loop("for x in items")
        var evaluator = Evaluator(root: data)
        func name(_ text: String) -> SetTarget { SetTarget([LocalName(text: text, range: 0..<0)]) }
        try evaluator.set(name("total"), to: parser.expression("1"))
        evaluator.enter(loop, over: try evaluator.items(of: loop))
        try evaluator.turn(to: 0)
        try evaluator.set(name("own"), to: parser.expression("x"))
        try evaluator.set(name("total"), to: parser.expression("total + 1"))
        #expect(try evaluator.text(of: parser.expression("own ~ total")) == "а2")
        try evaluator.turn(to: 1)
        #expect(try evaluator.text(of: parser.expression("(own | default(\"-\")) ~ total")) == "-1")
        evaluator.leave()
        #expect(try evaluator.text(of: parser.expression("total")) == "1")
    }

    @Test func `values that double with every tag are stopped`() throws {
        let parser = TagParser()
        let name = SetTarget([LocalName(text: "s", range: 0..<0)])
        for (start, step) in [("\"ab\"", "s ~ s"), ("[1]", "s + s"), ("[1]", "[s, s]")] {
            var evaluator = Evaluator(root: .null)
            try evaluator.set(name, to: parser.expression(start))
            #expect(throws: TagProblem.self) {
                for _ in 0..<70 { try evaluator.set(name, to: parser.expression(step)) }
            }
            _ = try? evaluator.value(of: parser.expression("s == s"))
        }
    }

    /// The second record leaves out what the others say, as data that people write do.
    private let rows = Evaluated.mapping([
        "rows": .list([
            Evaluated.mapping([
                "n": .text("а"), "note": .text("прим."), "person": Evaluated.mapping(["phone": .text("1")]),
            ]),
            Evaluated.mapping(["n": .text("б"), "person": Evaluated.mapping([:])]),
        ])
    ])

    @Test(arguments: [
        ("{% if i.note %}+{{ i.note }}{% else %}-{% endif %}", "а+прим. б- "),
        ("{% if not i.note %}-{% endif %}", "а б- "),
        ("{% if i.n and i.note %}+{% endif %}", "а+ б "), ("{% if i.note and i.n %}+{% endif %}", "а+ б "),
        ("{% if false or i.note %}+{% endif %}", "а+ б "), ("{% if i.note == \"прим.\" %}+{% endif %}", "а+ б "),
        ("{% if i.note != \"прим.\" %}-{% endif %}", "а б- "), ("{{ i.note if i.note }}", "априм. б "),
        ("{% if i.person.phone %}+{% endif %}", "а+ б "),
    ])
    func `a condition may ask for what a record lacks and others of its list have`(tags: String, printed: String) throws
    {
        let template = "{% for i in rows %}{{ i.n }}\(tags) {% endfor %}"
        #expect(try PlainTemplate.filled(template, with: rows) == printed)
    }

    @Test(arguments: [
        "{% if i.nota %}{% endif %}", "{{ i.note }}", "{{ i.note|upper }}", "{% if i.note|upper %}{% endif %}",
        "{% if nota %}{% endif %}",
        "{% if i.person.fax %}{% endif %}",
    ])
    func `what no record has is misspelt, and what is printed must be there`(tags: String) {
        let problem = #expect(throws: TagProblem.self) {
            try PlainTemplate.filled("{% for i in rows %}\(tags){% endfor %}", with: rows)
        }
        #expect(problem?.code == "unknown-name")
    }
}
