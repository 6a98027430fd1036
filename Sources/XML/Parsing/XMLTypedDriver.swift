import ChanceryDiagnostics

/// A driver that knows its input and its handler, so that calls to them are direct.
@safe final class XMLTypedDriver<Input: XMLInput, Handler: XMLHandler>: XMLDriver {
    private var folder: FragmentFolder<Input>
    private var hasRead = false
    private var attributes: AttributeGuard
    /// The handler, in memory of its own: it is called at every element, where Swift would check the access to a property for exclusivity.
    private let state: UnsafeMutablePointer<Handler>

    /// The handler as it stands.
    var handler: Handler { unsafe state.pointee }

    init(input: Input, handler: Handler, vocabulary: XMLVocabulary, part: String, limits: Limits) {
        folder = FragmentFolder(input, tags: Handler.repeatedTags)
        attributes = AttributeGuard(limit: limits.xmlAttributes)
        unsafe state = UnsafeMutablePointer<Handler>.allocate(capacity: 1)
        unsafe state.initialize(to: handler)
        super.init(vocabulary: vocabulary, part: part, limits: limits)
    }

    deinit {
        unsafe state.deinitialize(count: 1)
        unsafe state.deallocate()
    }

    override func read(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        do throws(Diagnostic) {
            var span = unsafe buffer.mutableSpan
            let count = try folder.read(into: &span)
            if !hasRead, folder.writesMarks { readMarks() }
            hasRead = true
            if attributes.passesLimit(span.span.extracting(first: count)) {
                throw Diagnostic.tooManyAttributes(limit: limits.xmlAttributes, at: Place(.part(part)))
            }
            return count
        } catch {
            fail(error)
            return -1
        }
    }

    override func handleStart(_ name: UInt16, _ attributes: borrowing XMLAttributeList) {
        do { try unsafe state.pointee.start(name, attributes) } catch { stop(error) }
    }

    override func handleEnd(_ name: UInt16) {
        do { try unsafe state.pointee.end(name) } catch { stop(error) }
    }

    override func handleText(_ bytes: Span<UInt8>) {
        unsafe state.pointee.text(bytes)
    }
}
