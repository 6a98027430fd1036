import ChanceryData

/// A pattern of Python's `str.format`: `{}`, `{0}`, `{name:>10.2f}`.
struct BraceFormat: Sendable {
    private let pattern: [Character]

    init(_ pattern: String) {
        self.pattern = Array(pattern)
    }

    /// The pattern filled with values by position and by name.
    ///
    /// - Throws: `wrong-arguments` for a broken pattern or a place without a value; what laying out throws; `too-large`.
    func text(of values: [Value], named: Mapping) throws(FilterFailure) -> String {
        var next = 0
        var result = ""
        var rest = pattern[...]
        while let character = rest.popFirst() {
            if (character == "{" || character == "}"), rest.first == character {
                rest = rest.dropFirst()
                result.append(character)
            } else if character == "{" {
                result += try field(&rest, values, named, &next)
            } else if character == "}" {
                throw .unknownFormat("}")
            } else {
                result.append(character)
            }
            if result.utf8.count > WorkBound.textBytes { throw .tooLarge }
        }
        return result
    }

    /// A place: a name, `!s` perhaps, a layout behind a colon, which may have places of its own.
    private func field(
        _ rest: inout ArraySlice<Character>, _ values: [Value], _ named: Mapping, _ next: inout Int
    ) throws(FilterFailure) -> String {
        let name = String(rest.prefix { !"!:}".contains($0) })
        rest = rest.dropFirst(name.count)
        let value = try value(name, values, named, &next)
        if rest.first == "!" {
            guard rest.dropFirst().first == "s" else { throw .unknownFormat("!") }
            rest = rest.dropFirst(2)
        }
        var layout = ""
        if rest.first == ":" {
            rest = rest.dropFirst()
            while let character = rest.first, character != "}" {
                rest = rest.dropFirst()
                if character == "{" {
                    let inner = String(rest.prefix { $0 != "}" })
                    rest = rest.dropFirst(inner.count + 1)
                    layout += try self.value(inner, values, named, &next).printed ?? ""
                } else {
                    layout.append(character)
                }
            }
        }
        guard rest.popFirst() == "}", let spec = FormatSpec(layout) else { throw .unknownFormat(layout) }
        return try spec.text(of: value)
    }

    /// The value of a place: the next one, one by its number or its name, or a part of it.
    private func value(
        _ name: String, _ values: [Value], _ named: Mapping, _ next: inout Int
    ) throws(FilterFailure) -> Value {
        let steps = name.split(omittingEmptySubsequences: true) { ".[]".contains($0) }.map(String.init)
        let first = name.hasPrefix(".") || name.hasPrefix("[") ? nil : steps.first
        let base: Value?
        if let first, Int(first) == nil {
            base = named[first]
            if base == nil { throw .noAttribute(first, known: named.keys) }
        } else {
            let index = first.flatMap { Int($0) } ?? next
            if first == nil { next += 1 }
            guard values.indices.contains(index) else {
                throw .formatCount(places: index < .max ? index + 1 : index, values: values.count)
            }
            base = values[index]
        }
        let path = (first == nil ? steps[...] : steps.dropFirst()).joined(separator: ".")
        guard !path.isEmpty else { return base ?? .null }
        guard let part = base?.attribute(path) else { throw .noAttribute(path, known: base?.keys ?? []) }
        return part
    }
}
