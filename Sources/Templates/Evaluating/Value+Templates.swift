import ChanceryData

/// Values as templates see them.
extension Value {
    /// Whether a condition takes the value for true; null, `false`, zero and what is empty are not (Jinja's rule).
    var isTrue: Bool {
        switch content {
        case .null: false
        case .bool(let bool): bool
        case .integer(let number): number != 0
        case .decimal(let number): number != 0
        case .text(let text): !text.isEmpty
        case .list(let elements): !elements.isEmpty
        case .mapping(let mapping): !mapping.keys.isEmpty
        case .object: true
        }
    }

    /// The text that the value prints as; `nil` for what is no text.
    ///
    /// As Jinja prints, but for null, which is blank, and for lists and records, which are not printed: integers are
    /// plain digits; decimals are written with a point and the digits that they need (the filter `number` writes them as
    /// a document does); truth is `True` or `False` (the filter `yesno` has words for it).
    var printed: String? {
        switch content {
        case .null: ""
        case .integer(let number): String(number)
        case .decimal(let number): NumberText.printed(number)
        case .text(let text): text
        case .bool(let bool): bool ? "True" : "False"
        case .object(let object): object.text
        case .list, .mapping: nil
        }
    }

    /// The number, if this is one.
    var number: Number? {
        switch content {
        case .integer(let number): .integer(number)
        case .decimal(let number): .decimal(number)
        default: nil
        }
    }

    /// Whether two values are equal, numbers by what they count: 2 is 2.0 and, as in Python, `true` is 1.
    ///
    /// Values too large to compare (``WorkBound/elements``) are different.
    func isSame(as other: Value) -> Bool {
        var budget = WorkBound.elements
        return isSame(as: other, &budget)
    }

    private func isSame(as other: Value, _ budget: inout Int) -> Bool {
        budget -= 1
        guard budget > 0 else { return false }
        switch (content, other.content) {
        case (.list(let left), .list(let right)):
            guard left.count == right.count else { return false }
            for (one, two) in zip(left, right) {
                guard one.isSame(as: two, &budget) else { return false }
            }
            return true
        case (.mapping(let left), .mapping(let right)):
            guard left.keys.count == right.keys.count else { return false }
            for (key, one) in zip(left.keys, left.values) {
                guard let two = right[key], one.isSame(as: two, &budget) else { return false }
            }
            return true
        case (.list, _), (.mapping, _), (_, .list), (_, .mapping): return false
        default:
            if let left = arithmeticNumber, let right = other.arithmeticNumber { return left.order(with: right) == 0 }
            return self == other
        }
    }

    /// The number that the value is in arithmetic; as in Python `true` is 1.
    var arithmeticNumber: Number? {
        if case .bool(let bool) = content { return .integer(bool ? 1 : 0) }
        return number
    }

    /// Negative, zero or positive, as the value stands before, with or behind another; `nil` where they have no order.
    func order(with other: Value) -> Int? {
        if let left = arithmeticNumber, let right = other.arithmeticNumber { return left.order(with: right) }
        if let left = elements, let right = other.elements { return order(of: left, with: right) }
        if let left = text, let right = other.text { return left < right ? -1 : left > right ? 1 : 0 }
        return nil
    }

    /// The order of lists is that of their first elements that differ.
    private func order(of left: [Value], with right: [Value]) -> Int? {
        for (one, other) in zip(left.prefix(WorkBound.nesting), right) where !one.isSame(as: other) {
            // Lists inside lists are compared no deeper.
            return one.elements == nil ? one.order(with: other) : nil
        }
        return left.count < right.count ? -1 : left.count > right.count ? 1 : 0
    }

    /// Whether a list has an element, a text a part, a mapping a key; `nil` where that makes no sense.
    func contains(_ element: Value) -> Bool? {
        switch content {
        case .null: return false
        case .list(let elements): return elements.contains { $0.isSame(as: element) }
        case .mapping(let mapping): return element.text.map { mapping.keys.contains($0) }
        case .text(let text):
            guard let part = element.text else { return nil }
            return part.isEmpty || text.unicodeScalars.contains(Array(part.unicodeScalars))
        case .bool, .integer, .decimal, .object: return nil
        }
    }
}

extension String.UnicodeScalarView {
    /// Whether the scalars contain others in a row.
    fileprivate func contains(_ part: [Unicode.Scalar]) -> Bool {
        guard let first = part.first else { return true }
        var start = startIndex
        while let found = self[start...].firstIndex(of: first) {
            if self[found...].starts(with: part) { return true }
            start = index(after: found)
        }
        return false
    }
}
