import ChanceryDiagnostics
import ChanceryDocument
import ChanceryXML

/// What stands where text, paragraphs and tables stand.
extension StoryReader {
    mutating func startContent(_ name: W, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .r:
            run = RunState()
            updateVisibility()
        case .rPr: context = .runProperties
        case .t, .mathText: isInText = true
        case .p: beginParagraph()
        case .pPr: context = .paragraphProperties
        case .tab, .ptab: appendVisible("\t")
        case .br, .cr: appendVisible("\n")
        case .noBreakHyphen: appendVisible("-")
        case .sym: appendSymbol(attributes)
        case .fldChar: field(attributes)
        case .tbl: beginTable()
        case .tblPr, .tblPrEx: context = .tableProperties
        case .gridCol:
            if !tables.isEmpty { tables[tables.count - 1].gridColumnCount += 1 }
        case .tr:
            if !tables.isEmpty { tables[tables.count - 1].beginRow() }
        case .trPr: context = .rowProperties
        case .tc: beginCell()
        case .tcPr: context = .cellProperties
        case .sectPr: context = .sectionProperties
        case .txbxContent: beginTextBox()
        case .alternateContent: branches.append(false)
        case .choice: choose(isUnderstood: Self.isUnderstood(attributes.text(W.requires.rawValue)))
        case .fallback: choose(isUnderstood: true)
        case .footnote, .endnote: beginNote(attributes)
        case .comment: blocks = []
        case .del, .moveFrom:
            changeCount += 1
            skipDepth = 1
        case .ins, .moveTo: changeCount += 1
        // The instruction of a field, deleted text, and what describes a wrapper are nobody's text.
        case .delText, .instrText, .delInstrText, .sdtPr, .sdtEndPr, .customXmlPr, .smartTagPr, .fldData, .ffData, .rt,
            .tblGridChange, .mathControlProperties:
            skipDepth = 1
        case .chart: note(.chart)
        case .diagram: note(.diagram)
        case .object, .oleObject: if name == .oleObject { note(.embeddedObject) }
        case .control: note(.control)
        case .altChunk: note(.foreignPart)
        case .subDoc: note(.subDocument)
        default: break
        }
    }

    /// Says that something is not carried over.
    private mutating func note(_ what: NotCarriedOver) {
        notes.append(.notCarriedOver(what, at: place))
    }

    // MARK: Text

    /// Adds visible text of the file.
    mutating func append(_ bytes: Span<UInt8>) {
        var isBlank = true
        var isSuspect = false
        var previous: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            isBlank = isBlank && byte <= 0x20
            // Soft hyphens (C2 AD) and the symbol fonts' private use (EF 80 to EF A3) are looked at when the paragraph ends.
            isSuspect = isSuspect || byte == 0xAD && previous == 0xC2 || byte <= 0xA3 && previous == 0xEF
            previous = byte
        }
        unsafe bytes.withUnsafeBufferPointer { unsafe paragraph?.bytes.append(contentsOf: $0) }
        if isSuspect { paragraph?.needsCleaning = true }
        if !isBlank { markBold() }
    }

    /// Adds a character that an element stands for.
    private mutating func appendVisible(_ text: String) {
        guard !isRunHidden, instructionCount == 0 else { return }
        paragraph?.bytes.append(contentsOf: text.utf8)
    }

    private mutating func appendSymbol(_ attributes: borrowing XMLAttributeList) {
        guard let code = attributes.text(W.char.rawValue).flatMap({ UInt32($0, radix: 16) }),
            let scalar = Unicode.Scalar(code)
        else { return }
        // Symbol fonts are addressed at F000–F0FF or, by older programs, at 00–FF.
        let shifted = code < 0x100 ? Unicode.Scalar(code + 0xF000) : scalar
        let shown = shifted.map(PrivateUse.character) ?? scalar
        appendVisible(String(shown == shifted ? scalar : shown))
        markBold()
    }

    private mutating func markBold() {
        if isBold { paragraph?.hasBold = true } else { paragraph?.hasPlain = true }
    }

    private var isBold: Bool {
        run.bold ?? toggled(\.isBold, paragraph?.styleBold ?? false)
    }

    /// A toggle property as the styles of the run and the paragraph give it together: two that say yes cancel (ECMA-376-1:2016 §17.7.3).
    private func toggled(_ property: KeyPath<Style, Bool?>, _ paragraphValue: Bool) -> Bool {
        let runValue = run.styleID.flatMap { styles.style($0)?[keyPath: property] } ?? false
        return runValue != paragraphValue
    }

    // MARK: Runs

    mutating func startRunProperty(_ name: W, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .b: run.bold = attributes.onOff(W.val.rawValue) ?? true
        case .vanish: run.hidden = attributes.onOff(W.val.rawValue) ?? true
        case .rStyle: run.styleID = attributes.text(W.val.rawValue)
        case .rPrChange: skipDepth = 1
        default: break
        }
    }

    mutating func endRunProperties() {
        context = .content
        updateVisibility()
    }

    mutating func endRun() {
        run = RunState()
        updateVisibility()
    }

    private mutating func updateVisibility() {
        isRunHidden =
            run.hidden
            ?? (run.styleID == nil
                ? paragraph?.styleHidden ?? false : toggled(\.isHidden, paragraph?.styleHidden ?? false))
        if isRunHidden { hiddenCount += 1 }
    }

    // MARK: Fields

    /// A complex field (ECMA-376-1:2016 §17.16.18): what stands before its separator is its instruction, fields in it included.
    private mutating func field(_ attributes: borrowing XMLAttributeList) {
        if attributes.has(W.fldCharType.rawValue, "begin") {
            fields.append(true)
            instructionCount += 1
        } else if attributes.has(W.fldCharType.rawValue, "separate") {
            endInstruction()
        } else {
            endInstruction()
            _ = fields.popLast()
        }
    }

    private mutating func endInstruction() {
        guard fields.last == true else { return }
        fields[fields.count - 1] = false
        instructionCount -= 1
    }

    // MARK: Branches

    /// Takes a branch of alternatives if none has been taken and it is understood, else skips it.
    private mutating func choose(isUnderstood: Bool) {
        if branches.last == false, isUnderstood {
            branches[branches.count - 1] = true
        } else if !branches.isEmpty {
            skipDepth = 1
        }
    }

    /// Whether a reader of text understands all namespaces of a `Requires`; the prefixes are those that Word itself always uses.
    private static func isUnderstood(_ requires: String?) -> Bool {
        guard let requires else { return false }
        return requires.split(separator: " ").allSatisfy { prefix in
            ["wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16", "w16se", "w16cid", "w16du", "a14", "m"].contains(
                prefix)
        }
    }

    // MARK: Stories

    private mutating func beginNote(_ attributes: borrowing XMLAttributeList) {
        blocks = []
        // Separators are drawings of lines, not notes (ECMA-376-1:2016 §17.18.33).
        if let type = attributes.text(W.type.rawValue), type != "normal" { skipDepth = 1 }
    }

    mutating func endStory() {
        flushCarried()
        stories.append(blocks)
        blocks = []
        fields = []
        instructionCount = 0
    }

    mutating func startSectionProperty(_ name: W, _ attributes: borrowing XMLAttributeList) {
        guard let id = attributes.text(W.relationshipID.rawValue) else { return }
        if name == .headerReference, !headerIDs.contains(id) { headerIDs.append(id) }
        if name == .footerReference, !footerIDs.contains(id) { footerIDs.append(id) }
    }
}
