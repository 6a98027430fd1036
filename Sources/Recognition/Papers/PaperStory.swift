import ChanceryDiagnostics
import ChanceryDocument

/// The main text of a paper that is no table: its lines in order, with the tables that mean something between them.
///
/// Tables that only lay the text out (a signature, date and number side by side, the whole paper in a frame) are
/// unfolded: a row whose cells hold a line each becomes one line with tabs between them, as clerks type it who do not
/// use a table.
struct PaperStory {
    /// What the story is made of.
    enum Entry {
        case line(PaperLine)
        case table(Table, number: Int)
    }

    private(set) var entries: [Entry] = []
    private var paragraphCount = 0
    private var tableCount = 0
    private var cellCount = 0
    private var followsGap = true
    private var isTabled = false

    /// The story of a document.
    ///
    /// - Parameter isMeant: Whether a table is to be kept as one.
    init(_ blocks: [Block], keeping isMeant: (Table) -> Bool) {
        add(blocks, keeping: isMeant, cell: nil, table: nil, depth: 0)
        entries = ElectronicMark.settled(entries)
    }

    /// The story of a table whose meaning does not count where it stands: a line a row.
    ///
    /// - Parameter number: Which table of the document it is, from 1.
    init(unfolding table: Table, number: Int) {
        tableCount = number
        unfold(table, keeping: { _ in false }, depth: 0)
    }

    /// All lines, tables left out.
    var lines: [PaperLine] {
        entries.compactMap { if case .line(let line) = $0 { line } else { nil } }
    }

