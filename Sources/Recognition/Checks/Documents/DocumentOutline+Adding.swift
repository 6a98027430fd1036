import ChanceryModels

/// How the outline of a document is put together.
extension DocumentOutline {
    /// A part that a finished document has.
    mutating func need(_ path: String, _ text: String?, _ english: String, _ russian: String) {
        parts.append(Part(path: path, isThere: text != nil, name: (english, russian), isNeeded: true))
    }

    /// A part that such documents mostly have.
    mutating func want(_ path: String, _ text: String?, _ english: String, _ russian: String) {
        parts.append(Part(path: path, isThere: text != nil, name: (english, russian), isNeeded: false))
    }

    /// - Parameter isClosed: Whether a full stop at the end is usual, as in an agenda.
    mutating func addHeading(_ path: String, _ text: String?, isClosed: Bool = false) {
        guard let text, !text.isBlank else { return }
        // What is closed is looked at for «О» and «Об» alone, with all texts.
        if !isClosed { headings.append(Field(path: path, text: text)) }
    }

    mutating func addSignatures(_ signatures: [Signature]) {
        self.signatures = signatures
        need("signatures", signatures.first.map { _ in "" }, "the signature", "подпись")
        for (index, signature) in signatures.enumerated() { addSigner("signatures[\(index)].name", signature.name) }
    }

    mutating func addSigner(_ path: String, _ name: String?) {
        if let name { signers.append(Field(path: path, text: name)) }
    }

    mutating func addListed(_ path: String, _ name: String?) {
        if let name { listed.append(Field(path: path, text: name)) }
    }
}
