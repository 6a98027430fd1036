import ChanceryXML

/// The lists and styles of Word 2003 as Word 2007 writes them, so that one reader serves both.
extension XMLElement {
    /// The element with the names and values of Word 2007.
    var modernised: XMLElement {
        let isWord = namespace == .word2003
        let name = isWord ? Self.elementNames[localName] ?? localName : localName
        var element = XMLElement(name, namespace: isWord ? .wordprocessingML : namespace)
        element.attributes = attributes.map { attribute in
            guard attribute.namespace == .word2003 else { return attribute }
            let name = Self.attributeNames[attribute.localName] ?? attribute.localName
            return XMLAttribute(name, namespace: .wordprocessingML, value: modernised(attribute.value, of: name))
        }
        element.children = children.map { child in
            if case .element(let inner) = child { .element(inner.modernised) } else { child }
        }
        return element
    }

    /// A value that is spelled otherwise: formats of numbers are numbers themselves, lists are a kind of style.
    private func modernised(_ value: String, of attribute: String) -> String {
        if localName == "nfc", attribute == "val" { return Self.numberFormats[value] ?? "decimal" }
        if localName == "style", attribute == "type", value == "list" { return "numbering" }
        return value
    }

    private static let elementNames = [
        "listDef": "abstractNum", "list": "num", "ilst": "abstractNumId", "nfc": "numFmt", "listPr": "numPr",
        "ilfo": "numId", "listStyleLink": "numStyleLink",
    ]

    private static let attributeNames = ["listDefId": "abstractNumId", "ilfo": "numId"]

    /// The codes of formats that Russian and English documents hold ([MS-OSHARED] 2.2.1.3, MSONFC).
    private static let numberFormats = [
        "0": "decimal", "1": "upperRoman", "2": "lowerRoman", "3": "upperLetter", "4": "lowerLetter", "5": "ordinal",
        "6": "cardinalText", "7": "ordinalText", "8": "hex", "9": "chicago", "18": "decimalEnclosedCircle",
        "22": "decimalZero", "23": "bullet", "26": "decimalEnclosedFullstop", "27": "decimalEnclosedParen",
        "57": "numberInDash", "58": "russianLower", "59": "russianUpper", "255": "none",
    ]
}
