/// What tells the words of a speech from what its speaker is.
extension SpeechReader {
    /// Whether a verb that begins a speech stands at a word.
    static func isSaid(_ line: CueText, _ index: Int) -> Bool {
        isPast(line, index)
            || isSaying(line, index) && !line.at(index, "о", "об", "обо", "с", "со", "по", "что", "он", "она")
    }

    /// Whether words say what was said: «о …», «которая …», «с информацией», «по вопросу», «предложившую …».
    static func isSaying(_ line: CueText, _ index: Int) -> Bool {
        isParticiple(line, index) || line.at(index - 1, ",") && isPast(line, index)
            || line.at(index, "о", "об", "обо", "который", "которая", "которые", "что", "с", "со", "по", "он", "она")
            || line.at(
                index,
                stems: [
                    "сообщил", "отметил", "предложил", "рассказал", "доложил", "выступил", "познакомил", "ознакомил",
                    "представил", "проинформировал", "подчеркнул", "напомнил", "обратил", "поделил", "поддержал",
                    "пояснил", "рекомендовал", "довел", "зачитал", "огласил", "проанализировал", "осветил", "изложил",
                    "озвучил", "подвел", "раскрыл", "остановил", "обобщил", "подтвердил", "объяснил", "выразил",
                    "внес", "привел", "продемонстрировал", "презентовал", "прокомментировал", "дополнил",
                ])
    }

    /// «…, показала примеры», «…, провёл мастер-класс»: a verb in the past; «…, генерал-майор» and the like are none.
    private static func isPast(_ line: CueText, _ index: Int) -> Bool {
        guard let word = line[index], word.kind == .word, word.text.unicodeScalars.count > 4,
            !line.isCapitalised(index)
        else { return false }
        let nouns = [
            "отдел", "школ", "генерал", "филиал", "персонал", "журнал", "материал", "капитал", "архив", "адмирал",
            "канал", "формул",
        ]
        let stem = word.text.hasSuffix("сь") || word.text.hasSuffix("ся") ? String(word.text.dropLast(2)) : word.text
        return !nouns.contains { word.text.hasPrefix($0) }
            && ["ал", "ил", "ел", "ял", "ыл", "ул"].contains { ending in
                stem.hasSuffix(ending) || stem.hasSuffix(ending + "а") || stem.hasSuffix(ending + "и")
            }
    }

    /// «предложившего», «доложившую»: what somebody did at the meeting; «бывшего директора» is what he was.
    private static func isParticiple(_ line: CueText, _ index: Int) -> Bool {
        guard let word = line[index], word.kind == .word, word.text.unicodeScalars.count > 7 else { return false }
        return ["вшего", "вшую", "вшей", "вших", "вший", "вшая", "вшие", "вшему"].contains { word.text.hasSuffix($0) }
    }
}
