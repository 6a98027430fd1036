/// A word of the expression language. It is known in any letter case, `ё` as `е`.
///
/// This file holds every spelling of the language: keywords, heads of control tags, tests, attributes of `loop`.
/// Filters bring their own.
enum Keyword: Sendable, Hashable, CaseIterable {
    case and, or, not, `in`, `is`, `if`, `else`, `true`, `false`, none

    /// English first, then Russian.
    var spellings: [String] {
        switch self {
        case .and: ["and", "и"]
        case .or: ["or", "или"]
        case .not: ["not", "не"]
        case .in: ["in", "в"]
        case .is: ["is", "это"]
        case .if: ["if", "если"]
        case .else: ["else", "иначе"]
        case .true: ["true", "истина"]
        case .false: ["false", "ложь"]
        case .none: ["none", "null", "нет", "пусто"]
        }
    }

    /// Whether the word stands between two values.
    var isInfix: Bool {
        switch self {
        case .and, .or, .in, .is, .if, .else: true
        case .not, .true, .false, .none: false
        }
    }

    private static let table = NameFolding.table(of: allCases, \.spellings)

    init?(spelling: String) {
        // No keyword is longer, and most words are none.
        guard spelling.utf8.count <= 12, let keyword = Keyword.table[NameFolding.key(of: spelling)] else { return nil }
        self = keyword
    }
}

/// The words that a control tag begins with.
enum ControlHead: Sendable, Hashable, CaseIterable {
    case `for`, `if`, elif, `else`, endFor, endIf, end, set, include
    case colspan, colwidth, cellBackground, horizontalMerge, verticalMerge

    /// English first, then Russian; several words are written together or apart.
    var spellings: [String] {
        switch self {
        case .for: ["for", "для", "для каждого", "для каждой"]
        case .if: ["if", "если"]
        case .elif: ["elif", "elseif", "else if", "иначе если", "а если"]
        case .else: ["else", "иначе"]
        case .endFor: ["endfor", "end for", "конец для", "конец цикла"]
        case .endIf: ["endif", "end if", "конец если", "конец условия"]
        case .end: ["end", "конец"]
        case .set: ["set", "let", "пусть", "задать"]
        case .include: ["include", "включить", "вставить"]
        case .colspan: ["colspan", "объединить столбцы"]
        case .colwidth: ["colwidth", "ширина столбца"]
        case .cellBackground: ["cellbg", "фон ячейки"]
        case .horizontalMerge: ["hm", "слить по горизонтали"]
        case .verticalMerge: ["vm", "слить по вертикали"]
        }
    }

    /// The heads of Jinja that this language leaves out on purpose: they call, load or define something.
    static let unsupported: Set<String> = [
        "block", "endblock", "extends", "import", "from", "macro", "endmacro", "call", "endcall", "filter", "endfilter",
        "do", "with", "endwith", "raw", "endraw", "break", "continue", "trans", "endtrans", "autoescape", "endset",
    ]

    private static let table = NameFolding.table(of: allCases, \.spellings)

    init?(spelling: String) {
        guard let head = ControlHead.table[NameFolding.key(of: spelling)] else { return nil }
        self = head
    }
}

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

extension ValueTest {
    /// English first, then Russian.
    var spellings: [String] {
        switch self {
        case .defined: ["defined", "определено", "определён", "определена", "определены", "задано", "задан", "задана"]
        case .undefined: ["undefined", "неопределено", "не задано"]
        case .none: ["none", "null", "пусто", "нет"]
        case .string: ["string", "текст", "строка"]
        case .number: ["number", "число"]
        case .integer: ["integer", "целое"]
        case .decimal: ["float", "дробное", "дробь"]
        case .boolean: ["boolean", "логическое"]
        case .mapping: ["mapping", "запись", "словарь"]
        case .sequence: ["sequence", "список"]
        case .iterable: ["iterable", "перечислимое"]
        case .true: ["true", "истина"]
        case .false: ["false", "ложь"]
        case .even: ["even", "чётное", "чётный", "чётная"]
        case .odd: ["odd", "нечётное", "нечётный", "нечётная"]
        }
    }

    private static let table = NameFolding.table(of: allCases, \.spellings)

    init?(spelling: String) {
        guard let test = ValueTest.table[NameFolding.key(of: spelling)] else { return nil }
        self = test
    }
}
