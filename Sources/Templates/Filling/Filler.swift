import ChanceryData
import ChanceryDiagnostics
import ChanceryXML

/// Fills a program with data: appends bytes, and touches nothing else.
struct Filler {
    /// How many problems are told before the filling gives up.
    private static let problemLimit = 100
    /// How many bytes of output are worth making room for.
    private static let largeOutput = 1 << 20

    let program: Program
    let unresolved: UnresolvedTags
    let limits: Limits
    var problems: [Diagnostic] = []
    /// The filled part.
    var output: [UInt8] = []
    var evaluator: Evaluator
    /// The ids given so far, in all parts of the document.
    var identifiers: FreshIdentifiers
    private let hasIdentifiers: Bool
    private var turnCount = 0
    var isStopped = false
    /// The tags that print nothing and whose names the data do not have, in a draft.
    private(set) var unresolvedControls: Set<Int> = []
    /// The tags whose problem has been told: a loop would tell it again in every turn.
    private var told: Set<Int> = []
    // What tables and their cells need on the way.
    var grids: [GridState] = []
    var insertions = Insertions()
    /// What paragraphs of control tags said of pages.
    var pages = PageState()
    /// The notes and comments that were filled on the way, and those of other parts that belong here (WordprocessingML).
    var notes = MadeNotes()
    private let incoming: [UInt8]
    /// Where styles go that filling makes, and those that it has made.
    var stylesOffset: Int?
    var styled: Set<String> = []
    /// The style of what a draft leaves open, until it is put there.
    var draftStyle: Range<Int>?
    /// The tables around whose cells merge, the innermost last.
    var merges: [TableMerges] = []
    /// The numbers of what has been counted so far, by its name.
    var sequences: [String: Int] = [:]
    /// Whether a content is written only to be compared: its ids do not count.
    var isComparing = false

    /// What the document gets beside its texts: pictures, relations, lists.
    var additions: Additions
    /// The name of the part.
    var part: String

    init(
        _ program: Program, data: Value, identifiers: FreshIdentifiers, unresolved: UnresolvedTags, limits: Limits,
        additions: Additions = Additions(), part: String = "", notes: [UInt8] = []
    ) {
        incoming = notes
        self.additions = additions
        self.part = part
        self.program = program
        self.unresolved = unresolved
        self.limits = limits
        self.identifiers = identifiers
        hasIdentifiers = !program.identifiers.isEmpty
        evaluator = Evaluator(root: data)
        output.reserveCapacity(program.bytes.count * 2)
    }

    /// Fills the whole part.
    mutating func fill() {
        run(program.instructions)
        if isStopped { return }
        insertions.apply(to: &output)
    }

    mutating func run(_ instructions: [Instruction]) {
        for instruction in instructions {
            if isStopped { return }
            run(instruction)
        }
    }

    private mutating func run(_ instruction: Instruction) {
        switch instruction {
        case .literal(let start, let end): append(Int(start)..<Int(end))
        case .value(let index): print(program.values[Int(index)])
        case .loop(let index): run(program.loops[Int(index)])
        case .branch(let index): run(program.branches[Int(index)])
        case .set(let index): run(program.sets[Int(index)])
        case .with(let index): run(program.withs[Int(index)])
        case .capture(let index): run(program.captures[Int(index)])
        case .identifier where isComparing: break
        case .identifier(let index):
            output.append(contentsOf: identifiers.identifier(for: program.identifiers[Int(index)]).utf8)
        case .optional(let index): run(program.optionals[Int(index)])
        case .lastParagraph(let index): run(program.lastParagraphs[Int(index)])
        case .gridTable(let index): run(program.gridTables[Int(index)])
        case .gridRow(let index): run(program.gridRows[Int(index)])
        case .cell(let index): run(program.cells[Int(index)], index)
        case .coveredPlaces(let count): appendCoveredPlaces(Int(count))
        case .pastCell(let span): if let last = merges.indices.last { merges[last].advance(by: Int(span)) }
        case .beginMerges(let isComputed):
            merges.append(TableMerges(depth: evaluator.depth, isComputed: isComputed))
        case .endMerges: endMerges()
        case .beginRow(let skipped): beginMergingRow(skipping: Int(skipped))
        case .block(let index): run(program.blocks[Int(index)])
        case .sample(let index): run(program.samples[Int(index)])
        case .sequence(let index): run(program.sequences[Int(index)])
        case .note(let index): run(program.notes[Int(index)])
        case .notes: output.append(contentsOf: incoming)
        case .blanks(let count): appendBlanks(Int(count))
        case .sealBlank: sealBlank()
        case .pageStart(let index): expect(program.pageStarts[Int(index)])
        case .blockStyle(let index): appendStyle(program.blockStyles[Int(index)])
        case .pageBreak(let start, let end):
            if pages.due != nil { append(Int(start)..<Int(end)) }
            pages.due = nil
        case .sectionPlace(let hasProperties):
            pages.place = PageState.SectionPlace(offset: output.count, hasProperties: hasProperties)
        case .paragraphEnd(let endsSection): endParagraph(endsSection: endsSection)
        case .sectionEnd(let index): endSection(program.sectionEnds[Int(index)])
        case .localStyles(let start, let end):
            stylesOffset = output.count
            draftStyle = Int(start)..<Int(end)
        }
    }

