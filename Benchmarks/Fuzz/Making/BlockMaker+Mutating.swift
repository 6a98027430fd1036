/// What goes wrong in documents.
extension BlockMaker {
    mutating func mutate(_ blocks: inout [FuzzBlock]) {
        guard !blocks.isEmpty else { return }
        let index = random.below(blocks.count)
        switch random.below(8) {
        case 0: blocks.remove(at: index)
        case 1: blocks.insert(blocks[index], at: random.below(blocks.count))
        case 2: blocks.swapAt(index, random.below(blocks.count))
        default: blocks[index] = mutated(blocks[index])
        }
    }

    private mutating func mutated(_ block: FuzzBlock) -> FuzzBlock {
        switch block {
        case .paragraph(let runs): return .paragraph(mutated(runs))
        case .item(let runs): return .item(mutated(runs))
        case .marked(let runs): return .marked(mutated(runs))
        case .box(var inner):
            mutate(&inner)
            return .box(inner)
        case .table(var rows):
            let row = random.below(rows.count)
            guard row < rows.count, !rows[row].isEmpty else { return block }
            let cell = random.below(rows[row].count)
            switch random.below(10) {
            case 0: rows.remove(at: row)
            case 1: rows.insert(rows[row], at: random.below(rows.count))
            case 2: rows[row].remove(at: cell)
            case 3: rows[row].append(FuzzCell(blocks: [.text("{{ a }}")]))
            case 4: rows[row][cell].span += 1 + random.below(2)
            case 5: rows[row][cell].goesOn.toggle()
            default: mutate(&rows[row][cell].blocks)
            }
            return .table(rows)
        }
    }

    private mutating func mutated(_ runs: [String]) -> [String] {
        guard !runs.isEmpty else { return [TagMutator.text(&random)] }
        var runs = runs
        let index = random.below(runs.count)
        switch random.below(8) {
        case 0: runs.remove(at: index)
        case 1: runs.insert(runs[index], at: random.below(runs.count))
        case 2: runs.insert(random.one(of: TagMutator.words), at: index)
        default: runs[index] = TagMutator.mutated(runs[index], &random)
        }
        return runs
    }
}