    private mutating func add(
        _ blocks: [Block], keeping isMeant: (Table) -> Bool, cell: Int?, table: Place?, depth: Int
    ) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                if table == nil { paragraphCount += 1 }
                add(paragraph, cell: cell, place: table ?? Place(.paragraph(paragraphCount)))
            case .table(let found):
                if table == nil { tableCount += 1 }
                if isMeant(found) {
                    entries.append(.table(found, number: tableCount))
                } else if depth < 50 {
                    unfold(found, keeping: isMeant, depth: depth)
                }
                followsGap = true
            }
        }
    }

    private mutating func unfold(_ table: Table, keeping isMeant: (Table) -> Bool, depth: Int) {
        let grid = table.grid
        let wasTabled = isTabled
        isTabled = isTabled || Self.isHeaded(table)
        defer { isTabled = wasTabled }
        for row in 0..<grid.rowCount {
            let place = Place(.table(tableCount), .row(row + 1))
            let filled = grid.cells(beginningInRow: row).map(\.cell).filter(\.blocks.hasText)
            // «Директор | Документ подписан электронной подписью … | Е.В. Громова»: the mark follows the row.
            var (cells, marks) = ElectronicMark.parted(filled)
            followsGap = true
            let signers = Self.signers(stackedIn: cells)
            let stacked = signers.isEmpty ? Self.people(stackedIn: cells) : signers
            for line in stacked.isEmpty ? [Self.row(of: cells)].compactMap(\.self) : stacked {
                cellCount += 1
                add(line, cell: nil, place: place, isRow: true)
                cells = []
            }
            for cell in cells + marks {
                cellCount += 1
                followsGap = true
                add(cell.blocks, keeping: isMeant, cell: cellCount, table: place, depth: depth + 1)
            }
        }
    }

    /// Whether a table has a heading above its rows; one that begins with a number or a mark lays points out.
    private static func isHeaded(_ table: Table) -> Bool {
        guard LetterTextReader.isMeant(table), let first = table.grid.cells(beginningInRow: 0).first?.cell,
            let paragraph = first.blocks.paragraphs.first(where: { !$0.text.isBlank || $0.label != nil })
        else { return false }
        return paragraph.label == nil && NumberedHeading(paragraph.text) == nil && Int(paragraph.text.trimmed) == nil
    }

    /// A row of cells with a short line each as one line; `nil` for any other row.
    private static func row(of cells: [Cell]) -> Paragraph? {
        guard cells.count > 1 else { return nil }
        if let row = person(of: cells) ?? signed(of: cells) { return row }
        var parts: [String] = []
        var look: Paragraph?
        for cell in cells {
            let filled = cell.blocks.paragraphs.filter { !$0.text.isBlank }
            guard let only = filled.first, only.text.utf8.count < 400 else { return nil }
            // «____________ / (подпись)»: a line to sign on with its remark below.
            let rule = only.text.trimmed.prefix { $0 != "\n" }
            let isToSign =
                rule.contains("__") && rule.allSatisfy { $0 == "_" || $0 == " " } && filled.count < 3
                && filled.allSatisfy { $0.text.utf8.count < 200 }
            guard isToSign || filled.count == 1 && !only.text.trimmed.contains("\n") else { return nil }
            let text = isToSign ? filled.map(\.text).joined(separator: " ").collapsed : only.text.trimmed
            let number = only.isLabelBullet ? nil : only.label
            parts.append((number.map { $0 + " " } ?? "") + text)
            look = look ?? only
        }
        return Paragraph(parts.joined(separator: "\t"), isBold: look?.isBold ?? false)
    }

    /// «Костина / Людмила Васильевна | – | заместитель главы администрации / района»: who it is in the first cell, the
    /// surname above the given name, and what he is beside, as governments list those present; `nil` for any other row.
    private static func person(of cells: [Cell]) -> Paragraph? {
        guard cells.count <= 3 else { return nil }
        let texts = cells.map { cell in
            let filled = cell.blocks.paragraphs.filter { !$0.text.isBlank }
            return filled.contains { $0.label != nil } || filled.count > 8
                ? "" : filled.map(\.text).joined(separator: "\n").trimmed
        }
        guard texts.allSatisfy({ (1..<1_600).contains($0.utf8.count) }), texts[0].utf8.count < 200,
            texts.contains(where: { $0.contains("\n") })
        else { return nil }
        let tokens = Tokens(texts[0].collapsed)
        guard tokens.all.count > 2, tokens.all.count(where: { $0.kind == .word }) == 3,
            NameReader(tokens).end(ofNameAt: 0) == tokens.all.count, texts[1...].allSatisfy({ !$0.contains("__") })
        else { return nil }
        return Paragraph(texts.map(\.collapsed).joined(separator: "\t"))
    }

    /// «Заместитель министра просвещения / Восточной Республики | | А.Б. Ларионова»: an office in several lines and the name of
    /// who signs; `nil` for any other row.
    private static func signed(of cells: [Cell]) -> Paragraph? {
        guard cells.count <= 3, let first = cells.first, let last = cells.last, cells.count > 1 else { return nil }
        let offices = first.blocks.paragraphs.filter { !$0.text.isBlank }
        let lines = first.filledLines
        let name = last.blocks.paragraphs.map(\.text).joined(separator: " ").collapsed.trimmed
        guard (2...6).contains(lines.count), offices.allSatisfy({ $0.label == nil }),
            lines.allSatisfy({ $0.utf8.count < 300 && !$0.hasSuffix(".") && !$0.hasSuffix(";") && !$0.hasSuffix(":") }),
            NameReader.isName(name), SignatureStart.namesOffice(CueText(lines[0])),
            NameReader.names(in: lines.joined(separator: " ")).names.isEmpty,
            cells.dropFirst().dropLast().allSatisfy({ cell in
                cell.blocks.paragraphs.allSatisfy { $0.text.isBlank || $0.text.contains("_") || $0.text.contains("(") }
            })
        else { return nil }
        return Paragraph(lines.joined(separator: " ").collapsed + "\t" + name, isBold: offices[0].isBold)
    }

    private mutating func add(_ paragraph: Paragraph, cell: Int?, place: Place, isRow: Bool = false) {
        var continues = false
        var label = paragraph.isLabelBullet ? nil : paragraph.label
        var isBulleted = paragraph.isLabelBullet && paragraph.label != nil
        let style = paragraph.style?.lowercased() ?? ""
        let isOutlined = paragraph.outlineLevel != nil || ["title", "название", "заголовок", "титул"].contains(style)
        for part in paragraph.text.split(separator: "\n", omittingEmptySubsequences: false) {
            let whole = String(part).trimmed
            guard !whole.isEmpty else {
                if !continues { followsGap = true }
                continue
            }
            let text = Self.withoutBullet(whole)
            // The bullet as it is typed, with a blank behind it if there is any.
            let bullet = text.map { rest in
                let sign = String(whole.unicodeScalars.prefix(1))
                return whole.unicodeScalars.dropFirst().first?.isBlank == true && !rest.isEmpty ? sign + " " : sign
            }
            entries.append(
                .line(
                    PaperLine(
                        text: text ?? whole, label: label, isBulleted: isBulleted || text != nil,
                        continuesParagraph: continues, followsGap: followsGap, alignment: paragraph.alignment,
                        isBold: paragraph.isBold, isOutlined: isOutlined, cell: cell, place: place, isRow: isRow,
                        isTabled: isTabled, bullet: bullet)))
            continues = true
            followsGap = false
            label = nil
            isBulleted = false
        }
        if !continues { followsGap = true }
    }

    /// The text behind a typed bullet, «- …», «• …»; `nil` without one.
    private static func withoutBullet(_ text: String) -> String? {
        guard let first = text.unicodeScalars.first,
            first.isDash || "•·*●▪➢✓○■".unicodeScalars.contains(first)
                || first.value == 0xF0B7 || first.value == 0xF0A7
        else { return nil }
        let rest = text.unicodeScalars.dropFirst()
        // «-5», «--»: no bullets. «–утвердить» without a blank is one.
        guard let next = rest.first(where: { !$0.isBlank }),
            next.isLetter || next == "«" || rest.first?.isBlank == true,
            !next.isDash
        else { return nil }
        let left = String(rest).trimmed
        return left.isEmpty ? nil : left
    }
}
