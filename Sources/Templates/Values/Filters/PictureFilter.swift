import ChanceryData

/// A picture: a file beside the data, or its bytes as base64 or a `data:` address; nothing for an empty value.
///
/// Lengths are millimetres where they are numbers, else «4 cm», «30 мм», «100 px», «2 in», «50 %» of the width between the margins.
struct PictureFilter: RichFilter {
    let names = ["picture", "image", "картинка", "рисунок"]
    let parameters: [FilterParameter] = [
        .optional("width", "ширина"), .optional("height", "высота"), .optional("fit", "вписать"),
        .optional("alt", "описание"), .optional("fallback", "замена"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let source = try value.inputText(), !source.isEmpty else { return .text("") }
        var fit = PictureFit.contain
        if arguments.isGiven(2) {
            guard let named = PictureFit(named: try arguments.text(2)) else { throw .unknownFit(try arguments.text(2)) }
            fit = named
        }
        return RichValue.picture(
            PictureRequest(
                source: source, width: try length(arguments, 0), height: try length(arguments, 1), fit: fit,
                description: arguments.isGiven(3) ? try arguments.text(3) : nil,
                fallback: arguments.isGiven(4) ? try arguments.text(4) : nil)
        ).value
    }

    private func length(_ arguments: FilterArguments, _ index: Int) throws(FilterFailure) -> PictureLength? {
        guard arguments.isGiven(index) else { return nil }
        guard let length = PictureLength(arguments[index]) else { throw .notALength(arguments[index].printed ?? "") }
        return length
    }
}
