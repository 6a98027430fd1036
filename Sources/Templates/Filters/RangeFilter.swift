import ChanceryData

/// The whole numbers from a start (0) up to the value, which is not among them: `3 | range` is 0, 1, 2. Jinja's
/// `range(3)` is read as this.
struct RangeFilter: TemplateFilter {
    let names = ["range", "до"]
    let parameters: [FilterParameter] = [.optional("start", "от", preset: .integer(0))]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let start = try arguments.integer(0)
        guard case .integer(let end)? = try value.inputNumber()?.normalised else {
            throw .wrongInput(value, wants: .integer)
        }
        guard end > start else { return .list([]) }
        let (count, overflow) = end.subtractingReportingOverflow(start)
        guard !overflow, count <= WorkBound.range else { throw .tooLarge }
        return .list((start..<end).map { .integer($0) })
    }
}
