import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

@Suite struct FieldTests {
    private static let results: [(xml: String, text: String)] = [
        (Word.field("MERGEFIELD Имя", "Анна"), "Анна"),
        (Word.field("XE \"Слово\"", nil), ""),
        ("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>3</w:t></w:r></w:fldSimple>", "3"),
        // A field inside a result, and one inside an instruction.
        ("\(begin)\(Word.instruction("A"))\(separate)\(Word.r("1"))\(Word.field("B", "2"))\(end)", "12"),
        (
            """
            \(begin)\(Word.instruction("IF"))\(Word.field("B", "нет"))\(Word.instruction("= 1"))\(separate)\(Word.r("да"))\(end)
            """, "да"
        ),
        (
            "<w:hyperlink>\(begin)\(Word.instruction("HYPERLINK"))\(separate)</w:hyperlink>\(Word.r("сайт"))\(end)",
            "сайт"
        ),
        ("\(end)\(separate)\(Word.r("а"))", "а"),
    ]

    private static let begin = Word.mark("begin")
    private static let separate = Word.mark("separate")
    private static let end = Word.mark("end")

    @Test(arguments: results)
    func `the result of a field is text, its instruction is not`(xml: String, text: String) throws {
        #expect(try Word.outline("<w:p>\(xml)</w:p>") == [text])
    }

    @Test func `a result may reach over paragraphs, as that of a table of contents does`() throws {
        let body =
            "<w:p>\(Word.mark("begin"))\(Word.instruction("TOC"))\(Word.mark("separate"))\(Word.r("1 Введение"))</w:p>"
            + Word.p("2 Итоги") + "<w:p>\(Word.mark("end"))</w:p>" + Word.p("Введение")
        #expect(try Word.outline(body) == ["1 Введение", "2 Итоги", "", "Введение"])
    }

    @Test func `an instruction may reach over paragraphs too`() throws {
        let body =
            "<w:p>\(Word.mark("begin"))\(Word.instruction("IF 1 = 1"))</w:p><w:p>\(Word.instruction("текст"))\(Word.field("X", "нет"))</w:p>"
            + "<w:p>\(Word.mark("separate"))\(Word.r("итог"))\(Word.mark("end"))</w:p>"
        #expect(try Word.outline(body) == ["", "", "итог"])
    }

    @Test func `a field that has lost its end hides neither text nor later fields`() throws {
        let lost = "<w:p>\(Word.mark("begin"))\(Word.instruction("PAGE"))</w:p>"
        #expect(try Word.outline(lost + Word.p("дальше")) == ["", "дальше"])
        #expect(try Word.outline(lost + "<w:p>\(Word.field("DATE", "1 мая"))</w:p>") == ["", "1 мая"])
        #expect(try Word.outline(Word.tbl(Word.tr("<w:tc>\(lost)</w:tc>", Word.tc("б"))) + Word.p("в")) == ["|б", "в"])
    }

    private static let forms: [(instruction: String, form: String, result: String?, text: String)] = [
        (
            "FORMDROPDOWN",
            "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"да\"/><w:listEntry w:val=\"нет\"/></w:ddList>",
            nil, "нет"
        ),
        ("FORMDROPDOWN", "<w:ddList><w:listEntry w:val=\"да\"/><w:listEntry w:val=\"нет\"/></w:ddList>", nil, "да"),
        ("FORMDROPDOWN", "<w:ddList><w:listEntry w:val=\"да\"/></w:ddList>", "да", "да"),
        ("FORMDROPDOWN", "<w:ddList><w:result w:val=\"7\"/></w:ddList>", nil, ""),
        (
            "FORMTEXT",
            "<w:name w:val=\"Имя\"/><w:helpText w:val=\"Подсказка\"/><w:textInput><w:default w:val=\"ФИО\"/></w:textInput>",
            "Иванов", "Иванов"
        ),
    ]

    @Test(arguments: forms)
    func `form fields show what is chosen in them`(
        instruction: String, form: String, result: String?, text: String
    ) throws {
        #expect(try Word.outline("<w:p>\(Word.field(instruction, result, form: form))</w:p>") == [text])
    }

