import ChanceryData

/// The text without the tags of HTML and its comments, white space as single blanks.
struct StripTagsFilter: TemplateFilter {
    let names = ["striptags", "без тегов"]

    func apply(to value: Value, with arguments: FilterArguments) throws(FilterFailure) -> Value {
        try value.mappingText { text in
            let bare = Self.withoutTags(text)
            let plain = Self.entities.reduce(bare.split(whereSeparator: \.isWhitespace).joined(separator: " ")) {
                $0.parts(separatedBy: $1.key, atMost: .max, fromEnd: false).joined(separator: $1.value)
            }
            // Last, so that what it brings forth is not read again.
            return plain.parts(separatedBy: "&amp;", atMost: .max, fromEnd: false).joined(separator: "&")
        }
    }

    private static let entities: KeyValuePairs = [
        "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#34;": "\"", "&#39;": "'", "&nbsp;": "\u{A0}",
    ]

    /// A `<` that nothing closes is text.
    private static func withoutTags(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let lastEnd = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<"), index < lastEnd else {
                result.append(bytes[index])
                index += 1
                continue
            }
            let isComment = bytes[index...].starts(with: "<!--".utf8)
            var end = index + 1
            while end <= lastEnd,
                !(bytes[end] == UInt8(ascii: ">")
                    && (!isComment || bytes[max(index + 4, end - 2)..<max(index + 4, end)].elementsEqual("--".utf8)))
            {
                end += 1
            }
            index = end + 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}
