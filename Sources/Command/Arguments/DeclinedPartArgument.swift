import ArgumentParser

/// What a phrase is that is to be declined, as `--part` names it.
enum DeclinedPartArgument: String, ExpressibleByArgument, CaseIterable {
    case surname, given, patronymic, name, position, body
}
