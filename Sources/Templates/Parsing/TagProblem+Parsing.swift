import ChanceryDiagnostics

/// What the parser finds.
extension TagProblem {
    static func emptyTag(at range: Range<Int>) -> TagProblem {
        TagProblem("empty-tag", at: range, Wording("the tag is empty", russian: "тег пуст"))
    }

    /// - Parameters:
    ///   - met: What stands there; `nil` at the end of the tag.
    ///   - wanted: What should stand there, if that is one thing.
    static func badExpression(at range: Range<Int>, met: String?, wanted: String?) -> TagProblem {
        let hint = signHint(met)
        let wording: Wording =
            switch (met, wanted) {
            case (let met?, let wanted?):
                Wording("\(wanted) is expected before «\(met)»", russian: "перед «\(met)» ожидается \(wanted)")
            case (let met?, nil):
                Wording(
                    "«\(met)» is not expected here\(hint.english)",
                    russian: "здесь не ожидается «\(met)»\(hint.russian)")
            case (nil, let wanted?):
                Wording("\(wanted) is missing at the end of the tag", russian: "в конце тега не хватает \(wanted)")
            case (nil, nil): Wording("the tag ends too early", russian: "тег обрывается")
            }
        return TagProblem("bad-expression", at: range, wording)
    }

    /// How a sign of other languages is written here.
    private static func signHint(_ met: String?) -> Wording {
        switch met {
        case "=": Wording("; write «==» to compare", russian: "; для сравнения пишут «==»")
        case "&": Wording("; write «and»", russian: "; пишут «и»")
        case "!": Wording("; write «not»", russian: "; пишут «не»")
        default: Wording("", russian: "")
        }
    }

    static func tooDeep(at range: Range<Int>) -> TagProblem {
        TagProblem(
            "too-deep", at: range,
            Wording(
                "the expression is nested too deeply (limits: \(ExpressionParser.greatestNesting) brackets,"
                    + " \(Expression.greatestHeight) operations)",
                russian: "слишком глубокое выражение (пределы: \(ExpressionParser.greatestNesting) скобок,"
                    + " \(Expression.greatestHeight) действий)"))
    }

    static func noCalls(at range: Range<Int>, _ name: String) -> TagProblem {
        TagProblem(
            "no-calls", at: range,
            Wording(
                "«\(name)(…)»: a template calls no functions; a filter is written behind «|»",
                russian: "«\(name)(…)»: шаблон не вызывает функций; фильтр пишется после «|»"))
    }

    static func unsupported(at range: Range<Int>, _ what: String) -> TagProblem {
        TagProblem(
            "unsupported-tag", at: range,
            Wording("«\(what)» is not supported", russian: "«\(what)» не поддерживается"))
    }

    static func strayRaw(at range: Range<Int>) -> TagProblem {
        TagProblem(
            "stray-tag", at: range,
            Wording("«{% endraw %}» closes nothing that is open", russian: "«{% конец дословно %}» ничего не закрывает")
        )
    }

    static func noSuchMethod(at range: Range<Int>, _ name: String) -> TagProblem {
        let near = Nearest.name(to: name, among: ValueMethod.allCases.map(\.rawValue))
        let hint = suggestion(near.map { "\($0)()" })
        return TagProblem(
            "no-calls", at: range,
            Wording(
                "«\(name)(…)»: a template calls no functions of the data\(hint.english)",
                russian: "«\(name)(…)»: шаблон не вызывает функций данных\(hint.russian)"))
    }

    static func wrongMethodArguments(at range: Range<Int>, _ method: ValueMethod) -> TagProblem {
        let (least, most) = (method.argumentMinimum, method.argumentLimit)
        let count = least == most ? "\(most)" : "\(least)–\(most)"
        return TagProblem(
            "wrong-arguments", at: range,
            Wording(
                "«\(method.rawValue)(…)» takes \(count) arguments",
                russian: "у «\(method.rawValue)(…)» аргументов должно быть \(count)"))
    }

    static func missingTestArgument(at range: Range<Int>, _ test: ValueTest) -> TagProblem {
        let (name, russianName) = (test.spellings.first ?? "", test.spellings.last ?? "")
        return TagProblem(
            "wrong-arguments", at: range,
            Wording(
                "the test «is \(name)» needs something to compare with",
                russian: "проверке «это \(russianName)» нужно, с чем сравнивать"))
    }

    static func controlInValue(at range: Range<Int>, _ word: String) -> TagProblem {
        TagProblem(
            "mismatched-tag", at: range,
            Wording(
                "«\(word)» belongs in «{% %}», not in «{{ }}»", russian: "«\(word)» пишется в «{% %}», а не в «{{ }}»"))
    }

