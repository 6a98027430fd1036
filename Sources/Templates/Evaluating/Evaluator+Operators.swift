import ChanceryData

/// Operators.
extension Evaluator {
    func unary(_ sign: UnaryOperator, _ operand: Expression) throws(TagProblem) -> Value {
        let value = sign == .not ? try looked(at: operand) : try value(of: operand)
        switch sign {
        case .not: return Value(.bool(!value.isTrue))
        case .plus, .minus:
            guard let number = value.arithmeticNumber else {
                throw .wrongType(at: operand.range, value, wanted: .number)
            }
            if sign == .plus { return number.value }
            guard let result = Number.integer(0).subtracting(number) else { throw .numberTooLarge(at: operand.range) }
            return result.value
        }
    }

    func binary(_ sign: BinaryOperator, _ left: Expression, _ right: Expression, at range: Range<Int>)
        throws(TagProblem) -> Value
    {
        // What stands behind `or` is said to stand for what is missing, too.
        let first: Value =
            switch sign {
            case .or: try existing(left) ?? .null
            case .and: try looked(at: left)
            default: try value(of: left)
            }
        // As in Python, `and` and `or` give the operand that decides, and do not look at the other before they must.
        switch sign {
        case .or: return first.isTrue ? first : try looked(at: right)
        case .and: return first.isTrue ? try looked(at: right) : first
        default: break
        }
        let second = try value(of: right)
        if let result = try composed(sign, first, second, left, right, at: range) { return result }
        guard let number = first.arithmeticNumber else { throw .wrongOperand(at: left.range, first, sign) }
        guard let other = second.arithmeticNumber else { throw .wrongOperand(at: right.range, second, sign) }
        if sign.divides, other.isZero { throw .divisionByZero(at: range) }
        let result: Number? =
            switch sign {
            case .add: number.adding(other)
            case .subtract: number.subtracting(other)
            case .multiply: number.multiplied(by: other)
            case .divide: number.divided(by: other)
            case .divideWhole: number.dividedWhole(by: other)
            case .remainder: number.remainder(by: other)
            case .power: number.raised(to: other)
            case .or, .and, .join: nil
            }
        if let result { return result.value }
        guard sign == .power else { throw .numberTooLarge(at: range) }
        if case .decimal = other.normalised { throw .wrongType(at: right.range, second, wanted: .integer) }
        throw number.isZero ? .divisionByZero(at: range) : .numberTooLarge(at: range)
    }

    /// What an operator makes of texts and lists; `nil` where it is about numbers.
    private func composed(
        _ sign: BinaryOperator, _ first: Value, _ second: Value, _ left: Expression, _ right: Expression,
        at range: Range<Int>
    ) throws(TagProblem) -> Value? {
        switch (sign, first.content, second.content) {
        case (.join, _, _):
            guard let text = first.printed else { throw .notText(at: left.range, first) }
            guard let tail = second.printed else { throw .notText(at: right.range, second) }
            return try joined(text, tail, at: range)
        case (.add, .text(let text), .text(let tail)): return try joined(text, tail, at: range)
        case (.add, .list(let elements), .list(let others)):
            guard elements.count + others.count <= WorkBound.elements else { throw .tooLarge(at: range) }
            return .list(elements + others)
        case (.multiply, .text(let text), .integer(let count)), (.multiply, .integer(let count), .text(let text)):
            return .text(try repeated(text, text.utf8.count, count, WorkBound.textBytes, at: range))
        case (.multiply, .list(let elements), .integer(let count)),
            (.multiply, .integer(let count), .list(let elements)):
            return .list(try repeated(elements, elements.count, count, WorkBound.elements, at: range))
        case (.remainder, .text(let pattern), _):
            do throws(FilterFailure) { return .text(try PercentFormat(pattern).text(of: second)) } catch {
                throw TagProblem(error.code, at: range, error.wording)
            }
        default: return nil
        }
    }

    /// Something so many times; nothing for a count below one.
    private func repeated<Part: RangeReplaceableCollection>(
        _ part: Part, _ size: Int, _ count: Int, _ bound: Int, at range: Range<Int>
    ) throws(TagProblem) -> Part {
        guard count > 0, size > 0 else { return Part() }
        guard count <= bound / size else { throw .tooLarge(at: range) }
        var result = Part()
        for _ in 0..<count { result.append(contentsOf: part) }
        return result
    }

    private func joined(_ text: String, _ tail: String, at range: Range<Int>) throws(TagProblem) -> Value {
        guard text.utf8.count + tail.utf8.count <= WorkBound.textBytes else { throw .tooLarge(at: range) }
        return .text(text + tail)
    }

    func holds(_ left: Expression, _ links: [Expression.Comparison]) throws(TagProblem) -> Bool {
        var previous = try looked(at: left)
        var previousRange = left.range
        for link in links {
            let next = try looked(at: link.right)
            let range = previousRange.lowerBound..<max(previousRange.lowerBound, link.right.range.upperBound)
            do throws(TestFailure) {
                guard try link.comparator.holds(previous, next) else { return false }
            } catch {
                switch error {
                case .cannotSearch: throw .cannotSearch(at: range, previous, in: next)
                default: throw .cannotCompare(at: range, previous, next)
                }
            }
            (previous, previousRange) = (next, link.right.range)
        }
        return true
    }
}

extension BinaryOperator {
    fileprivate var divides: Bool { self == .divide || self == .divideWhole || self == .remainder }
}
