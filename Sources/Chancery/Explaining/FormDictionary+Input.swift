import ChanceryData
public import ChanceryDiagnostics
public import ChanceryRussian

extension FormDictionary {
    /// Reads the user's own forms: a table (CSV), or YAML or JSON with the word, and beneath it its forms by the names of the
    /// cases.
    ///
    ///     Заяц: {род: м, рд: Заяца, дт: Заяцу}
    ///     Директор ЦРБ: {дательный: главному врачу ЦРБ}
    ///
    /// A list whose records have the field «слово» serves as well, and so does a review sheet (``ReviewSheet``).
    ///
    /// - Throws: Whatever ``ChanceryData/DataReader`` and ``ChanceryData/CSVReader`` find, and `wrong-forms`, `unknown-name`,
    ///   `unknown-column`, `missing-value`, `wrong-value`, all in one go.
    public init(reading input: Input) throws(DiagnosticList) {
        do {
            let isTable = ["csv", "tsv", "txt"].contains(Path.suffix(of: input.name))
            let value = try isTable ? CSVReader.read(input.bytes) : DataReader.read(try input.bytes, named: input.name)
            if case .list(let records) = value.content {
                try self.init(records: Self.records(records))
            } else {
                try self.init(entries: Self.entries(of: value))
            }
        } catch let problem as Diagnostic {
            throw DiagnosticList([problem.named(input.name)])
        } catch let list as DiagnosticList {
            throw DiagnosticList(list.diagnostics.map { $0.named(input.name) })
        } catch {
            throw DiagnosticList([.wrongForms.named(input.name)])
        }
    }

    private static func records(_ values: [Value]) throws(Diagnostic) -> [[(name: String, text: String)]] {
        var records: [[(name: String, text: String)]] = []
        for value in values {
            guard case .mapping(let fields) = value.content else { throw .wrongForms }
            guard let pairs = pairs(of: fields) else { throw .wrongForms }
            records.append(pairs)
        }
        return records
    }

    private static func entries(
        of value: Value
    ) throws(Diagnostic) -> [(word: String, forms: [(name: String, form: String)])] {
        guard case .mapping(let words) = value.content else { throw .wrongForms }
        var entries: [(word: String, forms: [(name: String, form: String)])] = []
        for (word, forms) in zip(words.keys, words.values) {
            guard case .mapping(let fields) = forms.content, let pairs = pairs(of: fields) else {
                throw .wrongForms(of: word)
            }
            entries.append((word, pairs.map { ($0.name, $0.text) }))
        }
        return entries
    }

    /// The fields of a mapping; nil where one is no text.
    private static func pairs(of fields: Mapping) -> [(name: String, text: String)]? {
        var pairs: [(name: String, text: String)] = []
        for (name, value) in zip(fields.keys, fields.values) {
            guard let text = value.text else { return nil }
            pairs.append((name, text))
        }
        return pairs
    }
}
