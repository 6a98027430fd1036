import ChanceryData

/// Values laid out.
extension FormatSpec {
    /// A value laid out.
    ///
    /// - Throws: `wrong-type` for a value that has no such layout, `wrong-arguments` for a kind that does not exist.
    func text(of value: Value) throws(FilterFailure) -> String {
        switch kind {
        case nil, "s", "r", "a":
            if kind == nil, let number = value.number { return try text(of: number) }
            guard let text = value.printed else { throw .wrongInput(value, wants: .text) }
            return padded(precision.map { String(text.prefix($0)) } ?? text)
        case "c":
            guard case .integer(let code)? = value.number?.normalised, let number = UInt32(exactly: code),
                let scalar = Unicode.Scalar(number)
            else { throw .wrongInput(value, wants: .integer) }
            return padded(String(Character(scalar)))
        default:
            guard let number = value.arithmeticNumber else { throw .wrongInput(value, wants: .number) }
            return try text(of: number)
        }
    }

    private func text(of number: Number) throws(FilterFailure) -> String {
        let magnitude: String
        switch kind {
        case "d", "i", "u", "n": magnitude = grouped(String(try whole(number).magnitude))
        case "x": magnitude = (isAlternate ? "0x" : "") + String(try whole(number).magnitude, radix: 16)
        case "X":
            magnitude = (isAlternate ? "0X" : "") + String(try whole(number).magnitude, radix: 16, uppercase: true)
        case "o": magnitude = (isAlternate ? "0o" : "") + String(try whole(number).magnitude, radix: 8)
        case "b": magnitude = (isAlternate ? "0b" : "") + String(try whole(number).magnitude, radix: 2)
        case "f", "F": magnitude = grouped(fixed(number, precision ?? 6))
        case "%": magnitude = grouped(fixed(.decimal(number.double * 100), precision ?? 6)) + "%"
        case "e", "E": magnitude = exponential(abs(number.double), precision ?? 6)
        case "g", "G": magnitude = grouped(general(abs(number.double), precision ?? 6))
        case nil:
            if case .integer(let whole) = number {
                magnitude = grouped(String(whole.magnitude))
            } else if let precision {
                let text = general(abs(number.double), precision)
                magnitude = grouped(text.contains(".") || text.contains("e") ? text : text + ".0")
            } else {
                magnitude = grouped(NumberText.printed(abs(number.double)))
            }
        default: throw .unknownFormat(String(kind ?? " "))
        }
        let isNegative = number.double < 0
        let text = kind == "E" || kind == "G" ? magnitude.uppercased() : magnitude
        return padded(text, sign: isNegative ? "-" : plus, isNumber: true)
    }

    private func whole(_ number: Number) throws(FilterFailure) -> Int {
        switch number {
        case .integer(let whole): return whole
        case .decimal(let decimal):
            guard let whole = Int(exactly: decimal.rounded(.towardZero)) else { throw .numberTooLarge }
            return whole
        }
    }

    private func fixed(_ number: Number, _ decimals: Int) -> String {
        switch number {
        case .integer(let whole):
            "\(whole.magnitude)" + (decimals > 0 ? "." + String(repeating: "0", count: decimals) : "")
        case .decimal(let decimal): NumberText.fixed(abs(decimal), decimals: decimals)
        }
    }

    /// The digits before the point in groups of three.
    private func grouped(_ text: String) -> String {
        guard !grouping.isEmpty else { return text }
        let whole = text.prefix { $0.isNumber }
        var result = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { result += grouping }
            result.append(digit)
        }
        return result + text.dropFirst(whole.count)
    }

    /// `1.5e+03`
    private func exponential(_ number: Double, _ decimals: Int) -> String {
        let (digits, exponent) = NumberText.significant(number, digits: decimals + 1)
        let sign = exponent < 0 ? "-" : "+"
        let power = String(exponent.magnitude)
        return digits.prefix(1) + (decimals > 0 ? "." + digits.dropFirst() : "") + "e" + sign
            + (power.count < 2 ? "0" : "") + power
    }

    /// So many digits that count, without zeros at the end.
    private func general(_ number: Double, _ precision: Int) -> String {
        let count = max(1, precision)
        let (digits, exponent) = NumberText.significant(number, digits: count)
        if exponent < -4 || exponent >= count {
            let power = String(exponent.magnitude)
            let fraction = trimmed(digits.dropFirst())
            return digits.prefix(1) + (fraction.isEmpty ? "" : "." + fraction) + "e" + (exponent < 0 ? "-" : "+")
                + (power.count < 2 ? "0" : "") + power
        }
        if exponent < 0 {
            return "0." + String(repeating: "0", count: -exponent - 1) + trimmed(digits[...])
        }
        let fraction = trimmed(digits.dropFirst(exponent + 1))
        return digits.prefix(exponent + 1) + (fraction.isEmpty ? "" : "." + fraction)
    }

    private func trimmed(_ digits: Substring) -> Substring {
        digits.lastIndex { $0 != "0" }.map { digits[...$0] } ?? ""
    }
}
