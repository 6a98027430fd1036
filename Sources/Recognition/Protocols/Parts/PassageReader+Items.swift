import ChanceryDocument
import ChanceryModels

/// The headings of items, and the points below them that no word announces.
extension PassageReader {
    /// Whether the line behind one names who reported: «(Иванова А.П., Орлов П.С.)», «(Ивановой, Орловым)» below the heading
    /// of the only item.
    func namesSpeakers(behind index: Int) -> Bool {
        guard let next = line(behind: index), next.text.hasPrefix("("), next.text.hasSuffix(")"),
            next.text.utf8.count < 600
        else { return false }
        let speeches = SpeechReader.speeches([next])
        return !speeches.isEmpty && speeches.allSatisfy { $0.name != nil && $0.text == nil }
    }

    /// «2. О практике наставничества / Выступила Рева Н.П.»: a numbered topic right above a report opens an item; no point
    /// of a decision begins so.
    func isReportedNext(_ line: PaperLine, at index: Int) -> Bool {
        guard line.numbered.number?.depth == 1, !line.isBulleted, let next = self.line(behind: index),
            CueText(String(line.numbered.rest.prefix(40))).beginsTopic, line.text.utf8.count < 1_000
        else { return false }
        let verb = CourseCue(next.numbered.rest, isNumbered: next.numbered.number != nil)?.verb
        return verb == .heard || verb == .spoke || namesSpeakers(behind: index)
    }

    /// «РАССМОТРЕЛИ: / I. О работе библиотек / (Ефимова Н.А.) / РЕШИЛИ: …»: a list whose first item is decided upon before the
    /// second is named is no agenda.
    func tellsCourse(behind index: Int) -> Bool {
        guard let first = line(behind: index), first.numbered.number?.depth == 1, namesSpeakers(behind: index + 1),
            let third = line(behind: index + 2)
        else { return false }
        return CourseCue(third.numbered.rest, isNumbered: third.numbered.number != nil)?.verb == .decided
    }

    /// «2. Принятые решения / 2.1. Завершить …»: whether the points of a number follow it, which then heads a part of the paper.
    func headsPoints(_ line: PaperLine, at index: Int) -> Bool {
        guard let number = line.printedNumber, let next = self.line(behind: index)?.printedNumber else { return false }
        return next == number + ".1" && line.text.utf8.count < 200
    }

    /// «Решение педагогического совета» without a colon: in the head and in an agenda only where points stand right below it,
    /// and nowhere in a list.
    func headsDecisions(_ line: PaperLine, at index: Int) -> Bool {
        guard line.label == nil, !line.isBulleted, let next = self.line(behind: index) else { return false }
        let isListing = passages.last?.kind == .head || passages.last?.kind == .agenda
        return !isListing || next.printedNumber == "1" || next.isBulleted
    }

    /// Whether a line without a number below an item's heading is a point: behind its speakers in brackets, as short minutes
    /// name them, or where the minutes have no words for what was heard and decided.
    func isPoint(_ line: PaperLine) -> Bool {
        let isBracketed: (PaperLine) -> Bool = { $0.text.hasPrefix("(") || $0.text.hasPrefix("/") }
        guard !isBracketed(line), !line.beginsSmall, !line.continuesParagraph else { return false }
        if passages.last?.lines.last.map(isBracketed) == true { return true }
        let isNamed = NameReader.names(in: String(line.text.prefix(200))).names.first?.tokens.lowerBound == 0
        return lastCue < 0 && !isNamed
    }

