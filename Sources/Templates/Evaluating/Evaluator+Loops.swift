import ChanceryData

/// Loops.
extension Evaluator {
    /// What a loop goes through. Null has no elements.
    ///
    /// - Throws: what ``value(of:)`` throws; `not-iterable` for a text, a number, and a mapping without a variable for
    /// its
    ///   values.
    package mutating func items(of loop: ForTag) throws(TagProblem) -> LoopItems {
        let value = try value(of: loop.iterable)
        let items: LoopItems
        switch value.content {
        case .null: items = .list([])
        case .list(let elements): items = .list(elements)
        case .mapping(let mapping) where loop.variables.count == 2: items = .pairs(mapping)
        case .mapping: throw .mappingNeedsPair(at: loop.iterable.range)
        default: throw .notIterable(at: loop.iterable.range, value)
        }
        guard let condition = loop.condition else { return items }
        var taken: [Value] = []
        enter(loop, over: items)
        defer { leave() }
        for index in 0..<items.count {
            try turn(to: index)
            if try isTrue(condition), let element = items[index] { taken.append(element) }
        }
        return .list(taken)
    }

    /// Opens a loop; no turn is made yet.
    package mutating func enter(_ loop: ForTag, over items: LoopItems) {
        frames.append(LoopFrame(loop: loop, items: items, index: -1, localCount: locals.count))
    }

    /// Begins a turn of the innermost loop: its variables get the element, names set in the turn before are gone.
    ///
    /// - Throws: `cannot-unpack` if the element does not give each variable a value.
    package mutating func turn(to index: Int) throws(TagProblem) {
        guard let last = frames.indices.last else { return }
        frames[last].index = index
        let (loop, items, first) = (frames[last].loop, frames[last].items, frames[last].localCount)
        if loop.variables.count == 1, let variable = loop.variables.first {
            guard let element = items[index] else { return }
            bind(variable.text, element, at: first)
            if locals.count > first + 1 { locals.removeSubrange((first + 1)...) }
            return
        }
        locals.removeSubrange(first...)
        if case .pairs(let mapping) = items, loop.variables.count == 2, mapping.keys.indices.contains(index) {
            locals.append(Local(name: loop.variables[0].text, value: .text(mapping.keys[index])))
            locals.append(Local(name: loop.variables[1].text, value: mapping.values[index]))
            return
        }
        guard let element = items[index] else { return }
        guard let parts = element.unpacked, parts.count == loop.variables.count else {
            throw .cannotUnpack(at: loop.variables[0].range, into: loop.variables.count)
        }
        for (variable, part) in zip(loop.variables, parts) { locals.append(Local(name: variable.text, value: part)) }
    }

    /// Closes the innermost loop.
    package mutating func leave() {
        guard let frame = frames.popLast() else { return }
        locals.removeSubrange(frame.localCount...)
    }

    private mutating func bind(_ name: String, _ value: Value, at index: Int) {
        if index < locals.count {
            locals[index].value = value
        } else {
            locals.append(Local(name: name, value: value))
        }
    }

    /// An attribute of the loop around; `nil` for the neighbour that an element at the edge does not have.
    func value(of attribute: LoopAttribute, in frame: LoopFrame) -> Value? {
        let (index, count) = (frame.index, frame.items.count)
        return switch attribute {
        case .index: .integer(index + 1)
        case .index0: .integer(index)
        case .revindex: .integer(count - index)
        case .revindex0: .integer(count - index - 1)
        case .first: Value(.bool(index == 0))
        case .last: Value(.bool(index == count - 1))
        case .length: .integer(count)
        case .previous: frame.items[index - 1]
        case .next: frame.items[index + 1]
        case .depth: .integer(frames.count)
        case .depth0: .integer(frames.count - 1)
        }
    }
}

extension Value {
    /// The parts that several variables of a loop get: the elements of a list, key and elements of a group.
    fileprivate var unpacked: [Value]? {
        switch content {
        case .list(let elements): elements
        case .mapping(let mapping) where mapping.keys == GroupByFilter.keys: Array(mapping.values.prefix(2))
        default: nil
        }
    }
}
