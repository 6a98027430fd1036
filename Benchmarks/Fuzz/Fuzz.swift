#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Throws broken templates at the language and at the filling:
/// `Fuzz parser|values|fill [--from N] [--count N] [--show] [--write FOLDER]`.
///
/// Execution N depends on N alone, so whatever goes wrong is found again with `--from N --count 1 --show`. A trap ends the
/// program; the last line that it printed tells in which executions to look. `--write` keeps what was made as files, for other programs
/// to look at.
@main
struct Fuzz {
    /// An execution that takes longer is told as a hang, in seconds of the processor.
    private static let patience = 2.0

    private var target = FuzzTarget.parser
    private var first = 0
    private var count = 1_000_000
    private var isShown = false
    private var folder: OutputFolder?

    static func main() {
        var fuzz = Fuzz()
        if fuzz.read(CommandLine.arguments.dropFirst()) {
            fuzz.run()
        } else {
            print("usage: Fuzz parser|values|fill [--from N] [--count N] [--show] [--write FOLDER]")
        }
    }

    private mutating func read(_ arguments: ArraySlice<String>) -> Bool {
        var arguments = arguments
        while let argument = arguments.popFirst() {
            switch argument {
            case "--from": first = arguments.popFirst().flatMap { Int($0) } ?? first
            case "--count": count = arguments.popFirst().flatMap { Int($0) } ?? count
            case "--show": isShown = true
            case "--write": folder = arguments.popFirst().map { OutputFolder(path: $0) }
            default:
                guard let named = FuzzTarget(rawValue: argument) else { return false }
                target = named
            }
        }
        return true
    }

    private func run() {
        let start = seconds
        var (faultCount, acceptedCount) = (0, 0)
        let step = target == .fill ? 20_000 : 200_000
        for index in first..<(first + count) {
            var random = FuzzRandom(index)
            let input = target.input(&random)
            if isShown { tell("\(index): \(input)") }
            let began = seconds
            let outcome = target.execute(input, &random)
            let took = seconds - began
            if outcome.isAccepted { acceptedCount += 1 }
            if isShown, let output = outcome.output { print(String(decoding: output, as: UTF8.self)) }
            if let output = outcome.output, outcome.faults.isEmpty, case .document(let document) = input {
                folder?.keep(output, of: document, index)
            }
            if took > Self.patience || !outcome.faults.isEmpty {
                faultCount += 1
                let faults = outcome.faults + (took > Self.patience ? ["took \(took) s"] : [])
                tell("\(index): \(Set(faults).sorted().joined(separator: "; "))\n    \(input)")
            }
            let done = index - first + 1
            if done.isMultiple(of: step) || done == count {
                tell(
                    "\(target.rawValue): \(done) executions from \(first), \(acceptedCount) accepted, \(faultCount) faults, "
                        + "\(Int(Double(done) / max(seconds - start, 0.001))) a second of the processor")
            }
        }
    }

    /// Prints a line at once: what stays in a buffer is lost in a trap.
    private func tell(_ line: String) {
        print(line)
        _ = fflush(nil)
    }

    /// The time that the processor has spent here: a clock on the wall would tell of other programs.
    private var seconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
