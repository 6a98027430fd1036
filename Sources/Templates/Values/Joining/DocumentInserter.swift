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
        let guests = try opened(documents)
        do throws(Diagnostic) {
            if suffix == "docx" {
                var merger = try WordMerger(bytes, limits: limits)
                for (index, guest) in guests.enumerated() {
                    try merger.insert(guest, at: index + 1, pages: documents[index].pages)
                }
                return try merger.finish()
            }
            var merger = try OpenMerger(bytes, limits: limits)
            for (index, guest) in guests.enumerated() {
                try merger.insert(guest, at: index + 1, pages: documents[index].pages)
            }
            return try merger.finish()
        } catch {
            throw DiagnosticList([error])
        }
    }

    /// A flat document with the documents in it.
    func flat(_ bytes: [UInt8], with documents: [DocumentRequest]) throws(DiagnosticList) -> [UInt8] {
        try package(bytes, with: documents)
    }

    /// The documents; a file that several places ask for is opened for each, and all that is wrong is told at once.
    private func opened(_ documents: [DocumentRequest]) throws(DiagnosticList) -> [[UInt8]] {
        var guests: [[UInt8]] = []
        var problems: [Diagnostic] = []
        for request in documents {
            do throws(DiagnosticList) {
                guests.append(try door.document(request, as: suffix))
            } catch {
                problems += error.diagnostics.map { Self.problem($0, of: request) }
            }
        }
        if !problems.isEmpty { throw DiagnosticList(problems) }
        return guests
    }

    /// What is wrong with a document: with all of it at the tag that asks for it, with a place in it there.
    private static func problem(_ problem: Diagnostic, of request: DocumentRequest) -> Diagnostic {
        guard case .file(let name) = request.source else { return problem }
        guard problem.place == .whole, problem.file == nil || problem.file == name else { return problem.named(name) }
        return Diagnostic(
            problem.severity, problem.code, at: request.place, problem.wording.about(name), fault: problem.fault)
    }
}
