import ChanceryData

/// The text in the middle of a field of so many characters.
struct CenterFilter: TemplateFilter {
    let names = ["center", "по центру"]
    let parameters: [FilterParameter] = [.optional("width", "ширина", preset: .integer(80))]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let width = try arguments.integer(0)
        guard width <= FormatSpec.greatest else { throw .argumentOutOfRange(1, 0...FormatSpec.greatest) }
        return try value.mappingText { $0.centred(in: width) }
    }
}
