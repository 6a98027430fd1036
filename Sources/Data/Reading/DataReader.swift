public import ChanceryDiagnostics

/// Reads JSON or YAML, whichever the bytes are.
public enum DataReader {
    /// The data of a file.
    ///
    /// A file whose name ends in `.json` is JSON and held to its rules. Otherwise what begins with a brace or a bracket is
    /// taken for JSON first; YAML allows the same beginning, so what fails as JSON is tried as YAML, and the fault of JSON is
    /// told if its grammar fails too. UTF-8, with or without a mark, and UTF-16 with a mark are read.
    ///
    /// - Parameters:
    ///   - bytes: The file as it is.
    ///   - name: Its name, where it has one.
    /// - Throws: `empty-file`, `not-utf8`, `malformed-json`, `malformed-yaml`, `duplicate-key`, `too-deep`, `alias-bomb`.
    public static func read(_ bytes: [UInt8], named name: String? = nil) throws(Diagnostic) -> Value {
        let bytes = try utf8(bytes)
        guard let first = bytes.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) else {
            throw .emptyFile
        }
        if name?.lowercased().hasSuffix(".json") == true { return try JSONReader.read(bytes) }
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return try YAMLReader.read(bytes) }
        do throws(Diagnostic) {
            return try JSONReader.read(bytes)
        } catch {
            guard error.code == "malformed-json", bytes.count < 1 << 20 else { throw error }
            return try yaml(bytes, elseTelling: error)
        }
    }

    /// The data of what is no JSON; what is no YAML either was meant for JSON.
    private static func yaml(_ bytes: [UInt8], elseTelling fault: Diagnostic) throws(Diagnostic) -> Value {
        do throws(Diagnostic) {
            return try YAMLReader.read(bytes)
        } catch {
            throw error.code == "malformed-yaml" ? fault : error
        }
    }

    private static func utf8(_ bytes: [UInt8]) throws(Diagnostic) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
            let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            return UInt16(high) << 8 | UInt16(low)
        }
        guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
            throw .notUTF8(at: TextPosition(line: 1, column: 1))
        }
        return Array(text.utf8)
    }
}
