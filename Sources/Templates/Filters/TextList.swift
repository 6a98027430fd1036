import ChanceryData

/// Lists as texts.
enum TextList {
    /// The texts of the elements of a list, or of an attribute of each; null ones left out.
    static func texts(of value: Value, attribute: Int, _ arguments: FilterArguments) throws(FilterFailure) -> [String] {
        var texts: [String] = []
        for element in try value.inputElements() {
            let part = try element.attribute(attribute, of: arguments)
            if part == .null { continue }
            guard let text = part.printed else { throw .wrongInput(part, wants: .text) }
            texts.append(text)
        }
        return texts
    }
}

extension [String] {
    /// The texts with separators between, another before the last.
    ///
    /// - Throws: `too-large`.
    func joinedWithinBounds(_ separator: String, last: String) throws(FilterFailure) -> String {
        var result = ""
        for (index, text) in enumerated() {
            if index > 0 { result += index == count - 1 ? last : separator }
            result += text
            if result.utf8.count > WorkBound.textBytes { throw .tooLarge }
        }
        return result
    }
}
