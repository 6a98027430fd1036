import ChanceryData

/// Joins the pieces of a field's text.
struct PiecesFilter: TemplateFilter {
    let names = ["pieces"]
    /// Whether quotes in it are written so that a field takes them for its own text.
    var isInstruction = false

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        var result = ""
        for piece in try value.inputElements() { result += try piece.inputText() ?? "" }
        return .text(isInstruction ? result.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") : result)
    }
}
