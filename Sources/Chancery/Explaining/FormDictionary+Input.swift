import ChanceryData
public import ChanceryDiagnostics
public import ChanceryRussian

extension FormDictionary {
    /// Reads the user's own forms from YAML or JSON: the word, and beneath it its forms by the names of the cases.
    ///
    ///     Заяц: {род: м, рд: Заяца, дт: Заяцу}
    ///     Директор ЦРБ: {дательный: главному врачу ЦРБ}
    ///
    /// - Throws: Whatever ``ChanceryData/DataReader`` finds, and `wrong-forms`, `unknown-name`, `wrong-value`, all in one go.
    public init(reading input: Input) throws(DiagnosticList) {
        do {
            try self.init(entries: Self.entries(of: DataReader.read(input.bytes, named: input.name)))
        } catch let problem as Diagnostic {
            throw DiagnosticList([problem.named(input.name)])
        } catch let list as DiagnosticList {
            throw DiagnosticList(list.diagnostics.map { $0.named(input.name) })
        } catch {
            throw DiagnosticList([.wrongForms.named(input.name)])
        }
    }

    private static func entries(
        of value: Value
    ) throws(Diagnostic) -> [(word: String, forms: [(name: String, form: String)])] {
        guard case .mapping(let words) = value.content else { throw .wrongForms }
        var entries: [(word: String, forms: [(name: String, form: String)])] = []
        for (word, forms) in zip(words.keys, words.values) {
            guard case .mapping(let forms) = forms.content else { throw .wrongForms(of: word) }
            var pairs: [(name: String, form: String)] = []
            for (name, form) in zip(forms.keys, forms.values) {
                guard let text = form.text else { throw .wrongForms(of: word) }
                pairs.append((name, text))
            }
            entries.append((word, pairs))
        }
        return entries
    }
}
