import ChanceryData

/// Operators.
extension Evaluator {
    func unary(_ sign: UnaryOperator, _ operand: Expression) throws(TagProblem) -> Value {
        let value = try value(of: operand)
        switch sign {
        case .not: return Value(.bool(!value.isTrue))
        case .plus, .minus:
            guard let number = value.number else { throw .wrongType(at: operand.range, value, wanted: .number) }
            if sign == .plus { return number.value }
            guard let result = Number.integer(0).subtracting(number) else { throw .numberTooLarge(at: operand.range) }
            return result.value
        }
    }

    func binary(_ sign: BinaryOperator, _ left: Expression, _ right: Expression, at range: Range<Int>)
        throws(TagProblem) -> Value
    {
        let first = try value(of: left)
        // As in Python, `and` and `or` give the operand that decides, and do not look at the other before they must.
        switch sign {
        case .or: return first.isTrue ? first : try value(of: right)
        case .and: return first.isTrue ? try value(of: right) : first
        default: break
        }
        let second = try value(of: right)
        switch (sign, first.content, second.content) {
        case (.join, _, _):
            guard let text = first.printed else { throw .notText(at: left.range, first) }
            guard let tail = second.printed else { throw .notText(at: right.range, second) }
            return try joined(text, tail, at: range)
        case (.add, .text(let text), .text(let tail)): return try joined(text, tail, at: range)
        case (.add, .list(let elements), .list(let others)):
            guard elements.count + others.count <= WorkBound.elements else { throw .tooLarge(at: range) }
            return .list(elements + others)
        default: break
        }
        guard let number = first.number else { throw .wrongOperand(at: left.range, first, sign) }
        guard let other = second.number else { throw .wrongOperand(at: right.range, second, sign) }
        if sign.divides, other.isZero { throw .divisionByZero(at: range) }
        let result: Number? =
            switch sign {
            case .add: number.adding(other)
            case .subtract: number.subtracting(other)
            case .multiply: number.multiplied(by: other)
            case .divide: number.divided(by: other)
            case .divideWhole: number.dividedWhole(by: other)
            case .remainder: number.remainder(by: other)
            case .or, .and, .join: nil
            }
        guard let result else { throw .numberTooLarge(at: range) }
        return result.value
    }

    private func joined(_ text: String, _ tail: String, at range: Range<Int>) throws(TagProblem) -> Value {
        guard text.utf8.count + tail.utf8.count <= WorkBound.textBytes else { throw .tooLarge(at: range) }
        return .text(text + tail)
    }

    func holds(_ left: Expression, _ links: [Expression.Comparison]) throws(TagProblem) -> Bool {
        var previous = try value(of: left)
        var previousRange = left.range
        for link in links {
            let next = try value(of: link.right)
            let range = previousRange.lowerBound..<max(previousRange.lowerBound, link.right.range.upperBound)
            guard try holds(previous, link.comparator, next, at: range) else { return false }
            (previous, previousRange) = (next, link.right.range)
        }
        return true
    }

    private func holds(_ left: Value, _ comparator: ComparisonOperator, _ right: Value, at range: Range<Int>)
        throws(TagProblem) -> Bool
    {
        switch comparator {
        case .equal: return left.isSame(as: right)
        case .unequal: return !left.isSame(as: right)
        case .in, .notIn:
            guard let contains = right.contains(left) else { throw .cannotSearch(at: range, left, in: right) }
            return contains == (comparator == .in)
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            guard let order = left.order(with: right) else { throw .cannotCompare(at: range, left, right) }
            return switch comparator {
            case .less: order < 0
            case .lessOrEqual: order <= 0
            case .greater: order > 0
            default: order >= 0
            }
        }
    }
}

extension BinaryOperator {
    fileprivate var divides: Bool { self == .divide || self == .divideWhole || self == .remainder }
}
