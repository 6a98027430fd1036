import ChanceryDiagnostics

/// What a run ends with (contract.md §2).
///
/// Of several the greater is the worse; by the numbers of sysexits.h, failures of the machine stand above faulty inputs.
struct ExitStatus: Sendable, Hashable, Comparable {
    let code: Int32

    /// All went well.
    static let done = ExitStatus(code: 0)
    /// `check` found problems.
    static let problemsFound = ExitStatus(code: 1)

    private init(code: Int32) {
        self.code = code
    }

    init(_ fault: Fault) {
        code = Int32(fault.rawValue)
    }

    /// The status of the worst error among diagnostics; `done` where there is none.
    init(_ diagnostics: [Diagnostic]) {
        self = diagnostics.lazy.filter { $0.severity == .error }.map { ExitStatus($0.fault) }.max() ?? .done
    }

    static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.code < right.code }
}
