import CLibXML2
import ChanceryDiagnostics

/// The first fault of a parse into a tree; libxml2's context points to it.
@safe final class XMLTreeFaults {
    private let part: String
    private(set) var first: Diagnostic?

    init(part: String) {
        self.part = part
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
