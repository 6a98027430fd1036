import ChanceryDocument

/// Counts the paragraphs of all lists of a story and prints their labels, as Word does (reading.md 1a; ECMA-376-1:2016 §17.9).
///
/// The running count belongs to the definition, not to the instance: an instance with `startOverride` begins anew at its first use
/// of that level, and going back to the first instance goes on from there.
struct ListCounter {
    private let numbering: Numbering
    /// The last number of each level by definition; `nil` where the level begins anew.
    private var counts: [Int: [Int?]] = [:]
    /// The levels whose `startOverride` has been spent, nine for each instance.
    private var spentOverrides: Set<Int> = []

    init(_ numbering: Numbering) {
        self.numbering = numbering
    }

    /// Counts a paragraph.
    ///
    /// - Parameters:
    ///   - numID: The instance; one that does not exist gives no label.
    ///   - level: The level from 0, or `nil` where nothing says it: then the one that belongs to the style, else the first.
    ///   - styleID: The style that the numbering came from.
    mutating func label(numID: Int, level: Int?, styleID: String?) -> ListLabel? {
        guard numID != 0, let instance = numbering.instances[numID] else { return nil }
        let index = level ?? styleID.flatMap { numbering.level(ofStyle: $0, in: instance) } ?? 0
        guard (0...8).contains(index), let definition = numbering.level(index, of: instance) else { return nil }
        count(index, definition, of: instance, numID: numID)
        let text = text(of: definition, at: index, of: instance)
        guard !text.isEmpty || definition.hasPicture else { return nil }
        let isBullet = definition.format == .bullet || definition.hasPicture
        return ListLabel(text: isBullet ? PrivateUse.mapped(text.isEmpty ? "•" : text) : text, isBullet: isBullet)
    }

    private mutating func count(_ index: Int, _ level: ListLevel, of instance: ListInstance, numID: Int) {
        var numbers = counts[instance.definition] ?? [Int?](repeating: nil, count: 9)
        if let start = instance.overrides[index]?.start, spentOverrides.insert(numID &* 9 &+ index).inserted {
            numbers[index] = start
        } else {
            numbers[index] = numbers[index].map { $0 &+ 1 } ?? level.start
        }
        for deeper in (index + 1)..<9 where numbers[deeper] != nil {
            switch numbering.level(deeper, of: instance)?.restart {
            case 0?: break
            case let after? where index > after - 1: break
            default: numbers[deeper] = nil
            }
        }
        counts[instance.definition] = numbers
    }

    private func text(of level: ListLevel, at index: Int, of instance: ListInstance) -> String {
        if level.format == .bullet { return level.text }
        let numbers = counts[instance.definition] ?? []
        var result = ""
        var rest = level.text[...]
        while let percent = rest.firstIndex(of: "%") {
            result += rest[..<percent]
            let next = rest.index(after: percent)
            guard next < rest.endIndex, let digit = rest[next].wholeNumberValue, (1...9).contains(digit) else {
                result.append("%")
                rest = rest[next...]
                continue
            }
            if let other = digit - 1 == index ? level : numbering.level(digit - 1, of: instance) {
                // A level that was never used counts as if it had been used once.
                let number = (numbers.indices.contains(digit - 1) ? numbers[digit - 1] : nil) ?? other.start
                let format = level.isLegal && other.format != .none ? .decimal : other.format
                result += format.text(of: number)
            }
            rest = rest[rest.index(after: next)...]
        }
        return result + rest
    }
}
