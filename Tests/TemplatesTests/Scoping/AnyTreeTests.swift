import ChanceryData
import ChanceryDiagnostics
import ChanceryXML
import Testing

@testable import ChanceryTemplates

/// Laws: any tree of blocks with any data gives a document that keeps the rules of its format; where a text is cut into runs does not matter.
@Suite struct AnyTreeTests {
    /// Makes trees of blocks with balanced tags, the same ones for the same seed.
    private struct Grower {
        var random: LanguageRandom
        /// The loop variables that may be used.
        var variables: [String] = []

        mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

        mutating func value() -> String {
            let name = variables.isEmpty ? "t" : variables[pick(variables.count)]
            return ["{{ \(name) }}", "{{ t }}", "{{ e }}", "{{ n }}", "слово", "a & b <c>", "  "][pick(7)]
        }

        mutating func text() -> String {
            (0...pick(3)).map { _ in value() }.joined(separator: pick(2) == 0 ? " " : "")
        }

        mutating func inline() -> String {
            switch pick(4) {
            case 0: "\(text()){% if \(condition()) %}\(text()){% else %}\(text()){% endif %}\(text())"
            case 1: "{% for i in \(list()) %}{{ i }}\(text()){% endfor %}"
            default: text()
            }
        }

        mutating func condition() -> String { ["t", "e", "n == 2", "not n", "zs"][pick(5)] }

        mutating func list() -> String { ["xs", "ys", "zs"][pick(3)] }

        /// Some blocks, the tags among them balanced.
        mutating func blocks(_ depth: Int) -> [Block] {
            (0...pick(3)).flatMap { _ in block(depth) }
        }

        mutating func block(_ depth: Int) -> [Block] {
            switch pick(depth > 0 ? 8 : 2) {
            case 0, 1: return [.p(inline())]
            case 2:
                variables.append("v\(depth)")
                defer { variables.removeLast() }
                return [.p("{% for v\(depth) in \(list()) %}")] + blocks(depth - 1) + [.p("{% endfor %}")]
            case 3:
                return [.p("{% if \(condition()) %}")] + blocks(depth - 1) + [.p("{% else %}")] + blocks(depth - 1) + [
                    .p("{% endif %}")
                ]
            case 4: return [table(depth)]
            case 5: return [.list((0...pick(2)).map { _ in [.p(text())] })]
            case 6: return [.box([.p(inline())] + blocks(depth - 1))]
            default: return [.p("\(text()){% if \(condition()) %}\(text())"), .p("\(text()){% endif %}\(text())")]
            }
        }

        mutating func table(_ depth: Int) -> Block {
            let columns = 1 + pick(3)
            if pick(3) == 0 { return grid(columns) }
            func cells(_ texts: [String]) -> [[Block]] { texts.map { [.p($0)] } }
            var rows: [[[Block]]] = []
            for _ in 0...pick(2) {
                switch pick(4) {
                case 0:
                    rows.append(
                        cells(
                            Array(repeating: "{%tr for r in \(list()) %}", count: 1)
                                + Array(repeating: "", count: columns - 1)))
                    rows.append((0..<columns).map { _ in [.p(inline())] })
                    rows.append(cells(["{%tr endfor %}"] + Array(repeating: "", count: columns - 1)))
                case 1:
                    var texts = (0..<columns).map { _ in text() }
                    texts[0] = "{% for r in \(list()) %}" + texts[0]
                    texts[columns - 1] += "{% endfor %}"
                    rows.append(cells(texts))
                case 2: rows.append((0..<columns).map { _ in blocks(depth - 1) })
                default: rows.append((0..<columns).map { _ in [.p(inline())] })
                }
            }
            return .table(rows)
        }

        /// A table with merged cells, loops over its rows and columns, and tags that merge.
        mutating func grid(_ columns: Int) -> Block {
            var rows: [[Block.Cell]] = []
            let spans = columns == 3 ? [[1, 1, 1], [2, 1], [1, 2]][pick(3)] : Array(repeating: 1, count: columns)
            for row in 0...(1 + pick(3)) {
                rows.append(
                    spans.map { span in
                        let command = ["", "", "", "{% vm %}", "{% vm equal %}", "{% hm %}", "{% colspan 2 %}"][pick(7)]
                        return Block.Cell(
                            blocks: [.p(command + text())], span: span, goesOn: row > 0 && pick(3) == 0)
                    })
            }
            let (first, last) = (pick(rows.count), pick(rows.count))
            switch pick(4) {
            case 0: wrap(&rows, min(first, last)...max(first, last), "tr for r in \(list())", "tr endfor")
            case 1: wrap(&rows, min(first, last)...max(first, last), "tr if \(condition())", "tr endif")
            case 2:
                let column = pick(spans.count)
                if !rows[first][column].goesOn {
                    rows[first][column].blocks[0] = .p("{%tc for c in \(list()) %}{{ c }}{%tc endfor %}")
                }
            default: break
            }
            return .grid(rows)
        }

