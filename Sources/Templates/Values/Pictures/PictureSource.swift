import ChanceryDiagnostics

/// Where the bytes of a picture come from.
enum PictureSource {
    /// The bytes that a source names or spells.
    ///
    /// - Throws: `wrong-base64`, `file-outside`, `picture-too-large`, and what the door throws.
    static func bytes(_ source: String, door: any ResourceDoor, limits: Limits) throws(FilterFailure) -> [UInt8] {
        if source.hasPrefix("data:") { return try dataAddress(source, limits: limits) }
        if looksLikeBase64(source) {
            guard source.utf8.count / 4 * 3 <= limits.pictureBytes else {
                throw FilterFailure(PictureFault.tooLarge(source.utf8.count / 4 * 3, limit: limits.pictureBytes))
            }
            guard let bytes = Base64.bytes(source.utf8) else { throw .wrongBase64 }
            return bytes
        }
        try check(source)
        do throws(Diagnostic) {
            return try door.bytes(ofFile: source, limit: limits.pictureBytes)
        } catch {
            throw FilterFailure(error, file: source)
        }
    }

    /// Whether a source is the name of a file.
    static func isFile(_ source: String) -> Bool { !source.hasPrefix("data:") && !looksLikeBase64(source) }

    /// `data:image/png;base64,…` (RFC 2397); SVG may also stand there in per cent signs.
    private static func dataAddress(_ source: String, limits: Limits) throws(FilterFailure) -> [UInt8] {
        guard source.utf8.count <= limits.pictureBytes / 3 * 4 + 200 else {
            throw FilterFailure(PictureFault.tooLarge(source.utf8.count, limit: limits.pictureBytes))
        }
        guard let comma = source.utf8.firstIndex(of: UInt8(ascii: ",")) else { throw .wrongBase64 }
        let head = source[..<comma].lowercased()
        let body = source[comma...].dropFirst()
        if head.hasSuffix(";base64") {
            guard let bytes = Base64.bytes(unescaped(body.utf8)) else { throw .wrongBase64 }
            return bytes
        }
        return unescaped(body.utf8)
    }

    private static func unescaped(_ text: some Collection<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var pending: [UInt8] = []
        for byte in text {
            if pending.isEmpty {
                if byte == UInt8(ascii: "%") { pending = [byte] } else { result.append(byte) }
                continue
            }
            pending.append(byte)
            if pending.count == 3 {
                let digits = String(decoding: pending.dropFirst(), as: UTF8.self)
                if let value = UInt8(digits, radix: 16) { result.append(value) } else { result += pending }
                pending = []
            }
        }
        return result + pending
    }

    /// Base64 of the formats begins so, and no path is as long.
    private static func looksLikeBase64(_ source: String) -> Bool {
        guard source.utf8.count > 60 else { return false }
        return ["iVBORw0KGgo", "/9j/", "R0lGOD", "PHN2Zy", "PD94bWw"].contains { source.hasPrefix($0) }
            || source.utf8.count > 1_024
    }

    /// No path that leads out, no address.
    static func check(_ name: String) throws(FilterFailure) {
        if let colon = name.firstIndex(of: ":"),
            name[..<colon].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
        {
            // «C:\…» and «https://…».
            throw name[..<colon].count > 1 ? .addressOfFile(name) : FilterFailure(.fileOutside(name), file: name)
        }
        let steps = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
        guard !name.isEmpty, !name.hasPrefix("/"), !name.hasPrefix("\\"), !name.hasPrefix("~"), !name.contains("\\"),
            !steps.contains(".."), !name.utf8.contains(0), name.utf8.count <= 1_024
        else { throw FilterFailure(.fileOutside(name), file: name) }
    }
}
