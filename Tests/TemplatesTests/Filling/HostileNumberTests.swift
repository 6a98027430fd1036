import ChanceryData
import Testing

@testable import ChanceryTemplates

/// Numbers in a template's markup that no program writes.
@Suite struct HostileNumberTests {
    private static let numbers = [
        "9223372036854775807", "-9223372036854775808", "99999999999999999999", "2147483647", "-2147483648",
        "4294967295",
        "-1", "", "1e9", "0.5", "nil",
    ]

    private func parts(_ number: String) -> [(String, String)] {
        let w = "xmlns:w=\"\(Packages.w)\""
        let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(number)\"/></w:numPr>"
        let mark = "<w:bookmarkStart w:id=\"\(number)\" w:name=\"а\"/><w:bookmarkEnd w:id=\"\(number)\"/>"
        let cell =
            "<w:tc><w:tcPr><w:tcW w:w=\"\(number)\" w:type=\"dxa\"/><w:gridSpan w:val=\"\(number)\"/></w:tcPr>\(Part.p("{{ x }}"))</w:tc>"
        let table =
            "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"\(number)\"/><w:gridCol w:w=\"\(number)\"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val=\"\(number)\"/></w:trPr><w:tc>\(Part.p("{% for x in xs %}"))</w:tc>\(cell)<w:tc>\(Part.p("{% endfor %}"))</w:tc></w:tr></w:tbl>"
        let body =
            Part.p("{% for x in xs %}") + Part.p("{{ x }}", list) + "<w:p>\(mark)</w:p>" + Part.p("{% endfor %}")
            + table
            + Part.p("{{ m | markdown }}") + Part.p("{{ p | picture }}")
        let numbering =
            "<w:numbering \(w)><w:abstractNum w:abstractNumId=\"\(number)\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"\(number)\"/></w:lvl></w:abstractNum><w:num w:numId=\"\(number)\"><w:abstractNumId w:val=\"\(number)\"/></w:num></w:numbering>"
        return Packages.docx(body, more: [("word/numbering.xml", numbering)])
    }

    private let data =
        "{\"xs\": [\"а\", \"б\", \"в\"], \"m\": \"1. раз\\n2. два\\n\\n- три\", \"p\": \"data:image/png;base64,\(Packages.pixel)\"}"

    @Test(arguments: numbers)
    func `do not trap, and every text arrives`(number: String) throws {
        let body = Packages.body(try Packages.filled(parts(number), data))
        for text in ["а", "б", "в", "раз", "два", "три"] { #expect(body.contains(">\(text)</w:t>"), "\(body)") }
        let marks = body.matches(of: #/bookmarkStart w:id="([^"]*)"/#).map { String($0.output.1) }
        #expect(marks.count == 3)
        if Int32(number) != nil { #expect(Set(marks).count == 3, "\(marks)") }
    }

    @Test(arguments: numbers)
    func `in a tag are reckoned with or refused`(number: String) {
        let places = [
            "\"{#}\".format(1)", "\"{0[#]}\".format(xs)", "\"{.#}\".format(xs)", "\"{:#}\".format(1)",
            "\"{:.#f}\".format(1)", "\"{:{}}\".format(1, #)", "\"%#d\" | format(1)", "\"%.#f\" | format(1)",
            "\"%*d\" | format(#, 1)", "xs[#]", "xs[#:]", "xs[:#]", "xs[::#]", "s[#]", "s[#:#:#]",
            "xs | batch(#) | list",
            "xs | slice(#) | list", "s | truncate(#)", "s | truncate(#, true, \"…\", #)", "s | center(#)",
            "s | wordwrap(#)",
            "s | indent(#)", "range(#) | length", "range(0, #) | length", "range(0, 9, #) | length",
            "range(#, 9) | length",
            "1.5 | round(#)", "# | round(-3)", "s.ljust(#)", "s.zfill(#)", "s.center(#)", "s * #", "xs * #", "# // -1",
            "# % -1", "# - 1", "# + #", "# * #", "-#", "# ** 9", "9 ** #", "# | abs", "# | int", "# | number(#)",
            "s.replace(\"а\", \"б\", #)", "s.split(\"а\", #)", "s.rsplit(\"а\", #)", "s.find(\"а\", #)",
            "s.count(\"а\", #, #)",
            "# | plural(\"а\", \"б\", \"в\")", "# | filesizeformat", "\"#\" | int", "\"#\" | float | int",
            "\"#\" | number(2)",
            "# is divisibleby #", "xs | sum(start=#)", "[#, #] | sum", "xs | random(#)", "xs | first(#)",
        ]
        let parser = TagParser()
        var mapping = Mapping()
        mapping.append("xs", .list([.integer(1), .integer(.max), .integer(.min)]), at: nil)
        mapping.append("s", .text("абв"), at: nil)
        for place in places {
            let text = place.replacing("#", with: number)
            guard let expression = try? parser.expression(text) else { continue }
            let evaluator = Evaluator(root: .mapping(mapping))
            let printed = (try? evaluator.text(of: expression)) ?? ""
            #expect(printed.utf8.count < 1 << 20, "\(text)")
        }
    }
}