    /// «Присутствовали: 22 человека. / 1. О переводе учащихся / 2. …»: an agenda without its heading, or the heading of the
    /// only item where what was heard follows at once; `nil` for any other line of the head.
    func unheadedItem(_ line: PaperLine, at index: Int) -> Passage? {
        guard passages.last?.kind == .head, index < lastCue, line.printedNumber == "1", !line.isBulleted,
            let next = self.line(behind: index)
        else { return nil }
        let text = line.numbered.rest
        let isTold = passages.last?.lines.last.map { HeadCue($0.text).map { !$0.rest.isEmpty } ?? false } ?? false
        guard CueText(String(text.prefix(40))).beginsTopic || isTold, !NameReader.beginsName(text),
            HeadCue(text) == nil, NameReader.names(in: text).names.isEmpty || CueText(text).beginsTopic,
            !isAgendaHeaded
        else { return nil }
        if next.printedNumber == "2", !NameReader.beginsName(next.numbered.rest) {
            return Passage(kind: .agenda, entries: [.line(line)])
        }
        guard let cue = CourseCue(next.numbered.rest, isNumbered: next.numbered.number != nil) else { return nil }
        if cue.question?.number == "1" { return Passage(kind: .agenda, entries: [.line(line)]) }
        return cue.verb == .heard || cue.verb == .spoke ? question(line) : nil
    }

    /// «РЕЗУЛЬТАТЫ ПУБЛИЧНЫХ СЛУШАНИЙ» between what was said and «… решили:»: a heading in capitals is nobody's speech.
    func isLoudHeading(_ line: PaperLine, at index: Int) -> Bool {
        guard line.label == nil, !line.isBulleted, line.text.utf8.count < 300,
            !line.text.unicodeScalars.contains(where: { $0.isLowercaseLetter || $0.isDigit }),
            line.text.unicodeScalars.last?.isLetter == true, NameReader.names(in: line.text).names.isEmpty,
            let next = self.line(behind: index)
        else { return false }
        let words = CueText(line.text)
        guard words.words.count(where: { $0.kind == .word }) > 1, !words.beginsTopic else { return false }
        return CourseCue(next.numbered.rest, isNumbered: next.numbered.number != nil)?.verb != nil
    }

    /// Whether a line says an item of the agenda again.
    func isKnown(_ line: PaperLine) -> Bool {
        guard line.text.utf8.count < 2_000, !agenda.isEmpty else { return false }
        let key = FoldedHeading(line.numbered.rest).key
        guard key.utf8.count >= PassageReader.shortestItem else { return false }
        return agenda.contains { $0 == key || key.utf8.count > 30 && $0.hasPrefix(key) }
    }

    /// «II. О смотре школьных библиотек»: an item's heading, by its Roman number or its setting.
    func isItemHeading(_ line: PaperLine) -> Bool {
        let numbered = line.numbered
        let words = CueText(String(numbered.rest.prefix(40)))
        // «I.1. Информацию принять к сведению» is a point of item I.
        let isRoman = numbered.number?.style == .roman && numbered.number?.depth == 1
        guard words.beginsTopic || words.at(0, "разное") || isRoman, line.text.utf8.count < 1_000 else { return false }
        // «1. О ходе подготовки / 1.1. Принять к сведению»: minutes without words for what was decided.
        if let number = line.printedNumber, itemsWithPoints.contains(number) { return true }
        return isRoman && !goesOnWithRomanList(line) || line.isHeadingLike
    }

    /// «В плане три раздела: / I. Обучение. / II. Контроль.», «РЕШИЛИ: / I. Утвердить план.»: Roman numbers behind a colon list
    /// what is said or decided, until a line without one; «I. О смотре библиотек» heads an item.
    private func goesOnWithRomanList(_ line: PaperLine) -> Bool {
        guard let passage = passages.last, !line.isHeadingLike, !CueText(line.numbered.rest).beginsTopic else {
            return false
        }
        switch passage.kind {
        case .decided where passage.entries.isEmpty: return true
        case .heard, .spoke, .decided:
            guard let last = passage.lines.last else { return false }
            // «1. СЛУШАЛИ: Громову Е.В. о плане. / I. Обучение.»: the items have other numbers.
            if passage.kind != .decided, passage.number != nil, passage.printed == nil { return true }
            return passage.kind != .decided && last.text.hasSuffix(":") || last.numbered.number?.style == .roman
        default: return false
        }
    }

