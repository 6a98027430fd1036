import ChanceryDiagnostics

/// The problems of JSON and YAML, worded.
extension Diagnostic {
    static func malformedJSON(_ position: TextPosition, _ detail: Wording) -> Diagnostic {
        Diagnostic(
            "malformed-json", at: position.place,
            Wording("The JSON is broken: \(detail.english)", russian: "JSON повреждён: \(detail.russian)"))
    }

    static func malformedYAML(_ position: TextPosition, _ detail: Wording) -> Diagnostic {
        Diagnostic(
            "malformed-yaml", at: position.place,
            Wording("The YAML is broken: \(detail.english)", russian: "YAML повреждён: \(detail.russian)"))
    }

    static func malformedCSV(_ position: TextPosition, _ detail: Wording) -> Diagnostic {
        Diagnostic(
            "malformed-csv", at: position.place,
            Wording("The table is broken: \(detail.english)", russian: "Таблица повреждена: \(detail.russian)"))
    }

    static func duplicateKey(_ key: String, at position: TextPosition, first: TextPosition?) -> Diagnostic {
        Diagnostic(
            "duplicate-key", at: position.place,
            Wording(
                "The key «\(key)» stands twice" + (first.map { ", first on line \($0.line)" } ?? ""),
                russian: "Ключ «\(key)» стоит дважды" + (first.map { ", впервые в строке \($0.line)" } ?? "")))
    }

    static func nestedTooDeep(at position: TextPosition, limit: Int) -> Diagnostic {
        Diagnostic(
            "too-deep", at: position.place,
            Wording(
                "Lists and mappings are nested deeper than \(limit) levels",
                russian: "Списки и словари вложены глубже \(limit) уровней"))
    }

    static func tooManyAliases(at position: TextPosition, limit: Int) -> Diagnostic {
        Diagnostic(
            "alias-bomb", at: position.place,
            Wording(
                "Aliases multiply the data beyond \(limit) values",
                russian: "Псевдонимы раздувают данные: значений больше \(limit)"))
    }

    /// The problem of bytes that are no UTF-8, at the first wrong one.
    static func notUTF8(in bytes: [UInt8]) -> Diagnostic {
        var end = bytes.count
        do throws(UTF8.ValidationError) { _ = try UTF8Span(validating: bytes.span) } catch {
            end = error.byteOffsets.lowerBound
        }
        return notUTF8(at: TextPosition(ofEnd: bytes[..<end]))
    }

    static func notUTF8(at position: TextPosition) -> Diagnostic {
        Diagnostic(
            "not-utf8", at: position.place,
            Wording("The file is no text in UTF-8", russian: "Файл не является текстом в кодировке UTF-8"))
    }

    static let emptyFile = Diagnostic("empty-file", Wording("The file is empty", russian: "Файл пуст"))
}

extension TextPosition {
    /// The position right behind a beginning of a text in UTF-8.
    init(ofEnd beginning: some BidirectionalCollection<UInt8>) {
        let lineStart = beginning.lastIndex(of: 0x0A).map(beginning.index(after:)) ?? beginning.startIndex
        self.init(
            line: beginning.count { $0 == 0x0A } + 1,
            column: beginning[lineStart...].count { $0 & 0xC0 != 0x80 } + 1)
    }

    /// The position as the place of a message.
    var place: Place { Place(.line(Int(line), column: Int(column))) }
}
