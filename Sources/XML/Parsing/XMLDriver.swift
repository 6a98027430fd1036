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
    var failure: Diagnostic?
    private var depth = 0
    private var context: xmlParserCtxtPtr?

    init(vocabulary: XMLVocabulary, part: String, limits: Limits) {
        names = XMLNameTable(vocabulary)
        self.part = part
        self.limits = limits
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
            throw unsafe Diagnostic.lastError(of: made, part: part)
        }
    }

    /// Stops the parser with an error of ours, at the parser's line.
    final func stop(_ problem: Diagnostic) {
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

    private func start(_ name: UInt16, _ attributes: borrowing XMLAttributeList, attributeCount: Int) {
        guard failure == nil else { return }
        depth += 1
        if depth > limits.xmlDepth {
            stop(.tooDeep(limit: limits.xmlDepth, at: place(line: currentLine)))
        } else if attributeCount > limits.xmlAttributes {
            stop(.tooManyAttributes(limit: limits.xmlAttributes, at: place(line: currentLine)))
        } else {
            handleStart(name, attributes)
        }
    }

    private static func driver(_ pointer: UnsafeMutableRawPointer?) -> XMLDriver? {
        guard let pointer = unsafe pointer else { return nil }
        return unsafe Unmanaged<XMLDriver>.fromOpaque(pointer).takeUnretainedValue()
    }

    private static let readBytes: xmlInputReadCallback = { pointer, buffer, length in
        guard let driver = unsafe XMLDriver.driver(pointer), let buffer = unsafe buffer, length > 0, driver.failure == nil else { return -1 }
        return unsafe buffer.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { bytes in
            unsafe CInt(clamping: driver.read(into: UnsafeMutableBufferPointer(start: bytes, count: Int(length))))
        }
    }

    private static func callbacks() -> xmlSAXHandler {
        var sax = unsafe xmlSAXHandler()
        unsafe sax.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe sax.startElementNs = { pointer, local, _, uri, _, _, attributeCount, _, attributes in
            guard let driver = unsafe XMLDriver.driver(pointer), let local = unsafe local else { return }
            let number = unsafe driver.names.number(of: local, uri: uri)
            let list = unsafe XMLAttributeList(attributes, count: Int(attributeCount), names: driver.names)
            driver.start(number, list, attributeCount: Int(attributeCount))
        }
        unsafe sax.endElementNs = { pointer, local, _, uri in
            guard let driver = unsafe XMLDriver.driver(pointer), let local = unsafe local, driver.failure == nil else { return }
            driver.depth -= 1
            driver.handleEnd(unsafe driver.names.number(of: local, uri: uri))
        }
        let characters: charactersSAXFunc = { pointer, text, length in
            guard let driver = unsafe XMLDriver.driver(pointer), let text = unsafe text, length > 0, driver.failure == nil else { return }
            let buffer = unsafe UnsafeBufferPointer(start: text, count: Int(length))
            driver.handleText(unsafe buffer.span)
        }
        unsafe sax.characters = unsafe characters
        unsafe sax.cdataBlock = unsafe characters
        unsafe sax.ignorableWhitespace = unsafe characters
        unsafe sax.internalSubset = { pointer, _, _, _ in
            guard let driver = unsafe XMLDriver.driver(pointer) else { return }
            driver.stop(.documentType(at: driver.place(line: driver.currentLine)))
        }
        // Errors are read from the context afterwards; without a callback libxml2 prints them.
        unsafe sax.serror = { _, _ in }
        return unsafe sax
    }
}

extension UInt32 {
    /// The bits of libxml2's options, whose enumerations Swift imports as unsigned.
    var rawOption: Int { Int(self) }
}
