import CLibXML2
package import ChanceryDiagnostics

/// The problems that XML can have, worded.
extension Diagnostic {
    package static func malformedXML(at place: Place, saying detail: String) -> Diagnostic {
        Diagnostic(
            "malformed-xml", at: place,
            Wording("The XML is broken: \(detail)", russian: "XML повреждён: \(detail)"))
    }

    package static func documentType(at place: Place) -> Diagnostic {
        Diagnostic(
            "document-type", at: place,
            Wording(
                "The part declares a document type or entities, which office documents never do; it was not read",
                russian:
                    "Часть объявляет тип документа или сущности, чего в офисных документах не бывает; она не прочитана")
        )
    }

    package static func tooDeep(limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "too-deep", at: place,
            Wording(
                "Elements are nested deeper than \(limit) levels (limit xml-depth, flag --limit-xml-depth)",
                russian: "Элементы вложены глубже \(limit) уровней (ограничение xml-depth, ключ --limit-xml-depth)"))
    }

    package static func tooManyAttributes(limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "too-many-attributes", at: place,
            Wording(
                "An element has more than \(limit) attributes (limit xml-attributes, flag --limit-xml-attributes)",
                russian:
                    "У элемента больше \(limit) атрибутов (ограничение xml-attributes, ключ --limit-xml-attributes)"))
    }

    package static func tooManyNames(limit: Int, at place: Place) -> Diagnostic {
        Diagnostic(
            "too-many-names", at: place,
            Wording(
                "The part has more than \(limit) different names of elements and attributes (limit xml-names, flag --limit-xml-names)",
                russian:
                    "В части больше \(limit) разных имён элементов и атрибутов (ограничение xml-names, ключ --limit-xml-names)"
            ))
    }

    package static func forbiddenCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Diagnostic {
        let name =
            "U+" + String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).count))
            + String(scalar.value, radix: 16, uppercase: true)
        return Diagnostic(
            "forbidden-character", at: place,
            Wording(
                "The text holds the character \(name), which XML 1.0 forbids",
                russian: "В тексте есть знак \(name), запрещённый в XML 1.0"))
    }

    /// An error of libxml2's, its message copied out; `nil` for a warning.
    static func fault(_ error: UnsafeMutablePointer<xmlError>?, part: String) -> Diagnostic? {
        guard let error = unsafe error, unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else {
            return nil
        }
        let line = unsafe max(1, Int(error.pointee.line))
        let place = Place(.part(part), .line(line))
        var message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "unknown fault"
        // The bytes that are at fault may be of any kind: a message is one line of text.
        message = String(message.prefix { !$0.isNewline })
        // libxml2 words its own bounds as errors of syntax; say which of ours stands behind them.
        if message.contains("Excessive depth") { return .tooDeep(limit: 256, at: place) }
        return .malformedXML(at: place, saying: message)
    }
}
