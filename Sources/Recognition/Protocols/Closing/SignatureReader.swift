import ChanceryModels

/// Reads signatures: roles, names and positions, in one line each or one below the other.
struct SignatureReader {
    var signatures: [Signature] = []
    /// Whether the last line was left open, so that what follows belongs to its signature.
    private var isOpen = false
    /// Whether the line before ended in a dash: «Заместитель директора департамента –».
    private var isDashed = false
    /// Whether it ended in a comma: «Председатель комиссии,».
    private(set) var isComma = false
    /// What the signatures that follow share: «Члены комиссии:».
    private var sharedRole: String?

    /// Reads the lines of a passage.
    static func signatures(_ lines: [PaperLine]) -> (signatures: [Signature], leftOut: [PaperLine]) {
        var reader = SignatureReader()
        var leftOut: [PaperLine] = []
        // «Исп. Козлова А.А., тел. 2-11-33» signs nothing.
        let drawnUp = ContactReader.executorRange(in: lines.dropFirst())
        let certified = lines.firstIndex(where: isCertification) ?? lines.count
        leftOut += lines[certified...]
        let lines = Array(lines[..<certified])
        let marked = ElectronicMark.ranges(in: lines)
        var marks: [ElectronicMark.Found] = []
        var isOfTold = false
        for (index, line) in lines.enumerated() {
            if let range = marked.first(where: { $0.contains(index) }) {
                if index == range.lowerBound {
                    marks.append((ElectronicMark.mark(lines[range]), reader.signatures.count))
                }
                continue
            }
            defer {
                reader.isDashed = line.text.unicodeScalars.last?.isDash ?? false
                reader.isComma = line.text.hasSuffix(",")
            }
            if let drawnUp, drawnUp.contains(index) {
                leftOut.append(line)
                continue
            }
            // «Кузнецова М.И. ¶ 8 (000) 00-00-00»: who drew the paper up; «Протокол вела Кузнецова М.И.» signs all the same.
            let isAbovePhone = index > 0 && index + 1 < lines.count && ContactReader.isPhone(lines[index + 1].text)
            if ContactReader.isPhone(line.text) || isAbovePhone && !SignatureStart.isRole(CueText(line.text)) {
                leftOut.append(line)
                continue
            }
            // «С решением ознакомлена ________ Сомова К.К.»: who was told signs no minutes, nor do those listed below.
            let cue = CueText(line.text)
            if isOfTold {
                leftOut.append(line)
                continue
            }
            if cue.at(0, "с", "со", "ознакомлен", "ознакомлена", "ознакомлены"),
                cue.words.prefix(6).contains(where: { $0.text.hasPrefix("ознакомл") })
            {
                leftOut.append(line)
                isOfTold = line.text.hasSuffix(":")
                continue
            }
            let (text, phone) = withoutPhone(line.text)
            if let phone { leftOut.append(line.part(phone, isFirst: false)) }
            for part in reader.parts(of: line.part(text, isFirst: true)) where !reader.take(part) {
                leftOut.append(part)
            }
        }
        ElectronicMark.settle(marks, on: &reader.signatures)
        let signatures = reader.signatures.filter { $0.role != nil || $0.name != nil || $0.electronic != nil }
        return (signatures.map(withRoleBehindOffice), leftOut)
    }

    /// «Верно», «Выписка верна»: who certifies the copy signs no minutes (ГОСТ Р 7.0.97, реквизит 26).
    private static func isCertification(_ line: PaperLine) -> Bool {
        let cue = CueText(line.text)
        guard cue.words.count <= 12 else { return false }
        return cue.at(0, "верно") || cue.at(0, "выписка", "копия") && cue.at(1, "верна")
    }

