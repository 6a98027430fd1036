import ChanceryDiagnostics

/// What a document can hold and the format-neutral document cannot.
enum NotCarriedOver: Hashable {
    case chart
    case diagram
    case embeddedObject
    case control
    case foreignPart
    case subDocument
    case picture

    var wording: Wording {
        switch self {
        case .chart: Wording("a chart", russian: "диаграмма")
        case .diagram: Wording("a SmartArt diagram", russian: "рисунок SmartArt")
        case .embeddedObject: Wording("an embedded object", russian: "внедрённый объект")
        case .control: Wording("a form control", russian: "элемент управления")
        case .foreignPart:
            Wording("a part in another format (altChunk)", russian: "вставка в другом формате (altChunk)")
        case .subDocument: Wording("a sub-document", russian: "вложенный документ")
        case .picture: Wording("a picture", russian: "рисунок")
        }
    }
}
