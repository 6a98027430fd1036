import ChanceryDiagnostics
import SeededRandom
import Testing

@testable import ChanceryXML

/// Writes down what a stream calls; `Tags` says what is folded.
private struct Recorder<Tags: FoldedTags>: XMLHandler {
    static var repeatedTags: [FragmentTag] { Tags.tags }

    static var vocabulary: XMLVocabulary {
        XMLVocabulary([
            (.wordprocessingML, "p"), (.wordprocessingML, "r"), (.wordprocessingML, "rPr"), (.wordprocessingML, "pPr"),
            (.wordprocessingML, "b"), (.wordprocessingML, "t"), (.wordprocessingML, "val"), (.none, "val"),
        ])
    }
    var events = ""

    mutating func start(_ name: UInt16, _ attributes: borrowing XMLAttributeList) throws(Diagnostic) {
        if attributes.text(8) == "refused" { throw Diagnostic("refused", Wording("refused", russian: "отказано")) }
        events += "<\(name)"
        if let value = attributes.text(7) { events += " w:val=\(value)" }
        if let value = attributes.text(8) { events += " val=\(value)" }
        events += attributes.isEmpty ? ">" : " …>"
    }

    mutating func end(_ name: UInt16) throws(Diagnostic) { events += "</\(name)>" }

    mutating func text(_ bytes: Span<UInt8>) {
        var text: [UInt8] = []
        for index in bytes.indices { text.append(bytes[index]) }
        events += String(decoding: text, as: UTF8.self)
    }
}

private protocol FoldedTags {
    static var tags: [FragmentTag] { get }
}

private enum Folded: FoldedTags {
    static let tags = [FragmentTag("rPr"), FragmentTag("pPr"), FragmentTag("tcPr")]
}

private enum Unfolded: FoldedTags {
    static let tags: [FragmentTag] = []
}

/// Bytes in memory that are handed over in pieces of a given length.
private struct PiecewiseInput: XMLInput {
    var bytes: [UInt8]
    var length: Int
    var position = 0

    mutating func read(into buffer: inout MutableSpan<UInt8>) throws(Diagnostic) -> Int {
        let count = min(buffer.count, bytes.count - position, length)
        for index in 0..<count { buffer[index] = bytes[position + index] }
        position += count
        return count
    }
}

/// Fragments that repeat are parsed once and called as often as they stand.
@Suite struct FragmentTests {
    private static let root =
        "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:o=\"urn:o\">"

    private func events<Tags: FoldedTags>(_ tags: Tags.Type, _ bytes: [UInt8], limits: Limits, length: Int)
        -> Result<String, Diagnostic>
    {
        var recorder = Recorder<Tags>()
        do throws(Diagnostic) {
            try XMLStream.parse(
                PiecewiseInput(bytes: bytes, length: length), knowing: Recorder<Tags>.vocabulary, with: &recorder,
                part: "document.xml", limits: limits)
            return .success(recorder.events)
        } catch {
            return .failure(error)
        }
    }

    /// What a text calls, which must be the same with folding and without.
    @discardableResult
    private func check(
        _ bytes: [UInt8], limits: Limits = Limits(), length: Int = .max, _ location: SourceLocation = #_sourceLocation
    ) -> Result<String, Diagnostic> {
        let plain = events(Unfolded.self, bytes, limits: limits, length: .max)
        let folded = events(Folded.self, bytes, limits: limits, length: length)
        // Of long texts the place alone where they part, which would not be found in what is printed of them.
        #expect(difference(of: folded, from: plain) == nil, sourceLocation: location)
        return folded
    }

    private func difference(of result: Result<String, Diagnostic>, from expected: Result<String, Diagnostic>) -> String?
    {
        guard result != expected else { return nil }
        guard case .success(let text) = result, case .success(let other) = expected else {
            return "\(result)".prefix(200) + " for " + "\(expected)".prefix(200)
        }
        let (found, wanted) = (Array(text.unicodeScalars), Array(other.unicodeScalars))
        let place =
            zip(found, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(found.count, wanted.count)
        func around(_ scalars: [Unicode.Scalar]) -> String {
            String(String.UnicodeScalarView(scalars[max(0, place - 20)..<min(scalars.count, place + 40)]))
        }
        return "at \(place) of \(found.count) and \(wanted.count): «\(around(found))» for «\(around(wanted))»"
    }

    private func check(_ content: String, _ location: SourceLocation = #_sourceLocation) {
        let text = Self.root + String(repeating: content, count: 5) + "</w:p>"
        check(Array(text.utf8), location)
        // Long enough for the buffer to be filled several times, at all places.
        let long = Self.root + String(repeating: content + "<w:t>слово и ещё слово</w:t>", count: 2000) + "</w:p>"
        check(Array(long.utf8), length: 4093, location)
    }

    /// The bytes that the parser is given.
    private func folded(_ text: String) throws -> String {
        var folder = FragmentFolder(PiecewiseInput(bytes: Array(text.utf8), length: 100), tags: Folded.tags)
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 7)
        while true {
            var span = buffer.mutableSpan
            let count = try folder.read(into: &span)
            guard count > 0 else { return String(decoding: result, as: UTF8.self) }
            result += buffer.prefix(count)
        }
    }

