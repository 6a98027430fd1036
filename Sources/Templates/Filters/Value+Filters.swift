package import ChanceryData

/// What filters take values for. Null goes through every filter as null, that is, as blank.
extension Value {
    /// The text of a text or a number; `nil` for null.
    package func inputText() throws(FilterFailure) -> String? {
        switch content {
        case .null: nil
        case .text, .integer, .decimal, .bool: printed
        default: throw .wrongInput(self, wants: .text)
        }
    }

    /// The text with a change made to it.
    package func mappingText(_ change: (String) -> String) throws(FilterFailure) -> Value {
        guard let text = try inputText() else { return .null }
        return .text(change(text))
    }

    /// The number of a number, or of a text that spells one (`1 234,5`); `nil` for null.
    func inputNumber() throws(FilterFailure) -> Number? {
        if let number { return number }
        switch content {
        case .null: return nil
        case .text(let text):
            guard let number = Number(spelling: text) else { throw .wrongInput(self, wants: .number) }
            return number
        default: throw .wrongInput(self, wants: .number)
        }
    }

    /// The whole number of a number, or of a text that spells one; `nil` for null.
    package func inputInteger() throws(FilterFailure) -> Int? {
        guard let number = try inputNumber() else { return nil }
        guard case .integer(let whole) = number.normalised else { throw .wrongInput(self, wants: .integer) }
        return whole
    }

    /// The digits of a number, or of a text that spells one, with a point; `nil` for null.
    package func inputDigits() throws(FilterFailure) -> String? {
        try inputNumber()?.plainText
    }

    /// The number that a value counts for in a sum; as in Python `true` is 1.
    func inputArithmetic() throws(FilterFailure) -> Number? {
        if let arithmeticNumber { return arithmeticNumber }
        return try inputNumber()
    }

    /// Key and elements of a group that ``GroupByFilter`` has made; in Jinja it is a pair of them.
    var group: [Value]? {
        guard case .mapping(let mapping) = content, mapping.keys == GroupByFilter.keys else { return nil }
        return Array(mapping.values.prefix(2))
    }

    /// The elements of a list, the keys of a record, the characters of a text; none for null.
    func inputElements() throws(FilterFailure) -> [Value] {
        switch content {
        case .null: return []
        case .list(let elements): return elements
        case .mapping(let mapping): return group ?? mapping.keys.map { .text($0) }
        case .text(let text):
            guard text.utf8.count <= WorkBound.elements else { throw .tooLarge }
            return text.map { .text(String($0)) }
        default: throw .wrongInput(self, wants: .list)
        }
    }

    /// The value at a path of names and indexes with dots between; `nil` where it breaks off.
    func attribute(_ path: String) -> Value? {
        if let whole = member(path) { return whole }
        var value = self
        for step in path.split(separator: ".") {
            let next = value.member(String(step)) ?? Int(step).flatMap { value.element(.integer($0)) }
            guard let next else { return nil }
            value = next
        }
        return value
    }

    /// The value at a path that an argument gives, the value itself where it gives none.
    func attribute(_ index: Int, of arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard arguments.isGiven(index) else { return self }
        let path = try arguments.path(index)
        guard let value = attribute(path) else { throw .noAttribute(path, known: keys) }
        return value
    }
}

extension Number {
    /// The number that a text spells: digits with a point or a comma, blanks between, a sign before.
    init?(spelling text: String) {
        var digits = ""
        for scalar in text.unicodeScalars where !scalar.isBlank && !scalar.isIgnorable {
            if scalar.isDash {
                digits.append("-")
            } else if scalar == "," || scalar == "." {
                digits.append(".")
            } else if scalar.isDigit || scalar == "+" {
                digits.unicodeScalars.append(scalar)
            } else {
                return nil
            }
        }
        if let whole = Int(digits) {
            self = .integer(whole)
        } else if digits.contains("."), let number = Double(digits), number.isFinite {
            self = .decimal(number)
        } else {
            return nil
        }
    }
}
