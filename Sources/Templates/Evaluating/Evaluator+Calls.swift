import ChanceryData

/// Filters, tests and methods.
extension Evaluator {
    func filtered(_ input: Expression, _ call: FilterCall) throws(TagProblem) -> Value {
        let acceptsAbsence = call.filter.acceptsAbsence && !call.isMapped
        let value = acceptsAbsence ? try existing(input) ?? .null : try value(of: input)
        let arguments = if let constants = call.constants { constants } else { try self.arguments(of: call) }
        do throws(FilterFailure) {
            return call.isMapped
                ? try mapped(value, call.filter, arguments) : try call.filter.apply(to: value, with: arguments)
        } catch {
            throw TagProblem(error.code, at: call.range, error.wording.naming(call.filter))
        }
    }

    private func arguments(of call: FilterCall) throws(TagProblem) -> FilterArguments {
        var given: [Value] = []
        for argument in call.arguments { if let argument { given.append(try value(of: argument)) } }
        return FilterCall.values(of: call.arguments, for: call.filter, given)
    }

    /// A filter applied to each element of a list.
    private func mapped(_ value: Value, _ filter: any TemplateFilter, _ arguments: FilterArguments)
        throws(FilterFailure) -> Value
    {
        var results: [Value] = []
        var byteCount = 0
        for element in try value.inputElements() {
            let result = try filter.apply(to: element, with: arguments)
            byteCount += result.text?.utf8.count ?? 0
            guard byteCount <= WorkBound.textBytes else { throw .tooLarge }
            results.append(result)
        }
        return .list(results)
    }

    func passes(_ operand: Expression, _ call: TestCall) throws(TagProblem) -> Bool {
        switch call.test {
        case .defined: return try exists(operand)
        case .undefined: return try !exists(operand)
        default: break
        }
        let value = try value(of: operand)
        let argument: Value? = if let argument = call.argument { try self.value(of: argument) } else { nil }
        do throws(TestFailure) {
            return try call.test.holds(for: value, argument)
        } catch {
            throw error.problem(of: call, on: operand)
        }
    }

    /// Whether there is something under a name; what is blank has no parts.
    private func exists(_ expression: Expression) throws(TagProblem) -> Bool {
        switch expression.form {
        case .member(let base, _), .element(let base, _):
            guard let container = try existing(base), container != .null else { return false }
        default: break
        }
        if let spelling = expression.spelling, value(named: spelling) != nil { return true }
        return try existing(expression) != nil
    }

    func called(_ base: Expression, _ call: MethodCall) throws(TagProblem) -> Value {
        let value = try value(of: base)
        var arguments: [Value] = []
        for argument in call.arguments { arguments.append(try self.value(of: argument)) }
        var named = Mapping()
        for argument in call.named {
            guard case .literal(let key) = argument.name.form, let name = key.text else { continue }
            named[name] = try self.value(of: argument.value)
        }
        do throws(FilterFailure) {
            return try call.method.result(on: value, MethodArguments(arguments, named: named))
        } catch {
            throw TagProblem(error.code, at: call.range, error.wording.naming(call.method))
        }
    }

    /// A record that is written out.
    func record(_ entries: [NamedArgument]) throws(TagProblem) -> Value {
        var mapping = Mapping()
        for entry in entries {
            let key = try value(of: entry.name)
            guard let name = key.text ?? key.number?.value.printed else {
                throw .wrongType(at: entry.name.range, key, wanted: .text)
            }
            mapping[name] = try value(of: entry.value)
        }
        return .mapping(mapping)
    }
}
