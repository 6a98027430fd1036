import ChanceryDiagnostics

/// How fields are called.
enum FieldWording {
    static let optional = Wording(", optional", russian: ", не обязательно")

    /// What a shape is, with what its elements are.
    static func kind(of shape: FieldShape) -> Wording {
        switch shape {
        case .text: Wording("text", russian: "текст")
        case .number: Wording("number", russian: "число")
        case .boolean: Wording("yes or no", russian: "да или нет")
        case .date: Wording("date", russian: "дата")
        case .rich(let kind): kind.wording
        case .record: Wording("record", russian: "запись")
        case .list(let element):
            switch element.shape {
            case .text: Wording("list of texts", russian: "список текстов")
            case .number: Wording("list of numbers", russian: "список чисел")
            case .boolean: Wording("list of yes and no", russian: "список из да и нет")
            case .date: Wording("list of dates", russian: "список дат")
            case .record, .dictionary: Wording("list of records", russian: "список записей")
            case .rich(let kind):
                Wording("list: \(kind.wording.english)", russian: "список: \(kind.wording.russian)")
            case .list: Wording("list of lists", russian: "список списков")
            }
        case .dictionary: Wording("record of any names", russian: "запись с любыми именами")
        }
    }

    static let entryName = Wording("name", russian: "имя")
}