    /// Two signatures in one line: «Председатель      А.А. Сидорова     Секретарь      А.В. Селезнева».
    private func parts(of line: PaperLine) -> [PaperLine] {
        let fields = HeadFacts.fields(of: line.text)
        guard fields.count > 1 else { return [line] }
        var groups: [[String]] = []
        for field in fields {
            if SignatureStart.isRole(CueText(field)) || groups.isEmpty {
                groups.append([field])
            } else {
                groups[groups.count - 1].append(field)
            }
        }
        guard groups.count > 1, groups.allSatisfy({ !NameReader.names(in: $0.joined(separator: " ")).names.isEmpty })
        else { return [line] }
        return groups.enumerated().map { line.part($1.joined(separator: "\t"), isFirst: $0 == 0) }
    }

    /// Takes a line; `false` for one that is no part of a signature.
    private mutating func take(_ line: PaperLine) -> Bool {
        let text = SignatureReader.withoutRemarks(line.numbered.rest)
        guard text.unicodeScalars.contains(where: { $0.isLetter }) else { return true }
        var facts = HeadFacts()
        if facts.take(text).isEmpty, facts.place == nil { return true }
        let (tokens, names) = NameReader.names(in: text)
        let beginsRole = SignatureStart.isRole(CueText(text))
        if let name = names.first {
            var before = PersonReader.cleaned(tokens.text(before: name.tokens.lowerBound))
            // «15.04.2025        С.С. Панкратова»: the day of signing is no position.
            var dated = HeadFacts()
            if dated.take(before).isEmpty, dated.date != nil { before = "" }
            let after = PersonReader.cleaned(tokens.text(from: name.tokens.upperBound))
            take(name.text, before: before, after: after, isOwn: beginsRole, of: line)
            isOpen = line.text.hasSuffix(",")
            return true
        }
        return takeWords(PersonReader.cleaned(text), of: line, beginsRole: beginsRole)
    }

    /// A line with a name.
    private mutating func take(_ name: String, before: String, after: String, isOwn: Bool, of line: PaperLine) {
        if isOwn, endOffice(with: before, of: line), let last = signatures.indices.last {
            signatures[last].name = name
            add(position: after, to: last)
            return
        }
        if let last = signatures.indices.last, signatures[last].name == nil, !isOwn {
            // The role stood above: «Секретарь совещания ¶ Селезнева А.В., руководитель МИБЦ».
            signatures[last].name = name
            if let role = signatures[last].role, signatures[last].position == nil, !before.isEmpty,
                SignatureReader.isOfGovernment(CueText(role + " " + before))
            {
                // «Заместитель председателя ¶ Правительства края        Г.Г. Дорофеев»
                signatures[last].role = nil
                signatures[last].position = role + " " + before
            } else if isComma || isDashed && signatures[last].role != nil && signatures[last].position == nil,
                !before.isEmpty
            {
                // «Председатель комиссии, ¶ заместитель главы района        Г.Г. Дорофеев»
                add(position: before, to: last)
            } else if let role = signatures[last].role, signatures[last].position == nil, line.beginsSmall,
                !before.isEmpty
            {
                // «Председатель ¶ экспертной группы        Р.Р. Ракова»
                signatures[last].role = role + " " + before
            } else if let position = signatures[last].position, line.beginsSmall, !before.isEmpty {
                // «Глава Яйского ¶ муниципального округа        Р.З. Хабибуллин», «Заместитель директора – ¶ начальник отдела …»
                signatures[last].position = position + (isDashed ? " – " : " ") + before
            } else if let position = signatures[last].position, !before.isEmpty,
                !SignatureStart.namesOffice(CueText(before))
            {
                // «Министр образования и науки ¶ Сосновского края        Г.Г. Дорофеев»
                signatures[last].position = position + " " + before
            } else {
                add(position: before, to: last)
            }
            add(position: after, to: last)
            return
        }
        var signature = Signature(name: name)
        if before.isEmpty {
            signature.role = sharedRole
        } else {
            let parted = SignatureReader.parted(before)
            signature.role = parted.role ?? (parted.position == nil ? nil : sharedRole)
            signature.position = parted.position
        }
        if signature.role != nil, isOwn { sharedRole = SignatureReader.isShared(before) ? signature.role : nil }
        signatures.append(signature)
        add(position: after, to: signatures.count - 1)
    }

