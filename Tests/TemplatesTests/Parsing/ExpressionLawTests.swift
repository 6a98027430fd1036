import ChanceryData
import ChanceryTemplates
import Testing

/// What holds for all expressions.
struct ExpressionLawTests {
    private static let range = 0..<0
    private static let registry = FilterRegistry()

    private func random(_ depth: Int, _ random: inout LanguageRandom) -> Expression {
        func part() -> Expression { self.random(depth - 1, &random) }
        let form: Expression.Form
        switch depth > 0 ? Int.random(in: 0..<20, using: &random) : Int.random(in: 0..<3, using: &random) {
        case 0:
            let names = [
                "a", "Дата приказа", "x1", "Имя 2", "имя_отца", "2 квартал", "1_000 руб", "0x1F х", "Тел.", "№ п.",
                "for", "для каждого", "for.", "elif 2", "endfor", "конец", "endif.", "range", "цикл",
            ]
            form = .name(names.randomElement(using: &random) ?? "a")
        case 1:
            let texts = ["", "a", "«б»", "\"", "'", "\\", "\\n", "a\nb\tc", "}}", "{{ %}", "“x”", "👍🏽", "e\u{301}"]
            form = .literal(.text(texts.randomElement(using: &random) ?? ""))
        case 2:
            let numbers: [Value] = [
                .integer(0), .integer(.max), Value(.decimal(0.1)), Value(.decimal(1e20)), Value(.decimal(3)),
                Value(.decimal(1.0 / 3)), Value(.bool(true)), .null, Value(.decimal(1e-7)),
            ]
            form = .literal(numbers.randomElement(using: &random) ?? .null)
        case 3:
            let name = ["поле", "О.", "in", "и", "не", "2 квартал", "upper"].randomElement(using: &random) ?? "поле"
            form = .member(part(), LocalName(text: name, range: Self.range))
        case 4: form = .element(part(), part())
        case 5: form = .list([part(), part()])
        case 6: form = .unary(UnaryOperator.allCases.randomElement(using: &random) ?? .not, part())
        case 7...9: form = .binary(BinaryOperator.allCases.randomElement(using: &random) ?? .or, part(), part())
        case 10:
            let comparator = ComparisonOperator.allCases.randomElement(using: &random) ?? .in
            form = .comparison(part(), [.init(comparator: comparator, right: part())])
        case 11: form = .conditional(part(), if: part(), else: Bool.random(using: &random) ? part() : nil)
        case 12:
            let test = ValueTest.allCases.randomElement(using: &random) ?? .none
            form = .test(
                part(),
                TestCall(
                    test, with: test.takesArgument ? part() : nil, isNegated: Bool.random(using: &random),
                    range: Self.range))
        case 13:
            func bound() -> Expression? { Bool.random(using: &random) ? part() : nil }
            form = .slice(part(), .init(from: bound(), to: bound(), step: bound()))
        case 14: form = .mapping([NamedArgument(part(), part()), NamedArgument(part(), part())])
        case 15: form = .method(part(), MethodCall(.replace, [part(), part()], range: Self.range))
        case 16:
            let named = [NamedArgument(Expression(.literal(.text("имя")), at: Self.range), part())]
            form = .method(part(), MethodCall(.format, [part()], named: named, range: Self.range))
        case 17: form = .cycle([part(), part()])
        default:
            guard
                let filter = Self.registry.filter(
                    named: ["join", "upper", "format"].randomElement(using: &random) ?? "")
            else {
                return part()
            }
            let arguments: [Expression?] = filter.parameters.map { parameter in
                switch parameter.kind {
                case .single: Bool.random(using: &random) ? part() : nil
                case .rest: Bool.random(using: &random) ? Expression(.list([part(), part()]), at: Self.range) : nil
                case .namedRest: nil
                }
            }
            let isMapped = Bool.random(using: &random)
            let call = FilterCall(filter: filter, arguments: arguments, isMapped: isMapped, range: Self.range)
            form = .filtered(part(), call)
        }
        return Expression(form, at: Self.range)
    }

    @Test func `an expression that is printed and read again is the same`() throws {
        var generator = LanguageRandom(seed: 1)
        let parser = TagParser()
        for _ in 0..<3_000 {
            let expression = random(4, &generator)
            let text = "\(expression)"
            let again = try? parser.expression(text)
            #expect(again == expression, "\(text)")
            // In braces among text it is the same again.
            let tag = try #require(TagScanner.scan("x {{ \(text) }} y }").tags.first)
            #expect((try? parser.parse(tag)) == .value(expression), "\(text)")
        }
    }

