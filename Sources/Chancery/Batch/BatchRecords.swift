public import ChanceryData
public import ChanceryDiagnostics

/// The data of a batch: a record for each document.
public enum BatchRecords {
    /// The records of a file: a list in YAML or JSON, a value a line in JSON Lines, a table in CSV; the name tells which.
    ///
    /// - Throws: Faults of the grammar, each at its line and column; `no-records` where the data are no list or an empty one.
    public static func read(_ input: Input) throws(DiagnosticList) -> [Value] {
        do throws(Diagnostic) {
            let records: [Value]
            switch Path.suffix(of: input.name) {
            case "csv", "tsv", "txt": records = try CSVReader.read(input.bytes).elements ?? []
            case "jsonl", "ndjson": records = try lines(input.bytes)
            default:
                let value = try DataReader.read(input.bytes, named: input.name)
                switch value.content {
                case .list(let elements): records = elements
                // One record is a list of one.
                case .mapping: records = [value]
                default: throw .noRecords
                }
            }
            guard !records.isEmpty else { throw .noRecords }
            return records
        } catch {
            throw DiagnosticList([error.named(input.name)])
        }
    }

    private static func lines(_ bytes: [UInt8]) throws(Diagnostic) -> [Value] {
        var records: [Value] = []
        var number = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            if line.allSatisfy({ $0 <= 0x20 }) { continue }
            do throws(Diagnostic) {
                records.append(try JSONReader.read(Array(line)))
            } catch {
                throw error.onLine(number)
            }
        }
        return records
    }
}

extension Diagnostic {
    static let noRecords = Diagnostic(
        "no-records",
        Wording(
            "A batch needs a list with a record for each document",
            russian: "Для рассылки нужен список, по записи на каждый документ"))

    /// The same on a line of a file of which it knows one line alone.
    fileprivate func onLine(_ number: Int) -> Diagnostic {
        var copy = self
        if case .line(_, let column)? = place.steps.first { copy.place = Place(.line(number, column: column)) }
        return copy
    }
}
