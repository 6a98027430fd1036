import ChanceryDocument
import ChanceryText
import ChanceryXML

/// The text of runs, and the properties that decide how it is seen.
extension StoryReader {
    /// Adds visible text of the file.
    mutating func append(_ bytes: Span<UInt8>) {
        let isBroken = bytes.isPlain ? false : noteOddities(of: bytes)
        if isBroken {
            appendUnbroken(bytes)
        } else {
            unsafe bytes.withUnsafeBufferPointer { unsafe paragraph?.bytes.append(contentsOf: $0) }
        }
        for index in bytes.indices where bytes[index] > 0x20 { return markBold() }
    }

    /// Notes whether there is something in a text that is to be looked at when the paragraph ends, and says whether it has line ends.
    private mutating func noteOddities(of bytes: Span<UInt8>) -> Bool {
        var isSuspect = false
        var isBroken = false
        var previous: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            // Soft hyphens (C2 AD), no-break hyphens (E2 80 91), the symbol fonts' private use (EF), and what may have to be composed:
            // lead bytes that neither Latin with its accents nor Russian nor common punctuation has.
            isSuspect =
                isSuspect || byte == 0xAD && previous == 0xC2 || byte == 0x91 && previous == 0x80
                || byte >= 0xCC && byte != 0xD0 && byte != 0xD1 && byte != 0xE2
            isBroken = isBroken || byte == 0x0A || byte == 0x0D
            previous = byte
        }
        if isSuspect { paragraph?.needsCleaning = true }
        return isBroken
    }

    /// Adds text with line ends in it, which are indentation of the file and no breaks: with the blanks around them they are one blank,
    /// and none where the paragraph begins (Word and LibreOffice show breaks for elements alone).
    @inline(never)
    private mutating func appendUnbroken(_ bytes: Span<UInt8>) {
        var index = 0
        while index < bytes.count {
            var end = index
            while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
            var isBroken = false
            for blank in index..<end where bytes[blank] == 0x0A || bytes[blank] == 0x0D { isBroken = true }
            if isBroken {
                if paragraph?.bytes.isEmpty == false { paragraph?.bytes.append(0x20) }
            } else {
                for blank in index..<end { paragraph?.bytes.append(bytes[blank]) }
            }
            while end < bytes.count, !Self.isBlank(bytes[end]) {
                paragraph?.bytes.append(bytes[end])
                end += 1
            }
            index = end
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Text that is not simply seen: an instruction, hidden text, text where none should be.
    @inline(never)
    mutating func oddText(_ bytes: Span<UInt8>) {
        if isInInstruction { return appendInstruction(bytes) }
        guard isInText else {
            // White space between elements is no text.
            if !Self.isBlank(bytes) { note(.strayText) }
            return
        }
        if isInstructionOpen { forgetInstructions() }
        if instructionCount > 0 { return }
        if isRunHidden {
            if !Self.isBlank(bytes) { noteHidden() }
            return
        }
        if paragraph == nil { beginLooseParagraph() }
        append(bytes)
    }

    private static func isBlank(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] > 0x20 { return false }
        return true
    }

    /// Says once a run that its text is hidden.
    mutating func noteHidden() {
        paragraph?.hasHiddenText = true
        if run.isHiddenNoted { return }
        run.isHiddenNoted = true
        tell(.hiddenText)
    }

    /// Adds a character that an element stands for.
    mutating func appendVisible(_ text: String) {
        guard !isRunHidden, instructionCount == 0 else { return }
        paragraph?.bytes.append(contentsOf: text.utf8)
    }

    /// A break of a line, page or column (`ST_BrType`, ECMA-376-1:2016 §17.18.3).
    ///
    /// A line goes on in the next one: `\n`. A page or column is where a text ends for the reader: `\n` between two texts, nothing before the
    /// first and behind the last one, where a break is layout.
    mutating func appendBreak(_ attributes: borrowing XMLAttributeList) {
        let isLayout = attributes.has(W.type.rawValue, "page") || attributes.has(W.type.rawValue, "column")
        guard isLayout else { return appendVisible("\n") }
        guard let bytes = paragraph?.bytes, let last = bytes.last, last != UInt8(ascii: "\n"), !isRunHidden,
            instructionCount == 0
        else { return }
        appendVisible("\n")
        paragraph?.layoutBreakEnd = bytes.count + 1
    }

    mutating func appendSymbol(_ attributes: borrowing XMLAttributeList) {
        guard let code = attributes.text(W.char.rawValue).flatMap({ UInt32($0, radix: 16) }),
            let scalar = Unicode.Scalar(code)
        else { return }
        let font = attributes.text(W.font.rawValue).flatMap(SymbolFont.init(name:))
        let shown = font?.character(code) ?? PrivateUse.character(scalar)
        if (0xE000...0xF8FF).contains(shown.value), !isRunHidden { note(.unknownSign) }
        if shown.value < 0x20 { return }
        appendVisible(String(shown))
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

    // MARK: Properties

    mutating func startRunProperty(_ name: W, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .b: run.bold = attributes.onOff(W.val.rawValue) ?? true
        case .vanish: run.hidden = attributes.onOff(W.val.rawValue) ?? true
        case .rStyle: run.styleID = attributes.text(W.val.rawValue)
        case .rPrChange, .annotation:
            noteChange()
            skip()
        case .alternateContent, .choice, .fallback: startAlternative(name, attributes)
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

    mutating func updateVisibility() {
        isRunHidden =
            run.hidden
            ?? (run.styleID == nil
                ? paragraph?.styleHidden ?? false : toggled(\.isHidden, paragraph?.styleHidden ?? false))
    }
}