    @Test func `names made of all that a name may have are printed so that they read the same`() throws {
        let pieces = [
            "Сумма", "руб", "a", "И", "О", "for", "для", "каждого", "elif", "иначе", "если", "if", "else", "конец",
            "endfor",
            "in", "в", "not", "не", "and", "и", "это", "is", "нет", "true", "set", "2", "1_000", "0x1F", "1.5", "2х",
            ",", ",",
            ", ", ".", ".", ". ", " ", " ", " ", "-", "–", "/", "+", "%", "№", "_", "\u{AD}", "\u{200B}", "\u{A0}",
            "e\u{301}", "ё", "«", "»", "\"", "'", "(", ")", "[0]", "| upper", "| join(\", \")",
            "| replace(a in b, \"\")",
            " is defined", " == ", " defined",
        ]
        var random = LanguageRandom(seed: 4)
        let parser = TagParser()
        var titleCount = 0
        for _ in 0..<60_000 {
            let count = Int.random(in: 1...8, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            guard let tag = TagScanner.scan("{{ \(text) }}").tags.first,
                case .value(let expression)? = try? parser.parse(tag)
            else { continue }
            if case .name(let name) = expression.form, name.contains(",") { titleCount += 1 }
            let again = try #require(TagScanner.scan("{{ \(expression) }}").tags.first)
            #expect((try? parser.parse(again)) == .value(expression), "\(text) is printed as \(expression)")
            #expect((try? parser.expression("\(expression)")) == expression, "\(text) is printed as \(expression)")
        }
        #expect(titleCount > 500)
    }

    @Test(arguments: [
        // `e` and `d` are filters, too.
        "xs | map(attribute=\"e\") | join(\", \")", "xs | map(attribute=\"d\", default=\"—\")", "xs | map(\"upper\")",
        // Soft hyphens and the like are dropped in a text unless they are spelled out.
        "\"a\\\u{AD}u0410\"", "\"a\\\u{200B}\"", "\"\u{AD}\\\u{AD}x\"", "\"\\u00AD\\xad\\uFEFF\"",
        // Words that begin a control tag.
        "(elif 2)", "(for) in xs", "(for).a in xs", "(endfor)", "(elif | upper) ~ 1", "(endif)", "конец", "для",
        // Titles with a comma begin a tag; dots at the end of a name.
        "for ,n | upper", "else, n", "для, кого", "for, n | replace(a in b, \"\")", "(for). | upper", "(Тел.).x",
        "(Тел.).upper()", "Группа 2 .1 квартал",
        "a, 1\u{AD}0", "a, б\u{200B}в", "\"a\" if Тел. not in x", "a if b if c if d", "(a if b else c) if d",
    ])
    func `what is read is printed so that it reads the same`(text: String) throws {
        let parser = TagParser()
        let tag = try #require(TagScanner.scan("{{ \(text) }}").tags.first)
        let parsed = try parser.parse(tag)
        guard case .value(let expression) = parsed else {
            Issue.record("\(text) is no value")
            return
        }
        #expect(try parser.expression("\(expression)") == expression, "\(expression)")
        let again = try #require(TagScanner.scan("{{ \(expression) }}").tags.first)
        #expect(try parser.parse(again) == parsed, "\(expression)")
    }

    @Test func `a name with a dot at its end is compared with a list`() throws {
        let parser = TagParser()
        #expect(try parser.expression("Тел. not in x") == parser.expression("(Тел.) not in x"))
    }

    @Test func `what is dropped in a text stands behind a backslash as if it were not there`() throws {
        let parser = TagParser()
        #expect(try parser.expression("\"a\\\u{AD}n\"") == parser.expression("\"a\\n\""))
        #expect(try parser.expression("\"a\\\u{200B}\"") == parser.expression("\"a\\\\\""))
    }

    @Test func `a mutated tag is read or refused, never a trap`() {
        let seeds = [
            "{{ a.b[0] | join(«, », поле=\"x\") ~ 1.5 }} {% for k, v in d if k is not none %}",
            "{%tr для x в xs | сгруппировать(\"y\") %}{{ цикл.номер + 2 * (3 - x.1) }}{%- конец -%} {# – #}",
            "{{ “a” if not b == [1, 2] else -c }} { }} {{ 'it}}s' }} {% set z = 99999999999 * 3 %}",
        ].map { Array($0.unicodeScalars) }
        let pool = Array(
            "{}%#|()[].,:=<>!+-–*/~\"'«»“”„‘’\\ \u{A0}\u{AD}\u{200B}\n09aяЯ_№ёe\u{301}👍×≤$&^@;?".unicodeScalars)
        var random = LanguageRandom(seed: 2)
        let parser = TagParser()
        var evaluator = Evaluator(root: Evaluated.data)
        for round in 0..<6_000 {
            var scalars = seeds[round % seeds.count]
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let index = Int.random(in: 0..<scalars.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: scalars[index] = pool.randomElement(using: &random) ?? " "
                case 1: scalars.insert(pool.randomElement(using: &random) ?? " ", at: index)
                case 2: if scalars.count > 1 { scalars.remove(at: index) }
                default:
                    let end = min(scalars.count, index + Int.random(in: 0..<12, using: &random))
                    scalars.insert(
                        contentsOf: Array(scalars[index..<end]), at: Int.random(in: 0...index, using: &random))
                }
            }
            exercise(scalars, parser, &evaluator)
        }
    }

    @Test func `random scalars are read or refused, never a trap`() {
        var random = LanguageRandom(seed: 3)
        let parser = TagParser()
        var evaluator = Evaluator(root: Evaluated.data)
        for _ in 0..<3_000 {
            let body = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
                Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &random)) ?? "?"
            }
            exercise(Array("{{".unicodeScalars) + body + Array("}}".unicodeScalars), parser, &evaluator)
        }
    }

    private func exercise(_ scalars: [Unicode.Scalar], _ parser: TagParser, _ evaluator: inout Evaluator) {
        let scanned = TagScanner.scan(scalars)
        for problem in scanned.problems { #expect(problem.range.upperBound <= scalars.count) }
        for tag in scanned.tags {
            #expect(tag.range.upperBound <= scalars.count)
            do throws(TagProblem) {
                switch try parser.parse(tag) {
                case .value(let expression): _ = try evaluator.text(of: expression)
                case .control(.for(let loop)):
                    let items = try evaluator.items(of: loop)
                    evaluator.enter(loop, over: items)
                    defer { evaluator.leave() }
                    for index in 0..<items.count { try evaluator.turn(to: index) }
                case .control(.set(let name, let expression)): try evaluator.set(name, to: expression)
                default: break
                }
            } catch {
                #expect(error.range.lowerBound >= 0 && error.range.upperBound <= scalars.count, "\(error)")
            }
        }
        #expect(evaluator.depth == 0)
    }
}
