import ChanceryData

extension Expression: CustomStringConvertible {
    /// The expression in English Jinja, with the brackets that it needs; reading it gives an equal expression.
    ///
    /// Names have no quotes in the language, so this is a law of expressions that have been read. A title with a comma can only begin the tag,
    /// and there it needs no brackets, in which its comma would make a list; any other name that begins as a control tag does stands in some.
    package var description: String {
        let text = form.text
        guard let name = form.leadingName, name.beginsControlTag, text.hasPrefix(name) else { return text }
        return "(\(name))\(text.dropFirst(name.count))"
    }
}

extension String {
    /// Whether a name would be taken for a control tag whose braces are wrong.
    fileprivate var beginsControlTag: Bool {
        let word = prefix { $0.unicodeScalars.allSatisfy(\.isNamePart) }
        guard let head = ControlHead(spelling: String(word)), !contains(",") else { return false }
        return [.for, .elif, .endFor, .endIf].contains(head)
    }
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
        case .binary(.power, _, _): 8
        case .binary: 7
        case .test, .filtered: 9
        case .unary: 10
        case .literal, .name, .member, .element, .slice, .loop, .cycle, .list, .mapping, .method, .captured,
            .unresolvable:
            11
        }
    }

    /// The name that the text begins with; `nil` where that is none.
    fileprivate var leadingName: String? {
        switch self {
        case .name(let name): name
        case .literal, .list, .mapping, .unary, .cycle, .captured, .unresolvable: nil
        case .loop(_, let otherwise): otherwise.form.leadingName
        case .member(let base, _), .element(let base, _), .slice(let base, _), .method(let base, _):
            base.form.leadingName
        case .binary(_, let left, _), .comparison(let left, _), .conditional(let left, _, _): left.form.leadingName
        case .test(let operand, _): operand.form.leadingName
        case .filtered(let input, _): input.form.leadingName
        }
    }

    private func text(of part: Expression, from level: Int) -> String {
        part.form.level < level ? "(\(part.form.text))" : part.form.text
    }

    /// A member of a value. What ends in a dot itself, «Тел.», would have two; digits on both sides of one would be a number:
    /// `Группа 2 .1 квартал`.
    private func text(of owner: Expression, member name: String) -> String {
        let text = text(of: owner, from: 11)
        if text.hasSuffix(".") { return "(\(text)).\(name)" }
        let wouldBeNumber = text.last?.isNumber == true && name.first?.isNumber == true
        return wouldBeNumber ? "\(text) .\(name)" : "\(text).\(name)"
    }

    /// What a condition gives where it holds. A condition without another value goes on: `a if b if c`.
    private func text(ofThen then: Expression) -> String {
        if case .conditional(_, _, nil) = then.form { return then.form.text }
        return text(of: then, from: 1)
    }

    fileprivate var text: String {
        switch self {
        case .literal(let value): value.literal
        // Nobody can type them.
        case .captured, .unresolvable: ""
        case .name(let name): name
        case .member(let base, let name): text(of: base, member: name.text)
        case .element(let base, let index): "\(text(of: base, from: 11))[\(index.form.text)]"
        case .slice(let base, let slice):
            "\(text(of: base, from: 11))[\(slice.from?.form.text ?? ""):\(slice.to?.form.text ?? "")"
                + (slice.step.map { ":\($0.form.text)]" } ?? "]")
        case .loop(_, let otherwise): otherwise.form.text
        case .cycle(let elements): "loop.cycle(\(elements.map(\.form.text).joined(separator: ", ")))"
        case .list(let elements): "[\(elements.map(\.form.text).joined(separator: ", "))]"
        case .mapping(let entries): "{\(entries.map(\.entryText).joined(separator: ", "))}"
        case .unary(.not, let operand): "not \(text(of: operand, from: 3))"
        case .unary(let sign, let operand): "\(sign.rawValue)\(text(of: operand, from: 10))"
        case .binary(let sign, let left, let right):
            "\(text(of: left, from: level)) \(sign.rawValue) \(text(of: right, from: level + 1))"
        case .comparison(let left, let links):
            text(of: left, from: 5)
                + links.map { " \($0.comparator.rawValue) \(text(of: $0.right, from: 5))" }.joined()
        case .conditional(let then, let condition, let otherwise):
            "\(text(ofThen: then)) if \(text(of: condition, from: 1))"
                + (otherwise.map { " else \($0.form.text)" } ?? "")
        case .test(let operand, let call):
            "\(text(of: operand, from: 9)) is \(call.isNegated ? "not " : "")\(call.test.spellings.first ?? "")"
                + (call.argument.map { "(\($0.form.text))" } ?? "")
        case .filtered(let input, let call): "\(text(of: input, from: 9)) | \(call)"
        case .method(let base, let call):
            text(of: base, member: call.method.rawValue)
                + "(\((call.arguments.map(\.form.text) + call.named.map(\.description)).joined(separator: ", ")))"
        }
    }
}

extension NamedArgument: CustomStringConvertible {
    /// `name: value`; two braces in a row would open a tag.
    fileprivate var entryText: String {
        let (key, value) = (name.form.text, value.form.text)
        return key.hasPrefix("{") ? "(\(key)): \(value)" : "\(key): \(value)"
    }

    /// `name=value`
    package var description: String {
        if case .literal(let key) = name.form, let text = key.text { return "\(text)=\(value.form.text)" }
        return "\(name.form.text)=\(value.form.text)"
    }
}

extension FilterCall: CustomStringConvertible {
    /// The name and the arguments in brackets.
    package var description: String {
        var parts: [String] = []
        // Without its name the attribute of a map may be read as a filter: `map("e")` escapes.
        var isPositional = isMapped || !(filter is MapFilter)
        if isMapped { parts.append("\"\(name)\"") }
        for (parameter, argument) in zip(filter.parameters, arguments) {
            guard let argument else {
                isPositional = isPositional && parameter.kind != .single
                continue
            }
            switch (parameter.kind, argument.form) {
            case (.rest, .list(let elements)):
                parts += elements.map(\.form.text)
                continue
            case (.namedRest, .mapping(let entries)):
                parts += entries.map(\.description)
                continue
            default: break
            }
            let text = argument.form.text
            parts.append(isPositional ? text : "\(parameter.names.first ?? "")=\(text)")
        }
        let name = isMapped ? "map" : name
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
        case .object(let object): "\"\(escaped(object.text ?? ""))\""
        case .list(let elements): "[\(elements.map(\.literal).joined(separator: ", "))]"
        case .mapping(let mapping):
            "{\(zip(mapping.keys, mapping.values).map { "\(Value.text($0).literal): \($1.literal)" }.joined(separator: ", "))}"
        }
    }

    private func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        let hasQuotes = text.unicodeScalars.contains { QuoteMark.contains($0) }
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            // Braces that would close a tag make other quotation marks before them end the text.
            case "}" where hasQuotes && (previous == "}" || previous == "%"):
                result.append(contentsOf: "\\x7d".unicodeScalars)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            case "\\", "\"":
                result.append("\\")
                result.append(scalar)
            // Reading drops it where it is not spelled out; all of them have four digits at most.
            case _ where scalar.isIgnorableInText:
                let digits = String(scalar.value, radix: 16)
                result.append(
                    contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
