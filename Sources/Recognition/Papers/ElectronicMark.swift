import ChanceryDocument
import ChanceryModels

/// Reads the mark of an electronic signature: «ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ / Сертификат 00F1A2B3 / Владелец … /
/// Действителен с … по …» (ГОСТ Р 7.0.97, реквизит 23).
///
/// It stands in place of a signature: programs print it between the position and the name, or below them. Who owns the
/// certificate is the one who signs, and no second signer.
enum ElectronicMark {
    /// A mark and how many signatures stand before it.
    typealias Found = (mark: SignatureMark, behind: Int)

    /// The lines of the mark that begins at a line; `nil` where none does.
    static func range(in lines: [PaperLine], at start: Int) -> Range<Int>? {
        guard lines.indices.contains(start), isLikely(lines[start].text) else { return nil }
        let cue = CueText(lines[start].text)
        guard begins(cue) else { return nil }
        var end = start + 1
        while end < lines.count, end - start < 14, goesOn(lines[end].text, behind: lines[end - 1].text) { end += 1 }
        // «Документ подписан» says enough; other words need a field of the certificate.
        let isSure = cue.at(0, "документ") && cue.at(1, stems: ["подписан"])
        return isSure || !fields(in: text(lines[start..<end])).isEmpty ? start..<end : nil
    }

    /// Whether a line alone tells that a mark begins: «Документ подписан электронной подписью».
    static func begins(_ line: PaperLine) -> Bool { range(in: [line], at: 0) != nil }

    /// All marks among some lines.
    static func ranges(in lines: [PaperLine]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < lines.count {
            let found = range(in: lines, at: index)
            if let found { ranges.append(found) }
            index = found?.upperBound ?? index + 1
        }
        return ranges
    }

    /// What the mark says.
    static func mark(_ lines: ArraySlice<PaperLine>) -> SignatureMark {
        var mark = SignatureMark()
        for (label, value) in fields(in: text(lines)) {
            switch label {
            case .certificate:
                guard value.unicodeScalars.contains(where: \.isDigit) else { continue }
                mark.certificate = mark.certificate ?? value
            case .owner: mark.owner = mark.owner ?? (value.isEmpty ? nil : value)
            case .validity: (mark.from, mark.through) = period(value)
            case .other: continue
            }
        }
        return mark
    }

    /// Gives each mark to the signature that it stands for: to that of the certificate's owner, else to the one before it.
    static func settle(_ marks: [Found], on signatures: inout [Signature]) {
        for (mark, behind) in marks {
            let owner = Set(FoldedHeading(mark.owner ?? "").words.filter { $0.count > 2 })
            let own = signatures.firstIndex { signature in
                signature.electronic == nil && FoldedHeading(signature.name ?? "").words.contains(where: owner.contains)
            }
            if signatures.isEmpty { signatures.append(Signature()) }
            signatures[own ?? min(max(0, behind - 1), signatures.count - 1)].electronic = mark
        }
    }

    // MARK: Where it begins and ends

    private static let firsts = [
        "документ", "подписан", "подлинник", "оригинал", "электронн", "протокол", "приказ", "сведения", "сертификат",
    ]

    /// Whether a line may begin a mark: tells most lines at once.
    private static func isLikely(_ text: String) -> Bool {
        guard text.utf8.count < 1_000 else { return false }
        let head = text.prefix(5).lowercased()
        return firsts.contains { $0.hasPrefix(head) }
    }

    /// «Документ подписан …», «Подписано усиленной … электронной подписью», «Подлинник электронного документа, подписанного
    /// ЭП, хранится …», «Сведения о сертификате ЭП».
    private static func begins(_ cue: CueText) -> Bool {
        guard cue.words.count <= 60 else { return false }
        if cue.at(0, "документ"), cue.at(1, stems: ["подписан"]) { return true }
        if cue.at(0, "сведения"), cue.at(1, "о"), cue.at(2, stems: ["сертификат"]) { return true }
        if cue.at(0, "сертификат"), cue.words.prefix(12).contains(where: { $0.text == "владелец" }) { return true }
        let first = cue.words.prefix(12)
        return cue.at(0, stems: firsts)
            && first.contains { $0.text.hasPrefix("подписан") || $0.text.hasPrefix("подпись") }
            && first.contains {
                $0.text.hasPrefix("электронн") || ["эп", "эцп", "кэп", "укэп", "пэп"].contains($0.text)
            }
    }

    /// Whether a line goes on with a mark: it has a field of the certificate, is the value of the one before it («Владелец: /
    /// Громова Елена Викторовна»), or says how the paper is signed.
    private static func goesOn(_ text: String, behind last: String) -> Bool {
        guard text.utf8.count < 400 else { return false }
        if last.hasSuffix(":") { return true }
        let cue = CueText(text)
        if label(cue, 0) != nil, !(label(cue, 0)?.label == .other && cue.words.count > 12) { return true }
        if let known = label(CueText(last), 0), known.end == CueText(last).words.count { return true }
        return cue.at(
            0,
            stems: ["электронн", "усиленн", "квалифицирован", "неквалифицирован", "простой", "хранится", "сведения"])
            && cue.words.count <= 24
    }

