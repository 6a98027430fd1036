import ChanceryDocument
import ChanceryXML

/// A level of a list style (ODF 1.3 part 3 §16.31–§16.34).
struct ListLevel: Sendable, Hashable {
    /// What stands before the items of a level.
    enum Kind: Sendable, Hashable {
        case number
        case bullet
        case picture
    }

    var kind: Kind
    /// The format of the level's own number, wherever it stands; nothing for bullets.
    var format: ListNumberFormat
    /// The label of a number, or the bullet.
    var pieces: [LabelPiece]
    /// The first number.
    var start = 1

    /// Reads a level from the attributes of its element.
    ///
    /// - Parameter index: The level from 0.
    init(_ kind: Kind, at index: Int, _ attributes: borrowing XMLAttributeList) {
        self.kind = kind
        switch kind {
        case .number:
            format = ListNumberFormat(
                name: attributes.text(ODF.numFormat.rawValue) ?? "", isSynchronised: attributes.isTrue(.numLetterSync))
            let written =
                attributes.text(ODF.numListFormat.rawValue) ?? attributes.text(ODF.loNumListFormat.rawValue)
            if let written {
                pieces = LabelPiece.pieces(of: written)
            } else {
                pieces = Self.pieces(
                    at: index, displayed: attributes.integer(ODF.displayLevels.rawValue) ?? 1,
                    prefix: attributes.text(ODF.numPrefix.rawValue) ?? "",
                    suffix: attributes.text(ODF.numSuffix.rawValue) ?? "")
            }
            start = attributes.startValue ?? 1
        case .bullet:
            format = .none
            let bullet = attributes.text(ODF.bulletChar.rawValue) ?? ""
            pieces = [.literal(PrivateUse.mapped(bullet.isEmpty ? "•" : bullet))]
        case .picture:
            format = .none
            pieces = [.literal("•")]
        }
    }

    private init(_ kind: Kind, _ format: ListNumberFormat, _ pieces: [LabelPiece]) {
        self.kind = kind
        self.format = format
        self.pieces = pieces
    }

    /// The level of a list style that does not define it: LibreOffice writes its number in figures.
    static func undefined(at index: Int) -> ListLevel {
        ListLevel(.number, .shared(.decimal), [.number(index), .literal(".")])
    }

    /// The level of headings that are not numbered.
    static let unnumbered = ListLevel(.number, .none, [])

    /// The level of a list without a style: LibreOffice's own bullets, three in turn.
    static func bullet(at index: Int) -> ListLevel {
        let bullets = ["•", "◦", "▪"]
        return ListLevel(.bullet, .none, [.literal(bullets[index % bullets.count])])
    }

    /// The label as the standard spells it: the numbers of the last levels with dots between.
    private static func pieces(at index: Int, displayed: Int, prefix: String, suffix: String) -> [LabelPiece] {
        var pieces: [LabelPiece] = prefix.isEmpty ? [] : [.literal(prefix)]
        for level in max(0, index - max(1, displayed) + 1)...index {
            pieces.append(.number(level))
            if level < index { pieces.append(.literal(".")) }
        }
        if !suffix.isEmpty { pieces.append(.literal(suffix)) }
        return pieces
    }
}
