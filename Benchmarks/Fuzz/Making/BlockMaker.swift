/// Documents whose tags are mostly right where they stand.
struct BlockMaker {
    var random: FuzzRandom
    /// The variables of the loops around: what may be asked of them.
    private var records: [String] = []
    private var values: [String] = []

    init(_ random: FuzzRandom) {
        self.random = random
    }

    /// A document; every other one with something wrong in it.
    mutating func document() -> [FuzzBlock] {
        // Most are small: faults need few blocks, and many are tried in the time of a large one.
        var blocks = blocks(depth: random.one(of: [2, 2, 2, 2, 1, 1, 0]))
        if random.chance(2) {
            for _ in 0..<(1 + random.below(3)) { mutate(&blocks) }
        }
        return blocks
    }

    private mutating func blocks(depth: Int) -> [FuzzBlock] {
        var result: [FuzzBlock] = []
        for _ in 0..<(1 + random.below(depth < 2 ? 3 : 2)) {
            switch random.below(depth < 3 ? 12 : 5) {
            case 0...2: result.append(.paragraph(runs(text())))
            case 3: result.append(.marked(runs(text())))
            case 4: result.append(.item(runs(text())))
            case 5, 6: result.append(.table(rows(depth: depth + 1)))
            case 7: result.append(.box(blocks(depth: depth + 1)))
            case 8:
                // A pair in the middle of two paragraphs.
                let pair = pair()
                result.append(.paragraph(runs(text() + pair.start + text())))
                if random.chance(3) { result += blocks(depth: depth + 1) }
                result.append(.paragraph(runs(text() + pair.end + text())))
                close(pair)
            default:
                let pair = pair(random.chance(6) ? "p " : " ")
                let inner = blocks(depth: depth + 1)
                result += [.paragraph(runs(pair.start))] + inner
                if pair.isCondition, random.chance(3) {
                    result.append(.paragraph(runs("{% else %}")))
                    result += blocks(depth: depth + 1)
                }
                result.append(.paragraph(runs(pair.end)))
                close(pair)
            }
        }
        return result
    }

    // MARK: Pairs

    /// Two tags of a scope, and the variable that it has.
    private struct Pair {
        var start: String
        var end: String
        var record: String?
        var value: String?
        var isCondition = false
    }

    /// Opens a scope.
    ///
    /// - Parameter prefix: What stands behind the percent sign: a blank, or the name of a level.
    private mutating func pair(_ prefix: String = " ") -> Pair {
        let dash = prefix == " " && random.chance(8) ? "-" : ""
        let (open, close) = ("{%\(dash)\(prefix)", dash.isEmpty ? " %}" : " -%}")
        let name = random.one(of: ["x", "y", "z", "пункт"])
        var pair: Pair
        switch random.below(8) {
        case 0, 1:
            pair = Pair(start: "if \(condition())", end: "endif", isCondition: true)
        case 2: pair = Pair(start: "если \(condition())", end: "конец", isCondition: true)
        case 3: pair = Pair(start: "for \(name) in ys", end: "endfor", value: name)
        case 4: pair = Pair(start: "для \(name) в Список", end: "конец", record: name)
        case 5 where !records.isEmpty:
            pair = Pair(start: "for \(name) in \(random.one(of: records)).xs", end: "end", record: name)
        case 6: pair = Pair(start: "for \(name) in range(\(random.below(4)))", end: "endfor", value: name)
        default: pair = Pair(start: "for \(name) in xs", end: "endfor", record: name)
        }
        if let record = pair.record { records.append(record) }
        if let value = pair.value { values.append(value) }
        pair.start = open + pair.start + close
        pair.end = open + pair.end + close
        return pair
    }

    private mutating func close(_ pair: Pair) {
        if pair.record != nil { records.removeLast() }
        if pair.value != nil { values.removeLast() }
    }

    private mutating func condition() -> String {
        random.one(of: [
            "a", "not b", "n == 2", "xs", "ys | length > 1", "нет is defined", "a and (b or c)", "s == \"да\"",
        ])
    }

    // MARK: Tables

