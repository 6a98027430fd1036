import ChanceryDiagnostics
import ChanceryDocument
import ChanceryXML

/// Stories: the body, headers, notes, comments, and those that stand inside of others.
extension StoryReader {
    /// A note of a part of notes, or one that stands in the text (Word 2003).
    mutating func beginNote(_ kind: SideStories.Kind, _ attributes: borrowing XMLAttributeList) {
        // Separators are drawings of lines, not notes (ECMA-376-1:2016 §17.18.33).
        if let type = attributes.text(W.type.rawValue), type != "normal" { return skip() }
        if paragraph != nil { return beginSideStory(kind) }
        blocks = []
        storyPlace = numberedPlace
    }

    /// The place of the next story of the part.
    private var numberedPlace: Place {
        let number = stories.count + 1
        return switch storyPlace.steps.first {
        case .footnote: Place(.footnote(number))
        case .endnote: Place(.endnote(number))
        case .comment: Place(.comment(number))
        default: storyPlace
        }
    }

    mutating func endStory() {
        endLooseParagraph()
        flushCarried()
        stories.append(blocks)
        blocks = []
        forgetInstructions()
        paragraphNumber = 0
        tableNumber = 0
    }

    mutating func startSectionProperty(_ name: W, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .headerReference, .footerReference:
            // A section whose end was deleted has become part of the next one.
            guard let id = attributes.text(W.relationshipID.rawValue), paragraph?.isMarkDeleted != true else { return }
            if name == .headerReference, !headerIDs.contains(id) { headerIDs.append(id) }
            if name == .footerReference, !footerIDs.contains(id) { footerIDs.append(id) }
        case .sectPrChange:
            noteChange()
            skip()
        case .hdr: beginSideStory(.header)
        case .ftr: beginSideStory(.footer)
        default: startAlternative(name, attributes)
        }
    }

    // MARK: Stories inside of others

    /// The text of a box is a story of its own that follows the paragraph in which it is anchored. In hidden text and in the
    /// instruction of a field nobody sees it.
    mutating func beginTextBox() {
        if isRunHidden {
            noteHidden()
            return skip()
        }
        if instructionCount > 0, !isInstructionOpen { return skip() }
        beginSideStory(.textBox)
    }

    /// A story begins inside of what is being read, which waits.
    mutating func beginSideStory(_ kind: SideStories.Kind) {
        suspended.append(
            Suspended(
                story: kind, context: context, paragraph: paragraph, carried: carried, run: run,
                isRunHidden: isRunHidden, blocks: blocks, tables: tables, fields: fields))
        context = .content
        paragraph = nil
        carried = nil
        run = RunState()
        isRunHidden = false
        isInText = false
        blocks = []
        tables = []
        forgetInstructions()
    }

    mutating func endSideStory() {
        guard !suspended.isEmpty else { return }
        endLooseParagraph()
        flushCarried()
        guard let outer = suspended.popLast() else { return }
        let story = blocks
        context = outer.context
        paragraph = outer.paragraph
        carried = outer.carried
        run = outer.run
        isRunHidden = outer.isRunHidden
        blocks = outer.blocks
        tables = outer.tables
        fields = outer.fields
        isInText = false
        isInstructionOpen = false
        instructionCount = fields.reduce(0) { $0 + ($1.isInInstruction ? 1 : 0) }
        if outer.story != .textBox {
            sideStories.add(story, as: outer.story)
        } else if paragraph == nil {
            blocks.append(contentsOf: story)
        } else {
            paragraph?.boxes.append(contentsOf: story)
        }
    }

    // MARK: Annotations of Word 2003

    /// `aml:annotation` stands for tracked changes, comments and bookmarks alike.
    mutating func beginAnnotation(_ attributes: borrowing XMLAttributeList) {
        let type = W.type.rawValue
        if attributes.has(type, "Word.Deletion") {
            noteChange()
            return skip()
        }
        if attributes.has(type, "Word.Insertion") { noteChange() }
        let isComment = attributes.has(type, "Word.Comment")
        annotations.append(isComment)
        if isComment { beginSideStory(.comment) }
    }

    mutating func endAnnotation() {
        if annotations.popLast() == true { endSideStory() }
    }

    /// Whether an annotation among properties says that what they describe was deleted; old properties in it are of no matter.
    mutating func isDeletion(_ attributes: borrowing XMLAttributeList) -> Bool {
        skip()
        return attributes.has(W.type.rawValue, "Word.Deletion")
    }
}
