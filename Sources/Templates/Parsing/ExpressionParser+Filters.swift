import ChanceryData

/// Calls of filters.
extension ExpressionParser {
    /// A filter's name and arguments, behind the bar.
    mutating func filterCall() throws(TagProblem) -> FilterCall {
        let start = currentRange.lowerBound
        let name = try filterName()
        let nameRange = range(from: start)
        guard let filter = filters.filter(named: name) else {
            throw .unknownFilter(at: nameRange, name, known: filters.names)
        }
        let arguments = try skip(.leftParenthesis) ? self.arguments() : []
        if let mapped = try mapped(filter, calledAs: name, arguments, at: nameRange) { return mapped }
        return FilterCall(
            filter: filter, arguments: try matched(arguments, of: filter, at: nameRange), range: nameRange)
    }

    /// The words of a filter's name, as many as make one.
    private mutating func filterName() throws(TagProblem) -> String {
        let start = position
        var words: [String] = []
        var longest: (name: String, end: Int)?
        while case .word(let word, let keyword)? = current?.kind, words.count < 5 {
            // A keyword may be a name, but behind one it is what joins values: `x | join and y`.
            if keyword != nil, !words.isEmpty { break }
            words.append(word)
            position += 1
            let name = words.joined(separator: " ")
            if filters.filter(named: name) != nil { longest = (name, position) }
        }
        guard let first = words.first else { throw unexpected(wanting: nil) }
        if let longest {
            position = longest.end
            return longest.name
        }
        // Nothing fits: the words up to a keyword were meant.
        position = start + 1
        var name = first
        while case .word(let word, nil)? = current?.kind, position < start + 5 {
            name += " " + word
            position += 1
        }
        return name
    }

    /// `map("upper")`: the filter that a map applies to each element; `nil` for a map of an attribute.
    private func mapped(
        _ filter: any TemplateFilter, calledAs name: String, _ arguments: [CallArgument], at range: Range<Int>
    ) throws(TagProblem) -> FilterCall? {
        guard filter is MapFilter else { return nil }
        let key = NameFolding.key(of: name)
        let isForced = key == MapFilter.filterKey
        guard isForced || key == "map" else { return nil }
        guard let first = arguments.first, first.name == nil, case .literal(let value) = first.value.form,
            let innerName = value.text
        else {
            if isForced { throw .missingArgument(at: range, filter, .required("filter", "фильтр")) }
            return nil
        }
        guard let inner = filters.filter(named: innerName) else {
            if isForced { throw .unknownFilter(at: first.value.range, innerName, known: filters.names) }
            return nil
        }
        let matched = try matched(Array(arguments.dropFirst()), of: inner, at: first.value.range)
        return FilterCall(filter: inner, arguments: matched, isMapped: true, range: range)
    }

    /// The arguments in step with a filter's parameters.
    private func matched(
        _ arguments: [CallArgument], of filter: any TemplateFilter, at range: Range<Int>
    ) throws(TagProblem) -> [Expression?] {
        let parameters = filter.parameters
        var result = [Expression?](repeating: nil, count: parameters.count)
        var rest: [Expression] = []
        var named: [NamedArgument] = []
        var next = 0
        for argument in arguments {
            var index = next
            if let name = argument.name {
                let key = NameFolding.key(of: name.text)
                let found = parameters.firstIndex { parameter in
                    parameter.kind == .single && parameter.names.contains { NameFolding.key(of: $0) == key }
                }
                guard let found else {
                    guard parameters.last?.kind == .namedRest else {
                        throw .unknownParameter(at: name.range, filter, name.text)
                    }
                    named.append(NamedArgument(Expression(.literal(.text(name.text)), at: name.range), argument.value))
                    continue
                }
                index = found
            } else if parameters.indices.contains(next), parameters[next].kind == .rest {
                rest.append(argument.value)
                continue
            } else {
                next += 1
            }
            guard parameters.indices.contains(index), parameters[index].kind == .single, result[index] == nil else {
                throw .wrongArgumentCount(at: argument.value.range, filter)
            }
            result[index] = argument.value
        }
        for (index, parameter) in parameters.enumerated() where result[index] == nil {
            switch parameter.kind {
            case .single:
                if parameter.preset == nil { throw .missingArgument(at: range, filter, parameter) }
            case .rest: if !rest.isEmpty { result[index] = try gathered(.list(rest), at: range) }
            case .namedRest: if !named.isEmpty { result[index] = try gathered(.mapping(named), at: range) }
            }
        }
        return result
    }

    /// Arguments that one parameter takes together.
    private func gathered(_ form: Expression.Form, at range: Range<Int>) throws(TagProblem) -> Expression {
        let expression = Expression(form, at: range)
        guard expression.height <= Expression.greatestHeight else { throw .tooDeep(at: range) }
        return expression
    }

    /// The arguments of a call, behind its opening bracket.
    mutating func arguments() throws(TagProblem) -> [CallArgument] {
        var arguments: [CallArgument] = []
        while !skip(.rightParenthesis) {
            let name = argumentName()
            arguments.append(CallArgument(name: name, value: try conditional()))
            if skip(.comma) || skip(.semicolon) { continue }
            try expect(.rightParenthesis)
            break
        }
        return arguments
    }

    /// Reads `name =` before an argument.
    private mutating func argumentName() -> LocalName? {
        let saved = position
        // A parameter may be called as a keyword is: `default`, `from`, `и для пустого`.
        var words: [String] = []
        while case .word(let word, _)? = current?.kind, words.count < 5 {
            words.append(word)
            position += 1
        }
        guard !words.isEmpty, current?.is(.assign) == true else {
            position = saved
            return nil
        }
        let name = LocalName(
            text: words.joined(separator: " "), range: range(from: tokens[saved].range.lowerBound))
        position += 1
        return name
    }
}
