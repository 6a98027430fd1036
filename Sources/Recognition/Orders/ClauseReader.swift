import ChanceryModels

/// Reads the points of an act, nested by the manner of their numbers: «1.», «1.1.», «1)», «а)».
struct ClauseReader {
    /// The manner of a number; points of one manner are of one level.
    private struct Manner: Hashable {
        var style: NumberedHeading.Style
        var depth: Int
        var hasBracket: Bool
    }

    /// A point that is being read, and the manner of its number.
    private struct Open {
        var clause: Clause
        var manner: Manner?
        var isBulleted = false
    }

    private let scanner: DeadlineScanner
    private var clauses: [Clause] = []
    /// The points that are open, each inside of the one before it.
    private var open: [Open] = []
    /// Whether the line before stands in a table that belongs to a point.
    private var isInTable = false

    /// Reads the lines of an act behind its verb.
    static func clauses(_ lines: some Sequence<PaperLine>, scanner: DeadlineScanner) -> [Clause] {
        var reader = ClauseReader(scanner: scanner)
        var isBehindRow = false
        for line in lines {
            // A row of a table belongs to the point above it, whatever number it has.
            reader.isInTable = line.isTabled && (isBehindRow ? reader.isInTable : reader.opensTable)
            isBehindRow = line.isTabled
            if reader.isInTable {
                reader.goOn(line.shown)
                continue
            }
            // «ПРИКАЗЫВАЮ: 1. Провести … 2. Утвердить …»: points that share a line are points all the same.
            for (index, part) in line.enumeratedParts.enumerated() { reader.read(part, isOwn: index > 0) }
        }
        reader.close(downTo: 0)
        return reader.clauses
    }

    private init(scanner: DeadlineScanner) { self.scanner = scanner }

    private mutating func read(_ line: PaperLine, isOwn: Bool) {
        let numbered = line.numbered
        if isOwn || !line.continuesParagraph || line.label != nil,
            let number = numbered.number?.number ?? line.label.flatMap(PrintedNumber.normalised)
        {
            let manner = numbered.number.map {
                Manner(style: $0.style, depth: $0.depth, hasBracket: $0.number.hasSuffix(")"))
            }
            begin(Clause(number: number, text: numbered.rest), manner: manner)
        } else if goesOn(line) {
            let isSub = line.isBulleted && !DecisionMarks.begins(line.text)
            goOn((isSub ? line.bullet ?? "- " : "") + line.shown)
        } else {
            begin(Clause(text: line.shown), manner: nil)
            if line.isBulleted, let last = open.indices.last { open[last].isBulleted = true }
        }
    }

    /// Whether a line without a number goes on with the point before it.
    private func goesOn(_ line: PaperLine) -> Bool {
        guard let last = open.last, !ControlCue.isOwn(line) else { return false }
        // Among numbered points nothing else is one.
        if open.contains(where: { $0.manner != nil }) { return true }
        // Points may be parted by bullets alone.
        if line.isBulleted, !line.continuesParagraph { return !last.isBulleted }
        return line.continuesParagraph || line.beginsSmall || DecisionMarks.begins(line.text)
            || last.clause.text.hasSuffix(":")
    }

    /// Whether a table behind the last line belongs to its point.
    private var opensTable: Bool {
        open.contains { $0.manner != nil } || open.last?.clause.text.hasSuffix(":") == true
    }

    private mutating func goOn(_ text: String) {
        guard var last = open.popLast() else { return }
        if last.clause.text.isEmpty {
            last.clause.text = text
        } else {
            last.clause.text = CutWord.joined(last.clause.text, text) ?? last.clause.text + "\n" + text
        }
        open.append(last)
    }

    private mutating func begin(_ clause: Clause, manner: Manner?) {
        close(downTo: level(of: manner))
        open.append(Open(clause: clause, manner: manner))
    }

    /// How many of the open points a new one stands in.
    private func level(of manner: Manner?) -> Int {
        guard let manner else { return 0 }
        if let same = open.firstIndex(where: { $0.manner == manner }) { return same }
        if manner.style == .decimal, !manner.hasBracket {
            // «2.1» stands in the nearest point with fewer figures, whatever «а)» lies between.
            let outer = open.lastIndex { known in
                guard let known = known.manner else { return false }
                return known.style == .roman
                    || known.style == .decimal && !known.hasBracket && known.depth < manner.depth
            }
            return outer.map { $0 + 1 } ?? 0
        }
        return min(open.count, 12)
    }

    private mutating func close(downTo level: Int) {
        while open.count > level, let last = open.popLast() {
            let clause = finished(last.clause)
            if var outer = open.popLast() {
                outer.clause.clauses.append(clause)
                open.append(outer)
            } else {
                clauses.append(clause)
            }
        }
    }

    /// A point with what its text says of those responsible and of its deadline.
    private func finished(_ clause: Clause) -> Clause {
        var clause = clause
        let marks = DecisionMarks(clause.text)
        let wording = ClauseWording(clause.text)
        clause.responsible = marks.responsible.isEmpty ? ClauseExecutor.executors(of: wording.rest) : marks.responsible
        // «Методическому центру: 1.1. …»: the point above charges somebody with those inside of it.
        let isCharged =
            !clause.responsible.isEmpty
            || open.contains { !ClauseExecutor.executors(of: ClauseWording($0.clause.text).rest).isEmpty }
        clause.deadline =
            marks.deadlines.isEmpty ? scanner.deadlines(of: wording, isCharged: isCharged) : marks.deadlines
        return clause
    }
}
