import ChanceryArchive
import ChanceryDiagnostics
import ChanceryDocument
import SeededRandom
import Testing

@testable import ChanceryOpenDocument

/// What holds for every document.
@Suite struct LawTests {
    /// A document with something of everything.
    private static let parts = ODT.Parts(
        body: [
            "<office:forms/><text:tracked-changes><text:changed-region/></text:tracked-changes>",
            ODT.h("Заголовок", 1, "H1"),
            ODT.p("а<text:s text:c=\"3\"/>б" + ODT.span("в", "T1"), "P1"),
            Lists.list(
                "L1", Lists.item(ODT.p("1")), Lists.item(ODT.p("2"), Lists.sub(Lists.item(ODT.p("2.1")))),
                attributes: "xml:id=\"a\""),
            ODT.table(
                ODT.row(
                    ODT.cell("а", "table:number-rows-spanned=\"2\""),
                    ODT.cell("б", "table:number-columns-repeated=\"2\"")),
                ODT.row(
                    ODT.covered(), ODT.cell("в"),
                    "<table:table-cell><table:table table:is-sub-table=\"true\">\(ODT.row(ODT.cell("г")))\(ODT.row(ODT.cell("д")))</table:table></table:table-cell>"
                ),
                columns: 3),
            "<text:p>е<draw:frame><draw:text-box>\(ODT.p("ж"))</draw:text-box></draw:frame><text:note text:note-class=\"endnote\">"
                + "<text:note-body>\(ODT.p("з"))</text:note-body></text:note></text:p>",
            "<text:section text:display=\"none\">\(ODT.p("и"))</text:section>",
            Lists.list("L1", Lists.item(ODT.p("3")), attributes: "text:continue-list=\"a\""),
        ].joined(),
        automatic: Lists.decimal
            + ODT.style("P1", parent: "Standard", "style:master-page-name=\"Two\"", paragraph: "fo:text-align=\"end\"")
            + ODT.style("T1", "text", text: "fo:font-weight=\"bold\""),
        styles: ODT.style("Standard") + ODT.style("H1", parent: "Standard", "style:default-outline-level=\"1\"")
            + "<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\" style:num-format=\"I\"/></text:outline-style>",
        masters: ["Standard", "Two"].map {
            "<style:master-page style:name=\"\($0)\"><style:header>\(ODT.p($0))</style:header></style:master-page>"
        }.joined(),
        meta: "<dc:title>План</dc:title>")

    @Test func `a package and a flat file of the same document read the same`() throws {
        let packed = try ODT.reading(Self.parts)
        let flat = try OpenDocumentReader.read(flat: ODT.flat(Self.parts))
        #expect(packed.document == flat.document)
        #expect(packed.diagnostics == flat.diagnostics)
        #expect(packed.document.headers.count == 2)
        #expect(
            ODT.outline(packed.document.body) == [
                "[I] Заголовок", "а   бв", "[1.] 1", "[2.] 2", "[2.1.] 2.1", "а|б|б", "^|в|г", "^|^|д", "е", "ж",
                "[3.] 3",
            ])
    }

    @Test func `a package cut or changed at any byte is read or refused, and never traps`() throws {
        let package = try ODT.package(ODT.files(Self.parts))
        var random = SplitMix64(seed: 11)
        for _ in 0..<1200 {
            var bytes = package
            let index = Int(random.next() % UInt64(bytes.count))
            if random.next() % 4 == 0 {
                bytes.removeSubrange(index...)
            } else {
                bytes[index] ^= UInt8(1 << (random.next() % 8))
            }
            do throws(Diagnostic) { _ = try OpenDocumentReader.read(ZipReader(bytes)) } catch {
                #expect(error.severity == .error)
            }
        }
    }

    /// Tags are swapped, doubled, dropped; attributes get other values: the XML stays well-formed more often than not.
    @Test func `a flat document with its elements thrown about is read or refused, and never traps`() throws {
        let text = String(decoding: ODT.flat(Self.parts), as: UTF8.self)
        let pieces = text.split(separator: "<").map(String.init)
        let values = ["0", "-1", "2147483647", "99999999999999999999", "", "true", "none", "L1", "Standard", "H1"]
        var random = SplitMix64(seed: 23)
        func next(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
        for _ in 0..<3000 {
            var changed = pieces
            for _ in 0...next(3) {
                let index = 1 + next(changed.count - 1)
                switch next(4) {
                case 0: changed.swapAt(index, 1 + next(changed.count - 1))
                case 1: changed.insert(changed[1 + next(changed.count - 1)], at: index)
                case 2: changed.remove(at: index)
                default:
                    let parts = changed[index].split(separator: "\"", omittingEmptySubsequences: false)
                    guard parts.count > 2 else { continue }
                    var new = parts.map(String.init)
                    new[1 + 2 * next(parts.count / 2)] = values[next(values.count)]
                    changed[index] = new.joined(separator: "\"")
                }
            }
            let bytes = Array(("<" + changed.joined(separator: "<")).utf8)
            do throws(Diagnostic) { _ = try OpenDocumentReader.read(flat: bytes) } catch {
                #expect(error.severity == .error)
            }
        }
    }

    @Test func `blanks by the million are not written out`() throws {
        let body = "<text:p>" + String(repeating: "<text:s text:c=\"2147483647\"/>", count: 500) + "</text:p>"
        let paragraphs = ODT.paragraphs(try ODT.read(body))
        #expect((paragraphs.first?.text.count ?? 0) < 1 << 21)
    }

    @Test func `lists in lists as deep as the parser allows are read`() throws {
        let depth = 110
        let body =
            String(repeating: "<text:list text:style-name=\"L1\"><text:list-item>", count: depth) + ODT.p("а")
            + String(repeating: "</text:list-item></text:list>", count: depth)
        #expect(ODT.paragraphs(try ODT.read(body, automatic: Lists.decimal)).first?.label == "1.1.1.1.1.1.1.1.1.1.")
    }
}
