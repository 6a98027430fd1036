import ChanceryData
import ChanceryRussian

/// The sheet on which the forms of a run stand for review: a row for each word, a column for each case.
///
/// The sheet is a dictionary too: mended and given back, its forms come before every rule.
public enum ReviewSheet: String, Sendable, Hashable, CaseIterable {
    /// A table for an office program: semicolons, a byte order mark, without which Excel does not see UTF-8.
    case csv
    /// A list of records, those without a form left out of each.
    case yaml
    /// The same under its other suffix.
    case yml
    /// The same as JSON.
    case json

    /// The sheet of a review.
    public func bytes(of review: FormReview) -> [UInt8] {
        switch self {
        case .csv: Self.table(of: review.forms)
        case .yaml, .yml:
            Self.written(review.forms, by: YAMLWriter()) { $0.bytes }
        case .json:
            Self.written(review.forms, by: JSONWriter()) { $0.bytes }
        }
    }

    private static func cells(of form: ReviewedForm) -> [(name: String, text: String)] {
        var cells = [("слово", form.word), ("часть", form.part.russianName), ("род", gender(form))]
        cells += GrammaticalCase.oblique.map { ($0.abbreviation, form.forms[$0] ?? "") }
        cells.append(("уверенность", certainty(form)))
        return cells
    }

    private static func gender(_ form: ReviewedForm) -> String {
        switch form.gender {
        case .masculine: "м"
        case .feminine: "ж"
        case nil: ""
        }
    }

    private static func certainty(_ form: ReviewedForm) -> String {
        switch form.certainty {
        case .doubtful: "проверить"
        case .likely: "вероятно"
        case .sure, .given: "точно"
        }
    }

    private static func table(of forms: [ReviewedForm]) -> [UInt8] {
        let head = ["слово", "часть", "род"] + GrammaticalCase.oblique.map(\.abbreviation) + ["уверенность"]
        var text = "\u{FEFF}" + head.joined(separator: ";") + "\r\n"
        for form in forms { text += cells(of: form).map { quoted($0.text) }.joined(separator: ";") + "\r\n" }
        return Array(text.utf8)
    }

    /// RFC 4180 §2.6 and 2.7.
    private static func quoted(_ cell: String) -> String {
        guard cell.unicodeScalars.contains(where: { ";\"\r\n".unicodeScalars.contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    private static func written<Sink: ValueSink>(
        _ forms: [ReviewedForm], by sink: Sink, _ bytes: (Sink) -> [UInt8]
    ) -> [UInt8] {
        var sink = sink
        let records = forms.map { form in
            let cells = cells(of: form).filter { !$0.text.isEmpty }
            return Value.mapping(Mapping(keys: cells.map(\.name), values: cells.map { .text($0.text) }))
        }
        sink.value(.list(records))
        return bytes(sink)
    }
}
