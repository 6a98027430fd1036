import ChanceryData
import ChanceryDiagnostics

/// What goes with a letter: «Программа семинара на 2 л. в 1 экз.» (ГОСТ Р 7.0.97, реквизит 19).
public struct Attachment: Sendable, Hashable {
    /// What it is called; `nil` where the text has named it.
    public var name: String?
    /// How many sheets it has; `nil` for what is bound.
    public var sheets: Int?
    /// How many copies go along.
    public var copies: Int?
    /// What else is said: «только в первый адрес».
    public var note: String?
    /// The file that it is.
    public var file: String?

    /// Creates an attachment.
    public init(name: String? = nil, sheets: Int? = nil, copies: Int? = nil, note: String? = nil, file: String? = nil) {
        self.name = name
        self.sheets = sheets
        self.copies = copies
        self.note = note
        self.file = file
    }
}

extension Attachment: ModelRecord {
    static let recordName = "attachment"
    static let recordSchema = RecordSchema<Attachment>(
        Wording("What goes with the letter", russian: "Приложение к письму"),
        blank: Attachment(),
        fields: [
            Field(
                "name", \Attachment.name, "What it is called", russian: "Название; без него, если оно названо в тексте",
                example: "Программа семинара"),
            Field(
                "sheets", \Attachment.sheets, "How many sheets; none for what is bound",
                russian: "Сколько листов; для сброшюрованного не указывают", example: .integer(2)),
            Field(
                "copies", \Attachment.copies, "How many copies", russian: "Сколько экземпляров", example: .integer(1)),
            Field(
                "note", \Attachment.note, "What else is said of it", russian: "Что ещё сказано",
                example: "только в первый адрес"),
            Field(
                "file", \Attachment.file, "The file that it is", russian: "Файл приложения", example: "programme.docx"),
        ])
}
