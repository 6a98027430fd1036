/// A sum of money in roubles and kopecks.
public struct Roubles: Sendable, Hashable {
    /// The whole sum in kopecks; below zero it is a debt.
    public let kopeckCount: Int

    /// Creates a sum from a number of kopecks.
    public init(kopecks: Int) {
        kopeckCount = kopecks
    }

    /// Reads «145», «145,50», `145.5`, «1 250 000,00»; nil for what is no sum, or has parts of a kopeck.
    public init?(parsing text: String) {
        var text = text.filter { !$0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }
        let isNegative = text.hasPrefix("-") || text.hasPrefix("−")
        if isNegative { text.removeFirst() }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let whole = Int(parts[0])
        else { return nil }
        var kopecks = 0
        if parts.count == 2 {
            guard (1...2).contains(parts[1].count), let part = Int(parts[1]) else { return nil }
            kopecks = parts[1].count == 1 ? part * 10 : part
        }
        let sum = whole.multipliedReportingOverflow(by: 100)
        let total = sum.partialValue.addingReportingOverflow(kopecks)
        guard !sum.overflow, !total.overflow else { return nil }
        kopeckCount = isNegative ? -total.partialValue : total.partialValue
    }

    private var whole: Int { kopeckCount / 100 }
    private var kopecks: Int { Int(kopeckCount.magnitude % 100) }
    private var sign: String { kopeckCount < 0 && whole == 0 ? "-" : "" }

    /// «145 (сто сорок пять) рублей 50 копеек»: figures, and the whole roubles in words, as contracts and orders have it.
    public var figuresAndWords: String {
        let words = (sign.isEmpty ? "" : "минус ") + NumberWords.words(whole)
        return sign + Roubles.grouped(whole) + " (" + words + ") " + Self.rouble.form(for: whole) + " "
            + kopecks.padded(to: 2) + " " + Self.kopeck.form(for: kopecks)
    }

    /// «сто сорок пять рублей 50 копеек».
    public var words: String {
        (sign.isEmpty ? "" : "минус ") + NumberWords.words(whole) + " " + Self.rouble.form(for: whole) + " "
            + kopecks.padded(to: 2) + " " + Self.kopeck.form(for: kopecks)
    }

    /// «145 рублей 50 копеек».
    public var figures: String {
        sign + Roubles.grouped(whole) + " " + Self.rouble.form(for: whole) + " " + kopecks.padded(to: 2) + " "
            + Self.kopeck.form(for: kopecks)
    }

    /// «1 250 000» with no-break spaces; four digits stand together, as in Russian print.
    static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        guard digits.count > 4 else { return String(number) }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += PersonName.noBreakSpace }
            text.append(digit)
        }
        return (number < 0 ? "-" : "") + text
    }

    private static let rouble = CountedNoun(
        singular: ["рубль", "рубля", "рублю", "рубль", "рублем", "рубле"],
        plural: ["рубли", "рублей", "рублям", "рубли", "рублями", "рублях"])
    private static let kopeck = CountedNoun(
        singular: ["копейка", "копейки", "копейке", "копейку", "копейкой", "копейке"],
        plural: ["копейки", "копеек", "копейкам", "копейки", "копейками", "копейках"])
}
