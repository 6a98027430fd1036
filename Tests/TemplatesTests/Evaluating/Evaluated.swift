import ChanceryData
import ChanceryTemplates

/// Expressions computed for tests.
enum Evaluated {
    /// The data that the tests compute with.
    static let data = mapping([
        "a": .integer(7), "b": .integer(2), "x": Value(.decimal(2.5)), "s": .text("abc"), "t": .text(""),
        "l": .list([.integer(1), .integer(2), .integer(3)]), "e": .list([]),
        "d": mapping(["k": .integer(1), "m": .integer(2)]), "yes": Value(.bool(true)), "no": Value(.bool(false)),
        "n": .null,
        "people": .list([
            mapping(["name": .text("Яна"), "age": .integer(3)]), mapping(["name": .text("анна"), "age": .integer(5)]),
            mapping(["name": .text("Борис"), "age": .integer(3)]),
        ]),
    ])

    /// A record; its keys stand in the order given.
    static func mapping(_ entries: KeyValuePairs<String, Value>) -> Value {
        .mapping(Mapping(keys: entries.map(\.key), values: entries.map(\.value)))
    }

    static func value(_ text: String, in data: Value = data) throws -> Value {
        try Evaluator(root: data).value(of: TagParser().expression(text))
    }

    static func text(_ text: String, in data: Value = data) throws -> String {
        try Evaluator(root: data).text(of: TagParser().expression(text))
    }

}
