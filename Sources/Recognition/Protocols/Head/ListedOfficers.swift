import ChanceryModels

/// Finds who led a meeting and who took its minutes among those present, where no line of their own names them: «Юшкова
/// Н.П. – директор, председатель; Яковенко А.А. – делопроизводитель, секретарь».
enum ListedOfficers {
    /// Fills the officers that minutes lack.
    static func settle(in minutes: inout MeetingProtocol) {
        let people = minutes.present?.people ?? []
        let body = FoldedHeading(minutes.title).words
        if minutes.chair == nil { minutes.chair = officer("председатель", among: people, of: body) }
        if minutes.secretary == nil { minutes.secretary = officer("секретарь", among: people, of: body) }
    }

    /// Who opened the meeting led it, unless somebody else signed as who did.
    static func settle(openerIn lines: [PaperLine], of minutes: inout MeetingProtocol) {
        guard minutes.chair == nil,
            let opener = lines.lazy.compactMap({ OpeningCue.opener(in: $0.text) }).first, let name = opener.name
        else { return }
        let signed = minutes.signatures.first {
            FoldedHeading($0.role ?? "").words.first?.hasPrefix("председател") == true
        }
        if let other = signed?.name {
            let words = Set(FoldedHeading(other).words.filter { $0.count > 2 })
            guard FoldedHeading(name).words.contains(where: words.contains) else { return }
        }
        minutes.chair = opener
    }

    /// The one person who holds an office of the body that met, with the position beside it.
    private static func officer(_ office: String, among people: [Person], of body: [String]) -> Person? {
        let found = people.compactMap { person -> Person? in
            let fields = fields(person.position ?? "")
            guard person.name != nil, let field = fields.firstIndex(where: { holds(office, $0, of: body) }) else {
                return nil
            }
            let others = fields.indices.filter { $0 != field }.map { fields[$0] }
            return Person(name: person.name, position: others.isEmpty ? nil : others.joined(separator: ", "))
        }
        return found.count == 1 ? found[0] : nil
    }

    /// The offices that commas part; «министр (председатель)» has the one at the meeting in brackets.
    private static func fields(_ position: String) -> [String] {
        var fields = position.split(separator: ",").map { String($0).trimmed }
        if let last = fields.last, last.hasSuffix(")"), let open = last.lastIndex(of: "("), open > last.startIndex {
            let inside = String(last[open...].dropFirst().dropLast()).trimmed
            guard ["председател", "секретар"].contains(where: inside.lowercased().hasPrefix) else { return fields }
            fields[fields.count - 1] = String(last[..<open]).trimmed
            fields.append(inside)
        }
        return fields
    }

    /// «председатель», «секретарь комиссии» at the meeting of a commission; «председатель профкома» is an office elsewhere.
    private static func holds(_ office: String, _ text: String, of body: [String]) -> Bool {
        let words = FoldedHeading(text).words
        guard words.first == office else { return false }
        return words.dropFirst().allSatisfy { word in
            let stem = String(word.prefix(max(4, word.count - 2)))
            return body.contains { $0.hasPrefix(stem) }
        }
    }
}
