import ChanceryData

extension ValueTest {
    /// Whether a value passes the test.
    ///
    /// - Parameter argument: What it is compared with, where the test takes something.
    func holds(for value: Value, _ argument: Value? = nil) throws(TestFailure) -> Bool {
        switch (self, value.content) {
        case (.none, .null), (.string, .text), (.boolean, .bool), (.mapping, .mapping), (.defined, _): return true
        case (.number, .integer), (.number, .decimal), (.number, .bool), (.integer, .integer), (.decimal, .decimal):
            return true
        case (.sequence, .list), (.sequence, .text), (.sequence, .mapping): return true
        case (.iterable, .list), (.iterable, .text), (.iterable, .mapping): return true
        case (.true, .bool(let bool)): return bool
        case (.false, .bool(let bool)): return !bool
        case (.lower, .text(let text)): return text == text.lowercased() && text != text.uppercased()
        case (.upper, .text(let text)): return text == text.uppercased() && text != text.lowercased()
        case (.even, _), (.odd, _):
            guard case .integer(let number)? = value.number?.normalised else {
                throw .wrongValue(value, wanted: .integer)
            }
            return number.isMultiple(of: 2) == (self == .even)
        default: break
        }
        guard takesArgument else { return false }
        guard let argument else { throw .noArgument }
        if let comparator { return try comparator.holds(value, argument) }
        if self == .same { return value.isAlike(argument) && value.isSame(as: argument) }
        guard let number = value.number else { throw .wrongValue(value, wanted: .number) }
        guard let divisor = argument.number else { throw .wrongArgument(argument, wanted: .number) }
        if divisor.isZero { throw .divisionByZero }
        return number.remainder(by: divisor)?.isZero ?? false
    }
}

extension ComparisonOperator {
    /// Whether two values compare so.
    func holds(_ left: Value, _ right: Value) throws(TestFailure) -> Bool {
        switch self {
        case .equal: return left.isSame(as: right)
        case .unequal: return !left.isSame(as: right)
        case .in, .notIn:
            guard let contains = right.contains(left) else { throw .cannotSearch(left, right) }
            return contains == (self == .in)
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            guard let order = left.order(with: right) else { throw .cannotCompare(left, right) }
            return switch self {
            case .less: order < 0
            case .lessOrEqual: order <= 0
            case .greater: order > 0
            default: order >= 0
            }
        }
    }
}

extension Value {
    /// Whether two values are of one kind.
    fileprivate func isAlike(_ other: Value) -> Bool {
        switch (content, other.content) {
        case (.null, .null), (.bool, .bool), (.integer, .integer), (.decimal, .decimal), (.text, .text), (.list, .list),
            (.mapping, .mapping):
            true
        default: false
        }
    }
}
