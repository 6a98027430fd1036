public import ChanceryDiagnostics
public import ChanceryDocument
public import ChanceryModels

/// Reads an act out of a document: an order, a directive, a resolution, with what is appended to it.
///
/// Its parts are told by where they stand and by their words (domain.md §2, §3): bodies, kind, date, number, place,
/// heading «О …», grounds, verb, points nested by their numbers, signatures and what stands behind them.
public struct OrderRecogniser: Sendable {
    /// What reads an appended plan.
    public var plans: PlanRecogniser

    /// Creates a recogniser.
    public init(plans: PlanRecogniser = PlanRecogniser()) { self.plans = plans }

    /// How surely a document holds an act.
    enum Evidence: Sendable, Hashable {
        case none
        /// It orders something.
        case worded
        /// It is headed «ПРИКАЗ» or the like and has an order's text or date.
        case headed
    }

    /// Looks for an act in a document.
    static func evidence(in document: Document) -> Evidence {
        // Tables of plans name orders among the papers that come of them.
        let end = document.body.firstIndex { block in
            if case .table(let table) = block { table.grid.columnCount > 2 && table.grid.rowCount > 3 } else { false }
        }
        let lines = PaperStory(Array(document.body.prefix(min(end ?? 400, 400)))) { _ in false }.lines
        let start = ActLine.index(in: lines)
        // Minutes decide below their own heading.
        let title = lines.indices.first {
            CueText(lines[$0].text).at(0, "протокол") && !ReviewStamp.holds($0, of: lines)
        }
        if let title, title < start ?? .max { return .none }
        let verb = lines.prefix(200).firstIndex { OrderVerb($0) != nil }
        guard let start else { return verb == nil ? .none : .worded }
        if let verb, verb > start { return .headed }
        let isDated = lines[start...].prefix(6).contains { line in
            var facts = HeadFacts()
            _ = facts.take(line.text)
            return facts.date != nil || facts.number != nil
        }
        return isDated ? .headed : .none
    }

    /// Reads the act of a document.
    ///
    /// - Returns: The act, and what was uncertain or left out.
    /// - Throws: `no-order` where no line names the kind of an act and none orders anything.
    /// - Complexity: Linear in the length of the text, times the number of appendices.
    public func order(
        in document: Document
    ) throws(DiagnosticList) -> (order: Order, diagnostics: [Diagnostic]) {
        let parting = AppendixParting(document.body)
        let lines = PaperStory(Array(document.body[parting.main])) { _ in false }.lines
        let start = ActLine.index(in: lines)
        guard start != nil || lines.contains(where: { OrderVerb($0) != nil }) else {
            throw DiagnosticList([.noOrder(lines: lines.prefix(3).map(\.text))])
        }
        // Word's forms have the name in the header of the first page.
        let form = start == nil ? [] : LetterheadNames.lines(inHeadersOf: document)
        var (order, diagnostics) = act(in: lines, from: start)
        if order.organisation == nil, !form.isEmpty {
            (order, diagnostics) = act(in: form + lines, from: start.map { $0 + form.count })
        }
        let reader = OrderAppendixReader(plans: plans, body: document.body)
        for range in parting.appendices {
            let found = reader.appendix(range)
            order.add(found.appendix)
            diagnostics += found.diagnostics
        }
        addMentioned(to: &order)
        order.executor = order.executor ?? ContactReader.executor(inFootersOf: document)
        return (order, diagnostics)
    }

