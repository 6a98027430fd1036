import ChanceryData

/// The test that a filter makes of each element.
struct ElementTest: Sendable {
    private let test: ValueTest?
    private let argument: Value

    /// Takes the test from a filter's arguments.
    ///
    /// - Throws: `unknown-test`.
    init(named index: Int, comparedWith other: Int, in arguments: FilterArguments) throws(FilterFailure) {
        argument = arguments[other]
        guard arguments.isGiven(index) else {
            test = nil
            return
        }
        let name = try arguments.text(index)
        guard let test = ValueTest(spelling: name) else { throw .unknownTest(name) }
        self.test = test
    }

    /// Whether an element passes; one that does not exist passes no test but `undefined`.
    func holds(for value: Value?) throws(FilterFailure) -> Bool {
        guard let test else { return value?.isTrue ?? false }
        if test == .defined || test == .undefined { return (value != nil) == (test == .defined) }
        guard let value else { return false }
        do throws(TestFailure) { return try test.holds(for: value, argument) } catch { throw error.failure(of: test) }
    }
}
