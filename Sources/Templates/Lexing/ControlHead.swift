/// The words that a control tag begins with.
enum ControlHead: Sendable, Hashable, CaseIterable {
    case `for`, `if`, elif, `else`, endFor, endIf, end, set, endSet, with, endWith, filter, endFilter, include, raw,
        endRaw
    case colspan, colwidth, cellBackground, horizontalMerge, verticalMerge, equalMerge

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
        case .endSet: ["endset", "end set", "конец пусть", "конец задать"]
        case .with: ["with", "при"]
        case .endWith: ["endwith", "end with", "конец при"]
        case .filter: ["filter", "фильтр"]
        case .endFilter: ["endfilter", "end filter", "конец фильтра"]
        case .include: ["include", "включить", "вставить"]
        case .raw: ["raw", "verbatim", "дословно"]
        case .endRaw: ["endraw", "end raw", "endverbatim", "конец дословно"]
        case .colspan: ["colspan", "объединить столбцы"]
        case .colwidth: ["colwidth", "ширина столбца"]
        case .cellBackground: ["cellbg", "фон ячейки"]
        case .horizontalMerge: ["hm", "слить по горизонтали"]
        case .verticalMerge: ["vm", "слить по вертикали"]
        case .equalMerge: ["vm equal", "merge equal", "слить одинаковые"]
        }
    }

    /// The heads of Jinja that this language leaves out on purpose: they call, load or define something.
    static let unsupported: Set<String> = [
        "block", "endblock", "extends", "import", "from", "macro", "endmacro", "call", "endcall", "do",
        "break", "continue", "trans", "endtrans", "autoescape",
    ]

    private static let table = NameFolding.table(of: allCases, \.spellings)

    init?(spelling: String) {
        guard let head = ControlHead.table[NameFolding.key(of: spelling)] else { return nil }
        self = head
    }
}
