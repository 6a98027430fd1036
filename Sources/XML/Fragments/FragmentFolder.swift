import ChanceryDiagnostics

/// The input of a stream, in which a fragment that stands for the third time and later is replaced by a mark.
///
/// Word says the properties of a run, of a paragraph and of a cell anew at each of them, mostly in the same bytes: they are two
/// thirds of a part. The parser reads such a fragment once; afterwards the driver repeats the calls that it made.
///
/// What the parser sees means the same as the part: only whole elements on one line are folded; folding ends for good before a
/// comment, a CDATA section, a processing instruction, or where the prefix `w` is bound anew; a part that is not UTF-8 is not folded.
@safe struct FragmentFolder<Input: XMLInput>: ~Copyable {
    private var input: Input
    private let tags: [FragmentTag]
    private var table = FragmentTable()

    /// The bytes of the part that have been read; those before ``start`` have been handed on, so that marks may be written over them.
    private let source: UnsafeMutableBufferPointer<UInt8>
    private var start = FragmentMark.greatestLength
    private var end = FragmentMark.greatestLength
    /// How many bytes from ``start`` on are to be handed on as they are.
    private var copyCount = 0
    private var isAtEnd = false
    /// Whether what begins at ``start``, or behind what is to be handed on, is not there whole.
    private var wantsMore = false
    private var hasBegun = false
    private var hasRoot = false
    /// Whether marks may be written from here on.
    private var isFolding: Bool
    /// Whether marks may have been written; told once the first bytes have been read.
    private(set) var writesMarks = false

    private static var capacity: Int { 32 * 1024 }
    /// How long a fragment may be.
    private static var greatestLength: Int { 1024 }
    /// How many bytes are wanted from a tag on before it is looked at: a fragment, and eight bytes to compare.
    private static var outlook: Int { greatestLength + 8 }

    init(_ input: Input, tags: [FragmentTag]) {
        self.input = input
        self.tags = tags
        isFolding = !tags.isEmpty
        unsafe source = .allocate(capacity: isFolding ? Self.capacity : 0)
    }

    deinit {
        unsafe source.deallocate()
    }

