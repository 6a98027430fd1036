import ChanceryData

/// The elements in so many lists, as columns of nearly one length; the shorter ones filled up if there is something to
/// fill them with.
struct SliceFilter: TemplateFilter {
    let names = ["slice", "столбцами"]
    let parameters: [FilterParameter] = [.required("slices", "число"), .optional("fill_with", "дополнить")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let count = try arguments.integer(0)
        guard (1...WorkBound.range).contains(count) else { throw .argumentOutOfRange(1, 1...WorkBound.range) }
        let elements = try value.inputElements()
        let (size, longer) = elements.count.quotientAndRemainder(dividingBy: count)
        var start = 0
        var slices: [Value] = []
        for index in 0..<count {
            let end = start + size + (index < longer ? 1 : 0)
            var slice = Array(elements[start..<end])
            if arguments.isGiven(1), index >= longer { slice.append(arguments[1]) }
            slices.append(.list(slice))
            start = end
        }
        return .list(slices)
    }
}
