/// Texts with tags, some right, most a little wrong.
enum TagMutator {
    /// What the language is made of.
    static let words = [
        "{{", "}}", "{%", "%}", "{#", "#}", "{", "}", "{%-", "-%}", "{%tr ", "{%p ", "{%tc ", "{{r ", "{_{", "}_}",
        "raw",
        "endraw", " for ", " in ", "endfor", "if ", "elif ", "else", "endif", "end", "set ", "include ", " is ",
        " not ",
        " and ", " or ", "defined", "none", "divisibleby", " | ", "upper", "default(", "join(\", \")",
        "map(attribute=\"a\")",
        "groupby(\"a\")", "date(\"d MMMM yyyy\")", "number(2)", "plural(\"а\", \"б\", \"в\")", "sort", "batch(2)",
        "where",
        "(", ")", "[", "]", ",", ".", ":", "=", "==", "!=", "<=", ">", "+", "-", "*", "/", "//", "%", "**", "~",
        "loop.index",
        "loop.last", "loop.previous.a", "xs", "ys", "a", "Дата приказа", "Cрок", "н", "range(3)", "\"", "«", "»", "“",
        "'",
        "\\", "\\u0410", "0", "1", "1.5", "9223372036854775807", "1e308", "0x1F", "для x в xs", "если", "иначе",
        "конец",
        "пусть", "цикл.номер", "это", "не", " ", "\u{A0}", "\u{AD}", "\u{200B}", "\u{301}", "\n", "\t", "—", "👍🏽",
        "\u{0}",
        "true", "ложь", ".format(1)", ".split(\",\")", ".strip()", "[1:2]", "[-1]", "{\"a\": 1}", "colspan ", "cellbg ",
        "‘", "’", "„", "‚", "″", "`", "‹", "›", "&quot;", "1e999", "99999999999999999999999999",
        "0.00000000000000000001",
        "\u{202E}", "\u{FEFF}", "\u{10FFFF}", "\u{85}", "\u{2028}", "Ё", "ї", "ﬁ", "٣", "для каждого x из xs",
        "иначе если ",
        "дословно", "конец дословно", "слить по вертикали", "объединить столбцы 2", " или ", " и ", "истина", "пусто",
        "hm", "vm", "vm equal", "colwidth ", "recursive", "{% raw %}", "{% endraw %}", "((((", "not not ", "- - ",
        "[[[[", "a.b.c",
    ]

    /// Tags that are right.
    static let seeds = [
        "{{ a }}", "{{ a.b[0] | upper }}", "{% for x in xs %}{{ x }}, {% endfor %}",
        "{% if a and not b %}1{% else %}2{% endif %}",
        "{{ a if b else c }}", "{{ xs | map(attribute=\"n\") | join(\", \") }}",
        "{% set n = a + 1 %}{{ n * 2 - 3 // 2 }}",
        "{% for k, v in m %}{{ k }}={{ v }}{% else %}—{% endfor %}", "{{ \"%05.2f|%s\" | format(a, b) }}",
        "{{ '{:>10,.2f}'.format(a) }}", "{{ d | date(\"d MMMM yyyy 'г.'\") }}",
        "{% для м в Список %}{{ м.имя }}{% конец %}",
        "{{ [1, 2, 3][1:] | sum }}", "{{ {\"a\": {\"b\": 1}}.a.b }}", "{% raw %}{{ a }}{% endraw %}", "{# note #}",
        "{{ xs | groupby(\"s\") | length }}", "{{ a is divisibleby 3 or a is odd }}",
        "{{ s[::-1].upper().center(20) }}",
        "{% if x in [1, 2] and 1 < y <= 3 %}{% elif z is defined %}{% endif %}", "{{ a ~ \"x\" ~ loop.index0 }}",
        "{{ xs | sort(reverse=true) | first | default(\"—\") }}", "{{ xs | selectattr(\"a\", \"gt\", 1) | list }}",
        "{{ Сумма, руб. | upper }}", "{{ Ф.И.О. }}", "{{ Группа 2 .1 квартал }}", "{{ (Тел.).x if Тел. not in xs }}",
        "{{ «Иванов» | lower }} {{ n | число(2) }}", "{{ n | plural(\"день\", \"дня\", \"дней\") }}",
        "{%- for g in xs | groupby('s') -%}{{ g.grouper }}{% for i in g.list %}{{ i }}{% endfor %}{%- endfor -%}",
    ]

    private static let wordScalars = words.map { Array($0.unicodeScalars) }
    private static let seedScalars = seeds.map { Array($0.unicodeScalars) }

    static func text(_ random: inout FuzzRandom) -> String { string(scalars(&random)) }

    /// A text as scalars.
    static func scalars(_ random: inout FuzzRandom) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        switch random.below(8) {
        case 0: for _ in 0..<random.below(24) { scalars += random.one(of: wordScalars) }
        case 1:
            scalars += "{{ ".unicodeScalars
            for _ in 0..<random.below(16) { scalars += random.one(of: wordScalars) }
            scalars += " }}".unicodeScalars
        default:
            scalars += random.one(of: seedScalars)
            if random.chance(3) { scalars += random.one(of: seedScalars) }
        }
        for _ in 0..<random.below(5) { mutate(&scalars, &random) }
        return scalars
    }

    /// A text with something wrong in it.
    static func mutated(_ text: String, _ random: inout FuzzRandom) -> String {
        var scalars = Array(text.unicodeScalars)
        mutate(&scalars, &random)
        return string(scalars)
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var text = ""
        text.reserveCapacity(scalars.count * 2)
        for scalar in scalars { text.unicodeScalars.append(scalar) }
        return text
    }

    private static func mutate(_ scalars: inout [Unicode.Scalar], _ random: inout FuzzRandom) {
        let index = random.below(scalars.count + 1)
        let end = min(scalars.count, index + 1 + random.below(random.chance(3) ? 12 : 2))
        switch random.below(9) {
        case 0: scalars.removeSubrange(index..<max(index, end))
        case 1: scalars.insert(contentsOf: Array(scalars[index..<max(index, end)]), at: index)
        case 2...4: scalars.insert(contentsOf: random.one(of: wordScalars), at: index)
        case 5: scalars.replaceSubrange(index..<max(index, end), with: random.one(of: wordScalars))
        case 6:
            if let scalar = Unicode.Scalar(UInt32(random.below(random.chance(2) ? 0x500 : 0x11_0000))) {
                scalars.insert(scalar, at: index)
            }
        case 7: scalars.insert(contentsOf: random.one(of: seedScalars), at: index)
        default:
            let other = random.below(scalars.count + 1)
            if index < scalars.count, other < scalars.count { scalars.swapAt(index, other) }
        }
        if random.chance(2000) {
            let word = random.one(of: wordScalars)
            for _ in 0..<3000 { scalars.insert(contentsOf: word, at: index) }
        }
    }
}
