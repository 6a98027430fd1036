import ChanceryData

/// The text with no-break spaces for blanks, so that it stays on one line.
struct NoBreakFilter: TemplateFilter {
    let names = ["nbsp", "неразрывно"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText { text in
            var result = String.UnicodeScalarView()
            for scalar in text.unicodeScalars { result.append(scalar == " " ? "\u{A0}" : scalar) }
            return String(result)
        }
    }
}
