import ChanceryData

/// The small model: formatted text as records of data.
///
/// A text is itself; a list of texts and runs is a paragraph's content, a list of blocks the blocks. A run is `{text, bold, italic, underline, strike,
/// superscript, subscript, code, link}`; a block `{text or runs}`, `{heading: 1…6, text}`, `{items: […], numbered}`, `{rows: [[…]], headings}`,
/// `{page break: true}`. Keys have Russian spellings.
extension FormattedText {
    /// Reads the model; `nil` for what it is not.
    init?(_ value: Value) {
        if case .text(let text)? = value.rich {
            self = text
            return
        }
        var builder = FormattedBuilder()
        guard builder.add(value, level: 0, depth: 0) else { return nil }
        self.init(builder.blocks)
    }
}

/// Builds formatted text of data.
private struct FormattedBuilder {
    var blocks: [FormattedBlock] = []
    private var listCount = 0

    mutating func add(_ value: Value, level: Int, depth: Int) -> Bool {
        guard depth < 50 else { return false }
        if let runs = Self.runs(of: value, depth: depth) {
            if !runs.isEmpty { blocks.append(.paragraph(FormattedParagraph(runs: runs))) }
            return true
        }
        switch value.content {
        case .list(let elements):
            for element in elements { guard add(element, level: level, depth: depth + 1) else { return false } }
            return true
        case .mapping: return addBlock(value, level: level, depth: depth)
        default: return false
        }
    }

    private mutating func addBlock(_ value: Value, level: Int, depth: Int) -> Bool {
        if value.member("page break", "разрыв страницы")?.isTrue == true {
            blocks.append(.pageBreak)
            return true
        }
        if let heading = value.member("heading", "заголовок"), case .integer(let rank) = heading.content,
            (1...9).contains(rank), let runs = Self.runs(of: value.member("text", "текст") ?? .null, depth: depth + 1)
        {
            blocks.append(.paragraph(FormattedParagraph(kind: .heading(rank), runs: runs)))
            return true
        }
        if let rows = value.member("rows", "строки")?.elements { return addTable(rows, of: value, depth: depth) }
        guard let items = value.member("items", "пункты")?.elements else {
            guard let runs = Self.runs(of: value.member("runs", "части") ?? .null, depth: depth + 1), !runs.isEmpty
            else {
                return false
            }
            blocks.append(.paragraph(FormattedParagraph(runs: runs)))
            return true
        }
        listCount += 1
        let isNumbered = value.member("numbered", "нумерация")?.isTrue ?? false
        var start = 1
        if case .integer(let number)? = value.member("start", "начало")?.content { start = min(max(0, number), 30_000) }
        let item = FormattedParagraph.Item(level: min(level, 8), isNumbered: isNumbered, list: listCount, start: start)
        for element in items {
            if let runs = Self.runs(of: element, depth: depth + 1) {
                blocks.append(.paragraph(FormattedParagraph(kind: .item(item), runs: runs)))
            } else if !add(element, level: level + 1, depth: depth + 1) {
                return false
            }
        }
        return true
    }

    private mutating func addTable(_ rows: [Value], of value: Value, depth: Int) -> Bool {
        var table = FormattedTable(rows: [], headingCount: 1, alignments: [])
        if case .integer(let count)? = value.member("headings", "шапка")?.content { table.headingCount = max(0, count) }
        for row in rows {
            guard let cells = row.elements, cells.count <= 63 else { return false }
            var runs: [[FormattedRun]] = []
            for cell in cells {
                guard let inner = Self.runs(of: cell, depth: depth + 1) else { return false }
                runs.append(inner)
            }
            table.rows.append(runs)
        }
        let width = table.rows.map(\.count).max() ?? 0
        guard width > 0 else { return true }
        for index in table.rows.indices { while table.rows[index].count < width { table.rows[index].append([]) } }
        table.alignments = Array(repeating: .start, count: width)
        blocks.append(.table(table))
        return true
    }

    /// The runs that a value spells; `nil` where it holds a block.
    static func runs(of value: Value, depth: Int) -> [FormattedRun]? {
        guard depth < 50 else { return nil }
        if case .text(let text)? = value.rich { return text.soleRuns }
        if let text = value.printed { return text.isEmpty ? [] : [FormattedRun(text)] }
        if let elements = value.elements {
            var runs: [FormattedRun] = []
            for element in elements {
                guard let inner = Self.runs(of: element, depth: depth + 1) else { return nil }
                runs += inner
            }
            return runs
        }
        guard value.member("heading", "заголовок") == nil, let text = value.member("text", "текст"),
            let inner = Self.runs(of: text, depth: depth + 1)
        else { return nil }
        var look: FormattedLook = []
        for (names, part) in Self.looks where names.contains(where: { value.member($0)?.isTrue == true }) {
            look.insert(part)
        }
        let address = value.member("link", "ссылка")?.text.flatMap(LinkAddress.safe)
        return inner.map { FormattedRun($0.text, $0.look.union(look), address: $0.address ?? address) }
    }

    private static let looks: [([String], FormattedLook)] = [
        (["bold", "полужирный"], .bold), (["italic", "курсив"], .italic),
        (["underline", "подчёркнутый", "подчеркнутый"], .underline),
        (["strike", "зачёркнутый", "зачеркнутый"], .strike), (["superscript", "верхний индекс"], .superscript),
        (["subscript", "нижний индекс"], .subscripted), (["code", "код"], .code),
    ]
}

extension Value {
    /// What stands under the first of some names that there is.
    fileprivate func member(_ first: String, _ second: String) -> Value? {
        guard case .mapping = content else { return nil }
        return member(first) ?? member(second)
    }
}
