/// Throws broken templates at the language and at the filling: `Fuzz parser|values|fill [--from N] [--count N] [--show]`.
///
/// Execution N depends on N alone, so whatever goes wrong is found again with `--from N --count 1 --show`. A trap ends the
/// program; the last line that it printed tells the thousand executions in which to look.
@main
struct Fuzz {
    /// An execution that takes longer is told as a hang.
    private static let patience = Duration.seconds(2)
    private static let stride = 100_000

    static func main() {
        var target = FuzzTarget.parser
        var (first, count, isShown) = (0, 1_000_000, false)
        var arguments = CommandLine.arguments.dropFirst()
        while let argument = arguments.popFirst() {
            switch argument {
            case "--from": first = arguments.popFirst().flatMap { Int($0) } ?? first
            case "--count": count = arguments.popFirst().flatMap { Int($0) } ?? count
            case "--show": isShown = true
            default:
                guard let named = FuzzTarget(rawValue: argument) else {
                    print("usage: Fuzz parser|values|fill [--from N] [--count N] [--show]")
                    return
                }
                target = named
            }
        }
        run(target, from: first, count: count, isShown: isShown)
    }

    private static func run(_ target: FuzzTarget, from first: Int, count: Int, isShown: Bool) {
        let clock = ContinuousClock()
        let start = clock.now
        var (faultCount, acceptedCount) = (0, 0)
        let step = target == .fill ? Self.stride / 20 : Self.stride
        for index in first..<(first + count) {
            var random = FuzzRandom(index)
            let input = target.input(&random)
            if isShown { print("\(index): \(input)") }
            let began = clock.now
            let outcome = target.execute(input, &random)
            let took = began.duration(to: clock.now)
            if outcome.isAccepted { acceptedCount += 1 }
            for fault in outcome.faults + (took > patience ? ["took \(took)"] : []) {
                faultCount += 1
                print("\(index): \(fault)\n    \(input)")
            }
            let done = index - first + 1
            if done.isMultiple(of: step) || done == count {
                let seconds = start.duration(to: clock.now) / .seconds(1)
                print(
                    "\(target.rawValue): \(done) executions, \(acceptedCount) accepted, \(faultCount) faults,",
                    "\(Int(Double(done) / max(seconds, 0.001))) a second")
            }
        }
    }
}
