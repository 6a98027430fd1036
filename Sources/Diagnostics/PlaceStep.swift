/// One step of a ``Place``. Numbers count from 1.
public enum PlaceStep: Sendable, Hashable {
    /// A part of a package, by its name: `word/document.xml`; the parts of its properties are called so.
    case part(String)
    /// A property of a document, by its name in the part: `title`, or that of the user's own.
    case property(String)
    /// A line of a text file, and a column in it where known (in Unicode scalars).
    case line(Int, column: Int? = nil)
    /// A header, by its number in the document.
    case header(Int)
    /// A footer, by its number in the document.
    case footer(Int)
    /// A footnote, by its number in the document.
    case footnote(Int)
    /// An endnote, by its number in the document.
    case endnote(Int)
    /// A comment, by its number in the document.
    case comment(Int)
    /// A text box, by its number in the document.
    case textBox(Int)
    /// A paragraph of a story, tables apart.
    case paragraph(Int)
    /// A table of a story.
    case table(Int)
    /// A row of a table.
    case row(Int)
    /// A column of a table, by the text of its heading.
    case column(String)
    /// A cell of a row, by its number, where its column has no heading.
    case cell(Int)
    /// A field of a model: `sections[1].items[3].event`; indexes count from 0 as in the file.
    case field(String)
    /// A record of the data of a batch.
    case record(Int)
    /// A template that another one includes, by its name.
    case template(String)

    /// The parts that hold the properties of a document, which its user sees in a window of that name.
    private static let properties: Set<String> = [
        "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "meta.xml",
    ]

    /// What Word and LibreOffice call the properties in that window.
    private static let propertyNames: [String: (english: String, russian: String)] = [
        "title": ("Title", "Название"), "subject": ("Subject", "Тема"), "creator": ("Author", "Автор"),
        "keywords": ("Keywords", "Ключевые слова"), "keyword": ("Keywords", "Ключевые слова"),
        "description": ("Comments", "Примечания"), "category": ("Category", "Категория"),
        "contentStatus": ("Status", "Состояние"), "Manager": ("Manager", "Руководитель"),
        "Company": ("Company", "Организация"),
    ]

    /// Whether this is a part that holds the properties of a document.
    public var isOfProperties: Bool {
        if case .part(let name) = self { Self.properties.contains(name) } else { false }
    }

    /// The step in words.
    public func text(in language: Language) -> String {
        let isRussian = language == .russian
        return switch self {
        case .part(let name) where Self.properties.contains(name):
            isRussian ? "свойства документа" : "document properties"
        case .part(let name): name
        case .property(let name):
            "«\(Self.propertyNames[name].map { isRussian ? $0.russian : $0.english } ?? name)»"
        case .line(let line, let column?):
            isRussian ? "строка \(line), столбец \(column)" : "line \(line), column \(column)"
        case .line(let line, nil): isRussian ? "строка \(line)" : "line \(line)"
        case .header(let number): isRussian ? "верхний колонтитул \(number)" : "header \(number)"
        case .footer(let number): isRussian ? "нижний колонтитул \(number)" : "footer \(number)"
        case .footnote(let number): isRussian ? "сноска \(number)" : "footnote \(number)"
        case .endnote(let number): isRussian ? "концевая сноска \(number)" : "endnote \(number)"
        case .comment(let number): isRussian ? "примечание \(number)" : "comment \(number)"
        case .textBox(let number): isRussian ? "надпись \(number)" : "text box \(number)"
        case .paragraph(let number): isRussian ? "абзац \(number)" : "paragraph \(number)"
        case .table(let number): isRussian ? "таблица \(number)" : "table \(number)"
        case .row(let number): isRussian ? "строка \(number)" : "row \(number)"
        case .column(let heading): "«\(heading)»"
        case .cell(let number): isRussian ? "ячейка \(number)" : "cell \(number)"
        case .field(let path): isRussian ? "поле «\(path)»" : "field «\(path)»"
        case .template(let name): isRussian ? "шаблон «\(name)»" : "template «\(name)»"
        case .record(let number): isRussian ? "запись \(number)" : "record \(number)"
        }
    }

    /// The step as members of the `place` object of `--messages json`: names and values, numbers unquoted.
    public var members: [(name: String, value: PlaceValue)] {
        switch self {
        case .part(let name): [("part", .text(name))]
        case .property(let name): [("property", .text(name))]
        case .line(let line, let column):
            [("line", .number(line))] + (column.map { [("column", .number($0))] } ?? [])
        case .header(let number): [("header", .number(number))]
        case .footer(let number): [("footer", .number(number))]
        case .footnote(let number): [("footnote", .number(number))]
        case .endnote(let number): [("endnote", .number(number))]
        case .comment(let number): [("comment", .number(number))]
        case .textBox(let number): [("textBox", .number(number))]
        case .paragraph(let number): [("paragraph", .number(number))]
        case .table(let number): [("table", .number(number))]
        case .row(let number): [("row", .number(number))]
        case .column(let heading): [("heading", .text(heading))]
        case .cell(let number): [("cell", .number(number))]
        case .field(let path): [("field", .text(path))]
        case .template(let name): [("template", .text(name))]
        case .record(let number): [("record", .number(number))]
        }
    }
}