    /// Reads the lines of the act itself.
    private func act(in lines: [PaperLine], from start: Int?) -> (order: Order, diagnostics: [Diagnostic]) {
        var head = OrderHeadReader()
        var textStart = 0
        if let start, let act = ActLine(lines[start]) {
            head.readAbove(Array(lines[..<start]))
            head.read(act)
            textStart = start + 1
        }
        let behind = Self.factsFirst(Array(lines[textStart...]))
        let factsEnd = head.readBehind(behind)
        var order = head.order
        let rest = Array(behind[factsEnd...])
        let text = OrderTextReader(rest, subject: order.subject)
        order.subject = text.subject
        order.preamble = text.preamble
        order.verb = text.verb
        // What parts the grounds of a directive from its points is printed where no verb is (domain.md §3).
        if text.verb == nil, let last = order.preamble.popLast() {
            order.preamble.append(last.hasSuffix(":") ? String(last.dropLast()).trimmed : last)
        }
        let points = Array(rest[text.end...])
        let closingStart = OrderClosingReader.start(in: points, behindPoint: text.firstPoint != nil)
        let scanner = DeadlineScanner(date: order.date)
        order.clauses = ClauseReader.clauses(
            [text.firstPoint].compactMap(\.self) + points[..<closingStart], scanner: scanner)
        if order.clauses.count > 1, let last = order.clauses.last, ControlCue.begins(last.text) {
            order.control = order.clauses.popLast()
        }
        let closing = OrderClosingReader(Array(points[closingStart...]))
        order.basis = closing.basis
        order.signatures = closing.signatures
        order.visas = closing.visas
        order.acquainted = closing.acquainted
        order.agreements += closing.agreements
        order.executor = closing.executor
        order.appendices = closing.attachments.map { OrderAppendix(title: $0.name, sheets: $0.sheets) }
        var diagnostics = missing(in: order)
        diagnostics += (head.leftOut + closing.leftOut).map { .leftOutOfPaper($0.shown, at: $0.place) }
        return (order, diagnostics)
    }

    /// The lines with that of the date first, where it stands below the heading: «ПРИКАЗ № 12-к / о предоставлении отпуска /
    /// г. Суздаль        17 июня 2024 г.»
    private static func factsFirst(_ lines: [PaperLine]) -> [PaperLine] {
        let dated = lines.indices.prefix(5).first { index in
            var facts = HeadFacts()
            return facts.take(lines[index].text).isEmpty && facts.date != nil && lines[index].label == nil
        }
        guard let dated, dated > 0, CueText(lines[0].text.unquoted).beginsTopic,
            !lines[..<dated].contains(where: {
                OrderVerb($0) != nil || $0.numbered.number != nil || OrderTextReader.beginsGrounds($0)
            })
        else { return lines }
        return [lines[dated]] + lines[..<dated] + lines[(dated + 1)...]
    }

    /// What an act must have and this one lacks.
    private func missing(in order: Order) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if order.act == nil { diagnostics.append(.missingPart(Wording("kind of act", russian: "вид документа"))) }
        if order.subject == nil { diagnostics.append(.missingPart(Wording("heading", russian: "заголовок"))) }
        if order.clauses.isEmpty, order.control == nil {
            diagnostics.append(.missingPart(Wording("points", russian: "пункты")))
        }
        if order.signatures.isEmpty { diagnostics.append(.missingPart(Wording("signature", russian: "подпись"))) }
        return diagnostics
    }

    /// Adds the appendices that the points name and the file does not hold.
    private func addMentioned(to order: inout Order) {
        let mentioned = AppendixMentions.appendices(in: order.clauses)
        for appendix in mentioned where !order.appendices.contains(where: { $0.number == appendix.number }) {
            if order.appendices.count == 1, mentioned.count == 1, order.appendices[0].number == nil { continue }
            order.appendices.append(appendix)
        }
    }
}

extension Order {
    /// Adds an appendix that the file holds; one that the act has named already is the same.
    fileprivate mutating func add(_ appendix: OrderAppendix) {
        let known = appendices.firstIndex { known in
            guard known.model == nil, known.status == nil else { return false }
            return known.number == appendix.number && appendix.number != nil
                || known.title != nil && known.title?.lowercased() == appendix.title?.lowercased()
        }
        guard let known else {
            appendices.append(appendix)
            return
        }
        var found = appendix
        found.sheets = found.sheets ?? appendices[known].sheets
        found.title = found.title ?? appendices[known].title
        appendices[known] = found
    }
}
