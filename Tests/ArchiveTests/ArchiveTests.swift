import ChanceryArchive
import ChanceryDiagnostics
import Testing

@Suite struct ArchiveTests {
    private func package(_ entries: [(String, [UInt8])], packing: Packing? = nil) throws -> [UInt8] {
        let writer = try ZipWriter()
        for (name, bytes) in entries { try writer.add(name, bytes, packing: packing) }
        return try writer.finish()
    }

    private func names(_ bytes: [UInt8]) throws -> [String] { try ZipReader(bytes).entries.map(\.name) }

    @Test func `what is written is read back, in the order of writing`() throws {
        let entries: [(String, [UInt8])] = [
            ("mimetype", Array("text".utf8)), ("word/document.xml", [UInt8](repeating: 65, count: 100_000)),
            ("пусто", []),
        ]
        let reader = try ZipReader(package(entries))
        #expect(reader.entries.map(\.name) == entries.map(\.0))
        for (entry, written) in zip(reader.entries, entries) { #expect(try reader.bytes(of: entry) == written.1) }
    }

    @Test func `the same entries give the same bytes`() throws {
        let entries = [("a.xml", Array("<a/>".utf8)), ("b.xml", Array("<b/>".utf8))]
        #expect(try package(entries) == package(entries))
    }

    @Test func `an entry is copied as it is packed`() throws {
        let text = Array("деревня деревня деревня деревня".utf8)
        let source = try ZipReader(package([("a.txt", text), ("b.bin", text)]))
        let writer = try ZipWriter()
        for entry in source.entries.reversed() { try writer.copy(entry, from: source) }
        let copy = try ZipReader(writer.finish())
        #expect(copy.entries.map(\.name) == ["b.bin", "a.txt"])
        for entry in copy.entries {
            #expect(try copy.bytes(of: entry) == text)
            #expect(entry.packedSize == source.entry(entry.name)?.packedSize)
        }
    }

    @Test func `bytes before and after a package do not hide it`() throws {
        let bytes = try package([("a.txt", Array("а".utf8))])
        let wrapped = Array("Content-Type: application/zip\r\n\r\n".utf8) + bytes + Array("\r\n--boundary--".utf8)
        #expect(FileKind(sniffing: wrapped) == .zip)
        let reader = try ZipReader(wrapped)
        let entry = try #require(reader.entry("A.TXT"))
        #expect(try reader.bytes(of: entry) == Array("а".utf8))
    }

    @Test(arguments: ["../x", "a/../../x", "/etc/passwd", "C:/x", "\\\\server\\x", "..\\x"])
    func `a name that leads outside is refused`(name: String) throws {
        let problem = try #require(throws: Diagnostic.self) { _ = try ZipReader(package([(name, [])])) }
        #expect(problem.code == "unsafe-name")
    }

    @Test func `names that differ in letter case or slashes alone are repeated ones`() throws {
        let problem = try #require(throws: Diagnostic.self) { _ = try ZipReader(package([("a/b", []), ("A\\B", [])])) }
        #expect(problem.code == "repeated-name")
    }

    @Test func `backslashes are slashes, and folders are no entries`() throws {
        #expect(try names(package([("word\\document.xml", []), ("word/", [])])) == ["word/document.xml"])
    }

    @Test func `limits are kept and named`() throws {
        let bytes = try package([("a", [UInt8](repeating: 0, count: 3 << 20)), ("b", [1])])
        func code(_ change: (inout Limits) -> Void) throws -> DiagnosticCode {
            var limits = Limits()
            change(&limits)
            return try #require(throws: Diagnostic.self) {
                let reader = try ZipReader(bytes, limits: limits)
                for entry in reader.entries { _ = try reader.bytes(of: entry) }
            }.code
        }
        #expect(try code { $0.entries = 1 } == "too-many-entries")
        #expect(try code { $0.entryBytes = 1000 } == "too-large")
        #expect(try code { $0.totalBytes = 1000 } == "too-large")
        #expect(try code { $0.ratio = 10 } == "suspicious-ratio")
    }

    @Test func `a package cut anywhere is cut off, broken or complete, and never traps`() throws {
        let bytes = try package([("a.txt", Array("один два три".utf8)), ("b.txt", [UInt8](repeating: 7, count: 4000))])
        for length in 0..<bytes.count {
            let problem = #expect(throws: Diagnostic.self) { _ = try ZipReader(Array(bytes[..<length])) }
            #expect(length < 2 || problem?.code == "truncated-package")
        }
    }

    @Test func `a byte that was changed is noticed by the checksum`() throws {
        var bytes = try package([("a.txt", Array("неизменный текст".utf8))], packing: .stored)
        let index = try #require(bytes.firstIndex(of: UInt8(ascii: "a"))) + 20
        bytes[index] ^= 1
        let reader = try ZipReader(bytes)
        let entry = try #require(reader.entries.first)
        let problem = try #require(throws: Diagnostic.self) { _ = try reader.bytes(of: entry) }
        #expect(problem.code == "broken-entry")
        #expect(problem.place == Place(.part("a.txt")))
    }

    @Test(arguments: [
        ("", FileKind.empty), ("{\\rtf1}", .richText), ("<!DOCTYPE HTML><p>", .html), ("\u{FEFF}  <html>", .html),
        ("PK\u{3}\u{4}cut", .truncatedZip),
        ("%PDF-1.7", .pdf), ("kind: plan", .text), ("<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"x\"/>", .flatOPC),
        ("<?xml?><office:document/>", .flatODF),
        ("<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>", .word2003XML),
        ("<a/>", .xml),
    ])
    func `tells the kind of a file from its first bytes`(text: String, kind: FileKind) {
        #expect(FileKind(sniffing: Array(text.utf8)) == kind)
    }

    @Test(arguments: [("EncryptedPackage", FileKind.encryptedOOXML), ("WordDocument", .wordBinary), ("Workbook", .ole)])
    func `tells what an OLE container holds`(stream: String, kind: FileKind) {
        let name = stream.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        // Directory entries are aligned at 128 bytes ([MS-CFB] 2.6.1).
        let bytes: [UInt8] =
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1016) + name
            + [UInt8](repeating: 0, count: 128 - name.count)
        #expect(FileKind(sniffing: bytes) == kind)
    }
}
