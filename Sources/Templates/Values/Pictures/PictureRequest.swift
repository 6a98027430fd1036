import ChanceryData

/// A picture that a template asks for.
package struct PictureRequest: Sendable, Hashable {
    /// A path beside the data, base64, or a `data:` address.
    var source: String
    var width: PictureLength?
    var height: PictureLength?
    var fit: PictureFit
    /// The alternative text.
    var description: String?
    /// The raster picture for readers that do not know SVG.
    var fallback: String?
}

/// How a picture fills a frame of other proportions.
enum PictureFit: Sendable, Hashable {
    /// All of it is seen, inside of the frame.
    case contain
    /// The frame is full; what is over is cropped on both sides alike.
    case cover
    /// The frame is full; proportions are not kept.
    case exact

    init?(named name: String) {
        switch NameFolding.key(of: name) {
        case "contain", "вместить", "вписать": self = .contain
        case "cover", "заполнить", "обрезать": self = .cover
        case "exact", "fill", "точно", "растянуть": self = .exact
        default: return nil
        }
    }
}

/// A length that a template gives a picture.
enum PictureLength: Sendable, Hashable {
    /// In English metric units, 360,000 to the centimetre (ECMA-376-1:2016 §20.1.2.1).
    case emu(Int)
    /// Of the width between the margins, in per cent.
    case share(Double)

    /// Longer is no page (ECMA-376-1:2016 §22.9.2.14 gives pages 22 inches).
    private static let longest = 22.0 * 914_400

    /// Reads a number of millimetres, or a text with a unit.
    init?(_ value: Value) {
        let number: Double
        var unit = ""
        if let count = value.number {
            switch count {
            case .integer(let whole): number = Double(whole)
            case .decimal(let decimal): number = decimal
            }
        } else if let text = value.text?.trimmedOfBlanks {
            let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
            guard
                let parsed = Double(
                    digits.split(separator: ",", omittingEmptySubsequences: false).joined(separator: "."))
            else { return nil }
            number = parsed
            unit = String(text.dropFirst(digits.count)).trimmedOfBlanks.lowercased()
        } else {
            return nil
        }
        guard number > 0, number.isFinite else { return nil }
        if unit == "%" {
            guard number <= 100 else { return nil }
            self = .share(number)
            return
        }
        guard let factor = Self.units[unit], number * factor <= Self.longest else { return nil }
        self = .emu(max(1, Int((number * factor).rounded())))
    }

    private static let units: [String: Double] = [
        "": 36_000, "mm": 36_000, "мм": 36_000, "cm": 360_000, "см": 360_000, "in": 914_400, "\"": 914_400,
        "дюйм": 914_400, "pt": 12_700, "пт": 12_700, "px": 9_525, "пикс": 9_525,
    ]

    /// The length, where a share is of some whole.
    func emu(of whole: Int) -> Int {
        switch self {
        case .emu(let count): count
        case .share(let share): max(1, Int((Double(whole) * share / 100).rounded()))
        }
    }
}
