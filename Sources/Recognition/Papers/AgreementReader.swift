import ChanceryModels

/// Reads a block of agreement: «СОГЛАСОВАНО / Директор библиотеки / П.С. Орлов / 12.01.2026».
enum AgreementReader {
    /// The index behind the block that begins at a line.
    static func end(of lines: [PaperLine], from start: Int) -> Int {
        let first = lines[start]
        var end = start + 1
        var isNamed = false
        while end < lines.count, end - start < 10 {
            let line = lines[end]
            let cue = CueText(line.text)
            if line.cell != first.cell || cue.at(0, "согласовано", "утверждаю") || ActLine(line) != nil { break }
            if !line.continuesParagraph {
                if end > start + 1, lines[start].continuesParagraph || lines[end - 1].continuesParagraph { break }
                if line.alignment != first.alignment || isNamed && !hasDate(line.text) { break }
            }
            isNamed = isNamed || !NameReader.names(in: line.text).names.isEmpty
            end += 1
        }
        return end
    }

    private static func hasDate(_ text: String) -> Bool {
        var facts = HeadFacts()
        return facts.take(text).isEmpty || text.contains("__")
    }

    /// The blocks that stand under one «СОГЛАСОВАНО»: every line with a position and a name is one of its own.
    static func agreements(_ lines: [PaperLine]) -> [AgreementBlock] {
        var groups: [[PaperLine]] = []
        var isSigned = false
        for line in lines {
            let names = NameReader.names(in: line.text).names
            let signs = !names.isEmpty
            if groups.isEmpty || isSigned && (signs || !hasDate(line.text) && !line.continuesParagraph) {
                groups.append([line])
                isSigned = signs
            } else {
                groups[groups.count - 1].append(line)
                isSigned = isSigned || signs
            }
        }
        return groups.filter { !$0[0].text.isEmpty }.map { agreement($0[...]) }
    }

    /// What the block says.
    static func agreement(_ lines: ArraySlice<PaperLine>) -> AgreementBlock {
        var block = AgreementBlock()
        var position: [String] = []
        for (index, line) in lines.enumerated() {
            let cue = CueText(line.text)
            var text = index == 0 && cue.at(0, "согласовано") ? cue.rest(from: 1) : line.text
            if text.isEmpty { continue }
            // «Юрисконсульт        Г.Г. Го        13.01.2026»
            let dated = SignedLine.withoutDate(text)
            text = dated.text
            block.date = dated.date ?? block.date
            var facts = HeadFacts()
            let isFacts = facts.take(text).isEmpty
            if isFacts, let number = facts.number, var document = block.document, document.number == nil {
                // «протокол заседания профкома / от 03.02.2026 № 2»: what has a number is the document's.
                document.number = number
                document.date = document.date ?? facts.date
                block.document = document
            } else if isFacts, let date = facts.date {
                block.date = date
            } else if block.document == nil, block.name == nil, let kind = Tokens(text).all.first,
                ReferenceReader.kind(kind.text) != nil
            {
                block.document = ReferenceReader.reference(in: Tokens(text), from: 0)
            } else if let person = PersonReader.person(text) {
                block.name = block.name ?? person.name
                if let words = person.position { position.append(words) }
            }
        }
        block.position = position.isEmpty ? nil : position.joined(separator: " ")
        return block
    }
}
