import ChanceryData

/// A number of the data, and arithmetic that knows its bounds: a result that no number can hold is `nil`.
enum Number: Sendable, Hashable {
    case integer(Int)
    case decimal(Double)

    /// The number as a value; a decimal that is whole stays a decimal.
    var value: Value {
        switch self {
        case .integer(let number): .integer(number)
        case .decimal(let number): Value(.decimal(number))
        }
    }

    var double: Double {
        switch self {
        case .integer(let number): Double(number)
        case .decimal(let number): number
        }
    }

    var isZero: Bool { double == 0 }

    /// The same number, an integer if it is whole and fits one.
    var normalised: Number {
        guard case .decimal(let number) = self, let whole = Int(exactly: number) else { return self }
        return .integer(whole)
    }

    func adding(_ other: Number) -> Number? {
        combined(other, { $0.addingReportingOverflow($1) }, +)
    }

    func subtracting(_ other: Number) -> Number? {
        combined(other, { $0.subtractingReportingOverflow($1) }, -)
    }

    func multiplied(by other: Number) -> Number? {
        combined(other, { $0.multipliedReportingOverflow(by: $1) }, *)
    }

    /// The quotient, whole where it comes out even: 4/2 is 2, 3/2 is 1.5. The divisor is not zero.
    func divided(by other: Number) -> Number? {
        if case (.integer(let left), .integer(let right)) = (self, other), right != 0 {
            let (quotient, overflow) = left.dividedReportingOverflow(by: right)
            if overflow { return nil }
            if left.remainderReportingOverflow(dividingBy: right).partialValue == 0 { return .integer(quotient) }
        }
        return Number.finite(double / other.double)
    }

    /// The quotient rounded down, as Python's `//`. The divisor is not zero.
    func dividedWhole(by other: Number) -> Number? {
        if case (.integer(let left), .integer(let right)) = (self, other), right != 0 {
            let (quotient, overflow) = left.dividedReportingOverflow(by: right)
            if overflow { return nil }
            let isExact = left.remainderReportingOverflow(dividingBy: right).partialValue == 0
            return .integer(!isExact && (left < 0) != (right < 0) ? quotient - 1 : quotient)
        }
        return Number.finite((double / other.double).rounded(.down))
    }

    /// What the division rounded down leaves; it has the sign of the divisor, as in Python. The divisor is not zero.
    func remainder(by other: Number) -> Number? {
        if case (.integer(let left), .integer(let right)) = (self, other), right != 0 {
            let rest = left.remainderReportingOverflow(dividingBy: right).partialValue
            return .integer(rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest)
        }
        let rest = double.truncatingRemainder(dividingBy: other.double)
        return Number.finite(rest != 0 && (rest < 0) != (other.double < 0) ? rest + other.double : rest)
    }

    private func combined(
        _ other: Number, _ whole: (Int, Int) -> (Int, overflow: Bool), _ broken: (Double, Double) -> Double
    ) -> Number? {
        if case (.integer(let left), .integer(let right)) = (self, other) {
            let (result, overflow) = whole(left, right)
            return overflow ? nil : .integer(result)
        }
        return Number.finite(broken(double, other.double))
    }

    private static func finite(_ number: Double) -> Number? {
        number.isFinite ? .decimal(number) : nil
    }
}

extension Number: Comparable {
    /// Negative, zero or positive, as the number is below, like or above another. Exact also where integers are
    /// beyond the precision of decimals.
    func order(with other: Number) -> Int {
        if case (.integer(let left), .integer(let right)) = (normalised, other.normalised) {
            return left < right ? -1 : left > right ? 1 : 0
        }
        return double < other.double ? -1 : double > other.double ? 1 : 0
    }

    static func < (left: Number, right: Number) -> Bool { left.order(with: right) < 0 }
}
