import ChanceryData

/// A pattern of C and Python: `%s`, `%05.2f`, `%(name)s`.
struct PercentFormat: Sendable {
    private let pattern: [Character]

    init(_ pattern: String) {
        self.pattern = Array(pattern)
    }

    /// The pattern filled with one value, or with the elements of a list in turn; names take the fields of a record.
    ///
    /// - Throws: `wrong-arguments` if there are more or fewer values than places; what laying out throws; `too-large`.
    func text(of value: Value, named: Value? = nil) throws(FilterFailure) -> String {
        let values = value.elements ?? [value]
        var next = 0
        var usesNames = false
        var result = ""
        var rest = pattern[...]
        while let character = rest.popFirst() {
            guard character == "%" else {
                result.append(character)
                continue
            }
            if rest.first == "%" {
                rest = rest.dropFirst()
                result.append("%")
                continue
            }
            var operand: Value?
            if rest.first == "(" {
                let name = String(rest.dropFirst().prefix { $0 != ")" })
                rest = rest.dropFirst(name.count + 2)
                usesNames = true
                let record = named ?? value
                operand = record.exactMember(name)
                if operand == nil { throw .noAttribute(name, known: record.keys) }
            }
            let spec = try spec(&rest, values, &next)
            if operand == nil {
                guard values.indices.contains(next) else { throw .formatCount(places: next + 1, values: values.count) }
                operand = values[next]
                next += 1
            }
            result += try spec.text(of: operand ?? .null)
            if result.utf8.count > WorkBound.textBytes { throw .tooLarge }
        }
        let isRecord = if case .mapping = value.content { true } else { false }
        if !usesNames, next < values.count, !(isRecord && next == 0) {
            throw .formatCount(places: next, values: values.count)
        }
        return result
    }

    /// Flags, width, precision and kind behind a `%`.
    private func spec(_ rest: inout ArraySlice<Character>, _ values: [Value], _ next: inout Int)
        throws(FilterFailure) -> FormatSpec
    {
        var spec = FormatSpec()
        spec.alignment = .right
        while let flag = rest.first, "-+ #0".contains(flag) {
            switch flag {
            case "-": (spec.alignment, spec.fill) = (.left, " ")
            case "+": spec.plus = "+"
            case " ": if spec.plus.isEmpty { spec.plus = " " }
            case "#": spec.isAlternate = true
            default: if spec.alignment != .left { (spec.alignment, spec.fill) = (.behindSign, "0") }
            }
            rest = rest.dropFirst()
        }
        spec.width = try number(&rest, values, &next) ?? 0
        if rest.first == "." {
            rest = rest.dropFirst()
            spec.precision = try number(&rest, values, &next) ?? 0
        }
        while let size = rest.first, "hlL".contains(size) { rest = rest.dropFirst() }
        guard let kind = rest.popFirst(), "diouxXeEfFgGcrsa".contains(kind) else {
            throw .unknownFormat(String(pattern.prefix(20)))
        }
        spec.kind = kind
        if "sra".contains(kind), spec.fill == "0" { (spec.fill, spec.alignment) = (" ", .right) }
        guard spec.width <= FormatSpec.greatest, spec.precision ?? 0 <= FormatSpec.greatest else { throw .tooLarge }
        return spec
    }

    /// A number that is written, or `*`, which takes it from the values.
    private func number(_ rest: inout ArraySlice<Character>, _ values: [Value], _ next: inout Int)
        throws(FilterFailure) -> Int?
    {
        guard rest.first == "*" else { return FormatSpec.number(&rest) }
        rest = rest.dropFirst()
        guard values.indices.contains(next), case .integer(let number) = values[next].content, number >= 0 else {
            throw .formatCount(places: next + 1, values: values.count)
        }
        next += 1
        return number
    }
}
