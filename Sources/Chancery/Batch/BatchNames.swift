public import ChanceryData
public import ChanceryDiagnostics
public import ChanceryRussian
import ChanceryTemplates

/// The names of a batch's documents, each of which no other has.
public struct BatchNames: Sendable {
    private let pattern: TextTemplate?
    private let suffix: String
    /// The longest name, in bytes, that all file systems take with a number and a suffix behind it.
    private static let lengthLimit = 200

    /// Reads a pattern.
    ///
    /// - Parameters:
    ///   - pattern: A text with tags: `{{ number }} {{ surname }}`; by default documents are numbered.
    ///   - suffix: The suffix of all documents, without a dot.
    ///   - dictionary: The user's own Russian forms.
    /// - Throws: What is wrong with the tags.
    public init(
        pattern: String?, suffix: String, dictionary: FormDictionary = FormDictionary()
    ) throws(DiagnosticList) {
        let filters = FilterRegistry.chancery(RussianForms(dictionary: dictionary))
        self.pattern = try pattern.map { pattern throws(DiagnosticList) in try TextTemplate(pattern, filters: filters) }
        self.suffix = suffix
    }

    /// The name of each record's document, in the order of the records; `nil` where the pattern has a problem with the record.
    ///
    /// Characters that file systems refuse are left out. Of records that would have one name, the second gets « (2)» behind
    /// it, and so on, so that the names do not depend on which of the documents are made.
    public func names(of records: [Value]) -> (names: [String?], problems: [Diagnostic]) {
        var problems: [Diagnostic] = []
        var taken: Set<String> = []
        var counts: [String: Int] = [:]
        let width = max(3, String(records.count).count)
        var names: [String?] = []
        names.reserveCapacity(records.count)
        for (index, record) in records.enumerated() {
            let number = String(index + 1)
            let plain = String(repeating: "0", count: max(0, width - number.count)) + number
            var stem = plain
            if let pattern {
                do throws(Diagnostic) { stem = Self.cleaned(try pattern.text(of: record)) } catch {
                    problems.append(error.inside(Place(.record(index + 1))))
                    names.append(nil)
                    continue
                }
                if stem.isEmpty { stem = plain }
            }
            names.append(Self.unique(stem, suffix, &taken, &counts))
        }
        return (names, problems)
    }

    /// A name that is free; letter case does not tell two apart, as Windows and macOS have it.
    private static func unique(
        _ stem: String, _ suffix: String, _ taken: inout Set<String>, _ counts: inout [String: Int]
    ) -> String {
        var name = "\(stem).\(suffix)"
        var count = counts[stem.lowercased(), default: 1]
        while !taken.insert(name.lowercased()).inserted {
            count += 1
            name = "\(stem) (\(count)).\(suffix)"
        }
        counts[stem.lowercased()] = count
        return name
    }

    /// A text as a name: without the characters that Windows refuses, control characters, blanks and dots at the ends.
    private static func cleaned(_ text: String) -> String {
        let refused: Set<Unicode.Scalar> = ["\\", "/", ":", "*", "?", "\"", "<", ">", "|"]
        var view = String.UnicodeScalarView()
        var length = 0
        var isBlank = true
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || scalar.value < 0x20 {
                if !isBlank { view.append(" ") }
                isBlank = true
                continue
            }
            if refused.contains(scalar) || scalar.properties.generalCategory == .control { continue }
            length += UTF8.width(scalar)
            if length > lengthLimit { break }
            if view.isEmpty, scalar == "." { continue }
            view.append(scalar)
            isBlank = false
        }
        while let last = view.last, last == " " || last == "." { view.removeLast() }
        return String(view)
    }
}
