import ChanceryData

/// Each word with a capital first letter and small others.
struct TitleFilter: TemplateFilter {
    let names = ["title", "каждое с прописной"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText { text in
            var result = ""
            var isInside = false
            for character in text {
                result += isInside ? character.lowercased() : character.uppercased()
                // As in Jinja, a word begins behind a blank, a hyphen and an opening bracket.
                isInside = !(character.isWhitespace || "-({[<«".contains(character))
            }
            return result
        }
    }
}
