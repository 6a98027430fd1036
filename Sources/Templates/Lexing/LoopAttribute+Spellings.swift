extension LoopAttribute {
    /// What the loop itself is called.
    static let loopNames: Set<String> = ["loop", "цикл"]

    /// English first, then Russian.
    var spellings: [String] {
        switch self {
        case .index: ["index", "номер"]
        case .index0: ["index0", "номер0", "номер с нуля"]
        case .revindex: ["revindex", "осталось", "номер с конца"]
        case .revindex0: ["revindex0", "осталось0", "номер с конца0"]
        case .first: ["first", "первый", "первая", "первое"]
        case .last: ["last", "последний", "последняя", "последнее"]
        case .length: ["length", "длина", "количество"]
        case .previous: ["previous", "previtem", "предыдущий", "предыдущая", "предыдущее"]
        case .next: ["next", "nextitem", "следующий", "следующая", "следующее"]
        case .depth: ["depth", "глубина"]
        case .depth0: ["depth0", "глубина0"]
        }
    }

    private static let table = NameFolding.table(of: allCases, \.spellings)

    init?(spelling: String) {
        guard let attribute = LoopAttribute.table[NameFolding.key(of: spelling)] else { return nil }
        self = attribute
    }
}
