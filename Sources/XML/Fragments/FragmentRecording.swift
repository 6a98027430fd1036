import CLibXML2

/// The calls that a fragment made, to be made again.
///
/// Names are libxml2's interned strings, which live as long as its parser; values and texts are copied.
@safe final class FragmentRecording {
    private enum Kind {
        case start, end, text
    }

    private struct Call {
        var kind: Kind
        var name: UInt16
        /// The attributes of a start, the bytes of a text.
        var range: Range<Int>
    }

    /// How many elements of the fragment lie in one another.
    private(set) var height = 0
    /// Whether the fragment's element has ended.
    private(set) var isWhole = false
    private var depth = 0
    private var calls: [Call] = []
    private var bytes: [UInt8] = []
    private var values: [Range<Int>] = []
    /// Five pointers for each attribute, as libxml2 hands them: local name, prefix, URI, and where the value begins and ends.
    private var attributes: [UnsafePointer<xmlChar>?] = unsafe []
    /// ``bytes`` and ``attributes`` once the fragment is whole, where pointers to them last.
    private var memory: UnsafeMutableBufferPointer<UInt8>
    private var pointers: UnsafeMutableBufferPointer<UnsafePointer<xmlChar>?>

    init() {
        unsafe memory = .allocate(capacity: 0)
        unsafe pointers = .allocate(capacity: 0)
    }

    deinit {
        unsafe memory.deallocate()
        unsafe pointers.deallocate()
    }

    /// Remembers the begin of an element.
    func start(_ name: UInt16, _ given: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
        depth += 1
        height = max(height, depth)
        let count = unsafe given == nil ? 0 : count
        calls.append(Call(kind: .start, name: name, range: values.count..<values.count + count))
        let all = unsafe UnsafeBufferPointer(start: given, count: count * 5)
        unsafe attributes.append(contentsOf: all)
        for index in 0..<count {
            let first = bytes.count
            if let start = unsafe all[index * 5 + 3], let end = unsafe all[index * 5 + 4], unsafe end > start {
                unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: end - start))
            }
            values.append(first..<bytes.count)
        }
    }

    /// Remembers the end of an element.
    func end(_ name: UInt16) {
        depth -= 1
        calls.append(Call(kind: .end, name: name, range: 0..<0))
        if depth == 0 { close() }
    }

    /// Remembers character data.
    func text(_ text: Span<UInt8>) {
        let first = bytes.count
        for index in text.indices { bytes.append(text[index]) }
        calls.append(Call(kind: .text, name: XMLVocabulary.unknown, range: first..<bytes.count))
    }

    private func close() {
        isWhole = true
        unsafe memory.deallocate()
        unsafe memory = .allocate(capacity: bytes.count)
        _ = unsafe memory.initialize(fromContentsOf: bytes)
        for (index, value) in values.enumerated() {
            let start = unsafe memory.baseAddress.map { unsafe UnsafePointer($0) + value.lowerBound }
            unsafe attributes[index * 5 + 3] = start
            unsafe attributes[index * 5 + 4] = start.map { unsafe $0 + value.count }
        }
        unsafe pointers.deallocate()
        unsafe pointers = .allocate(capacity: attributes.count)
        _ = unsafe pointers.initialize(fromContentsOf: attributes)
        unsafe (bytes, values, attributes) = ([], [], [])
    }

    /// Makes the calls again.
    func replay(to driver: XMLDriver) {
        for call in calls {
            guard driver.isSound else { return }
            switch call.kind {
            case .start:
                let first = unsafe pointers.baseAddress.map { unsafe $0 + call.range.lowerBound * 5 }
                driver.handleStart(
                    call.name, unsafe XMLAttributeList(first, count: call.range.count, names: driver.names))
            case .end: driver.handleEnd(call.name)
            case .text: driver.handleText(unsafe UnsafeBufferPointer(rebasing: memory[call.range]).span)
            }
        }
    }
}
