/// What stands among the parts of minutes and is none of them, and where the signatures begin.
extension PassageReader {
    /// What is no part of the meeting's course: «Приложение: …», «Повестка дня исчерпана», «Заседание закрыто».
    func isAside(_ line: PaperLine) -> Bool {
        guard line.label == nil, line.numbered.number == nil else { return false }
        let cue = CueText(String(line.text.prefix(200)))
        if cue.at(0, "приложение", "приложения") {
            // «Приложение к плану утвердить.» decides on one.
            if cue.at(1, "к") { return !cue.words.contains { $0.text.endsAsInfinitive } }
            return cue.at(1, ":", ".", "№") || cue[1]?.kind == .figure || cue[1] == nil
        }
        // «3. Разное. / Предложений не поступило.»: all that was heard.
        if passages.last?.kind != .question, tellsNothing(cue) { return true }
        // «Следующее совещание: 11 июня 2025 г.»
        if cue.at(0, "следующее", "следующий", "следующая"),
            let colon = cue.words.indices.prefix(6).first(where: { cue.at($0, ":") || cue.isDash($0) }), colon > 1
        {
            return true
        }
        if isOfPaper(cue) { return true }
        let ends = ["закрыт", "исчерпан", "окончен", "завершен", "утвержден"]
        let isEnd =
            cue.at(0, "заседание", "совещание", "собрание", "педсовет", "повестка", "на", "председатель")
            && cue.words.prefix(12).contains { word in ends.contains { word.text.hasPrefix($0) } }
        return isEnd
            && (cue.at(0, "председатель") && cue.at(1, stems: ["объяв", "закры"])
                || cue.at(0, "заседание", "совещание", "собрание", "педсовет", "повестка") || cue.at(1, "этом"))
    }

    /// «К протоколу прилагаются: …», «Протокол составлен в двух экземплярах.», «Рассылка: …», «Исп. Журавлёва Т.А.»: what is told of the
    /// paper itself.
    private func isOfPaper(_ cue: CueText) -> Bool {
        if cue.at(0, "к"), cue.at(1, "протоколу"), cue.at(2, stems: ["прилага"]) { return true }
        if cue.at(0, "протокол"), cue.at(1, "составлен", "подписан", "оформлен") { return true }
        if cue.at(0, "дата"), cue.at(1, stems: ["составлени", "подписани", "оформлени"]), cue.at(2, "протокола") {
            return true
        }
        if cue.at(0, "исп"), cue.at(1, ".", ":") { return true }
        if cue.at(0, "решение", "решения", "протокол", "выписку"), cue.at(1, stems: ["подготовил"]) {
            return cue.at(2, ":")
        }
        return cue.at(0, "рассылка", "разослать", "согласовано") && cue.at(1, ":")
    }

    /// «Вопросов и замечаний не поступило.», «Особое мнение: нет.», «Дата следующего заседания: …»: what stands below the points
    /// of an item and is none.
    private func tellsNothing(_ cue: CueText) -> Bool {
        // «Регламент: докладчику – 10 минут», «Решение принято.» below the figures, «Кворум имеется.»
        if cue.at(0, "регламент"), cue.at(1, ":") || cue.isDash(1) { return true }
        if cue.at(0, "решение", "решения"), cue.at(1, "принято", "приняты"),
            cue[2] == nil || cue.at(2, ".") && cue[3] == nil
        {
            return true
        }
        if cue.at(0, "особое", "особые", "особых"), cue.at(1, stems: ["мнени"]) { return true }
        if cue.at(0, "дата", "срок"), cue.at(1, "следующего", "очередного") || cue.at(3, "следующего"),
            cue.words.prefix(10).contains(where: { $0.text == ":" })
                || cue.words.indices.prefix(8).contains(where: cue.isDash)
        {
            return true
        }
        let noun = cue.at(0, "других", "иных", "дополнительных") ? 1 : 0
        return cue.at(noun, "вопросов", "замечаний", "возражений", "предложений", "дополнений") && cue.words.count <= 14
            && cue.words.indices.contains { index in
                cue.at(index, "нет")
                    || cue.at(index, "не") && cue.at(index + 1, stems: ["поступ", "было", "имеет", "возник"])
            }
    }

