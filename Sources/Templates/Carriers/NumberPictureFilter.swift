import ChanceryData

/// The number as the switch `\#` of a field wants it; what is no number is printed as it is, as Word does.
struct NumberPictureFilter: TemplateFilter {
    let names = ["picture of number"]
    let picture: NumberPicture

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        switch value.content {
        case .integer, .decimal: break
        case .text(let text) where !text.isEmpty: break
        default: return value
        }
        guard let number = try? value.inputNumber() else { return value }
        return .text(picture.text(of: number))
    }
}
