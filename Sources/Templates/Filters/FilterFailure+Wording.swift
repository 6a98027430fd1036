import ChanceryData
import ChanceryDiagnostics

/// What filters find.
extension FilterFailure {
    static func wrongInput(_ value: Value, wants wanted: ValueKind) -> FilterFailure {
        let kind = ValueKind(value).wording
        return FilterFailure(
            "wrong-type",
            Wording(
                "\(wanted.wording.english) is needed, this is \(kind.english)",
                russian: "нужно: \(wanted.wording.russian), а здесь \(kind.russian)"))
    }

    /// - Parameter number: Which argument, from 1.
    static func wrongArgument(_ number: Int, wants wanted: ValueKind) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording(
                "argument \(number) must be \(wanted.wording.english)",
                russian: "аргумент \(number) должен быть таким: \(wanted.wording.russian)"))
    }

    static func argumentOutOfRange(_ number: Int, _ range: ClosedRange<Int>) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording(
                "argument \(number) must be between \(range.lowerBound) and \(range.upperBound)",
                russian: "аргумент \(number) должен быть от \(range.lowerBound) до \(range.upperBound)"))
    }

    static func unknownChoice(_ number: Int, _ choices: [String]) -> FilterFailure {
        let list = choices.map { "«\($0)»" }.joined(separator: ", ")
        return FilterFailure(
            "wrong-arguments",
            Wording(
                "argument \(number) must be one of \(list)", russian: "аргумент \(number) – одно из \(list)"))
    }

    static func emptyArgument(_ number: Int) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording("argument \(number) must not be empty", russian: "аргумент \(number) не должен быть пустым"))
    }

    static func noAttribute(_ name: String, known: [String]) -> FilterFailure {
        let problem = TagProblem.unknownName(at: 0..<0, name, known: known)
        return FilterFailure(problem.code, problem.wording)
    }

    static let tooLarge = FilterFailure(
        "too-large",
        Wording(
            "the result is larger than a template may make (\(WorkBound.textBytes) bytes,"
                + " \(WorkBound.elements) elements)",
            russian:
                "результат больше, чем может сделать шаблон (\(WorkBound.textBytes) байт,"
                + " \(WorkBound.elements) элементов)"
        ))

    static let numberTooLarge = FilterFailure(
        "number-too-large", Wording("the number is too large", russian: "число слишком велико"))

    static let cannotOrder = FilterFailure(
        "wrong-type",
        Wording("texts and numbers together have no order", russian: "тексты вперемешку с числами не упорядочить"))

    static func unknownTest(_ name: String) -> FilterFailure {
        let problem = TagProblem.unknownTest(at: 0..<0, name)
        return FilterFailure(problem.code, problem.wording)
    }

    static func badPattern(_ pattern: String) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording(
                "the pattern «\(pattern)» has letters that mean nothing; put words in apostrophes",
                russian: "в образце «\(pattern)» есть непонятные буквы; слова берут в апострофы"))
    }

    static func unknownFormat(_ pattern: String) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording(
                "the pattern «\(pattern)» is no layout of a value",
                russian: "образец «\(pattern)» не описывает вида значения"))
    }

    static func formatCount(places: Int, values: Int) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording(
                "the pattern has places for \(places) values, there are \(values)",
                russian: "в образце мест для значений: \(places), а значений: \(values)"))
    }
}
