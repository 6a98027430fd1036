/// A bound on the nesting of a YAML text, found before the text is composed: composing recurses.
enum YAMLDepth {
    /// The first place where brackets, or dashes of one line, may nest deeper than a limit.
    ///
    /// Brackets inside of quotes and comments count too; no honest file has hundreds of them open.
    static func firstPosition(in bytes: [UInt8], deeperThan limit: Int) -> TextPosition? {
        var line = 1
        var lineStart = 0
        var open = 0
        var dashes = 0
        var isLeading = true
        var indentation = 0
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0A:
                line += 1
                lineStart = index + 1
                dashes = 0
                isLeading = true
                indentation = 0
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                open += 1
                isLeading = false
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                open = max(0, open - 1)
                isLeading = false
            case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): if isLeading { dashes += 1 }
            case 0x20: if isLeading { indentation += 1 }
            default: isLeading = false
            }
            if open > limit || dashes + (isLeading ? indentation : 0) > 4 * limit || dashes > limit {
                return TextPosition(line: line, column: index - lineStart + 1)
            }
        }
        return nil
    }
}
