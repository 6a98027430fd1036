import ChanceryData

/// The text with each occurrence of a part replaced by another.
struct ReplaceFilter: TemplateFilter {
    let names = ["replace", "заменить"]
    let parameters: [FilterParameter] = [.required("old", "что"), .required("new", "на"), .optional("count", "раз")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = try value.inputText() else { return .null }
        let (old, new) = (Array(try arguments.text(0).utf8), Array(try arguments.text(1).utf8))
        guard let first = old.first else { throw .emptyArgument(1) }
        var left = arguments.isGiven(2) ? try arguments.integer(2) : Int.max
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if left > 0, bytes[index] == first, bytes[index...].starts(with: old) {
                result += new
                index += old.count
                left -= 1
            } else {
                result.append(bytes[index])
                index += 1
            }
            if result.count > WorkBound.textBytes { throw .tooLarge }
        }
        return .text(String(decoding: result, as: UTF8.self))
    }
}
