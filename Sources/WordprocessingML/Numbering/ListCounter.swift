import ChanceryDocument

/// Counts the paragraphs of all lists of a story and prints their labels, as Word does (the page ReadingCapabilities; ECMA-376-1:2016 §17.9).
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
    ///   - level: The level from 0 that the paragraph itself says, if it does.
    ///   - styleID: The paragraph's style: where the paragraph says no level, it may be the one that a level of the list names.
    ///   - styleLevel: The level that the style says; where nothing says any, it is the first.
    mutating func label(numID: Int, level: Int?, styleID: String?, styleLevel: Int?) -> ListLabel? {
        guard numID != 0, let instance = numbering.instances[numID] else { return nil }
        let index = level ?? styleID.flatMap { numbering.level(ofStyle: $0, in: instance) } ?? styleLevel ?? 0
        guard (0...8).contains(index), let definition = numbering.level(index, of: instance) else { return nil }
        count(index, definition, of: instance, numID: numID)
        if definition.isHidden { return nil }
        let isBullet = definition.format == .common(.bullet) || definition.hasPicture
        var text = isBullet ? definition.text : text(of: definition, at: index, of: instance)
        if let font = definition.font { text = font.shown(text) }
        text = PrivateUse.mapped(text).trimmingBlanks
        if text.isEmpty {
            guard definition.hasPicture else { return nil }
            text = "•"
        }
        return ListLabel(text: text, isBullet: isBullet)
    }

    private mutating func count(_ index: Int, _ level: ListLevel, of instance: ListInstance, numID: Int) {
        var numbers = counts[instance.definition] ?? [Int?](repeating: nil, count: 9)
        if let start = instance.overrides[index]?.start, spentOverrides.insert(numID &* 9 &+ index).inserted {
            numbers[index] = start
        } else {
            numbers[index] = numbers[index].map { $0 &+ 1 } ?? level.start
        }
        // A parent that was never used counts as used once: a heading of the first level behind one of the second is the
        // second (Microsoft's article Q110380; LibreOffice too).
        for shallower in 0..<index where numbers[shallower] == nil {
            numbers[shallower] =
                instance.overrides[shallower]?.start ?? numbering.level(shallower, of: instance)?.start ?? 0
        }
        for deeper in (index + 1)..<9 where numbers[deeper] != nil {
            switch numbering.level(deeper, of: instance)?.restart {
            case 0?: break
            // Only where a level at or before the named one was used.
            case let after? where after <= deeper && index > after - 1: break
            default: numbers[deeper] = nil
            }
        }
        counts[instance.definition] = numbers
    }

    private func text(of level: ListLevel, at index: Int, of instance: ListInstance) -> String {
        let numbers = counts[instance.definition] ?? []
        var result = ""
        var rest = level.text[...]
        while let percent = rest.firstIndex(of: "%") {
            result += rest[..<percent]
            let next = rest.index(after: percent)
            guard next < rest.endIndex, let digit = Int(String(rest[next])), (1...9).contains(digit) else {
                result.append("%")
                rest = rest[next...]
                continue
            }
            // A level deeper than this one has no number to show here.
            if digit - 1 <= index, let other = digit - 1 == index ? level : numbering.level(digit - 1, of: instance) {
                let number = (numbers.indices.contains(digit - 1) ? numbers[digit - 1] : nil) ?? other.start
                result += text(of: number, in: other.format, isLegal: level.isLegal)
            }
            rest = rest[rest.index(after: next)...]
        }
        return result + rest
    }

    /// A number in its format; `isLgl` turns every one that shows into figures (§17.9.4).
    private func text(of number: Int, in format: LevelFormat, isLegal: Bool) -> String {
        switch format {
        case .common(.none), .common(.bullet): ""
        case _ where isLegal: String(number)
        default: format.text(of: number, in: numbering.language)
        }
    }
}
