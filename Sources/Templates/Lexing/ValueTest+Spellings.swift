extension ValueTest {
    /// English first, then Russian.
    var spellings: [String] {
        switch self {
        case .defined: ["defined", "определено", "определён", "определена", "определены", "задано", "задан", "задана"]
        case .undefined: ["undefined", "неопределено", "не задано"]
        case .none: ["none", "null", "пусто", "нет"]
        case .string: ["string", "текст", "строка"]
        case .number: ["number", "число"]
        case .integer: ["integer", "целое"]
        case .decimal: ["float", "дробное", "дробь"]
        case .boolean: ["boolean", "логическое"]
        case .mapping: ["mapping", "запись", "словарь"]
        case .sequence: ["sequence", "список", "последовательность"]
        case .iterable: ["iterable", "перечислимое"]
        case .true: ["true", "истина"]
        case .false: ["false", "ложь"]
        case .even: ["even", "чётное", "чётный", "чётная"]
        case .odd: ["odd", "нечётное", "нечётный", "нечётная"]
        case .lower: ["lower", "строчными"]
        case .upper: ["upper", "прописными"]
        case .divisible: ["divisibleby", "делится на", "кратно"]
        case .element: ["in", "в", "входит в"]
        case .equal: ["eq", "equalto", "==", "равно", "равен", "равна"]
        case .unequal: ["ne", "!=", "не равно", "не равен", "не равна"]
        case .less: ["lt", "lessthan", "<", "меньше"]
        case .lessOrEqual: ["le", "<=", "не больше"]
        case .greater: ["gt", "greaterthan", ">", "больше"]
        case .greaterOrEqual: ["ge", ">=", "не меньше"]
        case .same: ["sameas", "то же"]
        }
    }

    private static let table = NameFolding.table(of: allCases, \.spellings)

    init?(spelling: String) {
        guard let test = ValueTest.table[NameFolding.key(of: spelling)] else { return nil }
        self = test
    }
}