    /// «Вопрос 1. О звании», the first of an agenda or behind others of its kind: an item that is listed, not yet called.
    func isListedQuestion(_ text: String, _ line: PaperLine) -> Bool {
        guard let agenda = passages.last, agenda.kind == .agenda, CueText(text).at(0, "вопрос"), !isKnown(line) else {
            return false
        }
        return agenda.entries.allSatisfy { entry in
            guard case .line(let line) = entry else { return false }
            return CueText(line.numbered.rest).at(0, "вопрос")
        }
    }

    /// «3. Разное.»: the item that agendas end with; no point says it.
    func isMiscellany(_ line: PaperLine) -> Bool {
        let words = CueText(String(line.numbered.rest.prefix(40))).words.filter { $0.kind == .word }
        return words.count == 1 && words[0].text == "разное" && !line.isBulleted
    }

    /// «3. РАЗНОЕ: Мякишева И.А. сообщила о графике отпусков.»: the last item with what was said in its line.
    func toldMiscellany(_ line: PaperLine) -> Passage? {
        let numbered = line.numbered
        let cue = CueText(numbered.rest)
        guard cue.at(0, "разное"), cue.at(1, ":", "."), cue[2] != nil, !line.isBulleted, numbered.number != nil else {
            return nil
        }
        var passage = question(line)
        passage.topic = cue.text(before: 1)
        var rest = line.part(cue.rest(from: 1), isFirst: true)
        rest.label = nil
        passage.entries = [.line(rest)]
        return passage
    }

    /// «1. Ласточкина Е.Е. раскрыла понятие …»: an item that is told with who spoke, where the numbers of the agenda begin
    /// anew or one of its kind stands before.
    func toldItem(_ line: PaperLine) -> Passage? {
        let numbered = line.numbered
        guard let number = numbered.number, number.depth == 1, number.style == .decimal, !line.isBulleted,
            let last = passages.last
        else { return nil }
        let isAnew = number.number == "1" && agendaPassage?.lines.contains { $0.printedNumber == "1" } == true
        guard isAnew || last.isTold else { return nil }
        let (tokens, names) = NameReader.names(in: numbered.rest)
        guard let name = names.first, name.tokens.lowerBound == 0,
            SpeechReader.isSaid(CueText(tokens.text(from: name.tokens.upperBound)), 0)
        else { return nil }
        var speech = line.part(numbered.rest, isFirst: true)
        speech.label = nil
        return Passage(
            kind: .question, number: Self.item(number.number), isTold: true, entries: [.line(speech)])
    }

    /// «Вопросы:», «Вопросы докладчику:» behind a report: what was asked and answered is no part of it.
    func isAsking(_ line: PaperLine) -> Bool {
        let cue = CueText(String(line.text.prefix(80)))
        return cue.at(0, "вопросы") && line.text.hasSuffix(":") && cue.words.count <= 5 && line.numbered.number == nil
    }

    /// «Вопросы задавали: Казанцев А.Б., Логинова Р.Ф.»: who asked, and not what.
    func namesAskers(_ line: PaperLine) -> Bool {
        let cue = CueText(String(line.text.prefix(200)))
        return cue.at(0, "вопросы", "вопрос") && cue.at(1, stems: ["задавал", "задал"]) && cue.at(2, ":")
            && line.numbered.number == nil && NameReader.beginsName(cue.rest(from: 2))
    }

    /// «Вопрос: Котова Г.И. – предусмотрены ли средства?», «Ответ: Сизых А.Ю. – да.»: who asked and who answered.
    func dialogue(_ line: PaperLine) -> Passage? {
        let cue = CueText(line.text)
        guard cue.at(0, "вопрос", "вопросы", "ответ", "ответы", "реплика"), cue.at(1, ":"), cue[2] != nil,
            line.numbered.number == nil, NameReader.beginsName(cue.rest(from: 1))
        else { return nil }
        return Passage(kind: .spoke, entries: [.line(line.part(cue.rest(from: 1), isFirst: true))])
    }

