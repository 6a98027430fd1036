import ChanceryXML

/// Word 2003 calls most things as Word 2007 does, in a namespace of its own; here are those that it calls otherwise.
extension W {
    private static let namesOf2003: [W: String] = [
        .numPr: "listPr", .numId: "ilfo", .vMerge: "vmerge", .hMerge: "hmerge",
    ]

    /// The vocabulary of the stream of a document of Word 2003; its numbers are the raw values.
    static let vocabularyOf2003 = XMLVocabulary(
        allCases.dropFirst().map { name in
            others[name] ?? (.word2003, namesOf2003[name] ?? String(describing: name))
        })
}
