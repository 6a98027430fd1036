import ChanceryData
package import ChanceryDiagnostics

/// Fields as an empty YAML file to be filled: every name, what belongs there, one blank element in each list.
package struct FieldSkeleton {
    private let language: Language
    private var lines: [String] = []

    package init(of fields: [Field], in language: Language) {
        self.language = language
        append(fields, indent: 0)
    }

    /// The file.
    package var text: String { lines.isEmpty ? "{}\n" : lines.map { $0 + "\n" }.joined() }

    private mutating func append(_ fields: [Field], indent: Int, isElement: Bool = false) {
        for (index, field) in fields.enumerated() {
            let lead =
                isElement
                ? String(repeating: " ", count: indent - 2) + (index == 0 ? "- " : "  ")
                : String(repeating: " ", count: indent)
            lines.append("\(lead)\(Self.key(field.name)):\(start(of: field.shape))  # \(remark(on: field))")
            appendParts(of: field.shape, indent: indent)
        }
    }

    /// What stands behind the colon.
    private func start(of shape: FieldShape) -> String {
        switch shape {
        case .boolean: " false"
        case .text, .number, .date, .rich, .list, .record, .dictionary: ""
        }
    }

    private mutating func appendParts(of shape: FieldShape, indent: Int) {
        let inner = String(repeating: " ", count: indent + 2)
        switch shape {
        case .text, .number, .date, .rich, .boolean: break
        case .record(let members): append(members, indent: indent + 2)
        case .list(let element):
            switch element.shape {
            case .record(let members): append(members, indent: indent + 4, isElement: true)
            case .list, .dictionary:
                lines.append(inner + "-")
                appendParts(of: element.shape, indent: indent + 2)
            case .boolean: lines.append(inner + "- false")
            case .text, .number, .date, .rich: lines.append(inner + "-")
            }
        case .dictionary(let entry):
            let name = Self.key(FieldWording.entryName.text(in: language))
            lines.append("\(inner)\(name):\(start(of: entry.shape))")
            appendParts(of: entry.shape, indent: indent + 2)
        }
    }

    private func remark(on field: Field) -> String {
        var remark = FieldWording.kind(of: field.shape).text(in: language)
        if field.isOptional { remark += FieldWording.optional.text(in: language) }
        if !field.choices.isEmpty {
            remark += ": " + field.choices.prefix(8).compactMap(\.printed).joined(separator: " | ")
        }
        if let use = field.uses.first {
            let place = use.place.text(in: language)
            if !place.isEmpty { remark += " (\(place))" }
        }
        // A remark is one line.
        return remark.map { $0.isNewline ? " " : String($0) }.joined()
    }

    /// A key of YAML: words as they are, all else in quotes, which JSON and YAML spell alike.
    private static func key(_ name: String) -> String {
        let scalars = name.unicodeScalars
        let isPlain =
            scalars.first?.properties.isAlphabetic == true && !name.hasSuffix(" ")
            && scalars.allSatisfy { $0.properties.isAlphabetic || $0.isDigit || $0 == "_" || $0 == " " || $0 == "." }
            && !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(name.lowercased())
        if isPlain { return name }
        var quoted = "\""
        for scalar in scalars {
            switch scalar {
            case "\"", "\\":
                quoted += "\\"
                quoted.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
