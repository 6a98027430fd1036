/// What stands among the parts of minutes and is none of them, and where the signatures begin.
extension PassageReader {
    /// What is no part of the meeting's course: «Приложение: …», «Повестка дня исчерпана», «Заседание закрыто».
    func isAside(_ line: PaperLine) -> Bool {
        let cue = CueText(String(line.text.prefix(200)))
        if cue.at(0, "приложение", "приложения") {
            return cue.at(1, ":", ".", "№", "к") || cue[1]?.kind == .figure || cue[1] == nil
        }
        guard line.label == nil, line.numbered.number == nil else { return false }
        // «Следующее совещание: 11 июня 2025 г.»
        if cue.at(0, "следующее", "следующий", "следующая"),
            let colon = cue.words.indices.prefix(6).first(where: { cue.at($0, ":") || cue.isDash($0) }), colon > 1
        {
            return true
        }
        let ends = ["закрыт", "исчерпан", "окончен", "завершен", "утвержден"]
        let isEnd =
            cue.at(0, "заседание", "совещание", "собрание", "педсовет", "повестка", "на", "председатель")
            && cue.words.prefix(12).contains { word in ends.contains { word.text.hasPrefix($0) } }
        return isEnd && (cue.at(0, "заседание", "совещание", "собрание", "педсовет", "повестка") || cue.at(1, "этом"))
    }

    /// Whether one of the last lines is signed; the very last may be so without a gap before the name.
    func closes(_ line: PaperLine, at index: Int) -> Bool {
        index >= closingStart && SignatureStart.closes(line, isLast: index + 1 == entries.endIndex)
    }

    /// «Эксперты:» above lines to sign on: what those who sign are.
    func isLabelOfSigners(_ line: PaperLine, at index: Int) -> Bool {
        guard line.text.hasSuffix(":"), line.label == nil, CueText(line.text).words.count <= 5,
            let next = self.line(behind: index)
        else { return false }
        return next.text.contains("__") && !NameReader.names(in: next.text).names.isEmpty
    }

    func line(behind index: Int) -> PaperLine? {
        guard index + 1 < entries.endIndex, case .line(let line) = entries[index + 1] else { return nil }
        return line
    }
}
