package import ChanceryData

/// Computes expressions against data and the names that tags have given.
///
/// One evaluator serves one filling. The filler walks its program and says ``enter(_:over:)``, ``turn(to:)`` and
/// ``leave()`` for each loop; a name is looked for among the local ones from the inside outwards, then among the keys
/// of the root.
package struct Evaluator: Sendable {
    /// The data.
    package let root: Value
    var locals: [Local] = []
    var frames: [LoopFrame] = []

    package init(root: Value) {
        self.root = root
    }

    /// How many loops are open.
    package var depth: Int { frames.count }

    /// The value of an expression.
    ///
    /// - Throws: `unknown-name`, `mixed-alphabet`, `no-such-element`, `no-member`, `wrong-type`, `division-by-zero`,
    ///   `number-too-large`, and what filters throw.
    package func value(of expression: Expression) throws(TagProblem) -> Value {
        if let spelling = expression.spelling, let value = value(named: spelling) { return value }
        switch expression.form {
        case .literal(let value): return value
        case .name, .member, .element, .loop:
            if let value = try existing(expression) { return value }
            if case .loop = expression.form, !frames.isEmpty { return .null }
            throw absence(of: expression)
        case .list(let elements):
            var values: [Value] = []
            for element in elements { values.append(try value(of: element)) }
            return .list(values)
        case .unary(let sign, let operand): return try unary(sign, operand)
        case .binary(let sign, let left, let right): return try binary(sign, left, right, at: expression.range)
        case .comparison(let left, let links): return Value(.bool(try holds(left, links)))
        case .conditional(let then, let condition, let otherwise):
            if try isTrue(condition) { return try value(of: then) }
            guard let otherwise else { return .null }
            return try value(of: otherwise)
        case .test(let operand, let test, let negated):
            return Value(.bool(try passes(operand, test) != negated))
        case .filtered(let input, let call): return try filtered(input, call)
        }
    }

    /// Whether a condition holds: null, `false`, zero, and empty texts, lists and mappings do not.
    package func isTrue(_ expression: Expression) throws(TagProblem) -> Bool {
        try value(of: expression).isTrue
    }

    /// The text that an expression prints; empty for null.
    ///
    /// - Throws: what ``value(of:)`` throws; `not-text` for a list, a mapping, `true` and `false`, which have no one
    /// right
    ///   spelling in a document.
    package func text(of expression: Expression) throws(TagProblem) -> String {
        let value = try value(of: expression)
        guard let text = value.printed else { throw .notText(at: expression.range, value) }
        return text
    }

    /// A whole number that an attribute of the document wants.
    ///
    /// - Throws: what ``value(of:)`` throws; `wrong-type` if it is none.
    package func integer(of expression: Expression) throws(TagProblem) -> Int {
        let value = try value(of: expression)
        guard let number = value.number, case .integer(let count) = number.normalised else {
            throw .wrongType(at: expression.range, value, wanted: .integer)
        }
        return count
    }

    /// Names a value, inside the loop that is open or for the rest of the part.
    package mutating func set(_ name: LocalName, to expression: Expression) throws(TagProblem) {
        let value = try value(of: expression)
        let nesting = value.elements == nil && value.keys.isEmpty ? 0 : self.nesting(of: expression)
        guard nesting <= WorkBound.nesting else { throw .tooDeep(at: expression.range) }
        let first = frames.last?.localCount ?? 0
        let local = Local(name: name.text, value: value, nesting: nesting)
        if let index = locals.indices.last(where: { $0 >= first && locals[$0].name == name.text }) {
            locals[index] = local
        } else {
            locals.append(local)
        }
    }

    /// One more than that of the local names in an expression.
    private func nesting(of expression: Expression) -> Int {
        let names = Set(expression.nameUses.compactMap { $0.path.first ?? nil })
        return 1 + locals.reduce(0) { names.contains($1.name) ? max($0, $1.nesting) : $0 }
    }

    private func filtered(_ input: Expression, _ call: FilterCall) throws(TagProblem) -> Value {
        let value = call.filter.acceptsAbsence ? try existing(input) ?? .null : try value(of: input)
        var arguments: [Value] = []
        arguments.reserveCapacity(call.arguments.count)
        for (argument, parameter) in zip(call.arguments, call.filter.parameters) {
            if let argument {
                arguments.append(try self.value(of: argument))
            } else {
                arguments.append(parameter.preset ?? .null)
            }
        }
        do throws(FilterFailure) {
            return try call.filter.apply(to: value, with: FilterArguments(arguments))
        } catch {
            throw TagProblem(error.code, at: call.range, error.wording.naming(call.filter))
        }
    }

    private func passes(_ operand: Expression, _ test: ValueTest) throws(TagProblem) -> Bool {
        switch test {
        case .defined: return try existing(operand) != nil
        case .undefined: return try existing(operand) == nil
        case .even, .odd:
            let value = try value(of: operand)
            guard case .integer(let number)? = value.number?.normalised else {
                throw .wrongType(at: operand.range, value, wanted: .integer)
            }
            return number.isMultiple(of: 2) == (test == .even)
        default: return try value(of: operand).passes(test)
        }
    }
}
