import ChanceryData
import ChanceryDiagnostics

/// Looks for made-up data that make every tag do everything that it can.
struct CoverageSearch {
    /// How many data are tried in all.
    static let tryLimit = 300

    let parts: [[TemplateTag]]
    let marks: [[Int: [Int]]]
    let fields: [Field]
    private(set) var samples: [Value] = []
    private(set) var reached: Set<CoverageOutcome> = []
    /// What there is to reach, in the order of the document.
    private(set) var wanted: [CoverageOutcome] = []
    private(set) var tryCount = 0

    init(_ survey: TemplateSurvey) {
        parts = survey.parts
        marks = survey.parts.map { CoverageRun.scopes(of: $0) }
        fields = survey.fields
        for (part, scopes) in marks.enumerated() {
            for (tag, scope) in scopes.sorted(by: { $0.key < $1.key }) {
                guard parts[part][tag].decides else { continue }
                let kinds: [CoverageOutcome.Kind]
                if case .control(.for(let head)) = parts[part][tag].parsed {
                    kinds =
                        isAsked(head.iterable, before: tag, in: part)
                        ? [.oneTurn, .manyTurns] : [.noTurn, .oneTurn, .manyTurns]
                } else {
                    // Without an `else` there is also the branch that does nothing.
                    let hasElse = scope.dropLast().dropFirst().contains { index in
                        if case .control(.else) = parts[part][index].parsed { true } else { false }
                    }
                    kinds = (0..<(scope.count - (hasElse ? 1 : 0))).map { .branch($0) }
                }
                wanted += kinds.map { CoverageOutcome(part: part, tag: tag, kind: $0) }
            }
        }
    }

    mutating func run() {
        let bases = [
            SampleData(count: 3, truth: true, isComplete: true), SampleData(count: 3, truth: false, isComplete: true),
            SampleData(count: 1, truth: true, isComplete: true), SampleData(count: 0, truth: false, isComplete: true),
            SampleData(count: 3, truth: true, isComplete: false), SampleData(count: 0, truth: true, isComplete: false),
        ]
        for (index, base) in bases.enumerated() { attempt(base, isKept: index == 0) }
        for outcome in wanted where !reached.contains(outcome) { aim(at: outcome, from: bases[0]) }
        for outcome in wanted where !reached.contains(outcome) { reach(outcome, from: bases) }
    }

    /// Whether a branch around a tag is for what is not empty alone.
    private func isAsked(_ list: Expression, before tag: Int, in part: Int) -> Bool {
        marks[part].values.contains { scope in
            guard let branch = scope.last(where: { $0 < tag }), scope[0] < tag, (scope.last ?? 0) > tag else {
                return false
            }
            switch parts[part][branch].parsed {
            case .control(.if(let condition)), .control(.elif(let condition)): return condition == list
            default: return false
            }
        }
    }

    /// What has not been reached, told at its tag.
    var missed: [Diagnostic] {
        wanted.filter { !reached.contains($0) }.map { outcome in
            .unreached(outcome.kind, parts[outcome.part][tag(of: outcome)])
        }
    }

    /// The tag that an outcome is about: that of the branch, or the one that opens the scope.
    func tag(of outcome: CoverageOutcome) -> Int {
        guard case .branch(let branch) = outcome.kind, let scope = marks[outcome.part][outcome.tag],
            branch < scope.count - 1
        else { return outcome.tag }
        return scope[branch]
    }

    /// Runs all parts with made-up data and keeps them if they go where none did.
    @discardableResult
    mutating func attempt(_ sample: SampleData, isKept: Bool = false) -> Bool {
        tryCount += 1
        let data = sample.value(of: fields)
        var outcomes: Set<CoverageOutcome> = []
        for (index, part) in parts.enumerated() {
            var run = CoverageRun(part, part: index, marks: marks[index], data: data)
            run.run()
            outcomes.formUnion(run.outcomes)
        }
        let isNew = !outcomes.isSubset(of: reached)
        reached.formUnion(outcomes)
        if isNew || isKept { samples.append(data) }
        return isNew
    }

    /// Tries the values of the fields that a tag, or one around it, decides by.
    private mutating func reach(_ outcome: CoverageOutcome, from bases: [SampleData]) {
        let deciding = deciders(of: outcome)
        for base in bases.prefix(2) {
            for (first, wishes) in deciding.enumerated() {
                for wish in wishes.wishes {
                    var sample = base
                    sample.wishes[wishes.path] = wish
                    if tryCount >= Self.tryLimit || reached.contains(outcome) { return }
                    attempt(sample)
                    for others in deciding.dropFirst(first + 1) {
                        for other in others.wishes {
                            if tryCount >= Self.tryLimit || reached.contains(outcome) { return }
                            sample.wishes[others.path] = other
                            attempt(sample)
                        }
                        sample.wishes[others.path] = nil
                    }
                }
            }
        }
    }

    /// A field that a tag decides by, with what may be tried for it.
    struct Decider {
        var path: String
        var wishes: [SampleData.Wish]
    }

    /// The fields that are used in the tags of an outcome's scope and of those around it, the nearest first.
    private func deciders(of outcome: CoverageOutcome) -> [Decider] {
        var sources: [(source: String, place: Place)] = []
        let scopes = marks[outcome.part].filter { $0.key <= outcome.tag && ($0.value.last ?? 0) > outcome.tag }
        for scope in scopes.sorted(by: { $0.key > $1.key }) {
            for index in scope.value.dropLast() {
                let tag = parts[outcome.part][index]
                sources.append((tag.source, tag.place))
            }
        }
        var deciders: [Decider] = []
        for source in sources.prefix(12) { collect(fields, path: "", source, &deciders) }
        return deciders
    }

    func collect(
        _ fields: [Field], path: String, _ source: (source: String, place: Place), _ deciders: inout [Decider]
    ) {
        for field in fields {
            let path = path + "/" + field.name
            let isUsed = field.uses.contains { $0.source == source.source && $0.place == source.place }
            if isUsed, !deciders.contains(where: { $0.path == path }) {
                deciders.append(Decider(path: path, wishes: wishes(for: field)))
            }
            collectParts(of: field.shape, path: path, source, &deciders)
        }
    }

    private func collectParts(
        of shape: FieldShape, path: String, _ source: (source: String, place: Place), _ deciders: inout [Decider]
    ) {
        switch shape {
        case .record(let members): collect(members, path: path, source, &deciders)
        case .list(let element): collectParts(of: element.shape, path: path + "[]", source, &deciders)
        case .dictionary(let entry): collectParts(of: entry.shape, path: path + "{}", source, &deciders)
        case .text, .number, .boolean, .date, .rich: break
        }
    }

    private func wishes(for field: Field) -> [SampleData.Wish] {
        var wishes: [SampleData.Wish] = []
        switch field.shape {
        case .list, .dictionary: wishes = [.count(0), .count(1), .count(3)]
        case .boolean: wishes = [.value(Value(.bool(true))), .value(Value(.bool(false)))]
        case .number: wishes = [.value(.integer(0)), .value(.integer(1)), .value(.integer(1000))]
        case .text, .date, .rich: wishes = [.value(.text(""))]
        case .record: break
        }
        wishes += SampleData.candidates(for: field).map { .value($0) }
        wishes += [.value(.null)]
        if field.isOptional { wishes.append(.absent) }
        return wishes
    }
}

extension TemplateTag {
    /// Whether it opens what comes in more than one way: a loop, a condition.
    fileprivate var decides: Bool {
        guard case .control(let control) = parsed else { return false }
        return control.opened == .loop || control.opened == .condition
    }
}
