package import ChanceryDiagnostics
package import ChanceryDocument

/// What stands beside the main text – headers and footers, notes, comments –, for which models have no place: a person who reads the
/// model only would not know that it was there.
package enum StoriesBeside {
    /// A remark for each kind of story that shows a text.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - readsHeaders: Whether the model has been read from headers, too, as a letter's is from its form.
    package static func remarks(on document: Document, readsHeaders: Bool) -> [Diagnostic] {
        Document.Story.allCases.filter { !readsHeaders || $0 != .header }.compactMap { kind in
            let telling = document[kind].enumerated().compactMap { index, story in
                story.paragraphs.first { tells($0.text) }.map { (number: index + 1, text: $0.text) }
            }
            return telling.first.map { .storyLeftOut($0.text, count: telling.count, at: Place(kind.step($0.number))) }
        }
    }

    /// Whether a text is more than the number of a page: «Страница 2 из 5».
    private static func tells(_ text: String) -> Bool {
        FoldedHeading(text).words.contains { word in
            word.unicodeScalars.count > 2 && word.unicodeScalars.allSatisfy(\.isLetter)
                && !["страница", "стр", "лист"].contains(word)
        }
    }
}
