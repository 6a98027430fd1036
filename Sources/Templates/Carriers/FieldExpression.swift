import ChanceryData

/// What the fields of a mail merge compute, as expressions.
struct FieldExpression {
    let names: MergeNames
    let parser: TagParser
    /// Whether names of months and days are English.
    let isEnglish: Bool

    /// The expression of a field; `nil` for one that cannot be computed from data.
    func expression(_ instruction: FieldInstruction) -> Expression? {
        guard instruction.isComputable else { return nil }
        switch instruction.kind {
        case "MERGEFIELD":
            guard let text = instruction.mergeName else { return nil }
            let field = FieldName(text, parser: parser)
            return formatted(field.filtered(names.value(of: field.name)), instruction.switches(after: 2))
        case "QUOTE": return instruction.words.count > 1 ? text(of: instruction.words[1]) : nil
        default: return choice(instruction)
        }
    }

    /// What a field prints, with its switches: number or date first, then letters, then what stands around it.
    private func formatted(_ value: Expression, _ switches: [(flag: String, argument: String)]) -> Expression {
        var result = value
        for (flag, argument) in switches {
            switch flag {
            case "#": result = result.filtered(NumberPictureFilter(picture: NumberPicture(argument)))
            case "@":
                result = result.filtered(
                    DatePictureFilter(picture: DatePicture(argument, inEnglish: isEnglish)))
            default: break
            }
        }
        for (flag, argument) in switches where flag == "*" {
            if let format = FieldFormat(switch: argument) {
                result = result.filtered(FieldFormatFilter(format: format))
            }
        }
        let before = switches.filter { $0.flag == "b" }.map(\.argument).joined()
        let after = switches.filter { $0.flag == "f" }.map(\.argument).joined()
        return before.isEmpty && after.isEmpty
            ? result : result.filtered(SurroundFilter(before: before, after: after))
    }

    /// `IF left sign right "then" "else"`.
    private func choice(_ instruction: FieldInstruction) -> Expression? {
        let words = instruction.words.filter { $0.isQuoted || !($0.text?.hasPrefix("\\") ?? false) }
        guard words.count > 3, let sign = words[2].text, ["=", "<>", "!=", "<", ">", "<=", ">="].contains(sign),
            let left = text(of: words[1]), let right = text(of: words[3])
        else { return nil }
        let then = words.count > 4 ? text(of: words[4]) : .text("")
        let other = words.count > 5 ? text(of: words[5]) : .text("")
        guard let then, let other else { return nil }
        return then.when(left.filtered(FieldComparisonFilter(sign: sign), [right]), else: other)
    }

    /// A word of a field as one text.
    func text(of word: FieldInstruction.Word) -> Expression? { text(of: word.pieces) }

    private func text(of pieces: [FieldInstruction.Piece]) -> Expression? {
        if pieces.isEmpty { return .text("") }
        var parts: [Expression] = []
        for piece in pieces {
            switch piece {
            case .text(let text): parts.append(.text(text))
            case .field(let field):
                guard let inner = expression(field) else { return nil }
                parts.append(inner)
            }
        }
        return parts.count == 1 ? parts[0] : Expression.list(parts).filtered(PiecesFilter())
    }
}
