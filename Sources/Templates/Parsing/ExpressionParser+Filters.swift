/// Calls of filters.
extension ExpressionParser {
    /// A filter's name and arguments, behind the bar.
    mutating func filterCall() throws(TagProblem) -> FilterCall {
        let start = currentRange.lowerBound
        var words: [String] = []
        while case .word(let word, let keyword)? = current?.kind {
            // A keyword may be part of a filter's name (`и`), but not where it would leave a name behind: `x | upper
            // and y`.
            if keyword != nil, !words.isEmpty || filters.filter(named: word) == nil { break }
            words.append(word)
            position += 1
        }
        guard !words.isEmpty else { throw unexpected(wanting: nil) }
        let name = words.joined(separator: " ")
        let nameRange = range(from: start)
        guard let filter = filters.filter(named: name) else {
            throw .unknownFilter(at: nameRange, name, known: filters.names)
        }
        var arguments = [Expression?](repeating: nil, count: filter.parameters.count)
        if skip(.leftParenthesis) { try readArguments(of: filter, into: &arguments) }
        for (parameter, argument) in zip(filter.parameters, arguments) where parameter.preset == nil {
            if argument == nil { throw .missingArgument(at: nameRange, filter, parameter) }
        }
        return FilterCall(filter: filter, arguments: arguments, range: nameRange)
    }

    private mutating func readArguments(of filter: any TemplateFilter, into arguments: inout [Expression?])
        throws(TagProblem)
    {
        var next = 0
        while !skip(.rightParenthesis) {
            var index = next
            if case .word? = current?.kind, let named = namedParameter(of: filter) {
                index = try named.get()
            } else {
                next += 1
            }
            let argumentRange = currentRange
            let value = try conditional()
            guard arguments.indices.contains(index), arguments[index] == nil else {
                throw .wrongArgumentCount(at: argumentRange, filter)
            }
            arguments[index] = value
            if skip(.comma) || skip(.semicolon) { continue }
            try expect(.rightParenthesis)
            break
        }
    }

    /// Reads `name =` before an argument: the parameter's number, or `nil` where no `=` stands.
    private mutating func namedParameter(of filter: any TemplateFilter) -> Result<Int, TagProblem>? {
        let saved = position
        guard let name = skipName(), current?.is(.assign) == true else {
            position = saved
            return nil
        }
        position += 1
        let key = NameFolding.key(of: name.text)
        let index = filter.parameters.firstIndex { $0.names.contains { NameFolding.key(of: $0) == key } }
        return index.map { .success($0) } ?? .failure(.unknownParameter(at: name.range, filter, name.text))
    }
}
