import ChanceryData
import ChanceryDiagnostics
import ChanceryXML

/// Fills a program with data: appends bytes, and touches nothing else.
struct Filler {
    /// How many problems are told before the filling gives up.
    private static let problemLimit = 100

    private let program: Program
    private let unresolved: UnresolvedTags
    private let limits: Limits
    private let part: String
    private(set) var problems: [Diagnostic] = []
    /// The filled part.
    private(set) var output: [UInt8] = []
    private var evaluator: Evaluator
    private var identifiers: FreshIdentifiers
    private let hasIdentifiers: Bool
    private var turnCount = 0
    private var isStopped = false
    /// The tags whose problem has been told: a loop would tell it again in every turn.
    private var told: Set<Int> = []
    private var grids: [GridState] = []

    init(
        _ program: Program, part: String, data: Value, greatest: [String: Int], unresolved: UnresolvedTags,
        limits: Limits
    ) {
        self.program = program
        self.part = part
        self.unresolved = unresolved
        self.limits = limits
        hasIdentifiers = !program.identifiers.isEmpty
        evaluator = Evaluator(root: data)
        identifiers = FreshIdentifiers(after: greatest)
        output.reserveCapacity(program.bytes.count * 2)
    }

    /// Fills the whole part.
    mutating func fill() {
        run(program.instructions)
    }

    private mutating func run(_ instructions: [Instruction]) {
        for instruction in instructions {
            if isStopped { return }
            run(instruction)
        }
    }

    private mutating func run(_ instruction: Instruction) {
        switch instruction {
        case .literal(let start, let end): output.append(contentsOf: program.bytes[Int(start)..<Int(end)])
        case .value(let index): print(program.values[Int(index)])
        case .loop(let index): run(program.loops[Int(index)])
        case .branch(let index): run(program.branches[Int(index)])
        case .set(let index): run(program.sets[Int(index)])
        case .identifier(let index):
            output.append(contentsOf: identifiers.identifier(for: program.identifiers[Int(index)]).utf8)
        case .optional(let index): run(program.optionals[Int(index)])
        case .lastParagraph(let index):
            let site = program.lastParagraphs[Int(index)]
            if !ends(with: program.bytes[site.ending]) { output.append(contentsOf: program.bytes[site.filler]) }
        case .gridTable(let index): run(program.gridTables[Int(index)])
        case .gridRow(let index): run(program.gridRows[Int(index)])
        case .gridCell(let index): run(program.gridCells[Int(index)])
        }
    }

    private mutating func run(_ site: SetSite) {
        do throws(TagProblem) { try evaluator.set(site.name, to: site.expression) } catch { tell(error, site.tag) }
    }

    /// What vanishes where nothing is in it.
    private mutating func run(_ site: OptionalSite) {
        let mark = output.count
        run(site.start)
        let inner = output.count
        run(site.body)
        if output.count == inner {
            output.removeLast(output.count - mark)
        } else {
            output.append(contentsOf: program.bytes[site.end])
        }
    }

    private func ends(with ending: ArraySlice<UInt8>) -> Bool {
        output.count >= ending.count && output[(output.count - ending.count)...].elementsEqual(ending)
    }

    // MARK: Problems

    /// A whole number that a tag says; its problem is told once.
    private mutating func integer(_ number: GridCellSite.Number) -> Int? {
        if let path = number.path, case .integer(let count)? = evaluator.value(at: path)?.content { return count }
        do throws(TagProblem) {
            return try evaluator.integer(of: number.expression)
        } catch {
            tell(error, number.tag)
            return nil
        }
    }

    private mutating func tell(_ problem: TagProblem, _ tag: Int) {
        if unresolved == .highlight, problem.code == "unknown-name" { return }
        guard told.insert(tag).inserted else { return }
        problems.append(program.tags[tag].diagnostic(problem))
        if problems.count >= Self.problemLimit { isStopped = true }
    }