    static func repeatedVariable(at range: Range<Int>, _ name: String) -> TagProblem {
        TagProblem(
            "bad-expression", at: range,
            Wording("the variable «\(name)» stands twice", russian: "переменная «\(name)» указана дважды"))
    }

    static func unknownControl(at range: Range<Int>, _ word: String) -> TagProblem {
        if ControlHead.unsupported.contains(word.lowercased()) { return unsupported(at: range, "{% \(word) %}") }
        let known = ControlHead.allCases.flatMap(\.spellings)
        if let right = Alphabets.lookalike(of: word, among: known) {
            return mixedAlphabet(at: range, word, right: right)
        }
        let hint = suggestion(Nearest.name(to: word, among: known))
        return TagProblem(
            "unknown-keyword", at: range,
            Wording(
                "a control tag does not begin with «\(word)»\(hint.english)",
                russian: "управляющий тег не начинается с «\(word)»\(hint.russian)"))
    }

    static func unknownTest(at range: Range<Int>, _ name: String) -> TagProblem {
        let hint = suggestion(Nearest.name(to: name, among: ValueTest.allCases.flatMap(\.spellings)))
        return TagProblem(
            "unknown-test", at: range,
            Wording(
                "there is no test «is \(name)»\(hint.english)", russian: "нет проверки «это \(name)»\(hint.russian)"))
    }

    static func unknownFilter(at range: Range<Int>, _ name: String, known: [String]) -> TagProblem {
        if let right = Alphabets.lookalike(of: name, among: known) {
            return mixedAlphabet(at: range, name, right: right)
        }
        // Jinja's filters that make markup, print records or are never twice the same.
        if ["urlize", "xmlattr", "pprint", "random"].contains(name) { return unsupported(at: range, "| \(name)") }
        let hint = suggestion(Nearest.name(to: name, among: known))
        return TagProblem(
            "unknown-filter", at: range,
            Wording("there is no filter «\(name)»\(hint.english)", russian: "нет фильтра «\(name)»\(hint.russian)"))
    }

    static func unknownParameter(at range: Range<Int>, _ filter: any TemplateFilter, _ name: String) -> TagProblem {
        let hint = suggestion(Nearest.name(to: name, among: filter.parameters.flatMap(\.names)))
        let filterName = filter.names.first ?? ""
        return TagProblem(
            "wrong-arguments", at: range,
            Wording(
                "the filter «\(filterName)» has no parameter «\(name)»\(hint.english)",
                russian: "у фильтра «\(filterName)» нет параметра «\(name)»\(hint.russian)"))
    }

    static func missingArgument(
        at range: Range<Int>, _ filter: any TemplateFilter, _ parameter: FilterParameter
    ) -> TagProblem {
        let (filterName, name) = (filter.names.first ?? "", parameter.names.first ?? "")
        let russianName = parameter.names.last ?? ""
        return TagProblem(
            "wrong-arguments", at: range,
            Wording(
                "the filter «\(filterName)» needs the argument «\(name)» in brackets",
                russian: "фильтру «\(filter.names.last ?? "")» нужен аргумент «\(russianName)» в скобках"))
    }

    static func wrongArgumentCount(at range: Range<Int>, _ filter: any TemplateFilter) -> TagProblem {
        let (name, count) = (filter.names.first ?? "", filter.parameters.count)
        return TagProblem(
            "wrong-arguments", at: range,
            Wording(
                "too many arguments: «\(name)» takes \(count)",
                russian: "лишний аргумент: у «\(filter.names.last ?? "")» их не больше \(count)"))
    }

    static func mixedAlphabet(at range: Range<Int>, _ name: String, right: String?) -> TagProblem {
        let letters = foreignLetters(in: name, right: right)
        return TagProblem(
            "mixed-alphabet", at: range,
            Wording(
                "«\(name)» mixes Latin and Cyrillic letters\(letters)"
                    + (right.map { "; the right name is «\($0)»" } ?? ""),
                russian: "в «\(name)» смешаны латинские и русские буквы\(letters)"
                    + (right.map { "; правильно: «\($0)»" } ?? "")))
    }

    /// The letters that differ from the right spelling, in brackets.
    private static func foreignLetters(in name: String, right: String?) -> String {
        guard let right, right.count == name.count else { return "" }
        let letters = zip(name, right).filter { $0 != $1 && $0.lowercased() != $1.lowercased() }.map { "«\($0.0)»" }
        return letters.isEmpty || letters.count > 5 ? "" : " (\(letters.joined(separator: ", ")))"
    }

    /// `; did you mean …?`, or nothing.
    static func suggestion(_ name: String?) -> Wording {
        guard let name else { return Wording("", russian: "") }
        return Wording("; did you mean «\(name)»?", russian: "; может быть, «\(name)»?")
    }
}