    /// A line without a name: a role, a position, or the rest of one.
    private mutating func takeWords(_ text: String, of line: PaperLine, beginsRole: Bool) -> Bool {
        guard !text.isEmpty else { return true }
        // «Подписи:» heads the signatures and is nobody's role.
        if CueText(text).at(0, "подписи") || CueText(text).at(0, "протокол") && line.text.hasSuffix(":") { return true }
        let isLabel = line.text.hasSuffix(":")
        let isShort = CueText(text).words.count <= 5
        if SignatureReader.isShared(text) && (isLabel || beginsRole) || isLabel && !beginsRole && isShort {
            sharedRole = text
            isOpen = false
            if line.text.contains("__") { signatures.append(Signature(role: text)) }
            return true
        }
        if beginsRole, endOffice(with: text, of: line) {
            isOpen = true
            return true
        }
        if beginsRole {
            let parted = SignatureReader.parted(text)
            signatures.append(Signature(role: parted.role, position: parted.position))
            isOpen = true
            return true
        }
        if signatures.last.map({ $0.name != nil }) ?? true, !line.continuesParagraph, !line.beginsSmall,
            let first = CueText(text)[0],
            NameReader.offices.contains(first.text) || SignatureStart.namesOffice(CueText(text))
        {
            // «Глава Яйского», the rest and the name below.
            signatures.append(Signature(position: text))
            isOpen = true
            return true
        }
        guard let last = signatures.indices.last else { return false }
        let isRest = isOpen || line.continuesParagraph || line.beginsSmall && !line.followsGap
        guard isRest || signatures[last].name == nil else { return false }
        if signatures[last].name == nil, signatures[last].position == nil, line.beginsSmall, !isComma,
            let role = signatures[last].role
        {
            // «Секретарь ¶ педагогического совета»
            signatures[last].role = role + " " + text
        } else if let position = signatures[last].position {
            signatures[last].position = position + " " + text
        } else {
            signatures[last].position = text
        }
        isOpen = line.text.hasSuffix(",") || isOpen
        return true
    }

    mutating func add(position: String, to index: Int) {
        guard !position.isEmpty else { return }
        signatures[index].position = signatures[index].position.map { $0 + ", " + position } ?? position
    }

    private static func isShared(_ text: String) -> Bool { CueText(text).at(0, "члены", "секретари", "эксперты") }

    /// «Председатель, директор школы»: the role and the position.
    static func parted(_ text: String) -> (role: String?, position: String?) {
        let cue = CueText(text)
        guard SignatureStart.isRole(cue) || isHeadOfMeeting(cue), !isOfGovernment(cue) else { return (nil, text) }
        guard let comma = cue.words.firstIndex(where: { $0.text == "," || $0.text == ":" }) else { return (text, nil) }
        let position = PersonReader.cleaned(cue.rest(from: comma))
        return (cue.text(before: comma), position.isEmpty ? nil : position)
    }

    /// «Заместитель Председателя Правительства», «Председатель Кабинета Министров»: an office, whoever met.
    static func isOfGovernment(_ cue: CueText) -> Bool {
        let noun = cue.at(0, "заместитель") ? 2 : 1
        return cue.at(noun, "правительства", "кабинета", "исполкома", "облисполкома", "райисполкома")
            || cue.at(noun, "совета") && cue.at(noun + 1, "министров")
    }

    /// «Руководитель ШМО», «Руководитель рабочей группы»: what somebody is among those who met.
    private static func isHeadOfMeeting(_ cue: CueText) -> Bool {
        guard cue.at(0, "руководитель") else { return false }
        return cue.words.dropFirst().prefix(3).contains { word in
            [
                "мо", "шмо", "рмо", "гмо", "умо", "рабочей", "группы", "методического", "оргкомитета", "комиссии",
                "секции", "штаба",
            ]
            .contains(word.text)
        }
    }
}
