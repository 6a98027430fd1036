import ChanceryDiagnostics

/// A row of a table whose grid is computed.
final class GridRowSite: Sendable {
    let body: [Instruction]
    let place: Place

    init(body: [Instruction], place: Place) {
        self.body = body
        self.place = place
    }
}
