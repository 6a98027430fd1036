/// Documents whose tags are mostly right where they stand.
enum BlockMaker {
    private static let inline = [
        "текст", "{{ a }}", "{{ x.a | upper }}", "{{ b | default(\"—\") }}", "{% if a %}да{% else %}нет{% endif %}",
        "{% for x in xs %}{{ x.a }}, {% endfor %}", "{% for x in xs %}{{ x }}{% endfor %}", "{# #}", " ", "",
        "{{ loop.index }}",
        "{% set n = 1 %}", "{{ n }}", "{{ c | default(1) }}", "{% colspan 2 %}", "{% cellbg \"ff0000\" %}", "{% hm %}",
        "{% vm %}",
    ]
    private static let pairs = [
        ("{% for x in xs %}", "{% endfor %}"), ("{% if a %}", "{% endif %}"), ("{% for y in ys %}", "{% end %}"),
        ("{%tr for x in xs %}", "{%tr endfor %}"), ("{%tc for c in cs %}", "{%tc endfor %}"),
        ("{%p if b %}", "{%p endif %}"), ("{%- for x in xs -%}", "{%- endfor -%}"), ("{% для x в xs %}", "{% конец %}"),
        ("{% raw %}", "{% endraw %}"), ("{% if a %}1{% else %}", "{% endif %}"),
    ]

    static func document(_ random: inout FuzzRandom) -> [FuzzBlock] {
        var blocks = blocks(&random, depth: 0)
        for _ in 0..<max(0, random.below(6) - 2) { mutate(&blocks, &random) }
        return blocks
    }

    private static func blocks(_ random: inout FuzzRandom, depth: Int) -> [FuzzBlock] {
        var result: [FuzzBlock] = []
        for _ in 0..<(1 + random.below(3)) {
            switch random.below(depth < 3 ? 10 : 4) {
            case 0...3: result.append(.paragraph(runs(text(&random), &random)))
            case 4: result.append(.item(runs(text(&random), &random)))
            case 5, 6: result.append(.table(rows(&random, depth: depth + 1)))
            case 7: result.append(.box(blocks(&random, depth: depth + 1)))
            default:
                let pair = random.one(of: pairs)
                let inner = blocks(&random, depth: depth + 1)
                result += [.paragraph(runs(pair.0, &random))] + inner + [.paragraph(runs(pair.1, &random))]
            }
        }
        return result
    }

    private static func rows(_ random: inout FuzzRandom, depth: Int) -> [[[FuzzBlock]]] {
        let width = 1 + random.below(3)
        var rows: [[[FuzzBlock]]] = []
        for _ in 0..<(1 + random.below(3)) {
            var row = (0..<width).map { _ in
                random.chance(8) ? blocks(&random, depth: depth) : [FuzzBlock.paragraph(runs(text(&random), &random))]
            }
            if random.chance(3) {
                // A pair over cells of the row.
                let pair = random.one(of: pairs)
                let (first, last) = (random.below(width), random.below(width))
                row[min(first, last)].insert(.paragraph([pair.0]), at: 0)
                row[max(first, last)].append(.paragraph([pair.1]))
            }
            rows.append(row)
        }
        if random.chance(3) {
            let pair = random.one(of: pairs)
            rows.insert((0..<width).map { [.paragraph($0 == 0 ? [pair.0] : [])] }, at: random.below(rows.count))
            rows.append((0..<width).map { [.paragraph($0 == 0 ? [pair.1] : [])] })
        }
        return rows
    }

    private static func text(_ random: inout FuzzRandom) -> String {
        var text = ""
        for _ in 0..<random.below(4) { text += random.one(of: inline) }
        if random.chance(4) {
            let pair = random.one(of: pairs)
            text = pair.0 + text + pair.1
        }
        return text
    }

    /// A text cut into runs anywhere.
    private static func runs(_ text: String, _ random: inout FuzzRandom) -> [String] {
        if random.chance(2) { return [text] }
        var runs = [""]
        for character in text {
            if random.chance(5) { runs.append("") }
            runs[runs.count - 1].append(character)
        }
        return runs
    }

    // MARK: Mutations

    private static func mutate(_ blocks: inout [FuzzBlock], _ random: inout FuzzRandom) {
        let index = random.below(blocks.count)
        guard index < blocks.count else { return }
        switch random.below(8) {
        case 0: blocks.remove(at: index)
        case 1: blocks.insert(blocks[index], at: random.below(blocks.count))
        case 2: blocks.swapAt(index, random.below(blocks.count))
        default: blocks[index] = mutated(blocks[index], &random)
        }
    }

    private static func mutated(_ block: FuzzBlock, _ random: inout FuzzRandom) -> FuzzBlock {
        switch block {
        case .paragraph(let runs): return .paragraph(mutated(runs, &random))
        case .item(let runs): return .item(mutated(runs, &random))
        case .box(var inner):
            mutate(&inner, &random)
            return .box(inner)
        case .table(var rows):
            let row = random.below(rows.count)
            guard row < rows.count, !rows[row].isEmpty else { return block }
            switch random.below(8) {
            case 0: rows.remove(at: row)
            case 1: rows.insert(rows[row], at: random.below(rows.count))
            case 2: rows[row].remove(at: random.below(rows[row].count))
            case 3: rows[row].append([.paragraph(["{{ a }}"])])
            default: mutate(&rows[row][random.below(rows[row].count)], &random)
            }
            return .table(rows)
        }
    }

    private static func mutated(_ runs: [String], _ random: inout FuzzRandom) -> [String] {
        var runs = runs
        let index = random.below(runs.count)
        guard index < runs.count else { return [TagMutator.text(&random)] }
        runs[index] = TagMutator.mutated(runs[index], &random)
        return runs
    }
}
