import ChanceryData
import ChanceryDiagnostics
import ChanceryTemplates
import Testing

/// Templates made for Jinja print here what they print there.
struct JinjaTests {
    private let data: Value

    init() throws {
        data = try JSONReader.read(Array(JinjaTable.data.utf8))
    }

    @Test(arguments: JinjaTable.operators)
    func `operators and tests are Jinja's`(row: JinjaTable.Row) throws {
        #expect(try PlainTemplate.filled("{{ \(row.template) }}", with: data) == row.printed)
    }

    @Test(arguments: JinjaTable.methods)
    func `methods and formats are Python's`(row: JinjaTable.Row) throws {
        #expect(try PlainTemplate.filled("{{ \(row.template) }}", with: data) == row.printed)
    }

    @Test(arguments: JinjaTable.filters)
    func `filters are Jinja's`(row: JinjaTable.Row) throws {
        #expect(try PlainTemplate.filled("{{ \(row.template) }}", with: data) == row.printed)
    }

    @Test(arguments: JinjaTable.tags)
    func `control tags are Jinja's`(row: JinjaTable.Row) throws {
        #expect(try PlainTemplate.filled(row.template, with: data) == row.printed)
    }

    @Test(arguments: JinjaTable.operators + JinjaTable.methods + JinjaTable.filters)
    func `lists that are made when they are asked for are lists to all of them`(row: JinjaTable.Row) throws {
        #expect(try PlainTemplate.filled("{{ \(row.template) }}", with: data.withMadeLists) == row.printed)
    }

    @Test(arguments: JinjaTable.tags)
    func `lists that are made when they are asked for are lists to control tags`(row: JinjaTable.Row) throws {
        #expect(try PlainTemplate.filled(row.template, with: data.withMadeLists) == row.printed)
    }

    /// Where Jinja would put something into a document that must not stand there.
    @Test(arguments: [
        ("n", ""), ("d.get(\"zz\")", ""), ("\"a\" ~ none", "a"), ("[1, none]|join(\",\")", "1"), ("n|upper", ""),
        ("none|default(\"x\")", "x"), ("loop_missing or \"—\"", "—"), ("zzz.a if zzz.a else \"—\"", "—"),
        ("\"abc\"|join(\",\")", "abc"),
        // Sums and products of what people write have no noise of binary fractions in them.
        ("0.1 + 0.2", "0.3"), ("1.1 * 1.1", "1.21"), ("[0.1, 0.2]|sum", "0.3"), ("0.1 + 0.7", "0.8"),
        ("1e16", "10000000000000000.0"), ("0.00001", "0.00001"),
    ])
    func `differs from Jinja where a document would be wrong`(expression: String, printed: String) throws {
        #expect(try PlainTemplate.filled("{{ \(expression) }}", with: data) == printed)
    }

    @Test(arguments: [
        ("l", "not-text"), ("d", "not-text"), ("people|string", "wrong-type"), ("zzz", "unknown-name"),
        ("zzz|upper", "unknown-name"), ("big * big", "number-too-large"), ("l|random", "unsupported-tag"),
        ("s.encode()", "no-calls"), ("l.append(1)", "no-calls"), ("d.items", "unknown-name"),
        ("\"%s %s\" % s", "wrong-arguments"), ("\"%d\"|format(s)", "wrong-type"),
        ("\"{}\".format()", "wrong-arguments"),
        ("\"{:q}\".format(1)", "wrong-arguments"), ("s[::0]", "wrong-type"), ("d[1:2]", "wrong-type"),
        ("s * 99999999", "too-large"), ("l * 99999999", "too-large"), ("s.center(99999)", "wrong-arguments"),
        ("2 ** 9999", "number-too-large"), ("0 ** -1", "division-by-zero"), ("2 ** 0.3", "wrong-type"),
        ("l|map(\"nosuch\")", "unknown-name"), ("l|к каждому(\"nosuch\")", "unknown-filter"),
        ("a is divisibleby 0", "division-by-zero"),
        ("a is in 5", "wrong-type"), ("a is gt s", "wrong-type"), ("s is divisibleby 2", "wrong-type"),
        ("l|select(\"nosuch\")", "unknown-test"), ("l|selectattr", "wrong-arguments"), ("\"%99999s\" % s", "too-large"),
        ("range(0, 10, 0)", "wrong-arguments"), ("range(1000000)", "too-large"), ("s.index(\"zz\")", "no-such-element"),
    ])
    func `refuses what has no meaning in a document`(expression: String, code: String) throws {
        let problem = try #require(throws: TagProblem.self) {
            _ = try PlainTemplate.filled("{{ \(expression) }}", with: data)
        }
        #expect(problem.code.rawValue == code, "\(problem)")
    }
}

extension Value {
    /// The same data, all lists in it such as are made element by element.
    fileprivate var withMadeLists: Value {
        switch content {
        case .list(let elements): .list(MadeList(count: elements.count) { elements[$0].withMadeLists })
        case .mapping(let mapping): .mapping(Mapping(keys: mapping.keys, values: mapping.values.map(\.withMadeLists)))
        default: self
        }
    }
}