    private mutating func rows(depth: Int) -> [[FuzzCell]] {
        let width = 1 + random.below(3)
        var rows: [[FuzzCell]] = []
        let isLooped = random.chance(3)
        let pair = isLooped ? pair(random.chance(2) ? "tr " : " ") : nil
        for _ in 0..<(1 + random.below(3)) { rows.append(row(width, depth: depth)) }
        if let pair {
            let index = random.below(rows.count)
            var carrier = (0..<width).map { _ in FuzzCell() }
            carrier[random.below(width)].blocks = [.paragraph(runs(pair.start))]
            rows.insert(carrier, at: index)
            carrier = (0..<width).map { _ in FuzzCell() }
            carrier[random.below(width)].blocks = [.paragraph(runs(pair.end))]
            rows.insert(carrier, at: random.chance(3) ? rows.count : index + 1 + random.below(rows.count - index))
            close(pair)
        }
        if random.chance(10) {
            // A pair in two cells of a column.
            let column = random.below(width)
            let pair = self.pair("tc ")
            let (first, last) = (0, rows.count - 1)
            if rows[first].indices.contains(column), rows[last].indices.contains(column) {
                rows[first][column].blocks.insert(.text(pair.start), at: 0)
                rows[last][column].blocks.append(.text(pair.end))
            }
            close(pair)
        }
        return rows
    }

    private mutating func row(_ width: Int, depth: Int) -> [FuzzCell] {
        let pair = random.chance(4) ? pair(random.chance(2) ? "tc " : " ") : nil
        var row: [FuzzCell] = []
        var covered = 0
        while covered < width {
            var cell = FuzzCell()
            if covered + 1 < width, random.chance(8) { cell.span = 2 }
            cell.goesOn = random.chance(8)
            cell.blocks = random.chance(10) ? blocks(depth: depth) : [.paragraph(runs(cellText()))]
            covered += cell.span
            row.append(cell)
        }
        if let pair {
            let (first, last) = (random.below(row.count), random.below(row.count))
            row[min(first, last)].blocks.insert(.text(pair.start), at: 0)
            row[max(first, last)].blocks.append(.text(pair.end))
            close(pair)
        }
        return row
    }

    private mutating func cellText() -> String {
        guard random.chance(5) else { return text() }
        let command = random.one(of: [
            "{% colspan \(1 + random.below(3)) %}", "{% colspan n %}", "{% cellbg \"ff0000\" %}", "{% hm %}",
            "{% vm %}",
            "{% vm %}", "{% colwidth 3 %}", "{% vm equal %}",
        ])
        return random.chance(2) ? command + text() : text() + command
    }

    // MARK: Texts

    private mutating func value() -> String {
        if !records.isEmpty, random.chance(2) {
            return "\(random.one(of: records)).\(random.one(of: ["a", "b", "n", "s", "имя"]))"
        }
        if !values.isEmpty, random.chance(2) { return random.one(of: values) }
        return random.one(of: ["a", "b", "c", "d", "s", "n", "Дата приказа", "имя"])
    }

    private mutating func text() -> String {
        var text = ""
        for _ in 0..<random.below(3) {
            switch random.below(16) {
            case 0...3: text += "{{ \(value()) }}"
            case 4:
                let filter = random.one(of: ["upper", "upper", "markdown", "formatted"])
                text += "{{ \(value()) | default(\"—\") | \(filter) }}"
            case 5:
                text += "{% if \(condition()) %}\(random.one(of: ["да", "", " "])){% else %}{{ \(value()) }}{% endif %}"
            case 6, 7:
                let pair = pair()
                text += "\(pair.start){{ \(value()) }}\(random.one(of: [", ", "", "; \n"]))\(pair.end)"
                close(pair)
            case 8: text += "{% set n = \(1 + random.below(3)) %}"
            case 9: text += "{# #}"
            case 10:
                text += random.one(of: ["{{ loop.index }}", "{% raw %}{{ a }}{% endraw %}", "{_{", "\t", "\n", "  "])
            case 11: text += " "
            default: text += random.one(of: ["текст", "«Слово»", "a<b&c", "№ 5", "й̆👨‍👩‍👧"])
            }
        }
        return text
    }

    /// A text cut into runs anywhere.
    private mutating func runs(_ text: String) -> [String] {
        if random.chance(2) || text.isEmpty { return [text] }
        var runs: [String] = []
        let step = random.one(of: [1, 2, 3, 7, 20])
        var run = ""
        for scalar in text.unicodeScalars {
            if random.chance(step) {
                runs.append(run)
                run = ""
            }
            run.unicodeScalars.append(scalar)
        }
        return runs + [run]
    }
}
