/// A cell of which something follows from data: its place in a computed grid, its background, its merging.
///
/// Filled it is `start`, its place, its merging, `borders`, its background, `rest` and `body`.
final class CellSite: Sendable {
    /// A value that a tag says.
    final class Number: Sendable {
        let expression: Expression
        /// The tag's index in the program's list.
        let tag: Int
        /// The expression as a path, where it is no more than that.
        let path: NamePath?

        init(expression: Expression, tag: Int) {
            self.expression = expression
            self.tag = tag
            path = NamePath(expression)
        }
    }

    /// What tags say of a cell.
    struct Commands: Sendable {
        /// Instead of the sample's width.
        var width: Number?
        /// Instead of the sample's span.
        var span: Number?
        /// The colour of the background.
        var background: Number?
        /// Whether the cells of a loop's turns become one across, or down.
        var mergesAcross = false
        var mergesDown = false
        /// Whether only those become one that hold the same.
        var mergesEqual = false

        var isEmpty: Bool {
            width == nil && span == nil && background == nil && !mergesAcross && !mergesDown
        }
    }

    /// What the template itself says of a merge downwards.
    enum SampleMerge: Sendable {
        case none
        case begins
        /// Goes on with the cell above; ODF has covered places for these.
        case goesOn
    }

    /// How a merge downwards is spelled.
    struct Merge: Sendable {
        /// The first cell's mark; in ODF the start of an attribute whose value is known when the rows are.
        var first: Range<Int>
        /// What a further cell has; in ODF all of it.
        var further: Range<Int>
        /// What stands for the body of a further cell.
        var body: Range<Int>
    }

    /// How a background is spelled.
    struct Shade: Sendable {
        var before: Range<Int>
        var after: Range<Int>
        /// That of the sample.
        var sample: Range<Int>
        /// The style that a format without direct properties needs.
        var style: StyleSite?
    }

    /// The start of the cell up to where its place stands.
    let start: [Instruction]
    /// The place as the sample says it; `nil` where the grid around is computed.
    let place: Range<Int>?
    /// The width of the sample, in twips.
    let sampleWidth: Int
    /// The span of the sample.
    let sampleSpan: Int
    let commands: Commands
    /// What the template says of a merge downwards, if the rows around come and go.
    let sampleMerge: SampleMerge
    let merge: Merge
    let borders: Range<Int>
    let shade: Shade
    /// What follows up to the body.
    let rest: Range<Int>
    let body: [Instruction]
    /// Whether the table around counts its places, because cells of it merge downwards.
    let isCounted: Bool

    /// Whether it may be part of a merge downwards.
    var merges: Bool { commands.mergesDown || sampleMerge != .none }

    init(
        start: [Instruction], place: Range<Int>?, sampleWidth: Int, sampleSpan: Int, commands: Commands,
        sampleMerge: SampleMerge, merge: Merge,
        borders: Range<Int>, shade: Shade, rest: Range<Int>, body: [Instruction], isCounted: Bool
    ) {
        self.start = start
        self.place = place
        self.sampleWidth = sampleWidth
        self.sampleSpan = sampleSpan
        self.commands = commands
        self.sampleMerge = sampleMerge
        self.merge = merge
        self.borders = borders
        self.shade = shade
        self.rest = rest
        self.body = body
        self.isCounted = isCounted
    }
}
