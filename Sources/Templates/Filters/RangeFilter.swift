import ChanceryData

/// The whole numbers from a start (0) up to the value, which is not among them: `3 | range` is 0, 1, 2. Jinja's
/// `range(3)` is read as this.
struct RangeFilter: TemplateFilter {
    let names = ["range", "до"]
    let parameters: [FilterParameter] = [
        .optional("start", "от", preset: .integer(0)), .optional("step", "через", preset: .integer(1)),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let (start, step) = (try arguments.integer(0), try arguments.integer(1))
        guard case .integer(let end)? = try value.inputNumber()?.normalised else {
            throw .wrongInput(value, wants: .integer)
        }
        guard step != 0, step != .min else { throw .argumentOutOfRange(2, 1...Int.max) }
        guard step > 0 ? end > start : end < start else { return .list([]) }
        let (distance, overflow) = end.subtractingReportingOverflow(start)
        guard !overflow, distance.magnitude / step.magnitude < WorkBound.range else { throw .tooLarge }
        return .list(stride(from: start, to: end, by: step).map { .integer($0) })
    }
}
