import ChanceryData

/// The text as the switch `\*` of a field wants it.
struct FieldFormatFilter: TemplateFilter {
    let names = ["format of field"]
    let format: FieldFormat

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText(format.text(of:))
    }
}
