/// A test with what it compares with: `is not divisibleby 3`.
package struct TestCall: Sendable {
    package var test: ValueTest
    /// What the test compares with; there if ``ValueTest/takesArgument``.
    package var argument: Expression?
    package var isNegated: Bool
    /// Where the name of the test stands.
    package var range: Range<Int>

    package init(_ test: ValueTest, with argument: Expression? = nil, isNegated: Bool = false, range: Range<Int>) {
        self.test = test
        self.argument = argument
        self.isNegated = isNegated
        self.range = range
    }
}

extension TestCall: Hashable {
    package static func == (left: TestCall, right: TestCall) -> Bool {
        left.test == right.test && left.argument == right.argument && left.isNegated == right.isNegated
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(test)
        hasher.combine(argument)
        hasher.combine(isNegated)
    }
}
