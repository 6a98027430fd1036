import ChanceryDiagnostics

/// Puts the documents that a template asked for where their marks stand.
struct DocumentInserter {
    private let suffix: String
    private let door: any ResourceDoor
    private let limits: Limits

    init(suffix: String, door: any ResourceDoor, limits: Limits) {
        self.suffix = suffix
        self.door = door
        self.limits = limits
    }

    /// A package with the documents in it.
    func package(_ bytes: [UInt8], with documents: [DocumentRequest]) throws(DiagnosticList) -> [UInt8] {
        if documents.isEmpty { return bytes }
        throw DiagnosticList([.noDoor])
    }

    /// A flat document with the documents in it.
    func flat(_ bytes: [UInt8], with documents: [DocumentRequest]) throws(DiagnosticList) -> [UInt8] {
        if documents.isEmpty { return bytes }
        throw DiagnosticList([.noDoor])
    }
}
