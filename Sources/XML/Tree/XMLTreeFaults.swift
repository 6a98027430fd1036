import CLibXML2
import ChanceryDiagnostics

/// What libxml2's callbacks call during a parse into a tree: the bytes that it reads, and the first fault.
@safe final class XMLTreeFaults {
    private let part: String
    private(set) var first: Diagnostic?
    private var rest = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    private var parser: xmlParserCtxtPtr?
    private var nameLimit = Int.max

    init(part: String) {
        self.part = part
    }

    /// Points to the bytes and the parser, both alive until ``endReading()``.
    func begin(reading bytes: UnsafeRawBufferPointer, with parser: xmlParserCtxtPtr, namesUpTo limit: Int) {
        unsafe rest = unsafe bytes
        unsafe self.parser = unsafe parser
        nameLimit = limit
    }

    /// Lets go of the bytes and the parser.
    func endReading() {
        unsafe rest = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
        unsafe parser = nil
    }

    /// Gives the parser the next bytes; below zero where the part has more names than it may.
    static let readBytes: xmlInputReadCallback = { pointer, buffer, length in
        guard let pointer = unsafe pointer, let buffer = unsafe buffer, length > 0 else { return -1 }
        return unsafe Unmanaged<XMLTreeFaults>.fromOpaque(pointer)._withUnsafeGuaranteedRef {
            unsafe $0.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(length)))
        }
    }

    private func read(into buffer: UnsafeMutableRawBufferPointer) -> CInt {
        if let parser = unsafe parser, unsafe Int(xmlDictSize(parser.pointee.dict)) > nameLimit {
            first = first ?? .tooManyNames(limit: nameLimit, at: Place(.part(part)))
            return -1
        }
        let count = unsafe min(buffer.count, rest.count)
        unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
        unsafe rest = unsafe UnsafeRawBufferPointer(rebasing: rest[count...])
        return CInt(clamping: count)
    }

    /// Stops a parser that has met a document type.
    static func stop(_ context: UnsafeMutableRawPointer?) {
        guard let parser = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
        let line = unsafe Int(xmlSAX2GetLineNumber(context))
        unsafe with(context) { faults in
            if faults.first == nil { faults.first = .documentType(at: Place(.part(faults.part), .line(max(1, line)))) }
        }
        unsafe xmlStopParser(parser)
    }

    /// Has a parser pass over a document type and stop at whatever one declares.
    static func refuseDeclarations(_ parser: xmlParserCtxtPtr) {
        unsafe parser.pointee.sax.pointee.internalSubset = { _, _, _, _ in }
        unsafe parser.pointee.sax.pointee.externalSubset = { _, _, _, _ in }
        unsafe parser.pointee.sax.pointee.entityDecl = { context, _, _, _, _, _ in unsafe XMLTreeFaults.stop(context) }
        unsafe parser.pointee.sax.pointee.unparsedEntityDecl = { context, _, _, _, _ in
            unsafe XMLTreeFaults.stop(context)
        }
        unsafe parser.pointee.sax.pointee.notationDecl = { context, _, _, _ in unsafe XMLTreeFaults.stop(context) }
        unsafe parser.pointee.sax.pointee.elementDecl = { context, _, _, _ in unsafe XMLTreeFaults.stop(context) }
        unsafe parser.pointee.sax.pointee.attributeDecl = { context, _, _, _, _, _, tree in
            unsafe xmlFreeEnumeration(tree)
            unsafe XMLTreeFaults.stop(context)
        }
    }

    /// Keeps an error if it is the first.
    static func keep(_ error: UnsafeMutablePointer<xmlError>?, _ context: UnsafeMutableRawPointer?) {
        unsafe with(context) { faults in
            if faults.first == nil { faults.first = unsafe .fault(error, part: faults.part) }
        }
    }

    private static func with(_ context: UnsafeMutableRawPointer?, _ body: (XMLTreeFaults) -> Void) {
        guard let parser = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self),
            let pointer = unsafe parser.pointee._private
        else { return }
        unsafe Unmanaged<XMLTreeFaults>.fromOpaque(pointer)._withUnsafeGuaranteedRef { body($0) }
    }
}