    @Test(arguments: [
        ("<w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "a crossed"),
        ("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", "a crossed"),
        ("<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>", "an empty"),
    ])
    func `a check box of a form has no text and is told`(form: String, state: String) throws {
        let body = "<w:p>\(Word.field("FORMCHECKBOX", nil, form: form))\(Word.r(" да"))</w:p>"
        #expect(try Word.outline(body) == [" да"])
        #expect(try Word.notes(body) == ["paragraph 1: Not carried over: \(state) check box of a form"])
    }

    @Test(arguments: [
        ("MACROBUTTON  NoMacro [Щёлкните здесь]", "[Щёлкните здесь]"), ("SYMBOL 183 \\f Symbol", "•"),
        ("SYMBOL 252 \\f \"Wingdings\" \\s 12", "✓"), ("SYMBOL 0x41", "A"), ("SYMBOL", ""), ("SYMBOL x", ""),
        ("MACROBUTTON Имя", ""), ("", ""),
    ])
    func `a field that shows its own instruction shows it`(instruction: String, text: String) throws {
        #expect(try Word.outline("<w:p>\(Word.field(instruction, nil))</w:p>") == [text])
    }

    @Test(arguments: [
        ("LISTNUM", "a number that a field computes (LISTNUM, AUTONUMLGL)"),
        ("DATE \\@ yyyy", "a page number or date that is not stored in the file"),
        ("EQ \\f(1;2)", "the layout of a formula (its characters are)"),
    ])
    func `a field whose result is not in the file is told`(instruction: String, what: String) throws {
        #expect(
            try Word.notes("<w:p>\(Word.field(instruction, nil))</w:p>") == ["paragraph 1: Not carried over: \(what)"])
    }

    @Test(arguments: [
        ("LISTNUM", "a number that a field computes (LISTNUM, AUTONUMLGL)"),
        ("PAGE", "a page number or date that is not stored in the file"),
    ])
    func `an element of a field without a result is told like its marks`(instruction: String, what: String) throws {
        let body = "<w:p><w:fldSimple w:instr=\" \(instruction) \"/></w:p>"
        #expect(try Word.notes(body) == ["paragraph 1: Not carried over: \(what)"])
    }

    @Test func `a field that numbers its paragraph counts it, in cells too`() throws {
        let simple = "<w:fldSimple w:instr=\" AUTONUM \"/>"
        let heading = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>\(simple)\(Word.r(" Раздел"))</w:p>"
        let body =
            "<w:p>\(simple)\(Word.r(" первый"))</w:p>"
            + Word.tbl(
                Word.tr("<w:tc><w:p>\(Word.field("AUTONUM \\* Arabic", nil))</w:p></w:tc>", Word.tc("второй")),
                Word.tr("<w:tc><w:p>\(Word.field("AUTONUM \\s )", nil))</w:p></w:tc>", Word.tc("третий")))
            + heading + "<w:p>\(Word.field("AUTONUM \\* ROMAN", nil))</w:p>" + heading
        #expect(try Word.outline(body) == ["1. первый", "2.|второй", "3)|третий", "1. Раздел", "I.", "2. Раздел"])
        #expect(try Word.notes(body) == [])
    }

    @Test func `a number that the file holds is not counted again`() throws {
        let body = "<w:p><w:fldSimple w:instr=\"AUTONUM\">\(Word.r("7."))</w:fldSimple></w:p>"
        #expect(try Word.outline(body + "<w:p>\(Word.field("AUTONUM", "8."))</w:p>") == ["7.", "8."])
    }

    @Test func `marks and elements of fields may overlap`() throws {
        let body =
            "<w:p>\(Word.mark("begin"))\(Word.instruction("IF"))<w:fldSimple w:instr=\"PAGE\">\(Word.r("нет"))</w:fldSimple>"
            + "\(Word.mark("separate"))<w:fldSimple w:instr=\"DATE\">\(Word.r("да"))\(Word.mark("end"))</w:fldSimple>\(Word.r("."))</w:p>"
        #expect(try Word.outline(body) == ["да."])
    }

    @Test func `an endless instruction is not kept`() throws {
        let long = String(repeating: "я", count: 5000)
        #expect(try Word.outline("<w:p>\(Word.field("MACROBUTTON А \(long)", nil))б</w:p>").count == 1)
    }
}
