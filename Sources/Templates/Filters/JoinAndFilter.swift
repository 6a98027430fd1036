import ChanceryData

/// The elements of a list as an enumeration: «а, б и в».
struct JoinAndFilter: TemplateFilter {
    let names = ["join_and", "перечислить"]
    let parameters: [FilterParameter] = [
        .optional("conjunction", "союз", preset: .text("и")), .optional("attribute", "поле"),
    ]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        let last = " " + (try arguments.text(0)) + " "
        if value.text != nil { return value }
        return .text(try TextList.texts(of: value, attribute: 1, arguments).joinedWithinBounds(", ", last: last))
    }
}
