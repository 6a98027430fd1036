import ChanceryData
import ChanceryDiagnostics

/// The elements whose attribute passes a test, or those whose attribute does not: Jinja's `selectattr("age", ">", 18)`.
struct SelectAttributeFilter: TemplateFilter {
    let names: [String]
    /// Whether the elements that pass are taken, or left out.
    let takesPassing: Bool
    let parameters: [FilterParameter] = [
        .required("attribute", "поле"), .optional("test", "проверка"), .optional("value", "значение"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let path = try arguments.text(0)
        let test = arguments.isGiven(1) ? try arguments.text(1) : nil
        var result: [Value] = []
        for element in try value.inputList() {
            let attribute = element.attribute(path)
            if try passes(attribute, test, arguments[2]) == takesPassing { result.append(element) }
        }
        return .list(result)
    }

    private func passes(_ value: Value?, _ test: String?, _ other: Value) throws(FilterFailure) -> Bool {
        guard let test else { return value?.isTrue ?? false }
        let kind = ValueTest(spelling: test)
        if kind == .defined || kind == .undefined { return (value != nil) == (kind == .defined) }
        guard let value else { return false }
        switch test {
        case "equalto", "eq", "==": return value.isSame(as: other)
        case "ne", "!=": return !value.isSame(as: other)
        case "in":
            guard let contains = other.contains(value) else { throw .wrongArgument(3, wants: .list) }
            return contains
        case "lt", "<", "gt", ">", "le", "<=", "ge", ">=":
            guard let order = value.order(with: other) else { throw .cannotOrder }
            return switch test {
            case "lt", "<": order < 0
            case "gt", ">": order > 0
            case "le", "<=": order <= 0
            default: order >= 0
            }
        default:
            guard let kind else { throw .unknownTest(test) }
            if case .integer(let number)? = value.number?.normalised, kind == .even || kind == .odd {
                return number.isMultiple(of: 2) == (kind == .even)
            }
            return value.passes(kind)
        }
    }
}
