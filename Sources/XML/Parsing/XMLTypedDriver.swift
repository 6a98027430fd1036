import ChanceryDiagnostics

/// A driver that knows its input and its handler, so that calls to them are direct.
final class XMLTypedDriver<Input: XMLInput, Handler: XMLHandler>: XMLDriver {
    private var input: Input
    private(set) var handler: Handler

    init(input: Input, handler: Handler, vocabulary: XMLVocabulary, part: String, limits: Limits) {
        self.input = input
        self.handler = handler
        super.init(vocabulary: vocabulary, part: part, limits: limits)
    }

    override func read(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        do {
            var span = unsafe buffer.mutableSpan
            return try input.read(into: &span)
        } catch {
            stop(error)
            return -1
        }
    }

    override func handleStart(_ name: UInt16, _ attributes: borrowing XMLAttributeList) {
        do { try handler.start(name, attributes) } catch { stop(error) }
    }

    override func handleEnd(_ name: UInt16) {
        do { try handler.end(name) } catch { stop(error) }
    }

    override func handleText(_ bytes: Span<UInt8>) {
        handler.text(bytes)
    }
}
