/// What vanishes where nothing in it prints.
final class OptionalSite: Sendable {
    let start: [Instruction]
    let body: [Instruction]
    let end: Range<Int>

    init(start: [Instruction], body: [Instruction], end: Range<Int>) {
        self.start = start
        self.body = body
        self.end = end
    }
}
