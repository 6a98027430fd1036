import ChanceryModels

/// Reads the mark of an electronic signature (ГОСТ Р 7.0.97, реквизит 23).
enum StampReader {
    /// The lines of the mark that begins at a line; `nil` where none does.
    static func range(in lines: [PaperLine], at start: Int) -> Range<Int>? {
        guard lines.indices.contains(start) else { return nil }
        let cue = CueText(lines[start].text)
        guard cue.at(0, "документ"), cue.at(1, stems: ["подписан"]) else { return nil }
        let words = ["электронной", "сертификат", "владелец", "действителен", "серийный", "подпись", "усиленной"]
        var end = start + 1
        while end < lines.count, end - start < 10, words.contains(where: { CueText(lines[end].text).at(0, $0) }) {
            end += 1
        }
        return start..<end
    }

    /// What the mark says.
    static func mark(_ lines: ArraySlice<PaperLine>) -> SignatureMark {
        var mark = SignatureMark()
        for line in lines {
            let cue = CueText(line.text)
            if cue.at(0, "сертификат") {
                let rest = cue.rest(from: cue.at(1, "№") ? 2 : 1)
                mark.certificate = rest.isEmpty ? nil : rest
            } else if cue.at(0, "владелец") {
                let rest = cue.rest(from: 1)
                mark.owner = rest.isEmpty ? nil : rest
            } else if cue.at(0, "действителен") {
                let tokens = Tokens(line.text)
                for index in tokens.all.indices {
                    guard let found = DateReader.date(in: tokens, at: index) else { continue }
                    if tokens.at(index - 1, "по", "до") {
                        mark.through = mark.through ?? found.date
                    } else {
                        mark.from = mark.from ?? found.date
                    }
                }
            }
        }
        return mark
    }
}
