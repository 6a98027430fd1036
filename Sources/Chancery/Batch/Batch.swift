import ChanceryArchive
public import ChanceryData
public import ChanceryDiagnostics
import Dispatch
import Synchronization

/// Many documents of one template: each record gives one.
///
/// Records are independent: one that has a problem never stops the others, and each can be made again alone.
public struct Batch: Sendable {
    /// The records, all of them.
    public let records: [Value]
    /// The template.
    public let template: PreparedTemplate
    /// What becomes of a name in the template that a record does not have.
    public var unresolved = Unresolved.fail

    /// Creates a batch.
    public init(records: [Value], template: PreparedTemplate) {
        self.records = records
        self.template = template
    }

    /// Makes documents on several cores.
    ///
    /// - Parameters:
    ///   - indices: Which records, from 0.
    ///   - jobs: How many tasks work at once.
    ///   - take: Is given each document, or what is wrong with its record, by whichever task made it and in no certain order.
    public func run(
        _ indices: [Int], jobs: Int, take: @Sendable (Int, Result<[UInt8], DiagnosticList>) -> Void
    ) {
        let next = Mutex(0)
        let tasks = max(1, min(jobs, indices.count))
        DispatchQueue.concurrentPerform(iterations: tasks) { _ in
            let deflaters = try? DeflaterPool()
            while true {
                let position = next.withLock { next in
                    defer { next += 1 }
                    return next
                }
                guard position < indices.count else { return }
                let index = indices[position]
                guard records.indices.contains(index) else { continue }
                do throws(DiagnosticList) {
                    take(
                        index,
                        .success(
                            try template.document(of: records[index], unresolved: unresolved, deflaters: deflaters)))
                } catch {
                    let place = Place(.record(index + 1))
                    take(index, .failure(DiagnosticList(error.diagnostics.map { $0.inside(place) })))
                }
            }
        }
    }
}
