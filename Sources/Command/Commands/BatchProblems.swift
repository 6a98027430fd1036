import ChanceryDiagnostics

/// The problems of a batch for people: what thousands of records have in common is said once.
enum BatchProblems {
    /// The problems in the order of their records; one that many records have, at the first of them.
    static func gathered(_ problems: [Diagnostic]) -> [Diagnostic] {
        struct Kind: Hashable {
            var code: DiagnosticCode
            var steps: ArraySlice<PlaceStep>
            var wording: Wording
            var severity: Severity
        }
        var order: [Kind] = []
        var first: [Kind: Diagnostic] = [:]
        var counts: [Kind: Int] = [:]
        for problem in problems {
            let kind = Kind(
                code: problem.code, steps: problem.place.steps.dropFirst(), wording: problem.wording,
                severity: problem.severity)
            if first[kind] == nil {
                first[kind] = problem
                order.append(kind)
            }
            counts[kind, default: 0] += 1
        }
        return order.compactMap { kind in
            guard var problem = first[kind], let count = counts[kind] else { return nil }
            if count > 1 {
                problem.wording = Wording(
                    "\(problem.wording.english); so in \(count) records",
                    russian: "\(problem.wording.russian); так в записях: \(count)")
            }
            return problem
        }
    }
}
