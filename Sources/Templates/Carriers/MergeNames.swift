import ChanceryData

/// What the names of merge fields mean where they stand: in the row of a table that is repeated, in the next record of a page of labels.
struct MergeNames {
    /// The name under which a row that is repeated has its record; no template can spell it.
    private static let rowName = " row"
    /// The key of the data under which the records of a page of labels stand.
    static let recordsName = "records"
    /// The name under which a sheet of labels has its records; no template can spell it.
    private static let sheetName = " sheet"

    /// How many rows and repeated controls around have records of their own.
    private(set) var depth = 0
    /// How many times `NEXT` has stood so far.
    var record = 0
    /// Whether the names stand in a body with `NEXT`.
    private var isInSheet = false

    /// The variable of the records of the row or control that is entered.
    mutating func enter() -> LocalName {
        depth += 1
        return variable(depth)
    }

    mutating func leave() { depth -= 1 }

    private func variable(_ depth: Int) -> LocalName { LocalName(text: "\(Self.rowName) \(depth)", range: 0..<0) }

    /// The value of a name: that of the record around, if it has such a key, else that of the data.
    func value(of name: String) -> Expression {
        (0..<depth).reduce(base(name)) { outer, level in
            let inner = Expression(.name(variable(level + 1).text), at: 0..<0).element(.text(name))
            return inner.when(inner.isDefined, else: outer)
        }
    }

    /// Whether there is such a name, in a record around or in the data.
    func isDefined(_ name: String) -> Expression {
        let inData = Self.spellings(of: name).map { Expression.field($0).isDefined }
        let inRecords = (0..<depth).map { level in
            Expression(.name(variable(level + 1).text), at: 0..<0).element(.text(name)).isDefined
        }
        return (inData + inRecords).reduce(Expression(.literal(Value(.bool(false))), at: 0..<0)) {
            Expression(.binary(.or, $0, $1), at: 0..<0)
        }
    }

    /// The names that a field may mean: Word writes low lines for the blanks of a column's name, and `M_` before one that begins with a digit
    /// (`M_2_квартал` for «2 квартал»).
    static func spellings(of name: String) -> [String] {
        var spellings = [name]
        for base in [name, withoutPrefix(name)] {
            let others = [base, base.replacing("_", with: " "), base.replacing(" ", with: "_")].sorted()
            for spelling in others where !spellings.contains(spelling) { spellings.append(spelling) }
        }
        return spellings
    }

    /// A name of a column without what Word puts before its digit.
    private static func withoutPrefix(_ name: String) -> String {
        let column = name.dropFirst(2)
        guard name.hasPrefix("M_"), let first = column.unicodeScalars.first, first.isDigit else { return name }
        return String(column)
    }

    /// One for all spellings of a name.
    static func key(of name: String) -> String { withoutPrefix(name).replacing("_", with: " ") }

    /// The field as it is spelled where the data have it so, else the other spellings.
    private static func field(_ name: String) -> Expression {
        let spellings = spellings(of: name)
        let exact = Expression.field(name)
        guard spellings.count > 1 else { return exact }
        return spellings.reversed().reduce(exact) { outer, spelling in
            let field = Expression.field(spelling)
            return field.when(field.isDefined, else: outer)
        }
    }

    private func base(_ name: String) -> Expression {
        let field = Self.field(name)
        guard isInSheet else { return field }
        let current = Expression(.name(Self.sheetName), at: 0..<0).element(.integer(record))
        // Data of one record alone fill the first place.
        let only = field.when(Self.records.isDefined.negated.or(field.isDefined), else: .text(""))
        return current.element(.text(name)).when(current.isDefined, else: record == 0 ? only : .text(""))
    }

    // MARK: Sheets of labels

    /// Enters a body with `NEXT`; the variable of its sheets.
    mutating func beginSheet() -> LocalName {
        isInSheet = true
        record = 0
        return LocalName(text: Self.sheetName, range: 0..<0)
    }

    mutating func endSheet() { isInSheet = false }

    /// The records of each sheet, one sheet without records where the data have none.
    var sheets: Expression {
        let size = Expression(.literal(.integer(record + 1)), at: 0..<0)
        return Self.records.filtered(BatchFilter(), [size, nil])
            .when(Self.records.isDefined.and(Self.records), else: .list([.list([])]))
    }

    private static var records: Expression { Expression(.name(recordsName), at: 0..<0) }
}
