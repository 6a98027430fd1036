/// Reads the headers of pictures, and whether their bytes are all there.
struct PictureReader {
    /// A size in pixels with the density of its dots for each inch; 0 where the file does not say.
    struct Size {
        var width: Double
        var height: Double
        var horizontal = 0.0
        var vertical = 0.0
    }

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private func byte(_ index: Int) -> Int? {
        bytes.indices.contains(index) ? Int(bytes[index]) : nil
    }

    private func big(_ index: Int, _ count: Int) -> Int? {
        guard index >= 0, index + count <= bytes.count else { return nil }
        return bytes[index..<index + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private func starts(_ text: String, at index: Int = 0) -> Bool {
        bytes.dropFirst(index).starts(with: text.utf8)
    }

    /// The format by the first bytes, whatever a file's name says.
    var format: Picture.Format? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if starts("GIF87a") || starts("GIF89a") { return .gif }
        let head = bytes.prefix(4_096)
        let start = head.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
        if start == UInt8(ascii: "<"), String(decoding: head, as: UTF8.self).contains("<svg") { return .svg }
        return nil
    }

    /// What other formats call themselves, for the message.
    static func foreignName(of bytes: [UInt8]) -> String? {
        let names: [([UInt8], String)] = [
            (Array("BM".utf8), "BMP"), ([0x49, 0x49, 0x2A, 0], "TIFF"), ([0x4D, 0x4D, 0, 0x2A], "TIFF"),
            (Array("%PDF".utf8), "PDF"), ([0xD7, 0xCD, 0xC6, 0x9A], "WMF"), ([0x50, 0x4B, 3, 4], "ZIP"),
        ]
        if bytes.count > 12, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WEBP".utf8) {
            return "WebP"
        }
        if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) { return "HEIC" }
        return names.first { bytes.starts(with: $0.0) }?.1
    }

    // MARK: PNG (ISO/IEC 15948)

    mutating func pngSize() -> Size? {
        guard starts("IHDR", at: 12), big(8, 4) == 13, let width = big(16, 4), let height = big(20, 4),
            let depth = byte(24), [1, 2, 4, 8, 16].contains(depth), let colour = byte(25),
            [0, 2, 3, 4, 6].contains(colour)
        else { return nil }
        var size = Size(width: Double(width), height: Double(height))
        var offset = 8
        var hasData = false
        while let length = big(offset, 4), length < 0x8000_0000 {
            guard offset + 12 + length <= bytes.count, let check = big(offset + 8 + length, 4),
                CyclicCheck.value(of: bytes[(offset + 4)..<(offset + 8 + length)]) == UInt32(check)
            else { return nil }
            if starts("IDAT", at: offset + 4) { hasData = true }
            // Dots for each metre (§11.3.4.3).
            if starts("pHYs", at: offset + 4), length == 9, byte(offset + 16) == 1, let x = big(offset + 8, 4),
                let y = big(offset + 12, 4)
            {
                size.horizontal = Double(x) * 0.0254
                size.vertical = Double(y) * 0.0254
            }
            if starts("IEND", at: offset + 4) { return hasData ? size : nil }
            offset += 12 + length
        }
        return nil
    }

    // MARK: JPEG (ITU-T T.81, JFIF 1.02)

    mutating func jpegSize() -> Size? {
        var offset = 2
        var size: Size?
        var density = (0.0, 0.0)
        while let mark = byte(offset), let kind = byte(offset + 1) {
            guard mark == 0xFF else { return nil }
            if kind == 0xFF {
                offset += 1
                continue
            }
            if kind == 0x01 || (0xD0...0xD7).contains(kind) {
                offset += 2
                continue
            }
            guard kind != 0xD9, let length = big(offset + 2, 2), length >= 2, offset + 2 + length <= bytes.count else {
                return nil
            }
            if kind == 0xE0, starts("JFIF", at: offset + 4), length >= 16, let unit = byte(offset + 11),
                let x = big(offset + 12, 2), let y = big(offset + 14, 2)
            {
                let factor = unit == 1 ? 1.0 : unit == 2 ? 2.54 : 0
                density = (Double(x) * factor, Double(y) * factor)
            }
            if (0xC0...0xCF).contains(kind), ![0xC4, 0xC8, 0xCC].contains(kind), let height = big(offset + 5, 2),
                let width = big(offset + 7, 2)
            {
                size = Size(width: Double(width), height: Double(height))
            }
            if kind == 0xDA {
                guard var result = size, endsJPEG(after: offset + 2 + length) else { return nil }
                (result.horizontal, result.vertical) = density
                return result
            }
            offset += 2 + length
        }
        return nil
    }

    /// Whether the end of the image stands behind its data; cameras leave padding after it.
    private func endsJPEG(after start: Int) -> Bool {
        var index = bytes.count - 2
        while index >= start {
            if bytes[index] == 0xFF, bytes[index + 1] == 0xD9 { return true }
            index -= 1
        }
        return false
    }

    // MARK: GIF (89a)

    mutating func gifSize() -> Size? {
        guard bytes.count > 20, bytes.last(where: { $0 != 0 }) == 0x3B else { return nil }
        let width = Int(bytes[6]) | Int(bytes[7]) << 8
        let height = Int(bytes[8]) | Int(bytes[9]) << 8
        return Size(width: Double(width), height: Double(height))
    }
}

/// The cyclic check of PNG's chunks (ISO/IEC 15948 §5.5).
enum CyclicCheck {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    static func value(of bytes: ArraySlice<UInt8>) -> UInt32 {
        var check: UInt32 = 0xFFFF_FFFF
        for byte in bytes { check = table[Int((check ^ UInt32(byte)) & 0xFF)] ^ (check >> 8) }
        return check ^ 0xFFFF_FFFF
    }
}
