import ChanceryDocument
import ChanceryModels

/// Reads what stands above the text of a letter: form, date and number, reference, addressees, heading, salutation.
///
/// The form and the addressees stand side by side in a table, or one below the other; what a line is, its words tell,
/// and the cell or side that it stands on.
struct LetterHeadReader {
    private(set) var letter = Letter()
    private(set) var leftOut: [PaperLine] = []
    private var form = FormReader()
    private var addressees = AddresseeReader()
    private var facts = HeadFacts()
    /// The cell that the addressees stand in.
    private var addresseeCell: Int?
    /// The cell that the form stands in.
    private var formCell: Int?
    /// Whether a line has the date and number of the letter, or room for them.
    private(set) var isReferenced = false
    /// The cell that date and number stand in.
    private var referenceCell: Int?
    /// Whether the form stands below the addressees and was begun.
    private var isFormOpen = false
    /// Whether the line before told who writes.
    private var isSenderOpen = false
    private var subject: [PaperLine] = []
    /// The line that says what the letter is called: «ХОДАТАЙСТВО».
    private var kind: PaperLine?

    /// The index of the first line of the text.
    private(set) var end = 0

    /// Reads the lines of a letter from the top.
    init(_ lines: [PaperLine]) {
        let salutation = lines.prefix(150).firstIndex(where: LetterCue.isSalutation)
        let limit = salutation ?? Self.textStart(in: lines)
        let own = LetterheadNames.withoutTranslations(Array(lines[..<limit]))
        leftOut += own.translated
        for (index, line) in own.lines.enumerated() {
            if isAddressedBody(own.lines, at: index) {
                addressees.take(line)
            } else {
                take(line)
            }
        }
        end = limit
        if let salutation {
            // «Уважаемая …! / Уважаемый …!» where two are addressed.
            end = lines[salutation...].prefix(4).firstIndex { !LetterCue.isSalutation($0) } ?? salutation + 1
            letter.salutation = lines[salutation..<end].map(\.text.collapsed).joined(separator: "\n")
        }
        letter.letterhead = form.letterhead
        letter.addressees = addressees.addressees
        letter.date = facts.date
        letter.number = facts.number
        if let kind, subject.isEmpty { subject = [kind] } else if let kind { leftOut.append(kind) }
        if let first = subject.first {
            let text = subject.dropFirst().reduce(first.text) { CutWord.joined($0, $1.text) ?? $0 + " " + $1.text }
            letter.subject = text.collapsed.unframed.withoutTitleStop
        }
    }

    /// Whether a line names the body whose head is addressed below it, before anything of the form: «ФГБОУ ВО «ХГИК» /
    /// Ректору / Скоринову С.В.»
    private func isAddressedBody(_ lines: [PaperLine], at index: Int) -> Bool {
        guard form.isEmpty, addressees.isEmpty, !isReferenced, index + 1 < lines.count else { return false }
        let (line, next) = (lines[index], lines[index + 1])
        return !next.followsGap && next.cell == line.cell && next.alignment == line.alignment
            && line.alignment != .center && AddresseeReader.isOfficeAlone(next.text)
            && (AddresseeReader.beginsOrganisation(line.text) || line.text.hasSuffix("»"))
    }

    /// Where the text begins without a salutation: behind the heading, or at the first long paragraph.
    private static func textStart(in lines: [PaperLine]) -> Int {
        let heading = lines.prefix(80).firstIndex { LetterCue.isHeading($0.text) && $0.text.utf8.count < 500 }
        if let heading {
            var end = heading + 1
            while end < lines.count, goesOn(lines[end], with: lines[end - 1], first: lines[heading]) { end += 1 }
            // The heading may stand in the form, the addressees in the cell beside it.
            while end < lines.count, let cell = lines[heading].cell, let other = lines[end].cell, other >= cell {
                end += 1
            }
            return end
        }
        // «СОПРОВОДИТЕЛЬНОЕ ПИСЬМО» heads the text where nothing else does.
        if let kind = lines.prefix(60).lastIndex(where: LetterCue.isKind),
            lines[..<kind].contains(where: { $0.alignment == .end || AddresseeReader.isDative($0.text) })
        {
            return kind + 1
        }
        return lines.firstIndex { line in
            let isText = line.cell == nil && (line.text.hasSuffix(".") || line.text.hasSuffix(":"))
            return line.text.utf8.count > 240 && line.cell == nil || isText && LetterCue.says(line)
                || LetterCue.attachments(line) != nil
        } ?? lines.count
    }

    private static func goesOn(_ line: PaperLine, with last: PaperLine, first: PaperLine) -> Bool {
        guard line.label == nil, line.text.utf8.count < 300, !AddresseeReader.isDative(line.text) else { return false }
        if line.continuesParagraph { return true }
        if line.cell != first.cell { return false }
        if line.beginsSmall { return !line.followsGap }
        return last.text.hasSuffix(",") || last.text.hasSuffix("-")
    }

    private mutating func take(_ line: PaperLine) {
        // «15.01.2026 № 5        Директору школы»: a row with the form at the left and the addressee at the right.
        let fields = line.cell == nil ? HeadFacts.fields(of: line.text) : [line.text]
        guard fields.count > 1 else {
            takeField(line, isRight: line.alignment == .end)
            return
        }
        var copy = facts
        if copy.take(line.text).isEmpty, !LetterCue.isReply(line.text) {
            facts = copy
            isReferenced = true
            return
        }
        for (index, field) in fields.enumerated() {
            takeField(line.part(field, isFirst: index == 0), isRight: index == fields.count - 1)
        }
    }