    /// Appends what stands in the template.
    mutating func append(_ literal: Range<Int>) {
        Self.append(program.bytes, literal, to: &output)
    }

    /// A slice would be retained and let go, fifty times a row.
    private static func append(_ bytes: borrowing [UInt8], _ range: Range<Int>, to output: inout [UInt8]) {
        unsafe bytes.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0[range]) }
    }

    private mutating func run(_ site: SetSite) {
        do throws(TagProblem) { try evaluator.set(site.name, to: site.expression) } catch { tell(error, site.tag) }
    }

    /// What vanishes where nothing is in it.
    private mutating func run(_ site: OptionalSite) {
        let mark = output.count
        let before = pages
        run(site.start)
        let inner = output.count
        run(site.body)
        if output.count == inner {
            truncate(to: mark)
            pages = pages.takenBack(to: before)
        } else {
            append(site.end)
        }
    }

    private mutating func run(_ site: LastParagraphSite) {
        if !site.endings.contains(where: { ends(with: program.bytes[$0]) }) {
            append(site.filler)
        }
    }

    private func ends(with ending: ArraySlice<UInt8>) -> Bool {
        output.count >= ending.count && output[(output.count - ending.count)...].elementsEqual(ending)
    }

    /// Takes back what has been written behind a mark.
    mutating func truncate(to mark: Int) {
        output.removeLast(output.count - mark)
        if insertions.count > 0 { insertions.removeAll(behind: mark) }
        if !notes.isEmpty { notes.removeAll(behind: mark) }
    }

    // MARK: Problems

    mutating func tell(_ problem: TagProblem, _ tag: Int) {
        if unresolved == .highlight, problem.code == "unknown-name" {
            if program.tags[tag].isControl { unresolvedControls.insert(tag) }
            return
        }
        guard told.insert(tag).inserted else { return }
        problems.append(program.tags[tag].diagnostic(problem))
        if problems.count >= Self.problemLimit { isStopped = true }
    }

    mutating func stop(_ problem: Diagnostic) {
        problems.append(problem)
        isStopped = true
    }

    // MARK: Loops and conditions

    private mutating func run(_ site: LoopSite) {
        let items: LoopItems
        do throws(TagProblem) { items = try self.items(of: site) } catch {
            tell(error, site.tag)
            return
        }
        if items.count == 0 {
            run(site.otherwise)
            return
        }
        evaluator.enter(site.head, over: items)
        let start = output.count
        for index in 0..<items.count {
            if isStopped { break }
            turnCount += 1
            if turnCount > limits.loopIterations {
                stop(.tooManyTurns(limit: limits.loopIterations, at: program.tags[site.tag].place))
            } else if output.count + notes.byteCount > limits.outputBytes {
                stop(.outputTooLarge(limit: limits.outputBytes, at: program.tags[site.tag].place))
            }
            if isStopped { break }
            if index == 32 { reserve(turns: items.count - index, each: (output.count - start) / index) }
            if hasIdentifiers { identifiers.beginTurn() }
            do throws(TagProblem) {
                try evaluator.turn(to: index)
                run(site.body)
            } catch {
                tell(error, site.tag)
            }
            if hasIdentifiers { identifiers.endTurn() }
        }
        evaluator.leave()
    }

    private func items(of site: LoopSite) throws(TagProblem) -> LoopItems {
        if let path = site.path, let value = evaluator.value(at: path) {
            if case .list(let elements) = value.content { return .list(elements) }
            if let made = value.madeList { return .made(made) }
        }
        var evaluator = evaluator
        return try evaluator.items(of: site.head)
    }

    /// Makes room for the rest of a long loop by what its first turns took, so that the buffer is not copied again and again.
    private mutating func reserve(turns: Int, each: Int) {
        guard turns > 0, each < limits.outputBytes / turns, turns * each > Self.largeOutput else { return }
        let needed = output.count + turns * (each + each / 8)
        // Never by less than twice: loops inside of others ask again and again.
        if needed > output.capacity { output.reserveCapacity(max(needed, 2 * output.capacity)) }
    }

    private mutating func run(_ site: BranchSite) {
        for branch in site.branches {
            do throws(TagProblem) {
                if try holds(branch) {
                    run(branch.body)
                    return
                }
            } catch {
                tell(error, branch.tag)
                return
            }
        }
        run(site.otherwise)
    }

    private func holds(_ branch: BranchSite.Branch) throws(TagProblem) -> Bool {
        if let test = branch.test, let text = evaluator.text(at: test.path) { return text == test.text }
        return try evaluator.isTrue(branch.condition)
    }
}
