/// Numbers as plain digits.
enum NumberText {
    /// The number in at most 15 significant digits, without an exponent and without zeros at the end: `0.3` for 0.1 +
    /// 0.2, `2` for 2.0. Fifteen digits are those that a decimal of eight bytes always keeps.
    static func plain(_ number: Double) -> String {
        text(of: number, digitCount: 15)
    }

    /// The shortest plain digits that give the number back.
    static func exact(_ number: Double) -> String {
        text(of: number, digitCount: 17)
    }

    /// The number as Python prints it, `2.0` for two, but never with an exponent.
    static func printed(_ number: Double) -> String {
        let text = exact(number)
        return text.contains(".") || text.isEmpty ? text : text + ".0"
    }

    /// The number to a count of digits behind the point as C and Python write it: the binary fraction itself is rounded,
    /// exact halves to the even neighbour.
    static func fixed(_ number: Double, decimals: Int) -> String {
        guard let units = scaledUnits(abs(number), decimals: decimals) else {
            return rounded(.decimal(number), decimals: decimals)
        }
        var digits = String(units)
        if digits.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits }
        let sign = number.sign == .minus ? "-" : ""
        return sign + digits.dropLast(decimals) + (decimals > 0 ? "." + digits.suffix(decimals) : "")
    }

    /// The number rounded to a count of digits before or behind the point, as Python rounds.
    static func pythonRounded(_ number: Double, decimals: Int) -> Double {
        if decimals < 0 {
            let step = power(ofTen: -decimals)
            return (number / step).rounded(.toNearestOrEven) * step
        }
        guard let units = scaledUnits(abs(number), decimals: decimals) else { return number }
        let result = Double(units) / power(ofTen: decimals)
        return number.sign == .minus ? -result : result
    }

    /// The multiple of a power of ten that is nearest to a number; `nil` where it is beyond exact arithmetic, and so the
    /// number has no more digits anyway.
    private static func scaledUnits(_ number: Double, decimals: Int) -> Int? {
        guard decimals <= 22 else { return nil }
        let scale = power(ofTen: decimals)
        let product = number * scale
        // Below 2⁵² halves can be told apart; the product's own error decides between what looks like a half.
        guard product < 4_503_599_627_370_496 else { return nil }
        let error = (-product).addingProduct(number, scale)
        let nearest = product.rounded(.toNearestOrEven)
        guard abs(product - nearest) == 0.5, error != 0 else { return Int(exactly: nearest) }
        return Int(exactly: product.rounded(error > 0 ? .up : .down))
    }

    /// So many digits that count of a number that is not below zero, and the power of ten of the first.
    static func significant(_ number: Double, digits count: Int) -> (digits: String, exponent: Int) {
        guard number > 0, number.isFinite else { return (String(repeating: "0", count: count), 0) }
        let plain = exact(number)
        let point = plain.firstIndex(of: ".") ?? plain.endIndex
        var digits = plain.utf8.compactMap { $0 == UInt8(ascii: ".") ? nil : Int($0) - 48 }
        var exponent = plain.distance(from: plain.startIndex, to: point) - 1
        while digits.count > 1, digits.first == 0 {
            digits.removeFirst()
            exponent -= 1
        }
        if digits.count > count {
            let dropped = digits[count...]
            digits = Array(digits.prefix(count))
            let isHalf = dropped.first == 5 && dropped.dropFirst().allSatisfy { $0 == 0 }
            if isHalf ? (digits.last ?? 0) % 2 == 1 : (dropped.first ?? 0) >= 5 {
                digits = incremented(digits)
                if digits.count > count {
                    digits.removeLast()
                    exponent += 1
                }
            }
        }
        let written = digits.map(String.init).joined()
        return (written + String(repeating: "0", count: max(0, count - written.count)), exponent)
    }

    /// Exact up to 10²².
    static func power(ofTen exponent: Int) -> Double {
        var power = 1.0
        for _ in 0..<min(exponent, 300) { power *= 10 }
        return power
    }

    /// The number rounded, half away from zero, to a count of digits behind the point, all of them written.
    static func rounded(_ number: Number, decimals: Int) -> String {
        switch number {
        case .integer(let whole):
            return decimals > 0 ? "\(whole)." + String(repeating: "0", count: decimals) : "\(whole)"
        case .decimal(let decimal):
            // The digits as written are rounded, not the binary fraction behind them: 2.675 gives 2.68.
            let text = plain(abs(decimal))
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            let whole = parts.first.map { $0.utf8.map { Int($0) - 48 } } ?? [0]
            var fraction = parts.count > 1 ? parts[1].utf8.map { Int($0) - 48 } : []
            let roundsUp = fraction.count > decimals && fraction[decimals] >= 5
            fraction = Array(fraction.prefix(decimals))
            while fraction.count < decimals { fraction.append(0) }
            let digits = roundsUp ? incremented(whole + fraction) : whole + fraction
            let point = digits.count - decimals
            let result =
                digits.prefix(point).map(String.init).joined()
                + (decimals > 0 ? "." + digits.suffix(decimals).map(String.init).joined() : "")
            return decimal < 0 && digits.contains { $0 != 0 } ? "-" + result : result
        }
    }

    private static func text(of number: Double, digitCount: Int) -> String {
        guard number.isFinite else { return "" }
        // Swift writes `-1.5e-07`; sign, digits and exponent are taken apart and laid out anew.
        let description = abs(number).description
        let parts = description.split(separator: "e", maxSplits: 1)
        let mantissa = (parts.first ?? "0").split(separator: ".", omittingEmptySubsequences: false)
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        var digits = mantissa.joined().utf8.map { Int($0) - 48 }
        var point = (mantissa.first?.count ?? 1) + exponent
        while digits.count > 1, digits.first == 0 {
            digits.removeFirst()
            point -= 1
        }
        if digits.count > digitCount {
            let roundsUp = digits[digitCount] >= 5
            digits = Array(digits.prefix(digitCount))
            if roundsUp {
                let count = digits.count
                digits = incremented(digits)
                point += digits.count - count
            }
        }
        while digits.count > 1, digits.last == 0 { digits.removeLast() }
        if digits == [0] { return "0" }
        let letters = digits.map(String.init).joined()
        let plain: String
        if point <= 0 {
            plain = "0." + String(repeating: "0", count: -point) + letters
        } else if point >= letters.count {
            plain = letters + String(repeating: "0", count: point - letters.count)
        } else {
            plain = letters.prefix(point) + "." + letters.dropFirst(point)
        }
        return number < 0 ? "-" + plain : plain
    }

    /// The digits of a number that is one more in its last place.
    private static func incremented(_ digits: [Int]) -> [Int] {
        var digits = digits
        for index in digits.indices.reversed() {
            if digits[index] < 9 {
                digits[index] += 1
                return digits
            }
            digits[index] = 0
        }
        return [1] + digits
    }
}