    // MARK: Fields

    /// What a mark tells of the certificate.
    private enum Label: Sendable, Hashable {
        case certificate
        case owner
        case validity
        case other
    }

    private static let labels: [(label: Label, words: [String])] = [
        (.certificate, ["сертификат"]), (.certificate, ["номер", "сертификата"]),
        (.certificate, ["серийный", "номер"]),
        (.owner, ["владелец"]), (.owner, ["кому", "выдан"]), (.validity, ["действителен"]),
        (.validity, ["срок", "действия"]), (.other, ["кем", "выдан"]), (.other, ["издатель"]),
        (.other, ["удостоверяющий", "центр"]), (.other, ["дата", "подписания"]), (.other, ["подпись"]),
    ]

    /// The label that begins at a word, and the index behind it.
    private static func label(_ cue: CueText, _ index: Int) -> (label: Label, end: Int)? {
        guard cue.isCapitalised(index) else { return nil }
        let found = labels.first { _, words in words.indices.allSatisfy { cue[index + $0]?.text == words[$0] } }
        return found.map { ($0.label, index + $0.words.count) }
    }

    private static func text(_ lines: ArraySlice<PaperLine>) -> String { lines.map(\.text).joined(separator: "\n") }

    /// The fields of a mark, one below the other or in one line: «Сертификат 00F1 Владелец Громова Елена Викторовна
    /// Действителен с …».
    private static func fields(in text: String) -> [(label: Label, value: String)] {
        let cue = CueText(text)
        var fields: [(label: Label, value: String)] = []
        var open: (label: Label, end: Int)?
        func close(at end: Int) {
            guard let known = open else { return }
            let value =
                cue[known.end].map { $0.tokens.lowerBound < end } == true
                ? cue.tokens.text(in: (cue[known.end]?.tokens.lowerBound ?? end)..<end) : ""
            fields.append((known.label, withoutSign(value.collapsed)))
        }
        for index in cue.words.indices {
            guard let found = label(cue, index) else { continue }
            close(at: cue.words[index].tokens.lowerBound)
            open = found
        }
        close(at: cue.tokens.all.count)
        return fields
    }

    /// «: № 00F1A2», «ключа проверки ЭП: 00F1A2»: the value alone.
    private static func withoutSign(_ text: String) -> String {
        var value = text
        if let colon = value.firstIndex(of: ":"), Tokens(String(value[..<colon])).all.count <= 6 {
            value = String(value[value.index(after: colon)...])
        }
        value = value.trimmedOfSigns
        if value.hasPrefix("№") { value = String(value.dropFirst()).trimmedOfSigns }
        return value.withoutClosingStop
    }

    /// «с 01.02.2026 по 01.05.2027», «01.02.2026 – 01.05.2027», «до 01.05.2027»
    private static func period(_ text: String) -> (from: CalendarDate?, through: CalendarDate?) {
        let tokens = Tokens(text)
        var from: CalendarDate?
        var through: CalendarDate?
        var index = 0
        while index < tokens.all.count {
            guard let found = DateReader.date(in: tokens, at: index) else {
                index += 1
                continue
            }
            if from != nil || tokens.at(index - 1, "по", "до") {
                through = through ?? found.date
            } else {
                from = found.date
            }
            index = max(found.end, index + 1)
        }
        return (from, through)
    }

    // MARK: Between a position and a name

    /// The cells of a row, those apart that hold a mark and nothing else: «Директор | Документ подписан … | Е.В. Громова».
    static func parted(_ cells: [Cell]) -> (cells: [Cell], marks: [Cell]) {
        guard cells.count > 1, cells.contains(where: isMark) else { return (cells, []) }
        return (cells.filter { !isMark($0) }, cells.filter(isMark))
    }

    private static func isMark(_ cell: Cell) -> Bool {
        guard let first = cell.blocks.paragraphs.first(where: { !$0.text.isBlank }), isLikely(first.text.trimmed) else {
            return false
        }
        let lines = cell.filledLines.map { PaperLine($0) }
        return range(in: lines, at: 0) == lines.indices
    }

    /// The entries of a story with each mark that parts a position from the name below it put behind the name.
    static func settled(_ entries: [PaperStory.Entry]) -> [PaperStory.Entry] {
        var entries = entries
        var index = 1
        while index < entries.count {
            guard case .line(let line) = entries[index], isLikely(line.text) else {
                index += 1
                continue
            }
            let lines = entries[index...].prefix(16).map {
                if case .line(let line) = $0 { line } else { PaperLine("") }
            }
            guard let range = range(in: lines, at: 0) else {
                index += 1
                continue
            }
            let behind = index + range.count
            if behind < entries.count, case .line(let name) = entries[behind], NameReader.isName(name.text),
                case .line(let position) = entries[index - 1], SignatureStart.namesOffice(CueText(position.text)),
                NameReader.names(in: position.text).names.isEmpty
            {
                entries.insert(.line(name), at: index)
                entries.remove(at: behind + 1)
            }
            index = behind
        }
        return entries
    }
}