    private mutating func stop(_ problem: Diagnostic) {
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
            } else if output.count > limits.outputBytes {
                stop(.outputTooLarge(limit: limits.outputBytes, at: program.tags[site.tag].place))
            }
            if isStopped { break }
            if index == 32 { reserve(turns: items.count - index, each: (output.count - start) / index) }
            let outer = hasIdentifiers ? identifiers.beginTurn() : nil
            do throws(TagProblem) {
                try evaluator.turn(to: index)
                run(site.body)
            } catch {
                tell(error, site.tag)
            }
            if let outer { identifiers.endTurn(outer) }
        }
        evaluator.leave()
    }

    private func items(of site: LoopSite) throws(TagProblem) -> LoopItems {
        if let path = site.path, case .list(let elements)? = evaluator.value(at: path)?.content {
            return .list(elements)
        }
        var evaluator = evaluator
        return try evaluator.items(of: site.head)
    }

    /// Makes room for the rest of a long loop by what its first turns took, so that the buffer is not copied again and again.
    private mutating func reserve(turns: Int, each: Int) {
        guard turns > 1000, each < limits.outputBytes / turns else { return }
        output.reserveCapacity(output.count + turns * (each + each / 8))
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
        if let test = branch.test, case .text(let text)? = evaluator.value(at: test.path)?.content {
            return text == test.text
        }
        return try evaluator.isTrue(branch.condition)
    }

    // MARK: Values

    private mutating func print(_ site: ValueSite) {
        do throws(TagProblem) {
            let text = try text(of: site)
            let traits = TextTraits(of: text)
            if traits.isEmpty {
                output.append(contentsOf: text.utf8)
                return
            }
            if traits.contains(.suspect), let scalar = XMLSerialiser.forbiddenScalar(in: text) {
                throw .forbiddenCharacter(at: site.expression.range, scalar)
            }
            append(text, traits, site.surroundings)
        } catch {
            tell(error, site.tag)
            guard unresolved == .highlight, error.code == "unknown-name" else { return }
            let source = program.tags[site.tag].source
            guard case .run(let breaks) = site.surroundings else {
                append(source, .all, site.surroundings)
                return
            }
            output.append(contentsOf: program.bytes[breaks.highlightStart])
            XMLSerialiser.appendText(source, to: &output)
            output.append(contentsOf: program.bytes[breaks.highlightEnd])
        }
    }

    private func text(of site: ValueSite) throws(TagProblem) -> String {
        if let path = site.path, case .text(let text)? = evaluator.value(at: path)?.content { return text }
        return try evaluator.text(of: site.expression)
    }

    private mutating func append(_ text: String, _ traits: TextTraits, _ surroundings: ValueSite.Surroundings) {
        switch surroundings {
        case .text: XMLSerialiser.appendText(text, to: &output)
        case .attribute: XMLSerialiser.appendAttributeValue(text, to: &output)
        case .run(let breaks):
            if traits.contains(.breaks) {
                appendBroken(text, breaks)
            } else {
                XMLSerialiser.appendText(text, to: &output)
            }
        }
    }

    /// A text with breaks: a line feed breaks the line, a blank line the paragraph, a tab is a tab (contract.md §5).
    private mutating func appendBroken(_ text: String, _ breaks: RunBreaks) {
        var piece = text.unicodeScalars.startIndex
        var feedCount = 0
        var hasText = false
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            guard scalar == "\n" || scalar == "\t" || scalar == "\r" else {
                // Feeds are told apart only here: two and more of them are a new paragraph if there is text on both sides.
                if feedCount > 0 {
                    appendFeeds(feedCount, isInside: hasText, breaks)
                    feedCount = 0
                }
                hasText = true
                continue
            }
            if piece < index { XMLSerialiser.appendText(String(scalars[piece..<index]), to: &output) }
            piece = scalars.index(after: index)
            switch scalar {
            case "\t":
                if feedCount > 0 { appendFeeds(feedCount, isInside: hasText, breaks) }
                feedCount = 0
                output.append(contentsOf: program.bytes[breaks.tab])
            // A carriage return breaks the line by itself; before a line feed it is part of it.
            case "\r" where piece < scalars.endIndex && scalars[piece] == "\n": break
            default: feedCount += 1
            }
        }
        if piece < scalars.endIndex { XMLSerialiser.appendText(String(scalars[piece...]), to: &output) }
        if feedCount > 0 { appendFeeds(feedCount, isInside: false, breaks) }
    }

    private mutating func appendFeeds(_ count: Int, isInside: Bool, _ breaks: RunBreaks) {
        if count > 1, isInside, let paragraph = breaks.paragraph {
            output.append(contentsOf: program.bytes[paragraph])
        } else {
            for _ in 0..<count { output.append(contentsOf: program.bytes[breaks.line]) }
        }
    }

    // MARK: Tables with a computed grid

    private mutating func run(_ site: GridTableSite) {
        let mark = output.count
        run(site.start)
        let start = output.count
        grids.append(GridState(width: site.width, prefix: site.prefix))
        run(site.rows)
        grids.removeLast()
        if output.count == start {
            output.removeLast(output.count - mark)
        } else {
            output.append(contentsOf: program.bytes[site.end])
        }
    }

    /// A row. The first one is filled twice: once to learn the columns, then, behind the grid that follows from them, for good. A row
    /// without cells is none.
    private mutating func run(_ site: GridRowSite) {
        guard !grids.isEmpty else { return }
        let level = grids.count - 1
        let mark = output.count
        if !grids[level].isFixed {
            let problemCount = problems.count
            run(site.body)
            output.removeLast(output.count - mark)
            if problems.count > problemCount || !grids[level].fix() { return }
            grids[level].appendGrid(to: &output)
        }
        grids[level].beginRow()
        run(site.body)
        let covered = grids[level].column
        if covered == 0 {
            output.removeLast(output.count - mark)
        } else if covered != grids[level].columns.count, problems.isEmpty {
            stop(.raggedRow(covers: covered, of: grids[level].columns.count, at: site.place))
        }
    }

    private mutating func run(_ site: GridCellSite) {
        guard !grids.isEmpty else { return }
        let level = grids.count - 1
        var span = site.sampleSpan
        var weight = site.sampleWidth
        if let number = site.span { span = integer(number) ?? span }
        if let number = site.width { weight = integer(number) ?? weight }
        run(site.start)
        grids[level].appendCell(
            span: min(max(1, span), limits.tableColumns), weight: Double(max(0, weight)), to: &output)
        output.append(contentsOf: program.bytes[site.properties])
        run(site.body)
    }
}
