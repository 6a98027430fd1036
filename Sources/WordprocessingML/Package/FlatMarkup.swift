import ChanceryDiagnostics

/// A whole document in one XML file, in UTF-8 or another encoding that holds ASCII as it is.
struct FlatMarkup {
    let bytes: [UInt8]
    /// The declaration of the encoding (`<?xml …?>`), which stands before every piece; empty where there is none.
    let declaration: Range<Int>

    /// Takes a file; UTF-16 is turned into UTF-8, a byte order mark goes.
    init(_ bytes: [UInt8]) {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        if isLittle || bytes.starts(with: [0xFE, 0xFF]) {
            var units: [UInt16] = []
            units.reserveCapacity(bytes.count / 2)
            for index in stride(from: 2, to: bytes.count - 1, by: 2) {
                let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
                units.append(isLittle ? first | second << 8 : second | first << 8)
            }
            // The declaration says UTF-16, which is true no more.
            let text = Array(String(decoding: units, as: UTF16.self).utf8)
            self.bytes = Array(text[Self.declaration(of: text).upperBound...])
            declaration = 0..<0
        } else {
            self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
            declaration = Self.declaration(of: self.bytes)
        }
    }

    /// A piece as an input of a parser.
    func input(of piece: MarkupPiece) -> MarkupInput {
        MarkupInput(piece.chunks(of: bytes, declaration: declaration))
    }

    /// A piece as bytes of its own.
    func bytes(of piece: MarkupPiece) -> [UInt8] {
        Array(piece.chunks(of: bytes, declaration: declaration).joined())
    }

    private static func declaration(of bytes: [UInt8]) -> Range<Int> {
        guard bytes.starts(with: Array("<?xml".utf8)), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
            return 0..<0
        }
        return 0..<(end + 1)
    }
}