        private func wrap(_ rows: inout [[Block.Cell]], _ range: ClosedRange<Int>, _ start: String, _ end: String) {
            func carrier(_ tag: String) -> [Block.Cell] {
                rows[0].enumerated().map {
                    Block.Cell(blocks: [.p($0.offset == 0 ? "{%\(tag) %}" : "")], span: $0.element.span)
                }
            }
            // A carrier between the rows of a merge would cut it in half.
            for index in rows[range.lowerBound].indices { rows[range.lowerBound][index].goesOn = false }
            if rows.indices.contains(range.upperBound + 1) {
                for index in rows[range.upperBound + 1].indices { rows[range.upperBound + 1][index].goesOn = false }
            }
            rows.insert(carrier(end), at: range.upperBound + 1)
            rows.insert(carrier(start), at: range.lowerBound)
        }
    }

    private static let data = [
        "{t: текст, e: '', n: 2, xs: [1, 2, 3], ys: [а], zs: []}",
        "{t: '', e: 'a\\n\\nb', n: 0, xs: [], ys: ['  '], zs: [1]}",
        "{t: '<&>\"', e: 'a\\tb\\fc', n: -1, xs: ['\\n'], ys: [], zs: []}",
    ]

    /// The part with a name of its own for each table.
    private func named(_ part: String) -> String {
        var number = 0
        return part.split(separator: "table:name=\"T\"", omittingEmptySubsequences: false).reduce(into: "") {
            text, piece in
            if number > 0 { text += "table:name=\"T\(number)\"" }
            text += piece
            number += 1
        }
    }

    @Test(arguments: Sheet.allCases)
    func `any tree with any data gives a sound document`(sheet: Sheet) throws {
        for seed in 0..<150 {
            var grower = Grower(random: LanguageRandom(seed: UInt64(seed)))
            let blocks = grower.blocks(3)
            for data in Self.data {
                let value = try DataReader.read(Array(data.utf8))
                // What is checked of a sheet is checked as it is filled.
                _ = try sheet.fill(named(sheet.part(blocks)), value)
            }
        }
    }

    @Test(arguments: Sheet.allCases)
    func `a value's text comes out exactly as it went in`(sheet: Sheet) throws {
        let letters = Array("аяЁи\u{306} az  <>&\"'«»№—\u{A0}\u{AD}\u{301}👨‍👩‍👧{}%#_]\u{2028}\u{10FFFD}".unicodeScalars)
        for seed in 0..<200 {
            var random = LanguageRandom(seed: UInt64(seed))
            var text = ""
            for _ in 0..<Int(random.next() % 14) {
                text.unicodeScalars.append(letters[Int(random.next() % UInt64(letters.count))])
            }
            var data = Mapping()
            data.append("t", .text(text), at: nil)
            let blocks: [Block] = [
                .p("({{ t }})"), .paragraph(["(", "{{", " t }", "})"]), .rows(["({{ t }})", "{{ t }}"]),
            ]
            let filled = try sheet.texts(blocks, .mapping(data))
            let expected = ["(\(text))", "(\(text))", "[(\(text))|\(text)]"]
            // Strings that only look alike are equal: scalars are compared.
            #expect(filled.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) }, "\(filled)")
        }
    }

    @Test(arguments: Sheet.allCases)
    func `tags cut at any border of runs render alike`(sheet: Sheet) throws {
        let text = "а {% for x in xs %}{{ x | upper }}{% if not loop.last %}, {% endif %}{% endfor %} б {{ t }}"
        let value = try DataReader.read(Array("{xs: [a, b], t: ' в '}".utf8))
        let whole = try sheet.texts([.p(text)], value)
        #expect(whole == ["а A, B б  в "])
        let characters = Array(text)
        for first in 1..<characters.count {
            for last in stride(from: first + 1, to: characters.count, by: 7) {
                let runs = [
                    String(characters[..<first]), String(characters[first..<last]), String(characters[last...]),
                ]
                #expect(try sheet.texts([.paragraph(runs)], value) == whole, "\(runs)")
            }
        }
        #expect(try sheet.texts([.paragraph(characters.map { String($0) })], value) == whole)
    }
}
