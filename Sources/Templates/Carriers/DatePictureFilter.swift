import ChanceryData

/// The date as the switch `\@` of a field wants it; what is no date is printed as it is, as Word does.
struct DatePictureFilter: TemplateFilter {
    let names = ["picture of date"]
    let picture: DatePicture

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = value.text, let date = DateText(reading: text) else { return value }
        return .text(picture.text(of: date))
    }
}
