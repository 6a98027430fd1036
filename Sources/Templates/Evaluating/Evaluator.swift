package import ChanceryData
import ChanceryDiagnostics

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
    /// How many loops have been opened.
    var loopCount = 0
    private let optionalMembers = OptionalMembers()
    /// How many local names there were before each `with` that is open.
    var floors: [Int] = []
    /// What stood in the block of `set` or `filter` that was filled last.
    package var captured = ""
    /// How much has been put into namespaces.
    var assignedBytes = 0

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
        case .mapping(let entries): return try record(entries)
        case .slice(let base, let slice): return try self.slice(base, slice)
        case .cycle(let elements):
            let turn = max(0, frames.last?.index ?? 0)
            return try value(of: elements[turn % max(1, elements.count)])
        case .unary(let sign, let operand): return try unary(sign, operand)
        case .binary(let sign, let left, let right): return try binary(sign, left, right, at: expression.range)
        case .comparison(let left, let links): return Value(.bool(try holds(left, links)))
        case .conditional(let then, let condition, let otherwise):
            guard let branch = try branch(then, if: condition, else: otherwise) else { return .null }
            return try value(of: branch)
        case .test(let operand, let call): return Value(.bool(try passes(operand, call) != call.isNegated))
        case .filtered(let input, let call): return try filtered(input, call)
        case .method(let base, let call): return try called(base, call)
        case .captured: return .text(captured)
        case .unresolvable: throw absence(of: expression)
        }
    }

    /// The branch of a conditional expression that stands; `nil` for the other one where there is none.
    func branch(
        _ then: Expression, if condition: Expression, else otherwise: Expression?
    ) throws(TagProblem) -> Expression? {
        guard let otherwise else { return try isTrue(condition) ? then : nil }
        // `x if x else y` says what stands where there is no x.
        let holds = condition.isPath ? try existing(condition)?.isTrue ?? false : try isTrue(condition)
        return holds ? then : otherwise
    }

    /// Whether a condition holds: null, `false`, zero, and empty texts, lists and mappings do not.
    package func isTrue(_ expression: Expression) throws(TagProblem) -> Bool {
        try looked(at: expression).isTrue
    }

    /// The value that a condition looks at; null for what a record lacks and others of the same list have.
    ///
    /// Whoever writes data leaves out what there is nothing to say of: `{% if row.note %}` says what comes where there is none. A name that no
    /// record has is misspelt.
    func looked(at expression: Expression) throws(TagProblem) -> Value {
        do throws(TagProblem) { return try value(of: expression) } catch {
            guard error.code == "unknown-name", let path = expression.namePath, !path.members.isEmpty,
                let frame = frames.last(where: { $0.variables.count == 1 && $0.variables[0].text == path.root }),
                optionalMembers.areKnown(path.members, of: frame.number, over: frame.items)
            else { throw error }
            return .null
        }
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
}