    /// «3. Провести смотр.» behind a remark among the points: the number goes on where they stopped.
    func goesOnWithPoints(_ number: NumberedHeading?) -> Bool {
        guard let number, let aside = passages.last, aside.kind == .aside,
            let points = passages.dropLast().last(where: { $0.kind != .aside && $0.kind != .voted }),
            points.kind == .decided, let last = points.lines.last(where: { $0.printedNumber != nil })?.printedNumber
        else { return false }
        let parts = last.split(separator: ".")
        guard let figure = parts.last.flatMap({ Int($0) }), figure < 1_000 else { return false }
        return number.number == (parts.dropLast().map(String.init) + [String(figure + 1)]).joined(separator: ".")
    }

    /// Whether one of the last lines is signed; the very last may be so without a gap before the name.
    func closes(_ line: PaperLine, at index: Int) -> Bool {
        index >= closingStart && SignatureStart.closes(line, isLast: index + 1 == entries.endIndex)
    }

    /// «На конкурс представлено 18 работ.», «Поступило 5 заявлений.» behind an agenda: a sentence that reports, no item.
    func reportsCount(_ line: PaperLine) -> Bool {
        guard line.label == nil, !line.isBulleted, line.numbered.number == nil, line.text.hasSuffix(".") else {
            return false
        }
        let cue = CueText(String(line.text.prefix(200)))
        let verbs = ["представлено", "поступило", "подано", "рассмотрено", "зарегистрировано", "получено", "заявлено"]
        return cue.words.prefix(5).contains { verbs.contains($0.text) } && cue.words.contains { $0.kind == .figure }
    }

    /// «Эксперты:» above lines to sign on: what those who sign are.
    func isLabelOfSigners(_ line: PaperLine, at index: Int) -> Bool {
        guard line.text.hasSuffix(":"), line.label == nil, CueText(line.text).words.count <= 5,
            let next = self.line(behind: index)
        else { return false }
        return next.text.contains("__") && !NameReader.names(in: next.text).names.isEmpty
    }

    /// «Начальник управления образования / администрации района        Г.Г. Дорофеев»: an office whose last line is signed, as
    /// ministries set it without a role.
    func opensSignature(_ line: PaperLine, at index: Int) -> Bool {
        guard index > lastCue, isOfficeLine(line), SignatureStart.namesOffice(CueText(line.text)) else { return false }
        var last = line
        for next in entries[(index + 1)...].prefix(4) {
            guard case .line(let next) = next, next.label == nil, !next.isBulleted, next.numbered.number == nil else {
                return false
            }
            if SignatureStart.hasSignedName(next.text) {
                // «Секретарь        Л.Н. Ступина» signs for himself.
                return !SignatureStart.namesOffice(CueText(next.text)) || last.text.hasSuffix(",")
                    || last.text.hasSuffix("–")
            }
            let (tokens, names) = NameReader.names(in: next.text)
            if let name = names.first {
                return name.tokens.lowerBound == 0
                    && PersonReader.cleaned(tokens.text(from: name.tokens.upperBound)).isEmpty
            }
            guard isOfficeLine(next) else { return false }
            last = next
        }
        return false
    }

    /// Whether a line may be a part of an office: short, without a name, and no sentence.
    private func isOfficeLine(_ line: PaperLine) -> Bool {
        line.label == nil && !line.isBulleted && line.numbered.number == nil && line.text.utf8.count < 240
            && !line.text.hasSuffix(".") && !line.text.hasSuffix(";") && !line.text.hasSuffix(":")
            && NameReader.names(in: line.text).names.isEmpty
    }

    /// Whether a line behind the signatures begins what is appended: «Приложение / к протоколу от 16.02.2026 № 5».
    func isAppendix(_ line: PaperLine) -> Bool {
        AppendixReader.isMark(line.text) && !NameReader.names(in: line.text).names.contains { $0.tokens.lowerBound < 3 }
    }

    func line(behind index: Int) -> PaperLine? {
        guard index + 1 < entries.endIndex, case .line(let line) = entries[index + 1] else { return nil }
        return line
    }
}
