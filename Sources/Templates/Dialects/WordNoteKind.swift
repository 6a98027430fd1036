/// What stands in a part of its own in a DOCX and is told by its number where something refers to it (ECMA-376-1:2016 §17.11, §17.13.4).
enum WordNoteKind: String, Sendable, CaseIterable {
    case footnote, endnote, comment

    /// The kind whose list is the root of a part, and the last step of the relation that leads to it: `footnotes`.
    init?(list: some StringProtocol) {
        guard list.hasSuffix("s") else { return nil }
        self.init(rawValue: String(list.dropLast()))
    }

    /// The kind that an element refers to: `footnoteReference`.
    init?(reference: String) {
        guard reference.hasSuffix("Reference") else { return nil }
        self.init(rawValue: String(reference.dropLast(9)))
    }

    /// The name of its element, and of the family of its numbers.
    var element: String { rawValue }
    var list: String { rawValue + "s" }

    /// The elements that refer to one by its number.
    var references: Set<String> {
        let marks = self == .comment ? ["commentRangeStart", "commentRangeEnd"] : []
        return Set(marks + [rawValue + "Reference"])
    }

    var story: StoryKind {
        switch self {
        case .footnote: .footnote
        case .endnote: .endnote
        case .comment: .comment
        }
    }
}
