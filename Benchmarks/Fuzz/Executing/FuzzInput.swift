/// What an execution is given.
enum FuzzInput: CustomStringConvertible {
    case text([Unicode.Scalar])
    case document(FuzzDocument)

    var description: String {
        switch self {
        case .text(let scalars):
            scalars.prefix(2000).reduce(into: "") { $0.unicodeScalars.append($1) }.debugDescription
        case .document(let document):
            "\(document.isWord ? "docx" : "odt")\(document.isDraft ? ", draft" : "")\(document.isDamaged ? ", damaged" : ""): "
                + document.blocks.map(\.description).joined(separator: " ")
        }
    }
}

extension FuzzBlock: CustomStringConvertible {
    /// The block on one line: runs with strokes between them, tables in brackets.
    var description: String {
        switch self {
        case .paragraph(let runs): "‹" + runs.joined(separator: "¦") + "›"
        case .item(let runs): "•‹" + runs.joined(separator: "¦") + "›"
        case .marked(let runs): "#‹" + runs.joined(separator: "¦") + "›"
        case .table(let rows):
            "[" + rows.map { $0.map(\.description).joined(separator: " | ") }.joined(separator: " / ") + "]"
        case .box(let blocks): "box(" + blocks.map(\.description).joined(separator: " ") + ")"
        }
    }
}

extension FuzzCell: CustomStringConvertible {
    var description: String {
        (span > 1 ? "\(span)×" : "") + (goesOn ? "↑" : "") + blocks.map(\.description).joined(separator: " ")
    }
}