    private mutating func takeField(_ line: PaperLine, isRight: Bool) {
        if takeReference(line.text) {
            referenceCell = referenceCell ?? line.cell
            return
        }
        // «ИНФОРМАЦИОННОЕ ПИСЬМО»: what it is called is no body; «Ходатайство» heads a letter that has no other heading.
        if LetterCue.isKind(line) {
            if CueText(line.text).words.last?.text == "письмо" || kind != nil {
                leftOut.append(line)
            } else {
                kind = line
            }
            return
        }
        if AccessMark.isMark(line.text) {
            letter.accessMark = line.text.collapsed
            return
        }
        if let first = subject.first, let last = subject.last, Self.goesOn(line, with: last, first: first) {
            subject.append(line)
            return
        }
        if subject.isEmpty, LetterCue.isHeading(line.text), !isRight {
            subject = [line]
            return
        }
        if isSender(line) {
            leftOut.append(line)
        } else if subject.isEmpty, !isRight, isBelowHead(line) {
            subject = [line]
        } else if isAddressee(line, isRight: isRight) {
            if addressees.isEmpty { addresseeCell = line.cell }
            addressees.take(line)
        } else if form.take(line) {
            formCell = formCell ?? line.cell
        } else {
            leftOut.append(line)
        }
    }

    /// Whether a line below a table with the form and the addressee side by side is the heading, whatever its first word is:
    /// nothing else stands between them and the text.
    private func isBelowHead(_ line: PaperLine) -> Bool {
        guard line.cell == nil, formCell != nil, addresseeCell != nil, !addressees.isEmpty, line.text.utf8.count < 400,
            !".:;,!".contains(line.text.last ?? "."), !line.text.contains("__"), !line.text.contains("\t")
        else { return false }
        return !LetterheadNames.isContact(line.text) && !AddresseeReader.isDative(line.text)
            && !NameReader.beginsName(line.text) && line.numbered.number == nil
    }

    /// «от директора МБОУ СОШ № 5 / Панкратовой С.С.» below the addressee: who writes, as applications name him.
    private mutating func isSender(_ line: PaperLine) -> Bool {
        if isSenderOpen {
            isSenderOpen = !line.followsGap && (line.beginsSmall || NameReader.beginsName(line.text))
            return isSenderOpen
        }
        isSenderOpen = !addressees.isEmpty && CueText(line.text).at(0, "от") && line.beginsSmall
        return isSenderOpen
    }

    /// Whether a line belongs to the addressees.
    private mutating func isAddressee(_ line: PaperLine, isRight: Bool) -> Bool {
        if !addressees.isEmpty {
            // The name below, in a row whose left cell is blank.
            if addresseeCell == nil, line.cell == nil, isFormBelow(line) { return false }
            if addresseeCell == nil, NameReader.names(in: line.text).names.first?.tokens.lowerBound == 0 { return true }
            return line.cell == addresseeCell || AddresseeReader.isDative(line.text) || line.cell != nil && form.isEmpty
        }
        if AddresseeReader.isDative(line.text) || AddresseeReader.isDirected(line.text) { return true }
        if isRight, !form.isEmpty || isReferenced || line.cell == nil { return true }
        guard isReferenced || !form.isEmpty else { return false }
        // The cell beside the form, and what follows the reference below it.
        if let cell = line.cell, let known = formCell ?? referenceCell { return cell != known }
        return isReferenced && line.cell == nil && !LetterheadNames.isContact(line.text)
    }

    /// Whether a line below the addressees begins the form, which some offices set under them: another body in the
    /// nominative behind a whole addressee, and what follows it.
    private mutating func isFormBelow(_ line: PaperLine) -> Bool {
        if isFormOpen { return !AddresseeReader.isDative(line.text) }
        guard form.isEmpty, !isReferenced, addressees.isNamed, line.alignment != .end else { return false }
        isFormOpen = AddresseeReader.beginsOrganisation(line.text) && !AddresseeReader.isDative(line.text)
        return isFormOpen
    }

    /// Takes «15.01.2026 № 01-12/345», «На № 77 от 10.01.2026», and lines of them that are left blank.
    private mutating func takeReference(_ text: String) -> Bool {
        guard text.utf8.count < 300 else { return false }
        let tokens = Tokens(text)
        if let start = LetterCue.reply(tokens) {
            var reply = HeadFacts()
            let sign = tokens[start]?.kind == .figure ? "№ " : ""
            _ = reply.take(sign + tokens.text(from: start).trimmed)
            // «На № б/н от …»: the letter that is answered has none, and says so.
            let first = start + (ReferenceReader.isNumberSign(tokens, start) ? 1 : 0)
            if reply.number == nil, tokens.at(first, "б"), tokens.at(first + 1, "/"), tokens.at(first + 2, "н") {
                reply.number = tokens.text(first...(first + 2))
                let behind = tokens.at(first + 3, ".") ? first + 4 : first + 3
                _ = reply.take(tokens.text(from: behind))
            }
            if reply.number != nil || reply.date != nil {
                letter.inReplyTo = LetterReference(number: reply.number, date: reply.date)
            }
            isReferenced = true
            return true
        }
        var start = 0
        if tokens.at(0, "исх", "исходящий") { start = tokens.at(1, ".") ? 2 : 1 }
        var copy = facts
        var reference = tokens.text(from: start)
        // «Исх. 209 от 02.04.2025»: the number without its sign; «Исх. 30.06.2026 № 209» begins with the day.
        if start > 0, tokens[start]?.kind == .figure, DateReader.date(in: tokens, at: start) == nil {
            reference = "№ " + reference.trimmed
        }
        let rest = copy.take(reference)
        let isBlank = text.contains("__") && tokens.all.count { $0.kind == .word } <= 6
        guard rest.isEmpty && (copy.date != facts.date || copy.number != facts.number) || isBlank else { return false }
        facts = copy
        isReferenced = true
        return true
    }
}
