import ChanceryData

/// How many words a text has.
struct WordCountFilter: TemplateFilter {
    let names = ["wordcount", "число слов"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        guard let text = try value.inputText() else { return .integer(0) }
        var count = 0
        var isInside = false
        for character in text {
            let isWord = character.isLetter || character.isNumber || character == "_"
            if isWord, !isInside { count += 1 }
            isInside = isWord
        }
        return .integer(count)
    }
}
