import ChanceryData
import ChanceryDiagnostics

extension LayoutProfileFile: ModelRecord {
    static let recordName = "layoutProfile"
    static let recordSchema = RecordSchema<LayoutProfileFile>(
        Wording("A layout profile", russian: "Профиль оформления"),
        blank: LayoutProfileFile(name: ""),
        fields: [
            Field(
                "name", \LayoutProfileFile.name, "What the profile is called", russian: "Название профиля",
                example: "управление образования"),
            Field(
                "base", \LayoutProfileFile.base, "The standard that the rest is taken from: " + LayoutStandard.names,
                russian: "Стандарт, из которого берётся остальное: " + LayoutStandard.names, example: "gost-2025"),
        ] + pageFields + textFields)

    private static let pageFields: [any RecordField<LayoutProfileFile>] = [
        Field("page", \LayoutProfileFile.page, "The page, upright", russian: "Страница, книжная ориентация"),
        Field(
            "margins", \LayoutProfileFile.margins, "The margins of an upright page", russian: "Поля книжной страницы"),
        Field(
            "landscapeMargins", \LayoutProfileFile.landscapeMargins, "The margins of a page on its side",
            russian: "Поля альбомной страницы"),
        Field(
            "blockWidth", \LayoutProfileFile.blockWidth, "How wide a block in a corner may be, in millimetres",
            russian: "Наибольшая ширина блока в углу, мм", example: .integer(80)),
        Field(
            "blockAlignment", \LayoutProfileFile.blockAlignment,
            "How the rows of a block stand: " + TextAlignment.names,
            russian: "Выравнивание строк блока: " + TextAlignment.names, example: "left"),
        Field(
            "formRowWidth", \LayoutProfileFile.formRowWidth,
            "How wide a row of a longitudinal form may be, in millimetres",
            russian: "Наибольшая строка продольного бланка, мм", example: .integer(120)),
        Field(
            "firstNumberedPage", \LayoutProfileFile.firstNumberedPage, "The page from which numbers are printed",
            russian: "С какой страницы печатаются номера", example: .integer(2)),
        Field(
            "pageNumberDistance", \LayoutProfileFile.pageNumberDistance,
            "How far from the upper edge the number stands, in millimetres",
            russian: "Расстояние номера от верхнего края, мм", example: .integer(10)),
        Field(
            "appendixPages", \LayoutProfileFile.appendixPages,
            "How the pages of appendices count: " + AppendixPages.names,
            russian: "Счёт страниц приложений, own – у каждого свой, continued – сквозной: " + AppendixPages.names,
            example: "own"),
    ]

    private static let textFields: [any RecordField<LayoutProfileFile>] = [
        Field("font", \LayoutProfileFile.font, "The font", russian: "Шрифт", example: "Times New Roman"),
        Field(
            "fontSize", \LayoutProfileFile.fontSize, "The size of the text, in points", russian: "Кегль текста, пт",
            example: .integer(14)),
        Field(
            "tableFontSize", \LayoutProfileFile.tableFontSize, "The size in tables, in points",
            russian: "Кегль в таблицах, пт", example: .integer(12)),
        Field(
            "executorFontSize", \LayoutProfileFile.executorFontSize, "The size of the mark of the executor, in points",
            russian: "Кегль отметки об исполнителе, пт", example: .integer(10)),
        Field(
            "firstLineIndent", \LayoutProfileFile.firstLineIndent, "How far a first line stands in, in millimetres",
            russian: "Абзацный отступ, мм", example: Value(.decimal(12.5))),
        Field(
            "lineSpacing", \LayoutProfileFile.lineSpacing, "The distance of lines, as a multiple",
            russian: "Межстрочный интервал, множитель", example: Value(.decimal(1.5))),
        Field(
            "alignment", \LayoutProfileFile.alignment, "How the text stands: " + TextAlignment.names,
            russian: "Выравнивание текста: " + TextAlignment.names, example: "justified"),
        Field(
            "heading", \LayoutProfileFile.heading, "Which documents bear a heading: " + HeadingRule.names,
            russian: "У каких документов есть заголовок: " + HeadingRule.names, example: "always"),
        Field(
            "rubricDepth", \LayoutProfileFile.rubricDepth, "How deep rubrics may nest",
            russian: "Сколько уровней рубрик", example: .integer(4)),
    ]
}
