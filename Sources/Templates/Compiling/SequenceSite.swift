import ChanceryXML

/// A number that is counted while the document is filled: of a table, of a figure.
struct SequenceSite: Sendable, Hashable {
    /// What comes of the number before.
    enum Step: Sendable, Hashable {
        case next
        case same
        case reset(Int)
    }

    /// What is counted: «Таблица».
    var name: String
    var step: Step
    /// How the number is spelled; `nil` for Arabic digits.
    var format: FieldFormat?
}

extension SequenceSite {
    /// What a field counts; `nil` for one that is told by headings or bookmarks, or hidden (ECMA-376-1:2016 §17.16.5.56).
    init?(_ instruction: FieldInstruction) {
        guard instruction.kind == "SEQ", instruction.words.count > 1, let name = instruction.words[1].text else {
            return nil
        }
        self.init(name: name, step: .next, format: nil)
        var words = instruction.words.dropFirst(2).compactMap(\.text)[...]
        while let word = words.popFirst() {
            switch word.prefix(2) {
            case "\\n": break
            case "\\c": step = .same
            case "\\r":
                guard let number = Int(word.count > 2 ? String(word.dropFirst(2)) : words.popFirst() ?? "") else {
                    return nil
                }
                step = .reset(number)
            case "\\*":
                let text = word.count > 2 ? String(word.dropFirst(2)) : words.popFirst() ?? ""
                format = FieldFormat(switch: text) ?? format
            default: return nil
            }
        }
    }

    /// What an element of ODF counts; `nil` where its formula does more (ODF 1.3 part 3 §7.4.13, §19.776).
    init?(_ element: XMLElement) {
        guard let name = element.attribute("name", .odfText) else { return nil }
        self.init(name: name, step: .next, format: nil)
        let formula = element.attribute("formula", .odfText) ?? "\(name)+1"
        let text = formula.split(separator: ":").last.map { $0.filter { $0 != " " } } ?? ""
        if let number = Int(text) {
            step = .reset(number)
        } else if text == name {
            step = .same
        } else if text != "\(name)+1" {
            return nil
        }
        switch element.attribute("num-format", .odfStyle) ?? "1" {
        case "1": break
        case "I": format = .capitalRoman
        case "i": format = .smallRoman
        case "A": format = .capitalLetters
        case "a": format = .smallLetters
        default: return nil
        }
    }
}

// MARK: Marks

extension SequenceSite {
    /// A blank is in no name that a file spells.
    private static let mark = " sequence"

    /// Stands in a tree where the number is printed.
    var node: TemplateNode {
        let step: String =
            switch step {
            case .next: "+"
            case .same: "="
            case .reset(let number): String(number)
            }
        let attributes = [("name", name), ("step", step), ("format", format?.rawValue ?? "")]
        let head = XMLElement(
            Self.mark, namespace: .none,
            attributes: attributes.map { XMLAttribute($0.0, namespace: .none, value: $0.1) })
        return .element(TemplateElement(head: head, role: .other, children: []))
    }

    /// What an element marks; `nil` for any other element.
    init?(mark element: XMLElement) {
        guard element.namespace == .none, element.qualifiedName == Self.mark,
            let name = element.attribute("name", .none), let step = element.attribute("step", .none)
        else { return nil }
        self.name = name
        self.step = step == "+" ? .next : step == "=" ? .same : .reset(Int(step) ?? 1)
        format = FieldFormat(rawValue: element.attribute("format", .none) ?? "")
    }
}
