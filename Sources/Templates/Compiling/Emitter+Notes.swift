import ChanceryXML

/// Notes and comments of WordprocessingML, whose bodies stand in what refers to them while a template is compiled: ``WordNotes``.
extension Emitter {
    /// A reference with the body of its note in it; false for any other element.
    mutating func emitReference(_ reference: TemplateElement) -> Bool {
        guard dialect.format == .wordprocessingML, let kind = reference.head.referredStory,
            let body = reference.first(.container)
        else { return false }
        // What is the same in every filling may stay where it is.
        let isAlways = isOutsideOfScopes
        var bare = reference
        bare.children = []
        emitStart(bare, isEmpty: true)
        let outer = note
        note = kind
        let content = list { $0.emit(body) }
        note = outer
        let isFixed = content.allSatisfy { if case .literal = $0 { true } else { false } }
        result.movesNotes = result.movesNotes || !isAlways || !isFixed
        append(NoteSite(kind: kind, body: content), to: \.notes, as: Instruction.note)
        return true
    }

    /// The root of a part of notes or comments; those that come from what refers to them follow the ones that are there.
    mutating func emitNotes(_ root: TemplateElement) -> Bool {
        guard root.head.namespace == .wordprocessingML, WordNoteKind(list: root.head.localName) != nil else {
            return false
        }
        emitStart(root, isEmpty: false)
        emit(root.children)
        append(.notes)
        XMLSerialiser.appendEndTag(root.head.qualifiedName, to: &bytes)
        return true
    }
}
