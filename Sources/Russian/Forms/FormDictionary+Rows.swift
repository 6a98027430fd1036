public import ChanceryDiagnostics

extension FormDictionary {
    /// Reads a table whose first row names the columns: «слово», the cases, «род» where it matters.
    ///
    /// «Часть», «уверенность» and «примечание», which a review sheet has, are passed over.
    /// The cases are named as ``GrammaticalCase/init(named:)`` takes them. The column of the word is «слово», `word` or the
    /// nominative. An empty cell gives no form. Columns of other names are an error.
    ///
    /// - Throws: All rows and columns that cannot be understood, each at its line.
    public init(rows: [[String]]) throws(DiagnosticList) {
        self.init()
        guard let header = rows.first else { return }
        var problems: [Diagnostic] = []
        let columns = header.enumerated().map { index, name -> FormColumn? in
            let column = FormColumn(named: name)
            if column == nil { problems.append(.unknownFormColumn(name, number: index + 1)) }
            return column
        }
        if !columns.contains(.word) { problems.append(.noWordColumn) }
        guard problems.isEmpty else { throw DiagnosticList(problems) }
        for (index, row) in rows.enumerated().dropFirst() {
            do throws(Diagnostic) {
                try add(row, under: columns)
            } catch {
                problems.append(error.inside(Place(.line(index + 1))))
            }
        }
        guard problems.isEmpty else { throw DiagnosticList(problems) }
    }

    /// Reads what a mapping of a data file gives: the word, and its forms by the names of the cases.
    ///
    /// - Parameter entries: «Заяц», and beneath it («дательный», «Зайцу»); («род», «м») tells whose the forms are.
    /// - Throws: All names that are none of a case, and all genders that are none.
    public init(entries: [(word: String, forms: [(name: String, form: String)])]) throws(DiagnosticList) {
        self.init()
        var problems: [Diagnostic] = []
        for (word, forms) in entries {
            do throws(Diagnostic) {
                var columns: [FormColumn?] = [.word]
                for (name, _) in forms {
                    guard let column = FormColumn(named: name), column != .word else {
                        throw .unknownForm(name, of: word)
                    }
                    columns.append(column)
                }
                try add([word] + forms.map(\.form), under: columns)
            } catch {
                problems.append(error)
            }
        }
        guard problems.isEmpty else { throw DiagnosticList(problems) }
    }

    /// Reads records, each of which names its word as one of its fields: the rows of a review sheet, mended.
    ///
    /// - Parameter records: («слово», «Ким»), («род», «м»), («дт», «Киму»); the names are those of the columns of a table.
    /// - Throws: All names that are none of a column, all records without a word, all genders that are none, at their records.
    public init(records: [[(name: String, text: String)]]) throws(DiagnosticList) {
        self.init()
        var problems: [Diagnostic] = []
        for (index, record) in records.enumerated() {
            do throws(Diagnostic) {
                var columns: [FormColumn?] = []
                for (name, _) in record {
                    guard let column = FormColumn(named: name) else { throw .unknownFormField(name) }
                    columns.append(column)
                }
                try add(record.map(\.text), under: columns)
            } catch {
                problems.append(error.inside(Place(.record(index + 1))))
            }
        }
        guard problems.isEmpty else { throw DiagnosticList(problems) }
    }

    private mutating func add(_ row: [String], under columns: [FormColumn?]) throws(Diagnostic) {
        var (word, gender) = ("", PersonGender?.none)
        for (cell, column) in zip(row, columns) {
            let text = cell.trimmed
            if column == .word { word = text }
            if column == .gender, !text.isEmpty {
                guard let known = PersonGender(named: text) else { throw .unknownGender(text) }
                gender = known
            }
        }
        guard !word.isEmpty else {
            if row.allSatisfy({ $0.trimmed.isEmpty }) { return }
            throw .formWithoutWord
        }
        for (cell, column) in zip(row, columns) {
            guard case .grammaticalCase(let grammaticalCase) = column, !cell.trimmed.isEmpty else { continue }
            add(cell.trimmed, of: word, in: grammaticalCase, gender: gender)
        }
    }
}

/// What a column of a table of forms holds.
private enum FormColumn: Hashable {
    case word
    case gender
    /// What a review sheet says beside the forms.
    case remark
    case grammaticalCase(GrammaticalCase)

    init?(named name: String) {
        let key = RuleWord.lowered(name.trimmed)
        switch key {
        case "слово", "word", "фраза", "phrase": self = .word
        case "род", "пол", "gender": self = .gender
        case "часть", "part", "уверенность", "certainty", "примечание", "note": self = .remark
        default:
            guard let grammaticalCase = GrammaticalCase(named: key) else { return nil }
            self = grammaticalCase == .nominative ? .word : .grammaticalCase(grammaticalCase)
        }
    }
}
