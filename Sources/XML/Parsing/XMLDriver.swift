import CLibXML2
import ChanceryDiagnostics

/// What libxml2's callbacks call: the parser's context, the table of names, and the first failure.
///
/// The callbacks are C functions and so cannot be generic; the subclass knows the types of the input and the handler.
@safe class XMLDriver {
    let names: XMLNameTable
    let part: String
    let limits: Limits
    /// The first error that was not libxml2's own; it has stopped the parser.
    private(set) var failure: Diagnostic?
    /// The first fault that libxml2 found.
    private var fault: Diagnostic?
    private var context: xmlParserCtxtPtr?
    /// What is touched at every element. It lies in memory of its own because Swift would check each access to a property for
    /// exclusivity.
    private let state: UnsafeMutablePointer<State>
    private static let failed = Int.min / 2
    /// The fragments that repeat, by number.
    private var recordings: [FragmentRecording] = []

    private struct State {
        /// The depth of open elements; far below zero once the parse has failed.
        var depth = 0
        /// Whether processing instructions are marks of the part's ``FragmentFolder``.
        var readsMarks = false
        /// The fragment whose calls are being remembered.
        var recording: FragmentRecording?
    }

    init(vocabulary: XMLVocabulary, part: String, limits: Limits) {
        names = XMLNameTable(vocabulary)
        self.part = part
        self.limits = limits
        unsafe state = UnsafeMutablePointer<State>.allocate(capacity: 1)
        unsafe state.initialize(to: State())
    }

    deinit {
        unsafe state.deinitialize(count: 1)
        unsafe state.deallocate()
    }

