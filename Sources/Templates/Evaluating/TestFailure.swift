import ChanceryData

/// Why a test cannot be made.
enum TestFailure: Error {
    /// The value is not of the kind that the test is about.
    case wrongValue(Value, wanted: ValueKind)
    /// What it is compared with is not of the right kind.
    case wrongArgument(Value, wanted: ValueKind)
    case cannotCompare(Value, Value)
    case cannotSearch(Value, Value)
    case divisionByZero
    case noArgument

    /// The problem where the test stands in a tag.
    func problem(of call: TestCall, on operand: Expression) -> TagProblem {
        let argumentRange = call.argument?.range ?? call.range
        let whole = operand.range.lowerBound..<max(operand.range.upperBound, argumentRange.upperBound)
        return switch self {
        case .wrongValue(let value, let wanted): .wrongType(at: operand.range, value, wanted: wanted)
        case .wrongArgument(let value, let wanted): .wrongType(at: argumentRange, value, wanted: wanted)
        case .cannotCompare(let left, let right): .cannotCompare(at: whole, left, right)
        case .cannotSearch(let element, let value): .cannotSearch(at: whole, element, in: value)
        case .divisionByZero: .divisionByZero(at: whole)
        case .noArgument: .missingTestArgument(at: call.range, call.test)
        }
    }

    /// The failure of a filter that makes the test.
    func failure(of test: ValueTest) -> FilterFailure {
        let problem = problem(of: TestCall(test, range: 0..<0), on: Expression(.literal(.null), at: 0..<0))
        return FilterFailure(problem.code, problem.wording)
    }
}
