import ChanceryData

/// The field of a record by a name that may be computed; null where there is none, as Jinja's undefined.
struct AttrFilter: TemplateFilter {
    let names = ["attr", "взять поле"]
    let parameters: [FilterParameter] = [.required("name", "имя")]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        value.member(try arguments.text(0)) ?? .null
    }
}
