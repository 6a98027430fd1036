import ChanceryData

/// Goes through the tags of a template with some data as a filling does, printing nothing, and notes what is decided.
struct CoverageRun {
    /// More turns than this are not made: what they would show has been shown.
    private static let turnLimit = 20_000

    private(set) var outcomes: Set<CoverageOutcome> = []
    private let part: Int
    private let tags: [TemplateTag]
    private let marks: [Int: [Int]]
    private var evaluator: Evaluator
    private var turnCount = 0

    /// - Parameter marks: The tags of each scope by the one that opens it: ``scopes(of:)``.
    init(_ tags: [TemplateTag], part: Int, marks: [Int: [Int]], data: Value) {
        self.tags = tags
        self.part = part
        self.marks = marks
        evaluator = Evaluator(root: data)
    }

    /// The tags that open the branches of each scope and the one that ends it, by the first of them.
    static func scopes(of tags: [TemplateTag]) -> [Int: [Int]] {
        var scopes: [Int: [Int]] = [:]
        var open: [[Int]] = []
        for (index, tag) in tags.enumerated() {
            guard case .control(let control) = tag.parsed else { continue }
            switch control {
            case _ where control.opened != nil: open.append([index])
            case .elif, .else: if !open.isEmpty { open[open.count - 1].append(index) }
            case .end:
                guard let scope = open.popLast(), let first = scope.first else { continue }
                scopes[first] = scope + [index]
            default: break
            }
        }
        return scopes
    }

    mutating func run() {
        run(0..<tags.count)
    }

    private mutating func note(_ tag: Int, _ kind: CoverageOutcome.Kind) {
        outcomes.insert(CoverageOutcome(part: part, tag: tag, kind: kind))
    }

    private mutating func run(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound, turnCount < Self.turnLimit {
            if case .control(let control) = tags[index].parsed {
                switch control {
                case .set(let target, let expression): try? evaluator.set(target, to: expression)
                case .for(let head):
                    if let scope = marks[index] { run(head, scope) }
                    index = marks[index]?.last ?? index
                case .with(let bindings):
                    let end = marks[index]?.last ?? index
                    if (try? evaluator.open(bindings)) != nil {
                        run(index + 1..<max(index + 1, end))
                        evaluator.close()
                    }
                    index = end
                case .capture(let target, _):
                    // Its text is anything.
                    try? evaluator.set(target, to: .text("…"))
                case .if:
                    if let scope = marks[index] { runBranches(scope) }
                    index = marks[index]?.last ?? index
                default: break
                }
            }
            index += 1
        }
    }

    private mutating func run(_ head: ForTag, _ scope: [Int]) {
        guard let items = try? evaluator.items(of: head) else { return }
        note(scope[0], items.count == 0 ? .noTurn : items.count == 1 ? .oneTurn : .manyTurns)
        if items.count == 0 {
            if scope.count > 2 { run(scope[1] + 1..<scope[2]) }
            return
        }
        evaluator.enter(head, over: items)
        for turn in 0..<items.count {
            turnCount += 1
            guard turnCount < Self.turnLimit, (try? evaluator.turn(to: turn)) != nil else { break }
            run(scope[0] + 1..<scope[1])
        }
        evaluator.leave()
    }

    private mutating func runBranches(_ scope: [Int]) {
        for (branch, (start, end)) in zip(scope, scope.dropFirst()).enumerated() {
            switch tags[start].parsed {
            case .control(.if(let condition)), .control(.elif(let condition)):
                guard (try? evaluator.isTrue(condition)) == true else { continue }
            default: break
            }
            note(scope[0], .branch(branch))
            run(start + 1..<end)
            return
        }
        note(scope[0], .branch(scope.count - 1))
    }
}
