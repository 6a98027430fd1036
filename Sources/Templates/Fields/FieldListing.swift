import ChanceryData
package import ChanceryDiagnostics

/// Fields as lines for people: the path, what it is, what is done with it, where.
package struct FieldListing {
    private let language: Language
    private var rows: [(path: String, kind: String, notes: String)] = []

    /// Lists fields, records and lists before what is in them.
    package init(of fields: [Field], in language: Language) {
        self.language = language
        for field in fields { append(field, at: field.name) }
    }

    /// One line a field, its columns in line.
    package var text: String {
        let pathWidth = min(48, rows.map(\.path.count).max() ?? 0)
        let kindWidth = min(32, rows.map(\.kind.count).max() ?? 0)
        return rows.map { row in
            let path = row.path + String(repeating: " ", count: max(0, pathWidth - row.path.count))
            let kind = row.kind + String(repeating: " ", count: max(0, kindWidth - row.kind.count))
            var line = path + "  " + (row.notes.isEmpty ? row.kind : kind + "  " + row.notes)
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    private mutating func append(_ field: Field, at path: String) {
        rows.append((path, kind(of: field), notes(on: field)))
        appendParts(of: field.shape, at: path)
    }

    private mutating func appendParts(of shape: FieldShape, at path: String) {
        switch shape {
        case .text, .number, .boolean, .date, .rich: break
        case .record(let members): for member in members { append(member, at: "\(path).\(member.name)") }
        case .list(let element): appendParts(of: element.shape, at: path + "[]")
        case .dictionary(let entry): appendParts(of: entry.shape, at: path + "{}")
        }
    }

    private func kind(of field: Field) -> String {
        let optional = field.isOptional ? FieldWording.optional.text(in: language) : ""
        return FieldWording.kind(of: field.shape).text(in: language) + optional
    }

    private func notes(on field: Field) -> String {
        var parts: [String] = []
        if !field.choices.isEmpty {
            parts.append(
                field.choices.prefix(8).map { $0.text.map { "«\($0)»" } ?? $0.printed ?? "—" }.joined(separator: " | "))
        }
        if !field.filters.isEmpty { parts.append(field.filters.map { "| \($0)" }.joined(separator: " ")) }
        var places: [String] = []
        for use in field.uses {
            let place = use.place.text(in: language)
            if !place.isEmpty, !places.contains(place) { places.append(place) }
            if places.count > 3 { break }
        }
        if !places.isEmpty {
            parts.append(places.prefix(3).joined(separator: "; ") + (places.count > 3 ? "; …" : ""))
        }
        return parts.joined(separator: "  ")
    }
}
