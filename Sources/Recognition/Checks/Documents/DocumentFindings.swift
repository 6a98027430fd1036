import ChanceryDiagnostics

/// What checks find in a document, to be told in the order of the model whichever check found it.
struct DocumentFindings {
    private var found: [(path: String, diagnostic: Diagnostic)] = []

    /// Adds a finding at a field.
    mutating func add(_ severity: Severity, _ code: DiagnosticCode, at path: String, _ wording: Wording) {
        let place = path.isEmpty ? Place.whole : Place(.field(path))
        found.append((path, Diagnostic(severity, code, at: place, wording)))
    }

    /// The findings in the order of the fields; what no field has stands first.
    ///
    /// - Parameter order: The paths of the model's texts in the order of writing.
    func diagnostics(in order: [String]) -> [Diagnostic] {
        found.enumerated().map { offset, finding in
            (rank: rank(of: finding.path, in: order), offset: offset, diagnostic: finding.diagnostic)
        }.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.diagnostic)
    }

    /// Where a field stands; one that is absent stands where what it belongs to does.
    private func rank(of path: String, in order: [String]) -> Int {
        var path = Substring(path)
        while !path.isEmpty {
            if let rank = order.firstIndex(where: { $0 == path || $0.hasPrefix(path + ".") || $0.hasPrefix(path + "[") }
            ) {
                return rank
            }
            path = path.lastIndex { $0 == "." || $0 == "[" }.map { path[..<$0] } ?? ""
        }
        return -1
    }
}
