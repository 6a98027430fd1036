import ChanceryData

/// Data that are mostly what a template expects, and now and then something else.
enum OddData {
    private static let texts = [
        "", "а", "Иванов Иван Иванович", "2026-01-15", "12", "{{ a }}", "<w:p>&amp;\"'", "\n", "a\nb\n\nc\td",
        "\u{0}\u{B}", "👨‍👩‍👧e\u{301}", "  два  ", "15.02.2019", "-0.5", "\u{FFFE}x", "да", "]]>", "\u{C}стр\u{7}",
        "\n\nдва\n\n", "{% endfor %}", "a  b", "\r\n", "\u{2028}", "<b>&lt;", " ",
        "# а\n\n- **б**\n  - в\n\n1. г", "| а | б |\n|---|---|\n| _в_ | `г` |", "> а\n\n[б](http://в)\n***\n~~г~~",
        "```\nа\n```",
    ]

    private static let fields = ["a", "b", "n", "s", "имя"]
    private static let fieldsAndList = fields + ["xs"]

    static func value(_ random: inout FuzzRandom) -> Value {
        var mapping = Mapping()
        for name in ["a", "b", "c", "d", "s", "n", "имя", "Дата приказа"] where !random.chance(30) {
            mapping.append(name, scalar(&random, 0), at: nil)
        }
        for name in ["xs", "Список", "cs"] { mapping.append(name, list(&random, 0, isOfRecords: true), at: nil) }
        mapping.append("ys", list(&random, 0, isOfRecords: false), at: nil)
        return .mapping(mapping)
    }

    private static func list(_ random: inout FuzzRandom, _ depth: Int, isOfRecords: Bool) -> Value {
        if random.chance(60) { return any(&random, depth) }
        let count = random.one(of: [0, 1, 1, 2, 2, 3, 5])
        return .list(
            (0..<count).map { _ in isOfRecords ? record(&random, depth) : scalar(&random, depth + 1) })
    }

    private static func record(_ random: inout FuzzRandom, _ depth: Int) -> Value {
        // Most have all fields: these share their keys.
        var missing: [String] = []
        var values: [Value] = []
        values.reserveCapacity(fields.count + 1)
        for name in fields {
            if random.chance(60) { missing.append(name) } else { values.append(scalar(&random, depth + 1)) }
        }
        let known = depth < 2 ? fieldsAndList : fields
        if depth < 2 { values.append(list(&random, depth + 1, isOfRecords: true)) }
        let keys = missing.isEmpty ? known : known.filter { !missing.contains($0) }
        return .mapping(Mapping(keys: keys, values: values))
    }

    private static func scalar(_ random: inout FuzzRandom, _ depth: Int) -> Value {
        switch random.below(40) {
        case 0: any(&random, depth)
        case 1, 2: .null
        case 3...8: .integer(random.one(of: [0, 1, -1, 2, 21, .max, .min, 1000, 3, 2, 1]))
        case 9...11: Value(.decimal(random.one(of: [0, 0.1, -2.5, 1e20, 1e308, 1e-7, 1234567.891])))
        default: .text(random.one(of: texts))
        }
    }

    private static func any(_ random: inout FuzzRandom, _ depth: Int) -> Value {
        switch random.below(depth < 2 ? 12 : 9) {
        case 0: .null
        case 1: Value(.bool(random.chance(2)))
        case 2: .integer(random.one(of: [0, 1, -1, 2, 21, .max, .min, 1000]))
        case 3: Value(.decimal(random.one(of: [0, 0.1, -2.5, 1e20, 1e308, 1e-7, 1234567.891])))
        case 4...8: .text(random.one(of: texts))
        case 9, 10: list(&random, depth + 1, isOfRecords: true)
        default: record(&random, depth)
        }
    }
}
