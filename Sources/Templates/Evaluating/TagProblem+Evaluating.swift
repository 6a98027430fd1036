import ChanceryData
import ChanceryDiagnostics

/// What the evaluator finds.
extension TagProblem {
    /// A name that does not exist; `mixed-alphabet` if its letters are of two alphabets.
    ///
    /// - Parameter known: The names that exist there, the likeliest first.
    package static func unknownName(at range: Range<Int>, _ name: String, known: [String]) -> TagProblem {
        if let right = Alphabets.lookalike(of: name, among: known) {
            return mixedAlphabet(at: range, name, right: right)
        }
        if Alphabets.areMixed(in: name) { return mixedAlphabet(at: range, name, right: Alphabets.unmixed(name)) }
        let hint = suggestion(Nearest.name(to: name, among: known))
        return TagProblem(
            "unknown-name", at: range,
            Wording("there is no «\(name)»\(hint.english)", russian: "имени «\(name)» нет\(hint.russian)"))
    }

    static func noMember(at range: Range<Int>, _ name: String, of value: Value) -> TagProblem {
        let kind = ValueKind(value)
        let isList = kind == .list
        return TagProblem(
            "no-member", at: range,
            Wording(
                "\(kind.wording.english) has no «\(name)»" + (isList ? "; a loop takes its elements one by one" : ""),
                russian: "\(kind.wording.russian): здесь нет «\(name)»" + (isList ? "; элементы перебирает цикл" : "")))
    }

    static func noSuchElement(at range: Range<Int>, _ index: Value, of value: Value) -> TagProblem {
        guard case .integer(let number) = index.content else {
            let (container, key) = (ValueKind(value).wording, ValueKind(index).wording)
            return TagProblem(
                "no-such-element", at: range,
                Wording(
                    "\(container.english) cannot be indexed with \(key.english)",
                    russian: "\(container.russian): не то, где ищут, или не тот индекс (\(key.russian))"))
        }
        let count = value.elements?.count ?? value.text?.count
        return TagProblem(
            "no-such-element", at: range,
            Wording(
                "there is no element \(number)" + (count.map { ": there are \($0), counted from 0" } ?? ""),
                russian: "нет элемента \(number)" + (count.map { ": их \($0), счёт с 0" } ?? "")))
    }

    static func notText(at range: Range<Int>, _ value: Value) -> TagProblem {
        let (kind, hint) = (ValueKind(value), notTextHint(value))
        return TagProblem(
            "not-text", at: range,
            Wording(
                "this is \(kind.wording.english) and cannot be printed\(hint.english)",
                russian: "это \(kind.wording.russian), напечатать нельзя\(hint.russian)"))
    }

    private static func notTextHint(_ value: Value) -> Wording {
        switch value.content {
        case .list: Wording("; use a loop or «| join(\", \")»", russian: "; нужен цикл или «| через(\", \")»")
        case .mapping: Wording("; name one of its fields", russian: "; укажите одно из её полей")
        case .bool: Wording("; use «| yesno(\"yes\", \"no\")»", russian: "; нужен фильтр «| да_нет»")
        default: Wording("", russian: "")
        }
    }

    static func wrongType(at range: Range<Int>, _ value: Value, wanted: ValueKind) -> TagProblem {
        let kind = ValueKind(value).wording
        return TagProblem(
            "wrong-type", at: range,
            Wording(
                "\(wanted.wording.english) is needed, this is \(kind.english)",
                russian: "нужно: \(wanted.wording.russian), а здесь \(kind.russian)"))
    }

    static func wrongOperand(at range: Range<Int>, _ value: Value, _ sign: BinaryOperator) -> TagProblem {
        let kind = ValueKind(value).wording
        let joins = sign == .add && value.text != nil
        return TagProblem(
            "wrong-type", at: range,
            Wording(
                "«\(sign.rawValue)» does not take \(kind.english) here" + (joins ? "; «~» joins texts" : ""),
                russian: "«\(sign.rawValue)» здесь не применить: это \(kind.russian)"
                    + (joins ? "; тексты соединяет «~»" : "")))
    }

    static func cannotCompare(at range: Range<Int>, _ left: Value, _ right: Value) -> TagProblem {
        let (one, other) = (ValueKind(left).wording, ValueKind(right).wording)
        return TagProblem(
            "wrong-type", at: range,
            Wording(
                "\(one.english) and \(other.english) cannot be compared",
                russian: "\(one.russian) и \(other.russian) не сравнить"))
    }

    static func cannotSearch(at range: Range<Int>, _ element: Value, in value: Value) -> TagProblem {
        let (one, other) = (ValueKind(element).wording, ValueKind(value).wording)
        return TagProblem(
            "wrong-type", at: range,
            Wording(
                "\(one.english) cannot be in \(other.english)",
                russian: "\(one.russian) не может входить в \(other.russian)"))
    }

    static func tooLarge(at range: Range<Int>) -> TagProblem {
        TagProblem(FilterFailure.tooLarge.code, at: range, FilterFailure.tooLarge.wording)
    }

    static func divisionByZero(at range: Range<Int>) -> TagProblem {
        TagProblem("division-by-zero", at: range, Wording("division by zero", russian: "деление на ноль"))
    }

    static func zeroStep(at range: Range<Int>) -> TagProblem {
        TagProblem("wrong-type", at: range, Wording("the step must not be zero", russian: "шаг не должен быть нулём"))
    }

    static func notIterable(at range: Range<Int>, _ value: Value) -> TagProblem {
        let kind = ValueKind(value).wording
        return TagProblem(
            "not-iterable", at: range,
            Wording(
                "a loop needs a list, this is \(kind.english)", russian: "циклу нужен список, а здесь \(kind.russian)"))
    }

    static func noNamespace(at range: Range<Int>, _ name: String) -> TagProblem {
        TagProblem(
            "no-namespace", at: range,
            Wording(
                "«\(name)» is no namespace whose members can be set: {% set \(name) = namespace(…) %}",
                russian: "«\(name)» не накопитель, его частям не дать значений: {% пусть \(name) = накопитель(…) %}"))
    }

    static func cannotUnpack(at range: Range<Int>, into count: Int) -> TagProblem {
        TagProblem(
            "cannot-unpack", at: range,
            Wording(
                "an element is no list of \(count) for the \(count) variables",
                russian: "элемент не список из \(count), а переменных \(count)"))
    }
}

extension Wording {
    /// The sentence, saying which filter it is about.
    func naming(_ filter: any TemplateFilter) -> Wording {
        Wording(
            "filter «\(filter.names.first ?? "")»: \(english)",
            russian: "фильтр «\(filter.names.last ?? "")»: \(russian)")
    }
}