    /// Reads the next bytes; below zero on failure.
    func read(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int { 0 }
    func handleStart(_ name: UInt16, _ attributes: borrowing XMLAttributeList) {}
    func handleEnd(_ name: UInt16) {}
    func handleText(_ bytes: Span<UInt8>) {}

    /// Parses to the end or to the first error.
    final func run() throws(Diagnostic) {
        var sax = unsafe XMLDriver.callbacks()
        let me = unsafe Unmanaged.passUnretained(self).toOpaque()
        let made = unsafe withUnsafeMutablePointer(to: &sax) { sax in
            // libxml2 copies the table of callbacks.
            unsafe xmlCreateIOParserCtxt(sax, me, XMLDriver.readBytes, nil, me, XML_CHAR_ENCODING_NONE)
        }
        guard let made = unsafe made else {
            throw failure ?? .malformedXML(at: place(line: 1), saying: "the part is empty")
        }
        unsafe context = unsafe made
        defer {
            unsafe context = nil
            unsafe xmlFreeParserCtxt(made)
        }
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        _ = unsafe xmlCtxtUseOptions(made, CInt(options.rawOption))
        let status = unsafe xmlParseDocument(made)
        if let failure { throw failure }
        let isWellFormed = unsafe made.pointee.wellFormed != 0
        if status != 0 || !isWellFormed {
            throw fault ?? .malformedXML(at: place(line: currentLine), saying: "unknown fault")
        }
    }

    /// Keeps an error of the input. The parser is not stopped here but by the failed read: it is in the middle of filling its
    /// buffer, which stopping would free.
    final func fail(_ problem: Diagnostic) {
        unsafe state.pointee.depth = Self.failed
        failure = failure ?? problem
    }

    /// Stops the parser with an error of ours, at the parser's line.
    final func stop(_ problem: Diagnostic) {
        unsafe state.pointee.depth = Self.failed
        if failure == nil {
            failure = problem
            if failure?.place == .whole { failure?.place = place(line: currentLine) }
        }
        if let context = unsafe context { unsafe xmlStopParser(context) }
    }

    private var currentLine: Int {
        guard let context = unsafe context else { return 1 }
        return unsafe Int(xmlSAX2GetLineNumber(UnsafeMutableRawPointer(context)))
    }

    private func place(line: Int) -> Place {
        Place(.part(part), .line(max(1, line)))
    }

    /// Whether libxml2's table of names has outgrown the limit. Asked at every piece of the input, for a few nanoseconds each.
    private var hasTooManyNames: Bool {
        guard let context = unsafe context else { return false }
        // Each fragment that repeats has two marks, whose targets are names to libxml2, and there is one of their end.
        let marks = recordings.isEmpty ? 0 : recordings.count * 2 + 1
        return unsafe Int(xmlDictSize(context.pointee.dict)) > limits.xmlNames + marks
    }

    /// Whether nothing has failed so far.
    @inline(__always)
    final var isSound: Bool { unsafe state.pointee.depth >= 0 }

    @inline(__always)
    private func start(
        _ local: UnsafePointer<xmlChar>, uri: UnsafePointer<xmlChar>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
    ) {
        guard isSound else { return }
        unsafe state.pointee.depth += 1
        if unsafe state.pointee.depth > limits.xmlDepth || count > limits.xmlAttributes {
            let line = place(line: currentLine)
            stop(
                count > limits.xmlAttributes
                    ? .tooManyAttributes(limit: limits.xmlAttributes, at: line)
                    : .tooDeep(limit: limits.xmlDepth, at: line))
        } else {
            let list = unsafe XMLAttributeList(attributes, count: count, names: names)
            let name = unsafe names.number(of: local, uri: uri)
            unsafe state.pointee.recording?.start(name, attributes, count: count)
            handleStart(name, list)
        }
    }

    @inline(__always)
    private func end(_ local: UnsafePointer<xmlChar>, uri: UnsafePointer<xmlChar>?) {
        guard isSound else { return }
        unsafe state.pointee.depth -= 1
        let name = unsafe names.number(of: local, uri: uri)
        if let recording = unsafe state.pointee.recording {
            recording.end(name)
            if recording.isWhole { unsafe state.pointee.recording = nil }
        }
        handleEnd(name)
    }

    @inline(__always)
    private func characters(_ text: UnsafePointer<xmlChar>, count: Int) {
        guard isSound else { return }
        let buffer = unsafe UnsafeBufferPointer(start: text, count: count)
        unsafe state.pointee.recording?.text(buffer.span)
        handleText(unsafe buffer.span)
    }

    /// Takes processing instructions for marks of a ``FragmentFolder`` from now on.
    final func readMarks() {
        unsafe state.pointee.readsMarks = true
    }

    private func instruction(_ target: UnsafePointer<xmlChar>) {
        guard isSound, unsafe state.pointee.readsMarks else { return }
        switch unsafe FragmentMark(target: target) {
        case .definition(let number):
            guard number == recordings.count else { return }
            let recording = FragmentRecording()
            recordings.append(recording)
            unsafe state.pointee.recording = recording
        case .repetition(let number):
            guard number < recordings.count, case let recording = recordings[number], recording.isWhole else { return }
            guard unsafe state.pointee.depth + recording.height <= limits.xmlDepth else {
                return stop(.tooDeep(limit: limits.xmlDepth, at: place(line: currentLine)))
            }
            recording.replay(to: self)
        case .end, nil: unsafe state.pointee.readsMarks = false
        }
    }

    /// Calls the driver behind a pointer of libxml2's; it is alive as long as the parse, so nothing is retained.
    @inline(__always)
    private static func with(_ pointer: UnsafeMutableRawPointer?, _ body: (XMLDriver) -> Void) {
        guard let pointer = unsafe pointer else { return }
        unsafe Unmanaged<XMLDriver>.fromOpaque(pointer)._withUnsafeGuaranteedRef { body($0) }
    }

    private static func driver(_ pointer: UnsafeMutableRawPointer?) -> XMLDriver? {
        guard let pointer = unsafe pointer else { return nil }
        return unsafe Unmanaged<XMLDriver>.fromOpaque(pointer).takeUnretainedValue()
    }

    private static let readBytes: xmlInputReadCallback = { pointer, buffer, length in
        guard let driver = unsafe XMLDriver.driver(pointer), let buffer = unsafe buffer, length > 0,
            driver.failure == nil
        else { return -1 }
        if driver.hasTooManyNames {
            driver.fail(.tooManyNames(limit: driver.limits.xmlNames, at: driver.place(line: driver.currentLine)))
            return -1
        }
        return unsafe buffer.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { bytes in
            unsafe CInt(clamping: driver.read(into: UnsafeMutableBufferPointer(start: bytes, count: Int(length))))
        }
    }

    private static func callbacks() -> xmlSAXHandler {
        var sax = unsafe xmlSAXHandler()
        unsafe sax.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe sax.startElementNs = { pointer, local, _, uri, _, _, attributeCount, _, attributes in
            guard let local = unsafe local else { return }
            unsafe XMLDriver.with(pointer) { unsafe $0.start(local, uri: uri, attributes, count: Int(attributeCount)) }
        }
        unsafe sax.endElementNs = { pointer, local, _, uri in
            guard let local = unsafe local else { return }
            unsafe XMLDriver.with(pointer) { unsafe $0.end(local, uri: uri) }
        }
        let characters: charactersSAXFunc = { pointer, text, length in
            guard let text = unsafe text, length > 0 else { return }
            unsafe XMLDriver.with(pointer) { unsafe $0.characters(text, count: Int(length)) }
        }
        unsafe sax.characters = unsafe characters
        unsafe sax.cdataBlock = unsafe characters
        unsafe sax.ignorableWhitespace = unsafe characters
        unsafe sax.processingInstruction = { pointer, target, _ in
            guard let target = unsafe target else { return }
            unsafe XMLDriver.with(pointer) { unsafe $0.instruction(target) }
        }
        unsafe sax.internalSubset = { pointer, _, _, _ in
            unsafe XMLDriver.with(pointer) { $0.stop(.documentType(at: $0.place(line: $0.currentLine))) }
        }
        // The first error is the cause; those that libxml2 finds after it are its consequences.
        unsafe sax.serror = { pointer, error in
            unsafe XMLDriver.with(pointer) { driver in
                if driver.fault == nil { driver.fault = unsafe Diagnostic.fault(error, part: driver.part) }
            }
        }
        return unsafe sax
    }
}

extension UInt32 {
    /// The bits of libxml2's options, whose enumerations Swift imports as unsigned.
    var rawOption: Int { Int(self) }
}
