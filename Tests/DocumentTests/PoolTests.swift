import ChanceryDocument
import Testing

@Suite struct PoolTests {
    private func cell(_ text: String, bold: Bool = false, label: String? = nil) -> [Block] {
        [.paragraph(Paragraph(text, label: label, isBold: bold))]
    }

    @Test(arguments: ["", "1", "май", "Методист", "Управление образования администрации района"])
    func `what comes out of the pool is what went in, again and again`(text: String) {
        var pool = BlockPool()
        for _ in 0..<3 {
            for blocks in [cell(text), cell(text, bold: true), cell(text, label: "1."), cell(text) + cell("а"), []] {
                #expect(pool.shared(blocks) == blocks)
            }
        }
    }

    @Test func `texts that are only equivalent stay as they are written`() {
        var pool = BlockPool()
        let (composed, decomposed) = ("й", "и\u{306}")
        for text in [composed, decomposed, composed, decomposed] {
            guard case .paragraph(let paragraph)? = pool.shared(cell(text)).first else { continue }
            #expect(Array(paragraph.text.unicodeScalars) == Array(text.unicodeScalars))
        }
    }
}
