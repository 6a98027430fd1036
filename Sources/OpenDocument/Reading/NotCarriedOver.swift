import ChanceryDiagnostics

/// What a document can hold and the format-neutral document cannot.
enum NotCarriedOver: Hashable {
    case chart
    case formula
    case spreadsheet
    case embeddedObject
    case picture
    case control
    case floatingFrame
    /// Rows or cells that repeat more often than anybody could have meant; they stand there once.
    case repeats

    /// What an embedded document of a media type is.
    init(mediaType: String) {
        if mediaType.contains("opendocument.chart") {
            self = .chart
        } else if mediaType.contains("opendocument.formula") || mediaType.contains("mathml") {
            self = .formula
        } else if mediaType.contains("opendocument.spreadsheet") {
            self = .spreadsheet
        } else {
            self = .embeddedObject
        }
    }

    var wording: Wording {
        switch self {
        case .chart: Wording("a chart", russian: "диаграмма")
        case .formula: Wording("a formula", russian: "формула")
        case .spreadsheet: Wording("an embedded spreadsheet", russian: "вложенная электронная таблица")
        case .embeddedObject: Wording("an embedded object", russian: "внедрённый объект")
        case .picture: Wording("a picture", russian: "рисунок")
        case .control: Wording("a form control", russian: "элемент управления")
        case .floatingFrame: Wording("a floating frame", russian: "плавающий фрейм")
        case .repeats: Wording("endless repeats of a row or cell", russian: "бесконечные повторы строки или ячейки")
        }
    }
}