    @Test func `the third of equal fragments is a mark, the second is defined`() throws {
        let one = "<w:rPr><w:b/></w:rPr>"
        let other = "<w:rPr><w:b w:val=\"0\"/></w:rPr>"
        #expect(
            try folded("<w:p>" + one + one + one + other + one + other + other + "</w:p>        ")
                == "<w:p>" + one + "<?d0?>" + one + "<?r0?>" + other + "<?r0?><?d1?>" + other + "<?r1?></w:p>        ")
    }

    @Test func `a paragraph's properties are folded with those of its mark`() throws {
        let properties = "<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>"
        #expect(
            try folded("<w:p>" + properties + properties + properties + "</w:p>        ")
                == "<w:p>" + properties + "<?d0?>" + properties + "<?r0?></w:p>        ")
    }

    @Test(arguments: [
        "<w:r><w:rPr><w:b/></w:rPr><w:t>а</w:t></w:r>",
        "<w:pPr><w:rPr><w:b w:val='1 &lt; 2 &#10;' val=\"х\"/> текст </w:rPr></w:pPr>",
        "<w:rPr></w:rPr>", "<w:rPr/>", "<w:rPr ><w:b/></w:rPr >", "<w:rPr>\n  <w:b/>\n</w:rPr>",
        // A tracked change of properties holds the properties of before.
        "<w:rPr><w:b/><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>",
        "<w:pPr><w:pPrChange><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:pPrChange></w:pPr>",
        "<w:rPr><w:b/></w:rPr><?r0?><?d0?><?e?><w:rPr><w:b/></w:rPr>",
        "<w:rPr><w:b/></w:rPr><!-- <w:rPr><w:b/></w:rPr> --><w:rPr><w:b/></w:rPr>",
        "<w:rPr><w:b/></w:rPr><![CDATA[<w:rPr><w:b/></w:rPr>]]><w:rPr><w:b/></w:rPr>",
        "<w:rPr><w:b/><?r0?></w:rPr>", "<w:rPr><!-- а --><w:b/></w:rPr>",
        "<w:rPr><w:b/></w:rPr><w:r xmlns:w='urn:other'><w:rPr><w:b/></w:rPr></w:r><w:rPr><w:b/></w:rPr>",
        "<w:rPr><w:b/></w:rPr><w:r xmlns:w =\"urn:other\"><w:rPr><w:b/></w:rPr></w:r>",
        "<w:rPr><w:b/></w:rPr><w:r xmlns:w14='urn:other' xmlns:o='urn:p'><w:rPr><o:b/></w:rPr></w:r><w:rPr><o:b/></w:rPr>",
        "<w:rPr><w:b xmlns:w='urn:other' w:val='1'/></w:rPr>",
        "<o:rPr><w:b/></o:rPr><rPr><w:b/></rPr>",
    ])
    func `what is called is the same with folding and without`(content: String) {
        check(content)
    }

    @Test(arguments: [
        "<w:rPr><w:b/></w:rPr><w:rPr><w:b/></w:rPr><w:rPr><w:b/></w:rPr><w:t>", "<w:rPr><w:b></w:rPr>",
        "<w:rPr><w:b/></w:rPr><w:rPr><w:b/></w:rPr><w:rPr><w:b/></w:rPr", "<w:rPr><w:b a=\"<w:rPr></w:rPr>\"/></w:rPr>",
        "<w:rPr><w:b val='1' val='2'/></w:rPr>", "<w:rPr><w:b val='refused'/></w:rPr>", "<w:rPr>\n<w:b/></w:r>",
        "<w:rPr><x:b/></w:rPr><w:rPr>&nbsp;</w:rPr>",
    ])
    func `a fault is found at the same line`(content: String) {
        check(Array((Self.root + "\n\n" + content + "</w:p>").utf8))
        check(content)
    }

    @Test func `depth is counted within what is called again`() {
        var limits = Limits()
        limits.xmlDepth = 4
        let fragment = "<w:rPr><w:b><w:b/></w:b></w:rPr>"
        let text = Self.root + fragment + fragment + fragment + "<w:r>" + fragment + "</w:r></w:p>"
        guard case .failure(let problem) = check(Array(text.utf8), limits: limits) else {
            Issue.record("It was not too deep.")
            return
        }
        #expect(problem.code == "too-deep")
    }

    @Test func `marks do not count as names of the part`() {
        let fragments = (0..<40).map { "<w:rPr><w:b w:val=\"\($0)\"/></w:rPr>" }.joined()
        let text = "<w:t>" + String(repeating: "слово ", count: 3000) + "</w:t>"
        let bytes = Array((Self.root + fragments + fragments + fragments + text + "</w:p>").utf8)
        var limits = Limits()
        var passedCount = 0
        for count in 1..<60 {
            limits.xmlNames = count
            if case .success = check(bytes, limits: limits) { passedCount += 1 }
        }
        // Some limits are passed and some are not.
        #expect((1..<59).contains(passedCount))
    }

    @Test(arguments: ["windows-1251", "UTF-16", "utf-8", "UTF-8"])
    func `an encoding is honoured`(encoding: String) {
        let content = String(repeating: "<w:rPr><w:b val=\"1\"/></w:rPr>", count: 5)
        let text = "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>" + Self.root + content + "</w:p>"
        check(encoding == "UTF-16" ? text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } : Array(text.utf8))
        check([0xEF, 0xBB, 0xBF] + Array(text.utf8))
        check(Array((" " + text).utf8))
    }

    @Test func `tags and texts longer than the buffer go through`() {
        let fragments = String(repeating: "<w:rPr><w:b/></w:rPr>", count: 4)
        let long = String(repeating: "слово ", count: 20_000)
        check(Array((Self.root + fragments + "<w:t>" + long + "</w:t>" + fragments + "</w:p>").utf8))
        check(Array((Self.root + fragments + "<w:t val='" + long + "'/>" + fragments + "</w:p>").utf8), length: 1000)
        let wide = "<w:rPr>" + String(repeating: "<w:b/>", count: 400) + "</w:rPr>"
        check(Array((Self.root + String(repeating: wide, count: 60) + fragments + "</w:p>").utf8))
    }

    @Test func `folding may end within the first bytes that the parser takes`() {
        let fragments = String(repeating: "<w:rPr><w:b/></w:rPr>", count: 4)
        check(Array((Self.root + fragments + "<!-- а -->" + fragments + "</w:p>").utf8))
    }

    @Test func `a part of different fragments fills the table and is read`() {
        let text = (0..<3000).map { "<w:rPr><w:b w:val=\"\($0 % 1500)\"/></w:rPr>" }.joined()
        check(Array((Self.root + text + text + "</w:p>").utf8), length: 777)
    }

    @Test func `random parts call the same with folding and without`() {
        var random = SplitMix64(seed: 20_261_122)
        let pieces = [
            "<w:rPr>", "</w:rPr>", "<w:pPr>", "</w:pPr>", "<w:b/>", "<w:b w:val=\"0\"/>", "<w:r>", "</w:r>", "\n",
            "текст",
            "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:b/></w:rPr>", "<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>", "<!--а-->",
            "&lt;",
            "<w:rPr><w:b w:val=\"0\"/></w:rPr>", "<w:r xmlns:w='urn:x'>", "<?r0?>", "<w:t val='>'>", "</w:t>",
        ]
        for _ in 0..<2000 {
            var text = Self.root
            for _ in 0..<Int.random(in: 1..<40, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
            check(Array((text + "</w:p>").utf8), length: Int.random(in: 1..<60, using: &random))
        }
    }

    @Test(arguments: ["d12", "r0", "r99999", "e"]) func `a mark is written as it is read`(target: String) throws {
        let read = unsafe Array((target + "\0").utf8).withUnsafeBufferPointer { bytes in
            unsafe bytes.baseAddress.flatMap { unsafe FragmentMark(target: $0) }
        }
        let mark = try #require(read)
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 20)
        defer { unsafe buffer.deallocate() }
        unsafe buffer.initialize(repeating: 0)
        let start = unsafe mark.write(before: 20, in: buffer)
        let written = unsafe String(decoding: buffer[start...], as: UTF8.self)
        #expect(written == "<?\(target)?>")
    }

    @Test(arguments: ["", "x1", "d1x", "r1234567", "d-1"]) func `what is no mark is none`(target: String) {
        let read = unsafe Array((target + "\0").utf8).withUnsafeBufferPointer { bytes in
            unsafe bytes.baseAddress.flatMap { unsafe FragmentMark(target: $0) }
        }
        #expect(read == nil)
    }
}
