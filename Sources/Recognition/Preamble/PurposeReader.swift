import ChanceryDocument

/// Reads the goal and the tasks: «Цель: …», «Задачи:» with a list below.
struct PurposeReader {
    private enum State {
        case nothing
        case goal
        case tasks
    }

    private(set) var goal: String?
    private var tasks: [String] = []
    private var state = State.nothing
    /// What stood behind «Задачи:» in the same line.
    private var inline: String?
    /// Whether the list's paragraphs carry labels, once its first one is read.
    private var isLabelled: Bool?
    /// Whether the list's first paragraph is set as headings are.
    private var isListHeadingLike: Bool?
    /// What the list's first paragraph begins with, if a bullet or a number is typed before it.
    private var mark: Unicode.Scalar?
    private var goalParts: [String] = []

    /// Whether a line begins the goal or the tasks.
    static func begins(_ text: String) -> Bool { lead(of: text) != nil }

    /// The tasks, those of one line («Задачи: …; …») parted.
    var finishedTasks: [String] {
        guard let inline else { return tasks }
        if !tasks.isEmpty { return [inline] + tasks }
        let parts = PurposeReader.numbered(inline) ?? inline.split(separator: ";").map(String.init)
        return parts.map { PurposeReader.unmarked($0.trimmed) }.filter { !$0.isEmpty }
    }

    /// «профилактика …. Задачи: обучить …; воспитать …»: the goal and the tasks that one paragraph holds.
    private static func tasks(behind goal: String) -> (goal: String, tasks: String)? {
        for cue in [" Задачи:", " ЗАДАЧИ:"] {
            guard let range = goal.unicodeScalars.firstRange(of: cue.unicodeScalars) else { continue }
            let parts = (String(goal[..<range.lowerBound]).trimmed, String(goal[range.upperBound...]).trimmed)
            return parts.0.isEmpty || parts.1.isEmpty ? nil : parts
        }
        return nil
    }

    /// The parts of «1. Провести турниры. 2. Обучить судей.», which is numbered from 1 on; `nil` for other texts.
    private static func numbered(_ text: String) -> [String]? {
        let words = text.split(whereSeparator: \.isWhitespace)
        var parts: [String] = []
        for word in words {
            let next = parts.count + 1
            if word == "\(next)." || word == "\(next))" {
                parts.append(String(word))
            } else if let last = parts.indices.last {
                parts[last] += " " + word
            } else {
                return nil
            }
        }
        return parts.count > 1 ? parts : nil
    }

    /// Reads a line; whether it belongs here.
    mutating func take(_ line: Line) -> Bool {
        if let lead = PurposeReader.lead(of: line.text), line.paragraph.label == nil || state != .tasks {
            switch lead.kind {
            case .goal where goal == nil:
                state = .goal
                goalParts = []
                goal = lead.rest.isEmpty ? nil : lead.rest
                if let parted = PurposeReader.tasks(behind: lead.rest) {
                    (goal, inline) = (parted.goal, parted.tasks)
                    state = .tasks
                }
                return true
            case .tasks where tasks.isEmpty && inline == nil:
                state = .tasks
                inline = lead.rest.isEmpty ? nil : lead.rest
                return true
            default: break
            }
        }
        switch state {
        case .nothing: return false
        case .goal: return takeGoal(line)
        case .tasks: return takeTask(line)
        }
    }

    private mutating func takeGoal(_ line: Line) -> Bool {
        let goesOn = line.text.unicodeScalars.first?.isLowercaseLetter == true
        let isList = line.paragraph.label != nil || PurposeReader.unmarked(line.text) != line.text
        let isOpen = goal == nil || !goalParts.isEmpty && isList
        guard isOpen || goesOn && !line.followsGap && !line.isHeadingLike else {
            state = .nothing
            return false
        }
        goalParts.append(line.text)
        goal = isOpen ? goalParts.joined(separator: "\n") : (goal ?? "") + " " + line.text
        if !isOpen { goalParts = [] }
        return true
    }

