import ChanceryData
import ChanceryDiagnostics

/// Those who were there, or were asked, or were missing: a count, words, names, or all of these.
public struct Attendance: Sendable, Hashable {
    /// How many they were.
    public var count: Int?
    /// Who they were, in words: «педагоги-библиотекари», «список прилагается».
    public var text: String?
    /// Those who are named.
    public var people: [Person]

    /// Creates an attendance.
    public init(count: Int? = nil, text: String? = nil, people: [Person] = []) {
        self.count = count
        self.text = text
        self.people = people
    }
}

extension Attendance: ModelRecord {
    static let recordName = "attendance"
    static let recordSchema = RecordSchema<Attendance>(
        Wording("Who was there", russian: "Состав участников"),
        blank: Attendance(),
        fields: [
            Field("count", \Attendance.count, "How many they were", russian: "Сколько человек", example: .integer(21)),
            Field(
                "text", \Attendance.text, "Who they were, in words", russian: "Кто присутствовал, словами",
                example: "список прилагается"),
            Field("people", \Attendance.people, "Those who are named", russian: "Поимённый список"),
        ])
}
