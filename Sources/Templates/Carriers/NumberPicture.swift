/// How a field of Word writes a number: the text behind its switch `\#` (ECMA-376-1:2016 §17.16.4.2).
///
/// `0` a digit that is always there, `#` one that may be; the last point or comma with digits behind it stands before the
/// decimals, any other one, an apostrophe or a blank between digits parts the thousands; all else, `%` too, and what quotes hold, is printed:
/// Word multiplies nothing. Up to three pictures with `;` between are for positive,
/// negative and zero.
struct NumberPicture: Sendable, Hashable {
    private var prefix = ""
    private var suffix = ""
    private var wholeDigits = 0
    private var decimals = 0
    /// How many of the decimals are always there.
    private var fixedDecimals = 0
    private var grouping = ""
    private var point = ""
    private var hasDigits = false
    private var alternatives: [NumberPicture] = []

    /// Reads a picture.
    init(_ text: String) {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        self.init(single: parts.first.map(String.init) ?? "")
        alternatives = parts.dropFirst().prefix(2).map { NumberPicture(single: String($0)) }
    }

    private init(single text: String) {
        var core = ""
        var isQuoted = false
        for (index, character) in zip(text.indices, text) {
            let next = text[index...].dropFirst().first
            if FieldInstruction.isQuote(character)
                || character == "'"
                    && (isQuoted || core.isEmpty || !suffix.isEmpty || !(next.map(Self.isDigitSign) ?? false))
            {
                isQuoted.toggle()
            } else if !isQuoted, suffix.isEmpty, Self.isPart(character, before: next, isInside: !core.isEmpty) {
                core.append(character)
            } else if core.isEmpty {
                prefix.append(character)
            } else {
                suffix.append(character)
            }
        }
        // What stands behind the last digit is no part of the number.
        while let last = core.last, !Self.isDigitSign(last) {
            suffix.insert(core.removeLast(), at: suffix.startIndex)
        }
        readDigits(core)
    }

    private static func isDigitSign(_ character: Character) -> Bool {
        character == "0" || character == "#" || character == "x"
    }

    /// Whether a sign belongs to the digits: one of them, or what stands between them. A comma may stand before the first: `$,0.00`.
    private static func isPart(_ character: Character, before next: Character?, isInside: Bool) -> Bool {
        if isDigitSign(character) { return true }
        if isInside { return ".,' \u{A0}\u{202F}".contains(character) }
        return ".,".contains(character) && (next.map(isDigitSign) ?? false)
    }

    private mutating func readDigits(_ core: String) {
        hasDigits = !core.isEmpty
        var whole = core[...]
        if let last = core.lastIndex(where: { $0 == "." || $0 == "," }) {
            let digits = core[core.index(after: last)...]
            let isUnique = !core[..<last].contains(core[last])
            let hasPoint = core.contains(".")
            let isInside = core[..<last].contains(where: Self.isDigitSign)
            if isUnique, core[last] == "." || isInside && !hasPoint && digits.filter(Self.isDigitSign).count != 3 {
                point = String(core[last])
                decimals = digits.filter(Self.isDigitSign).count
                fixedDecimals = digits.filter { $0 == "0" }.count
                whole = core[..<last]
            }
        }
        grouping = whole.first { !Self.isDigitSign($0) }.map(String.init) ?? ""
        wholeDigits = whole.filter { $0 == "0" }.count
    }

    /// The number as the picture has it.
    func text(of number: Number) -> String {
        if number.double < 0, let negative = alternatives.first {
            return negative.text(ofSize: Self.size(of: number))
        }
        if number.double == 0, alternatives.count > 1 { return alternatives[1].text(ofSize: number) }
        return text(ofSize: number)
    }

    private static func size(of number: Number) -> Number {
        switch number {
        case .integer(let whole): whole == .min ? .decimal(number.double.magnitude) : .integer(abs(whole))
        case .decimal(let decimal): .decimal(abs(decimal))
        }
    }

    private func text(ofSize number: Number) -> String {
        guard hasDigits else { return prefix + suffix }
        let rounded = NumberText.rounded(number, decimals: min(decimals, 15))
        let sign = rounded.hasPrefix("-") ? "-" : ""
        let parts = rounded.dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
        var whole = parts.first.map(String.init) ?? "0"
        if whole == "0", wholeDigits == 0, decimals > 0 { whole = "" }
        whole = String(repeating: "0", count: max(0, wholeDigits - whole.count)) + whole
        var fraction = parts.count > 1 ? parts[1] : ""
        while fraction.count > fixedDecimals, fraction.last == "0" { fraction.removeLast() }
        return prefix + sign + grouped(whole) + (fraction.isEmpty ? "" : point + fraction) + suffix
    }

    private func grouped(_ whole: String) -> String {
        if grouping.isEmpty { return whole }
        var result = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { result += grouping }
            result.append(digit)
        }
        return result
    }
}
