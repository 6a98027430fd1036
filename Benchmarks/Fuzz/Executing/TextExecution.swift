import ChanceryData
import ChanceryTemplates

/// Scans and parses a text; evaluates what it reads.
enum TextExecution {
    private static let parser = TagParser()

    static func run(_ text: [Unicode.Scalar], _ data: Value?) -> FuzzOutcome {
        let scanned = TagScanner.scan(text)
        var isAccepted = scanned.problems.isEmpty
        var outcome = FuzzOutcome()
        let count = text.count
        for problem in scanned.problems where problem.range.lowerBound < 0 || problem.range.upperBound > count {
            outcome.faults.append("a problem outside of the text: \(problem.range)")
        }
        for tag in scanned.tags {
            do throws(TagProblem) {
                let parsed = try parser.parse(tag)
                if case .value(let expression) = parsed { isAccepted = check(expression, data, &outcome) && isAccepted }
            } catch {
                isAccepted = false
                if error.range.lowerBound < 0 || error.range.upperBound > count {
                    outcome.faults.append("a problem outside of the text: \(error.range) \(error.code)")
                }
            }
        }
        if isAccepted { outcome.output = [] }
        return outcome
    }

    private static func check(_ expression: Expression, _ data: Value?, _ outcome: inout FuzzOutcome) -> Bool {
        if let data {
            let evaluator = Evaluator(root: data)
            do throws(TagProblem) { _ = try evaluator.text(of: expression) } catch { return false }
            return true
        }
        let printed = expression.description
        do throws(TagProblem) {
            if try parser.expression(printed) != expression { outcome.faults.append("reads otherwise: \(printed)") }
        } catch {
            outcome.faults.append("does not read: \(printed) (\(error.code))")
        }
        return true
    }
}
