import ChanceryDocument
import ChanceryXML

/// Fields: their results are text, their instructions are not.
extension StoryReader {
    /// A mark of a complex field: what stands before its separator is its instruction, fields in it included.
    mutating func field(_ attributes: borrowing XMLAttributeList) {
        if attributes.has(W.fldCharType.rawValue, "begin") {
            if isInstructionOpen { forgetInstructions() }
            fields.append(Field(at: paragraph?.bytes.count ?? 0))
            instructionCount += 1
        } else if attributes.has(W.fldCharType.rawValue, "separate") {
            endInstruction(hasResult: true)
        } else {
            endField()
        }
    }

    /// Text of an instruction, for fields that show it.
    mutating func appendInstruction(_ bytes: Span<UInt8>) {
        guard let last = fields.indices.last, fields[last].isInInstruction,
            fields[last].instruction.count + bytes.count <= Field.instructionLimit
        else { return }
        for index in bytes.indices { fields[last].instruction.append(bytes[index]) }
    }

    /// The instruction goes on in the paragraph that has begun.
    mutating func continueInstruction() { isInstructionOpen = false }

    /// An instruction is open where a paragraph ends. It may go on in the next one, as in a field that chooses between paragraphs; else
    /// the file has lost the field's end, and what follows is text.
    mutating func suspendInstruction() { isInstructionOpen = instructionCount > 0 }

    /// Text follows where an instruction should go on: the field has lost its end.
    mutating func forgetInstructions() {
        isInstructionOpen = false
        instructionCount = 0
        fields = []
    }

    private mutating func endInstruction(hasResult: Bool) {
        isInstructionOpen = false
        guard let last = openComplexField else { return }
        fields[last].hasResult = fields[last].hasResult || hasResult
        guard fields[last].isInInstruction else { return }
        fields[last].isInInstruction = false
        instructionCount -= 1
    }

    private mutating func endField() {
        endInstruction(hasResult: false)
        guard let last = openComplexField else { return }
        let field = fields.remove(at: last)
        guard instructionCount == 0, let paragraph else { return }
        if let box = field.form?.box {
            note(box)
        } else if let text = field.form?.shownEntry {
            // The entry of a list may stand in the result already.
            if paragraph.bytes.count == field.start { appendVisible(text) }
        } else if !field.hasResult {
            show(FieldInstruction(field.instruction))
        }
    }

    /// The innermost open field that is made of marks.
    private var openComplexField: Int? { fields.lastIndex { !$0.isSimple } }

    /// An element with the field's result in it (`w:fldSimple`).
    mutating func beginSimpleField(_ attributes: borrowing XMLAttributeList) {
        fields.append(Field(attributes.text(W.instr.rawValue) ?? "", at: paragraph?.bytes.count ?? 0))
    }

    mutating func endSimpleField() {
        guard let last = fields.lastIndex(where: \.isSimple) else { return }
        let field = fields.remove(at: last)
        guard instructionCount == 0, let paragraph, paragraph.bytes.count == field.start else { return }
        show(FieldInstruction(field.instruction))
    }

    /// Shows what Word shows of a field without a result.
    private mutating func show(_ instruction: FieldInstruction) {
        switch instruction.display {
        case .text(let text): appendVisible(text)
        case .paragraphNumber(let format, let separator):
            let style = paragraph?.styleID.flatMap(styles.style)
            let number = fieldCounter.next(outlineLevel: paragraph?.outlineLevel ?? style?.outlineLevel)
            appendVisible(format.text(of: number) + separator)
        case .number: note(.computedNumber)
        case .computed: note(.computedText)
        case .formula: note(.formula)
        case .nothing: break
        }
    }

    // MARK: Form fields

    /// What describes a form field stands in the mark of its beginning.
    mutating func beginForm() {
        guard !fields.isEmpty else { return skip() }
        context = .formProperties
        fields[fields.count - 1].form = FormField()
    }

    mutating func startFormProperty(_ name: W, _ attributes: borrowing XMLAttributeList) {
        guard let last = fields.indices.last, var form = fields[last].form else { return skip() }
        let value = W.val.rawValue
        switch name {
        case .checkBox: form.isCheckBox = true
        case .ddList: break
        case .checked: form.isChecked = attributes.onOff(value) ?? true
        case .default where form.isCheckBox: form.isCheckedByDefault = attributes.onOff(value) ?? true
        case .default: form.chosenByDefault = attributes.integer(value)
        case .result: form.chosen = attributes.integer(value)
        case .listEntry: form.entries.append(attributes.text(value) ?? "")
        default: skip()
        }
        fields[last].form = form
    }
}