    /// Fills a buffer with the next bytes and says how many there were; 0 at the end.
    mutating func read(into buffer: inout MutableSpan<UInt8>) throws(Diagnostic) -> Int {
        guard isFolding || start < end else { return try input.read(into: &buffer) }
        var count = 0
        while count < buffer.count {
            if copyCount == 0, try !advance() { break }
            let part = min(copyCount, buffer.count - count)
            unsafe buffer.withUnsafeMutableBytes { bytes in
                let ready = unsafe UnsafeRawBufferPointer(
                    rebasing: UnsafeRawBufferPointer(source)[start..<start + part])
                unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[count...]).copyMemory(from: ready)
            }
            start += part
            copyCount -= part
            count += part
        }
        return count
    }

    /// Decides on the next bytes; `false` where there are none.
    private mutating func advance() throws(Diagnostic) -> Bool {
        repeat {
            if isFolding, !isAtEnd, wantsMore || end - start < Self.outlook { try refill() }
            if !hasBegun { begin() }
            if copyCount == 0, isFolding { fold() }
        } while wantsMore && copyCount == 0
        if !isFolding { copyCount = end - start }
        return copyCount > 0
    }

    private mutating func refill() throws(Diagnostic) {
        wantsMore = false
        let count = end - start
        let rest = unsafe UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(source)[start..<end])
        start = FragmentMark.greatestLength
        end = start + count
        unsafe UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(source)[start..<end])
            .copyMemory(from: rest)
        while end < Self.capacity, !isAtEnd {
            var room = unsafe UnsafeMutableBufferPointer(rebasing: source[end...]).mutableSpan
            let count = try input.read(into: &room)
            isAtEnd = count == 0
            end += count
        }
    }

    /// Looks at the beginning of the part: its XML declaration is handed on; what is not UTF-8 is not folded.
    private mutating func begin() {
        hasBegun = true
        guard isFolding else { return }
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var rest = unsafe source[start..<end]
        if unsafe rest.starts(with: byteOrderMark) { unsafe rest = rest.dropFirst(byteOrderMark.count) }
        if unsafe rest.starts(with: "<?xml".utf8), let close = unsafe rest.firstIndex(of: UInt8(ascii: ">")) {
            let declaration = unsafe String(decoding: rest[...close], as: UTF8.self).lowercased()
            isFolding = !declaration.contains("encoding") || declaration.contains("utf-8")
            unsafe rest = rest[(close + 1)...]
        } else {
            isFolding = unsafe rest.first == UInt8(ascii: "<")
        }
        copyCount = unsafe rest.startIndex - start
        writesMarks = isFolding
    }

    /// Decides on the bytes up to the next fragment; on the fragment where they begin with one.
    private mutating func fold() {
        var cursor = start
        while cursor < end {
            guard unsafe source[cursor] == UInt8(ascii: "<") else {
                cursor = nextTag(from: cursor)
                continue
            }
            guard isAtEnd || end - cursor >= Self.outlook else { break }
            if let tag = tag(opening: word(at: cursor)) {
                if cursor > start { break }
                if foldKnown(tag) { return }
                if let length = length(of: tags[tag], at: cursor) { return fold(tag, length: length) }
            }
            let next = nextTag(from: cursor + 1)
            if next == end, !isAtEnd, !isFull {
                wantsMore = true
                break
            }
            guard mayPass(cursor..<next) else {
                if cursor == start { return stop() }
                break
            }
            hasRoot = true
            cursor = next
        }
        copyCount = cursor - start
    }

    /// Which of the tags eight bytes begin with.
    @inline(__always)
    private func tag(opening word: UInt64) -> Int? {
        for index in tags.indices where tags[index].opens(word) { return index }
        return nil
    }

    /// Decides on a fragment at ``start``, if it is the one that stood behind the last fragment before; whether it is.
    private mutating func foldKnown(_ tag: Int) -> Bool {
        let bytes = unsafe UnsafeBufferPointer(rebasing: source[start..<end])
        guard let (number, length) = unsafe table.expected(tag, in: bytes.span) else { return false }
        start += length
        write(.repetition(number))
        return true
    }

    /// Decides on a fragment at ``start``.
    private mutating func fold(_ tag: Int, length: Int) {
        let fragment = unsafe UnsafeBufferPointer(rebasing: source[start..<start + length])
        switch unsafe table.standing(of: fragment.span, tag: tags[tag], tag) {
        case .new: copyCount = length
        case .unfit: copyCount = tags[tag].count
        case .second(let number):
            copyCount = length
            write(.definition(number))
        case .known(let number):
            start += length
            write(.repetition(number))
        }
    }

    private mutating func stop() {
        isFolding = false
        write(.end)
    }

    private var isFull: Bool { start == FragmentMark.greatestLength && end == Self.capacity }

    /// Puts a mark before ``start``.
    private mutating func write(_ mark: FragmentMark) {
        let position = unsafe mark.write(before: start, in: source)
        copyCount += start - position
        start = position
    }

    /// How long the fragment is that a tag opens, up to the first tag that closes it; `nil` where that is far away.
    private func length(of tag: FragmentTag, at position: Int) -> Int? {
        let last = min(end, position + Self.greatestLength)
        var cursor = nextTag(from: position + tag.count)
        while cursor + 1 + tag.count <= last {
            if tag.closes(word(at: cursor + 1)) { return cursor + 1 + tag.count - position }
            cursor = nextTag(from: cursor + 1)
        }
        return nil
    }

    /// Whether folding may go on behind a tag and its text.
    private func mayPass(_ range: Range<Int>) -> Bool {
        guard range.count > 1 else { return true }
        switch unsafe source[range.lowerBound + 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return false
        case UInt8(ascii: "/"): return true
        // A tag that is longer than the buffer cannot be looked through.
        default: return !hasRoot || (range.upperBound < end || isAtEnd) && !bindsPrefix(in: range)
        }
    }

    /// Whether a tag binds the prefix of fragments: `xmlns:w=`.
    private func bindsPrefix(in range: Range<Int>) -> Bool {
        var cursor = next(UInt8(ascii: "x"), in: range)
        while cursor < range.upperBound {
            if FragmentTag.bindsPrefix(word(at: cursor)) { return true }
            cursor = next(UInt8(ascii: "x"), in: cursor + 1..<range.upperBound)
        }
        return false
    }

    /// The next «<» from a position on; ``end`` where there is none.
    @inline(__always)
    private func nextTag(from position: Int) -> Int {
        next(UInt8(ascii: "<"), in: min(position, end)..<end)
    }

    /// Where a byte stands first; the end of the range where it does not.
    @inline(__always)
    private func next(_ byte: UInt8, in range: Range<Int>) -> Int {
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        var cursor = range.lowerBound
        while cursor + 8 <= range.upperBound {
            // Mycroft's test for a zero byte: the highest bit of the first one is set, of none before it.
            let difference = word(at: cursor) ^ pattern
            let zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
            if zeros != 0 { return cursor + zeros.trailingZeroBitCount / 8 }
            cursor += 8
        }
        while cursor < range.upperBound, unsafe source[cursor] != byte { cursor += 1 }
        return cursor
    }

    /// Eight bytes, the first one lowest; zeros where the bytes that have been read end before.
    @inline(__always)
    private func word(at position: Int) -> UInt64 {
        guard position + 8 <= end else { return 0 }
        return unsafe UInt64(
            littleEndian: UnsafeRawBufferPointer(source).loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }
}
