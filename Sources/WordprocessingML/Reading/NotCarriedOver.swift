import ChanceryDiagnostics

/// What a document can hold and the format-neutral document cannot.
enum NotCarriedOver: Hashable {
    case chart
    case diagram
    case embeddedObject
    case control
    case crossedBox
    case emptyBox
    case foreignPart
    case subDocument
    case picture
    case artText
    case drawingText
    case ink
    case formula
    case readingGuide
    case alternative
    case computedNumber
    case computedText
    case unknownSign
    case strayText
    case coveredText

    var wording: Wording {
        switch self {
        case .chart: Wording("a chart", russian: "диаграмма")
        case .diagram: Wording("a SmartArt diagram", russian: "рисунок SmartArt")
        case .embeddedObject: Wording("an embedded object", russian: "внедрённый объект")
        case .control: Wording("a form control", russian: "элемент управления")
        case .crossedBox: Wording("a crossed check box of a form", russian: "отмеченный флажок формы")
        case .emptyBox: Wording("an empty check box of a form", russian: "пустой флажок формы")
        case .foreignPart:
            Wording("a part in another format (altChunk)", russian: "вставка в другом формате (altChunk)")
        case .subDocument: Wording("a sub-document", russian: "вложенный документ")
        case .picture: Wording("a picture", russian: "рисунок")
        case .artText: Wording("text drawn as a picture (WordArt)", russian: "текст-рисунок (WordArt)")
        case .drawingText: Wording("text inside a drawing", russian: "текст внутри рисунка")
        case .ink: Wording("ink", russian: "рукописный ввод")
        case .formula:
            Wording("the layout of a formula (its characters are)", russian: "вид формулы (её знаки перенесены)")
        case .readingGuide: Wording("a reading guide above a word", russian: "подсказка чтения над словом")
        case .alternative:
            Wording(
                "content that only another program can show",
                russian: "содержимое, которое покажет лишь другая программа")
        case .computedNumber:
            Wording(
                "a number that a field computes (LISTNUM, AUTONUMLGL)",
                russian: "номер, вычисляемый полем (LISTNUM, AUTONUMLGL)")
        case .computedText:
            Wording(
                "a page number or date that is not stored in the file",
                russian: "номер страницы или дата, которых нет в файле")
        case .unknownSign: Wording("a sign of a special font", russian: "знак специального шрифта")
        case .strayText: Wording("text in an unknown element", russian: "текст в неизвестном элементе")
        case .coveredText: Wording("text under a merged cell", russian: "текст под объединённой ячейкой")
        }
    }
}
