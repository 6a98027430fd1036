import ChanceryData

/// Loops.
extension Evaluator {
    /// What a loop goes through. Null has no elements.
    ///
    /// - Throws: what ``value(of:)`` throws; `not-iterable` for a text and a number. A loop over the letters of a text,
    ///   which Jinja would make, is never meant in a document.
    package mutating func items(of loop: ForTag) throws(TagProblem) -> LoopItems {
        let value = try value(of: loop.iterable)
        let items: LoopItems
        switch value.content {
        case .null: items = .list([])
        case .list(let elements): items = .list(elements)
        case .mapping(let mapping) where loop.variables.count == 2: items = .pairs(mapping)
        // As in Jinja one variable takes the keys.
        case .mapping(let mapping): items = .list(mapping.keys.map { .text($0) })
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
        frames.append(
            LoopFrame(
                variables: loop.variables, items: items, number: loopCount, index: -1, localCount: locals.count,
                nesting: locals.isEmpty ? 0 : nesting(of: loop.iterable)))
        loopCount += 1
    }

    /// Begins a turn of the innermost loop: its variables get the element, names set in the turn before are gone.
    ///
    /// - Throws: `cannot-unpack` if the element does not give each variable a value.
    package mutating func turn(to index: Int) throws(TagProblem) {
        guard let last = frames.indices.last else { return }
        frames[last].index = index
        let first = frames[last].localCount
        // The usual loop: one variable, bound where the turn before bound it; nothing of the frame is copied.
        if frames[last].variables.count == 1 {
            guard let element = frames[last].items[index] else { return }
            if first < locals.count {
                locals[first].value = element
            } else {
                locals.append(
                    Local(name: frames[last].variables[0].text, value: element, nesting: frames[last].nesting))
            }
            if locals.count > first + 1 { locals.removeSubrange((first + 1)...) }
            return
        }
        let (variables, items, nesting) = (frames[last].variables, frames[last].items, frames[last].nesting)
        locals.removeSubrange(first...)
        if case .pairs(let mapping) = items, variables.count == 2, mapping.keys.indices.contains(index) {
            locals.append(Local(name: variables[0].text, value: .text(mapping.keys[index])))
            locals.append(Local(name: variables[1].text, value: mapping.values[index], nesting: nesting))
            return
        }
        guard let element = items[index], let variable = variables.first else { return }
        guard let parts = element.unpacked, parts.count == variables.count else {
            throw .cannotUnpack(at: variable.range, into: variables.count)
        }
        for (variable, part) in zip(variables, parts) {
            locals.append(Local(name: variable.text, value: part, nesting: nesting))
        }
    }

    /// Closes the innermost loop.
    package mutating func leave() {
        guard let frame = frames.popLast() else { return }
        locals.removeSubrange(frame.localCount...)
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
        // Jinja counts here how often a loop has called itself, and here none does.
        case .depth: .integer(1)
        case .depth0: .integer(0)
        }
    }
}

extension Value {
    /// The parts that several variables of a loop get: the elements of a list, key and elements of a group.
    fileprivate var unpacked: [Value]? { elements ?? group }
}
