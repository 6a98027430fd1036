import ChanceryData

/// Data that are unlike what a template expects.
enum OddData {
    private static let texts = [
        "", "а", "Иванов Иван Иванович", "2026-01-15", "12", "{{ a }}", "<w:p>&amp;\"'", "\n", "a\nb\n\nc\td",
        "\u{0}\u{B}", "👨‍👩‍👧e\u{301}",
        "  два  ", "15.02.2019", "-0.5", "\u{FFFE}x",
    ]
    private static let names = [
        "a", "b", "c", "d", "m", "n", "s", "x", "xs", "ys", "y", "z", "Список", "Дата приказа", "имя", "cs", "н",
    ]

    static func value(_ random: inout FuzzRandom) -> Value {
        var mapping = Mapping()
        for name in names where !random.chance(6) {
            let isList = ["xs", "ys", "Список", "cs"].contains(name) && !random.chance(6)
            mapping.append(name, isList ? list(&random, 0) : any(&random, 0), at: nil)
        }
        return .mapping(mapping)
    }

    private static func list(_ random: inout FuzzRandom, _ depth: Int) -> Value {
        let isOfRecords = random.chance(2)
        return .list((0..<random.below(4)).map { _ in isOfRecords ? record(&random, depth) : any(&random, depth + 1) })
    }

    private static func record(_ random: inout FuzzRandom, _ depth: Int) -> Value {
        var mapping = Mapping()
        for name in ["a", "b", "n", "s", "имя", "xs"] where !random.chance(5) {
            mapping.append(
                name, name == "xs" && depth < 2 ? list(&random, depth + 1) : any(&random, depth + 1), at: nil)
        }
        return .mapping(mapping)
    }

    private static func any(_ random: inout FuzzRandom, _ depth: Int) -> Value {
        switch random.below(depth < 2 ? 12 : 9) {
        case 0: .null
        case 1: Value(.bool(random.chance(2)))
        case 2: .integer(random.one(of: [0, 1, -1, 2, 21, .max, .min, 1000]))
        case 3: Value(.decimal(random.one(of: [0, 0.1, -2.5, 1e20, 1e308, 1e-7, 1234567.891])))
        case 4...8: .text(random.one(of: texts))
        case 9, 10: list(&random, depth)
        default: record(&random, depth)
        }
    }
}
