import ChanceryRussian

/// Words of time in the midst of a sentence: «до 1 марта 2026 г.», «в трехдневный срок», «за 3 дня до начала смены».
///
/// Whether words are a time the grammar of deadlines says (domain.md §5); here is told only where one may begin.
struct TimePhrase {
    /// The tokens that it takes, with the comma that closes it.
    let tokens: Range<Int>
    /// Its words as they are written, without signs at their end.
    let text: String
    /// What the words mean; years that they leave out are those of a sample.
    private let meaning: Deadline

    /// No time in a sentence has more words and signs.
    private static let limit = 30

    /// The longest words of time that begin at a token and end before another.
    static func longest(in tokens: Tokens, at start: Int, upTo limit: Int) -> TimePhrase? {
        guard mayBegin(tokens, start) else { return nil }
        var end = min(limit, start + Self.limit)
        while end > start {
            if let phrase = TimePhrase(tokens, start..<end) { return phrase }
            end -= 1
        }
        return nil
    }

    /// The words of some tokens, if all of them are of time.
    static func whole(_ tokens: Tokens, _ range: Range<Int>) -> TimePhrase? { TimePhrase(tokens, range) }

    /// The words of time that a sentence ends with; those that a participle before them holds are none: «прошедшего в марте».
    static func closing(_ tokens: Tokens, sentence: Range<Int>) -> TimePhrase? {
        var depth = 0
        var found: TimePhrase?
        let first = max(sentence.lowerBound + 1, sentence.upperBound - limit)
        guard first < sentence.upperBound, !tokens.at(sentence.upperBound - 1, ")") else { return nil }
        for index in (first..<sentence.upperBound).reversed() {
            if tokens.at(index, "»", ")") { depth += 1 }
            if tokens.at(index, "«", "(") { depth -= 1 }
            guard depth == 0, mayBegin(tokens, index), tokens[index]?.kind == .word, !tokens.at(index, "к"),
                tokens[index - 1].map({ !$0.text.endsAsGenitiveAdjective && !$0.text.endsAsAdjective }) ?? true
            else { continue }
            found = TimePhrase(tokens, index..<sentence.upperBound) ?? found
        }
        return found
    }

    private init?(_ tokens: Tokens, _ range: Range<Int>) {
        // «в срок до 1 марта» is «до 1 марта», as it is where the time stands anywhere else.
        let isLabelled = tokens.at(range.lowerBound, "в") && tokens.at(range.lowerBound + 1, "срок")
        let first = range.lowerBound + (isLabelled ? 2 : 0)
        guard first < range.upperBound else { return nil }
        let text = DeadlineScanner.withoutTail(tokens.text(first...(range.upperBound - 1)))
        let meaning = DeadlineParser.deadline(in: text, context: .calendar(2024))
        // «в течении» is the clerks' own; any other word that is nearly one of time is another word.
        let isTyped = !meaning.diagnostics.contains(.typo) || tokens.at(range.lowerBound + 1, "течении")
        let isRead = meaning.items.allSatisfy { if case .unresolved = $0.when { false } else { true } }
        guard isTyped, isRead, meaning.hasReading else { return nil }
        self.tokens = range
        self.text = text
        self.meaning = meaning
    }

    /// Whether it bounds an assignment whoever carries it out: «незамедлительно», «за 3 дня до начала смены».
    var isTerm: Bool {
        meaning.items.allSatisfy { item in
            switch item.when {
            case .offset, .by, .continuous: true
            default: false
            }
        }
    }

    /// Whether it counts from something else: «за 3 дня до начала смены».
    var isOffset: Bool {
        meaning.items.allSatisfy { item in
            if case .offset = item.when { true } else { false }
        }
    }

    /// Whether it says until when or from when on, once or every year: «ежегодно, до 1 ноября», «с 1 октября».
    var bounds: Bool {
        meaning.items.allSatisfy { item in
            switch item.when {
            case .by, .from, .yearlyBy, .offset: true
            default: false
            }
        }
    }

    /// Whether it only says how often: «по пятницам», «раз в две недели».
    var isRecurrence: Bool { meaning.items.allSatisfy { $0.when == .whole && $0.recurrence != nil } }

    /// Whether it names days or months, and nothing between or around them: «15.01.2026», «апрель 2026 года».
    var isDated: Bool {
        meaning.items.allSatisfy { item in
            switch item.when {
            case .date, .dateRange, .months, .monthRange: true
            default: false
            }
        }
    }

    /// Whether it names days or months by the calendar: «в марте 2026 г.», «с 1 по 15 марта».
    var isOfCalendar: Bool {
        meaning.items.allSatisfy { item in
            switch item.when {
            case .date, .dateRange, .months, .monthRange, .from, .whole: true
            default: false
            }
        }
    }

    /// Whether words of time may begin at a token.
    private static func mayBegin(_ tokens: Tokens, _ index: Int) -> Bool {
        guard let token = tokens[index] else { return false }
        if token.kind == .figure {
            // «МБОУ СОШ № 15 Марта» has a number, «2 раза в год» a count, «15 марта» a day.
            guard !tokens.at(index - 1, "№", ","), let next = tokens[index + 1] else { return false }
            return ["раз", "раза"].contains(next.text) || Tokens.month(next.text) != nil
                || DateReader.date(in: tokens, at: index) != nil
        }
        guard token.kind == .word else { return false }
        switch token.text {
        case "в", "во", "до", "к", "ко", "с", "со", "за", "по", "на", "не", "после", "при":
            return index + 1 < tokens.all.count
        case "раз", "один", "два", "три", "дважды", "начиная", "каждый", "каждую", "каждое", "весь", "согласно":
            return true
        default: return adverbs.contains(token.text)
        }
    }

    private static let adverbs: Set<String> = [
        "постоянно", "систематически", "регулярно", "круглогодично", "бессрочно", "срочно", "оперативно",
        "незамедлительно", "немедленно", "ежедневно", "еженедельно", "ежемесячно", "ежеквартально", "ежегодно",
    ]
}
