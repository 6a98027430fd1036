import ChanceryModels

/// Offices that stand before the role: «Заместитель главы района, председатель комиссии».
extension SignatureReader {
    /// Takes a role below an office that has no name yet: «Заместитель главы ¶ администрации района, ¶ председатель
    /// комиссии        М.Е. Глазунова».
    mutating func endOffice(with text: String, of line: PaperLine) -> Bool {
        guard let last = signatures.indices.last, signatures[last].name == nil, signatures[last].role == nil,
            signatures[last].position != nil, isComma || line.beginsSmall || !line.followsGap
        else { return false }
        let parted = SignatureReader.parted(text)
        guard let role = parted.role else { return false }
        signatures[last].role = role
        if let position = parted.position { add(position: position, to: last) }
        return true
    }

    /// A signature whose office ends in a role, told apart: «Заместитель главы администрации района, председатель
    /// комиссии».
    static func withRoleBehindOffice(_ signature: Signature) -> Signature {
        guard signature.role == nil, let position = signature.position,
            let comma = position.lastIndex(of: ",")
        else { return signature }
        let role = String(position[comma...].dropFirst()).trimmed
        guard isRoleOfMembers(CueText(role)) else { return signature }
        var signature = signature
        signature.role = role
        signature.position = String(position[..<comma]).trimmed
        return signature
    }

    /// «председатель», «секретарь комиссии»; «председатель комитета», «председатель профкома» are offices elsewhere.
    private static func isRoleOfMembers(_ cue: CueText) -> Bool {
        guard SignatureStart.isRole(cue), cue.words.count <= 8, !cue.words.contains(where: { $0.text == ":" }) else {
            return false
        }
        let nouns = cue.words.dropFirst(cue.at(0, "заместитель") || cue.at(1, "секретарь") ? 2 : 1)
        guard let first = nouns.first else { return true }
        if nouns.contains(where: { ["депутатов", "директоров", "министров", "ветеранов"].contains($0.text) }) {
            return false
        }
        return [
            "комисси", "конкурсн", "аттестационн", "экспертн", "рабоч", "групп", "оргкомитет", "жюри", "совещани",
            "заседани", "собрани", "совет", "педсовет", "педагогическ", "методическ", "коллеги", "консилиум", "штаб",
        ].contains { first.text.hasPrefix($0) }
    }
}
