import ChanceryDiagnostics

/// A row of a table whose grid is computed.
struct GridRowSite: Sendable {
    var body: [Instruction]
    var place: Place
}
