import ChanceryData

/// The elements in lists of so many each, the last filled up if there is something to fill it with.
struct BatchFilter: TemplateFilter {
    let names = ["batch", "порциями"]
    let parameters: [FilterParameter] = [.required("linecount", "по"), .optional("fill_with", "дополнить")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let size = try arguments.integer(0)
        guard (1...WorkBound.range).contains(size) else { throw .argumentOutOfRange(1, 1...WorkBound.range) }
        let elements = try value.inputElements()
        var batches: [Value] = []
        for start in stride(from: 0, to: elements.count, by: size) {
            var batch = Array(elements[start..<min(start + size, elements.count)])
            if arguments.isGiven(1) { batch += Array(repeating: arguments[1], count: size - batch.count) }
            batches.append(.list(batch))
        }
        return .list(batches)
    }
}
