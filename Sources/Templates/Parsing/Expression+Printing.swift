import ChanceryData

extension Expression: CustomStringConvertible {
    /// The expression in English Jinja, with the brackets that it needs; reading it gives an equal expression.
    package var description: String { form.text }
}

extension Expression.Form {
    /// How tightly the form binds, as the levels of the parser.
    private var level: Int {
        switch self {
        case .conditional: 0
        case .binary(.or, _, _): 1
        case .binary(.and, _, _): 2
        case .unary(.not, _): 3
        case .comparison: 4
        case .binary(.add, _, _), .binary(.subtract, _, _): 5
        case .binary(.join, _, _): 6
        case .binary: 7
        case .test, .filtered: 8
        case .unary: 9
        case .literal, .name, .member, .element, .loop, .list: 10
        }
    }

    private func text(of part: Expression, from level: Int) -> String {
        part.form.level < level ? "(\(part.form.text))" : part.form.text
    }

    fileprivate var text: String {
        switch self {
        case .literal(let value): value.literal
        case .name(let name): name
        case .member(let base, let name): "\(text(of: base, from: 10)).\(name.text)"
        case .element(let base, let index): "\(text(of: base, from: 10))[\(index)]"
        case .loop(_, let otherwise): otherwise.form.text
        case .list(let elements): "[\(elements.map(\.description).joined(separator: ", "))]"
        case .unary(.not, let operand): "not \(text(of: operand, from: 3))"
        case .unary(let sign, let operand): "\(sign.rawValue)\(text(of: operand, from: 9))"
        case .binary(let sign, let left, let right):
            "\(text(of: left, from: level)) \(sign.rawValue) \(text(of: right, from: level + 1))"
        case .comparison(let left, let links):
            text(of: left, from: 5)
                + links.map { " \($0.comparator.rawValue) \(text(of: $0.right, from: 5))" }.joined()
        case .conditional(let then, let condition, let otherwise):
            "\(text(of: then, from: 1)) if \(text(of: condition, from: 1))"
                + (otherwise.map { " else \($0)" } ?? "")
        case .test(let operand, let test, let negated):
            "\(text(of: operand, from: 8)) is \(negated ? "not " : "")\(test.spellings.first ?? "")"
        case .filtered(let input, let call): "\(text(of: input, from: 8)) | \(call)"
        }
    }
}

extension FilterCall: CustomStringConvertible {
    /// The name and the arguments in brackets.
    package var description: String {
        var parts: [String] = []
        var isPositional = true
        for (parameter, argument) in zip(filter.parameters, arguments) {
            guard let argument else {
                isPositional = false
                continue
            }
            parts.append(isPositional ? "\(argument)" : "\(parameter.names.first ?? "")=\(argument)")
        }
        return parts.isEmpty ? name : "\(name)(\(parts.joined(separator: ", ")))"
    }
}

extension Value {
    /// The value as the language spells it.
    fileprivate var literal: String {
        switch content {
        case .null: "none"
        case .bool(let bool): bool ? "true" : "false"
        case .integer(let number): String(number)
        case .decimal(let number):
            // A literal with a point is a decimal, one without is whole.
            NumberText.exact(number).contains(".") ? NumberText.exact(number) : NumberText.exact(number) + ".0"
        case .text(let text): "\"\(escaped(text))\""
        case .list(let elements): "[\(elements.map(\.literal).joined(separator: ", "))]"
        case .mapping: "{…}"
        }
    }

    private func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            case "\\", "\"":
                result.append("\\")
                result.append(scalar)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
