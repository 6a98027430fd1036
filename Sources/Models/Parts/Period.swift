import ChanceryData
import ChanceryDiagnostics

/// The time that a plan is made for.
public struct Period: Sendable, Hashable {
    /// The words of the source: «2026 год», «2025-2026 учебный год».
    public var text: String
    /// The first day.
    public var from: CalendarDate
    /// The last day, which belongs to the period.
    public var through: CalendarDate

    /// Creates a period.
    public init(text: String, from: CalendarDate, through: CalendarDate) {
        self.text = text
        self.from = from
        self.through = through
    }
}

extension Period: ModelRecord {
    static let recordName = "period"
    static let recordSchema = RecordSchema<Period>(
        Wording("The time that a plan is made for", russian: "Срок, на который составлен план"),
        blank: Period(text: "", from: .blank, through: .blank),
        fields: [
            Field(
                "text", \Period.text, "The period as the document words it",
                russian: "Срок, как он назван в документе", example: "2026 год", accepting: .wholeNumbers),
            Field("from", \Period.from, "The first day", russian: "Первый день", example: "2026-01-01"),
            Field("through", \Period.through, "The last day", russian: "Последний день", example: "2026-12-31"),
        ])

    func check(at value: Value, with reader: inout ModelReader) {
        guard through < from else { return }
        reader.report(at: value["through"]?.position ?? value.position, below: "through") { place in
            .reversedPeriod(from: from, through: through, at: place)
        }
    }
}