    /// Whether a later line says that something was decided: «Итоги:» above a table of points, with «Решение жюри:» below it,
    /// announces none.
    func hasDecision(behind index: Int) -> Bool {
        entries[(index + 1)...].prefix(400).contains { entry in
            guard case .line(let line) = entry else { return false }
            let numbered = line.numbered
            let cue = CourseCue(numbered.rest, isNumbered: numbered.number != nil)
            return cue?.verb == .decided && !CourseCue.isOutcome(numbered.rest)
        }
    }

    /// An item that is called without a verb: «По первому вопросу», «По второму вопросу: Иванова А.П. – рассказала …».
    func called(_ cue: CourseCue, number: String?, by line: PaperLine) -> Passage {
        let (tokens, names) = NameReader.names(in: cue.topic)
        // «1 вопрос. Заместитель директора Кулик Е.С. подвела итоги …»: who speaks may stand behind what he is.
        // «Слушали: / По первому вопросу директора школы Иванову А.П., которая …»: the verb may stand above.
        let isHeard = passages.last.map { $0.kind == .heard && $0.entries.isEmpty || $0.isTold } ?? false
        let isTold = names.first.map { name in
            let behind = CueText(tokens.text(from: name.tokens.upperBound))
            let isSaid =
                isHeard || SpeechReader.isSaid(behind, 0) || behind.at(0, ",") && SpeechReader.isSaying(behind, 1)
            return name.tokens.upperBound < tokens.all.count
                && (name.tokens.lowerBound == 0
                    || name.tokens.lowerBound <= 10 && cue.question != nil && !CueText(cue.topic).beginsTopic && isSaid)
        }
        guard isTold == true else { return Passage(kind: .question, number: number, topic: cue.topic.asTopic) }
        var speech = line.part(cue.topic, isFirst: true)
        speech.label = nil
        return Passage(kind: .question, number: number, isTold: true, entries: [.line(speech)])
    }

    /// «Ход заседания:», «Ход собрания»
    func isCourseHeading(_ line: PaperLine) -> Bool {
        let cue = CueText(String(line.numbered.rest.prefix(80)))
        guard cue.at(0, "ход"), !line.isBulleted else { return false }
        // «Ход внедрения системы» may be an item of the agenda.
        if line.text.hasSuffix(":") { return cue.words.count { $0.kind == .word } <= 6 }
        guard line.numbered.number == nil else { return false }
        return cue.words.count <= 2
            || cue.words.count <= 4
                && cue.at(1, stems: ["заседан", "собран", "совещан", "педсовет", "работ", "встреч", "обсужден"])
    }

    /// Whether a line is set or numbered in another way than the agenda that is being read.
    func isUnlikeAgenda(_ line: PaperLine) -> Bool {
        guard let first = (agendaPassage ?? passages.last)?.lines.first else { return true }
        return first.isBold != line.isBold || first.alignment != line.alignment
            || first.numbered.number?.style != line.numbered.number?.style
    }

    /// Opens the item that a line heads; «ВОПРОС 1. / О ходе работ» calls it in two lines.
    mutating func callItem(_ line: PaperLine) {
        if let last = passages.indices.last, passages[last].kind == .question, passages[last].number != nil,
            passages[last].topic == nil, passages[last].entries.isEmpty, line.numbered.number == nil
        {
            passages[last].topic = line.text.asTopic
        } else {
            passages.append(question(line))
        }
    }

    func question(_ line: PaperLine) -> Passage {
        let numbered = line.numbered
        let printed = numbered.number.flatMap { $0.style == .roman ? $0.number : nil }
        return Passage(
            kind: .question, number: numbered.number.map { Self.item($0.number) }, printed: printed,
            topic: numbered.rest.asTopic)
    }
}
