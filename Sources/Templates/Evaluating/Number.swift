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

    /// The number in plain digits, whole ones without a point.
    var plainText: String {
        switch self {
        case .integer(let number): String(number)
        case .decimal(let number): NumberText.plain(number)
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

    /// The quotient, a decimal also where it comes out even: 4/2 is 2.0, as in Python. The divisor is not zero.
    func divided(by other: Number) -> Number? {
        Number.finite(double / other.double)
    }

    /// A power. Whole numbers stay whole unless the exponent is below zero, as in Python.
    func raised(to other: Number) -> Number? {
        guard case .integer(let exponent) = other.normalised, exponent.magnitude <= 1024 else { return root(other) }
        if case .integer(let base) = self, case .integer = other, exponent >= 0 {
            var result = 1
            for _ in 0..<exponent {
                let (product, overflow) = result.multipliedReportingOverflow(by: base)
                if overflow { return nil }
                result = product
            }
            return .integer(result)
        }
        if exponent < 0, isZero { return nil }
        var result = 1.0
        for _ in 0..<exponent.magnitude { result *= double }
        return Number.finite(exponent < 0 ? 1 / result : result)
    }

    /// The powers whose exponent is no whole number: only square roots are known here.
    private func root(_ exponent: Number) -> Number? {
        if case .decimal(let half) = exponent, half == 0.5, double >= 0 { return .decimal(double.squareRoot()) }
        return double == 1 ? self : nil
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
        return Number.finite(broken(double, other.double))?.tidied(after: self, other)
    }

    /// The result of a sum, a difference or a product of decimals, without the noise of the binary fraction behind them:
    /// 0.1 + 0.2 is 0.3, and a sum of roubles has no more than kopecks.
    ///
    /// Decimals of up to fifteen digits are what people write; a result that is within the last bits of one is it.
    private func tidied(after left: Number, _ right: Number) -> Number {
        guard case .decimal(let number) = self, abs(number) < 1e13, left.isShort, right.isShort,
            let tidy = Double(NumberText.plain(number))
        else { return self }
        let noise = 4 * max(number.ulp, left.double.ulp, right.double.ulp)
        return abs(tidy - number) <= noise ? .decimal(tidy) : self
    }

    /// Whether fifteen digits spell the number.
    private var isShort: Bool {
        guard case .decimal(let number) = self else { return true }
        return Double(NumberText.plain(number)) == number
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
