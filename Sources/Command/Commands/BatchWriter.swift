import Chancery
import ChanceryArchive
import ChanceryDiagnostics
import Synchronization

/// Makes the documents of a batch and puts them where they go.
struct BatchWriter {
    let batch: Batch
    /// The name of each record's document.
    let names: [String]
    let output: String
    let isPDF: Bool
    /// The suffix of what the template gives.
    let source: DocumentFormat
    let jobs: Int
    let session: Session

    /// How many documents of an archive are made before they are written, in their order.
    private static let stretch = 256

    /// The records whose documents are not in the folder yet.
    func missing(_ indices: [Int]) -> [Int] {
        indices.filter { session.console.files.kind(of: path(of: $0)) != .file }
    }

    /// Makes the documents of records.
    ///
    /// - Returns: What is wrong with records, in their order.
    /// - Throws: What writing an archive throws.
    func write(_ indices: [Int]) throws(Diagnostic) -> [Diagnostic] {
        switch BatchOutput(output) {
        case .folder: return try writeFolder(indices)
        case .tar:
            var problems: [Diagnostic] = []
            try session.write(to: output) { sink throws(Diagnostic) in
                let tar = TarWriter()
                try inStretches(indices, &problems) { name, bytes throws(Diagnostic) in
                    try sink.write(try tar.file(name, bytes))
                }
                try sink.write(tar.end)
            }
            return problems
        case .zip:
            var problems: [Diagnostic] = []
            let zip = try ZipWriter()
            try inStretches(indices, &problems) { name, bytes throws(Diagnostic) in
                // Documents are packed already.
                try zip.add(name, bytes, packing: .stored)
            }
            try session.write(try zip.finish(), to: output)
            return problems
        }
    }

    private func path(of index: Int) -> String { Path.joining(output, names[index]) }

    private func writeFolder(_ indices: [Int]) throws(Diagnostic) -> [Diagnostic] {
        let files = session.console.files
        try files.makeFolder(output)
        let problems = Mutex<[Int: [Diagnostic]]>([:])
        batch.run(indices, jobs: jobs) { index, result in
            do throws(DiagnosticList) {
                let bytes = try finished(result)
                do throws(Diagnostic) { try files.write(bytes, to: path(of: index)) } catch {
                    throw DiagnosticList([error])
                }
            } catch {
                problems.withLock { $0[index] = error.diagnostics }
            }
        }
        return Self.sorted(problems.withLock(\.self))
    }

    private func inStretches(
        _ indices: [Int], _ problems: inout [Diagnostic],
        _ add: (_ name: String, _ bytes: [UInt8]) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        var start = 0
        while start < indices.count {
            let stretch = Array(indices[start..<min(start + Self.stretch, indices.count)])
            start += Self.stretch
            let made = Mutex<[Int: Result<[UInt8], DiagnosticList>]>([:])
            batch.run(stretch, jobs: jobs) { index, result in
                let document = Result { () throws(DiagnosticList) in try finished(result) }
                made.withLock { $0[index] = document }
            }
            let documents = made.withLock(\.self)
            for index in stretch {
                switch documents[index] {
                case .success(let bytes)?: try add(names[index], bytes)
                case .failure(let list)?: problems += list.diagnostics
                case nil: break
                }
            }
        }
    }

    /// The document in its final format.
    private func finished(_ result: Result<[UInt8], DiagnosticList>) throws(DiagnosticList) -> [UInt8] {
        let bytes = try result.get()
        guard isPDF else { return bytes }
        return try PageExporter(limits: session.limits, office: session.console.office)
            .page(of: bytes, from: source, as: .pdf)
    }

    private static func sorted(_ problems: [Int: [Diagnostic]]) -> [Diagnostic] {
        problems.sorted { $0.key < $1.key }.flatMap(\.value)
    }
}