    private mutating func takeTask(_ line: Line) -> Bool {
        let isItem = line.paragraph.label != nil
        let text = isItem ? line.text : PurposeReader.unmarked(line.text)
        let isTyped = text != line.text
        if let labelled = isLabelled, labelled, !isItem {
            // A paragraph without a bullet ends the list, unless a stray break made it.
            guard let last = tasks.last, line.text.unicodeScalars.first?.isLowercaseLetter == true, !line.followsGap
            else {
                state = .nothing
                return false
            }
            tasks[tasks.count - 1] = CutWord.joined(last, line.text) ?? last + " " + line.text
            return true
        }
        let isPlainEnd = !isItem && !isTyped && (line.followsGap && !tasks.isEmpty || line.isHeadingLike)
        // «1. Кадры» in bold behind a list in plain type is the first section's heading.
        let isHeading = line.isHeadingLike && isListHeadingLike == false
        // So is a number behind a gap where the list has dashes.
        let isOtherMark = isTyped && line.followsGap && mark.map { $0.isDigit != line.text.startsWithDigit } ?? false
        // A sentence without a dash below tasks that have them, the last one ended, is no task.
        let isOtherText =
            !isItem && !isTyped && mark != nil && tasks.last?.hasSuffix(".") == true
            && text.unicodeScalars.first?.isLowercaseLetter == false
        if isPlainEnd || isHeading || isOtherMark || isOtherText {
            state = .nothing
            return false
        }
        if isLabelled == nil {
            isLabelled = isItem
            isListHeadingLike = line.isHeadingLike
            mark = isTyped ? line.text.unicodeScalars.first : nil
        }
        if !text.isEmpty { tasks.append(text) }
        return true
    }

    /// A text without the bullet or the number that is typed before it.
    static func unmarked(_ text: String) -> String {
        var rest = text.unicodeScalars[...]
        guard let first = rest.first else { return text }
        if first.isDash || "•·*●▪➢✓".unicodeScalars.contains(first) || first.value == 0xF0B7 {
            rest = rest.dropFirst()
            return String(rest).trimmed
        }
        let digits = rest.prefix { $0.isDigit }
        guard (1...2).contains(digits.count) else { return text }
        rest = rest.dropFirst(digits.count)
        guard let mark = rest.first, mark == "." || mark == ")" else { return text }
        rest = rest.dropFirst()
        guard rest.first?.isDigit != true else { return text }
        return String(rest).trimmed
    }

    private enum Kind {
        case goal
        case tasks
    }

    /// What a line begins, and what follows the colon.
    private static func lead(of text: String) -> (kind: Kind, rest: String)? {
        let scalars = text.unicodeScalars
        let colon = scalars.firstIndex(of: ":")
        let head: String
        var rest = ""
        if let colon, scalars.distance(from: scalars.startIndex, to: colon) <= 120 {
            head = String(scalars[..<colon])
            rest = String(scalars[scalars.index(after: colon)...]).trimmed
        } else if let dash = text.range(ofDashBehindSubject: ()) {
            head = String(text[..<dash.lowerBound])
            rest = String(text[dash.upperBound...]).trimmed
        } else {
            head = text
            guard text.utf8.count <= 80 else { return nil }
        }
        let words = FoldedHeading(head).words
        guard words.count <= 10 else { return nil }
        let isAlone = colon == nil && rest.isEmpty
        // «Решение задачи обеспечения – …» is a sentence of another kind: before a dash the word is the subject.
        if colon == nil, !rest.isEmpty, words.count > 1,
            !words.prefix(2).contains(where: { ["цель", "цели", "задача", "задачи"].contains($0) })
        {
            return nil
        }
        if isAlone, words.count > 3 { return nil }
        if words.contains(where: { ["задачи", "задача"].contains($0) }) { return (.tasks, rest) }
        if words.prefix(3).contains(where: { ["цель", "цели"].contains($0) }) { return (.goal, rest) }
        return nil
    }
}

extension String {
    /// Whether a digit comes first.
    fileprivate var startsWithDigit: Bool { unicodeScalars.first?.isDigit ?? false }

    /// The dash with blanks around it that follows the subject of a sentence: «Цель – …», «Цель музейной деятельности - …».
    fileprivate func range(ofDashBehindSubject: Void) -> Range<String.Index>? {
        let scalars = unicodeScalars
        var wordCount = 0
        var index = scalars.startIndex
        while wordCount < 6, let blank = scalars[index...].firstIndex(where: \.isBlank) {
            wordCount += 1
            let dash = scalars.index(after: blank)
            guard dash < scalars.endIndex else { return nil }
            if scalars[dash].isDash {
                let behind = scalars.index(after: dash)
                guard behind < scalars.endIndex, scalars[behind].isBlank else { return nil }
                return blank..<behind
            }
            index = dash
        }
        return nil
    }
}
