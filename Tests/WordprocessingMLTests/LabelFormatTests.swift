import ChanceryDocument
import Testing

@testable import ChanceryWordprocessingML

/// How a label is written once its numbers are known.
@Suite struct LabelFormatTests {
    private func label(_ level: String, count: Int = 1, language: String = "ru-RU") throws -> String? {
        let styles = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="\(language)"/></w:rPr></w:rPrDefault></w:docDefaults>
            """
        let body = (0..<count).map { _ in Word.item(1) }.joined()
        return Word.paragraphs(try Word.read(body, styles: styles, numbering: Word.list(level))).last?.label
    }

    @Test(arguments: [
        ("cardinalText", 1, "Один"), ("cardinalText", 21, "Двадцать один"), ("ordinalText", 3, "Третий"),
        ("ordinalText", 40, "Сороковой"), ("ordinal", 2, "2-й"), ("chicago", 1, "*"), ("chicago", 6, "††"),
        ("decimalEnclosedCircle", 3, "③"), ("decimalEnclosedCircle", 21, "21"), ("russianLower", 29, "я"),
        ("russianUpper", 30, "АА"), ("numberInDash", 2, "- 2 -"), ("thaiCounting", 2, "2"),
    ])
    func `numbers are written as Word writes them in a Russian document`(
        format: String, number: Int, text: String
    ) throws {
        #expect(try label(Word.lvl(0, "%1", format), count: number) == text)
    }

    @Test(arguments: [("cardinalText", 21, "Twenty-one"), ("ordinalText", 12, "Twelfth"), ("ordinal", 3, "3rd")])
    func `numbers are written as Word writes them in an English document`(
        format: String, number: Int, text: String
    ) throws {
        #expect(try label(Word.lvl(0, "%1", format), count: number, language: "en-US") == text)
    }

    @Test(arguments: [
        (100, "Сто", "Сотый", "One hundred", "One hundredth"),
        (342, "Триста сорок два", "Триста сорок второй", "Three hundred forty-two", "Three hundred forty-second"),
        (919, "Девятьсот девятнадцать", "Девятьсот девятнадцатый", "Nine hundred nineteen", "Nine hundred nineteenth"),
        (30, "Тридцать", "Тридцатый", "Thirty", "Thirtieth"), (1000, "1000", "1000", "1000", "1000"),
        (0, "0", "0", "0", "0"),
        (-5, "-5", "-5", "-5", "-5"),
    ])
    func `numbers as words`(number: Int, cardinal: String, ordinal: String, english: String, englishOrdinal: String) {
        #expect(ListLanguage.russian.cardinal(number) == cardinal)
        #expect(ListLanguage.russian.ordinal(number) == ordinal)
        #expect(ListLanguage.english.cardinal(number) == english)
        #expect(ListLanguage.english.ordinal(number) == englishOrdinal)
    }

    @Test(arguments: [
        ("001, 002, 003, ...", "002"), ("00001, 00002, 00003, ...", "00002"), ("α, β, γ, ...", "β"),
        ("А, Б, В, ...", "Б"),
        ("Birinci, İkinci, Üçüncü, ...", "2"), ("", "2"),
    ])
    func `a format of its own stands in one branch of alternatives and is taken from there`(
        format: String, text: String
    ) throws {
        let level = """
            <w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14">\
            <w:numFmt w:val="custom" w:format="\(format)"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback>\
            </mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>
            """
        #expect(try label(level, count: 2) == "\(text).")
    }

    @Test func `a branch that nobody understands leaves the fallback`() throws {
        let level = """
            <w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="zzz"><w:numFmt w:val="none"/>\
            </mc:Choice><mc:Fallback><w:numFmt w:val="upperRoman"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>
            """
        #expect(try label(level, count: 4) == "IV.")
    }

    @Test(arguments: [
        ("Статья %1.", "Статья 1."), ("%1.", "1."), (" %1) ", "1)"), ("%1\u{A0}", "1"), ("№ %1–а", "№ 1–а"), ("%", "%"),
        ("100%%1", "100%1"), ("%0%1", "%01"), ("%9", nil), ("", nil), (" ", nil), ("Раздел", "Раздел"), ("%1%1", "11"),
    ])
    func `the text of a level is kept word by word, blanks at its ends apart`(text: String, label: String?) throws {
        #expect(try self.label(Word.lvl(0, text)) == label)
    }

    @Test func `a number without a format leaves the words around it`() throws {
        #expect(try label(Word.lvl(0, "Раздел %1.", "none")) == "Раздел .")
        #expect(try label(Word.lvl(0, "%1", "none")) == nil)
    }

    @Test func `a bullet among the parents has no number to show`() throws {
        let numbering = Word.list(Word.lvl(0, "—", "bullet") + Word.lvl(1, "%1%2."))
        #expect(try Word.labels(Word.item(1) + Word.item(1, 1), numbering) == ["—", "1."])
    }

    @Test func `isLgl leaves a number that has no format without one`() throws {
        let numbering = Word.list(
            Word.lvl(0, "", "none") + Word.lvl(1, "%1%2", "upperLetter", start: 1, "<w:isLgl/>"))
        #expect(try Word.labels(Word.item(1) + Word.item(1, 1), numbering) == ["–", "1"])
    }

    @Test func `isLgl that is off is off`() throws {
        let numbering = Word.list(Word.lvl(0, "%1", "upperRoman", start: 1, "<w:isLgl w:val=\"0\"/>"))
        #expect(try Word.labels(Word.item(1), numbering) == ["I"])
    }

    @Test(arguments: [
        ("Wingdings", "\u{F0A7}", "▪"), ("Wingdings", "§", "▪"), ("Wingdings", "\u{F0FC}", "✓"),
        ("Wingdings", "Ø", "➢"),
        ("Symbol", "\u{F0B7}", "•"), ("Symbol", "·", "•"), ("Symbol", "\u{F02D}", "−"), ("Courier New", "o", "o"),
        ("Times New Roman", "–", "–"), ("Wingdings 2", "\u{F052}", "☑"), ("Webdings", "\u{F061}", "✔"),
    ])
    func `a bullet is the sign that its font shows`(font: String, text: String, sign: String) throws {
        let level = Word.lvl(0, text, "bullet").replacing(
            "</w:lvl>", with: "<w:rPr><w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\"/></w:rPr></w:lvl>")
        #expect(try label(level) == sign)
    }

    @Test func `a picture as a bullet is a bullet`() throws {
        let document = try Word.read(
            Word.item(1), numbering: Word.list(Word.lvl(0, "", "bullet", start: 1, "<w:lvlPicBulletId w:val=\"0\"/>")))
        #expect(Word.paragraphs(document).map(\.label) == ["•"])
        #expect(Word.paragraphs(document).map(\.isLabelBullet) == [true])
    }

    @Test func `a label that is hidden text is not printed, and counts`() throws {
        let level = Word.lvl(0, "(%1)").replacing("</w:lvl>", with: "<w:rPr><w:vanish/></w:rPr></w:lvl>")
        let numbering = Word.list(level + Word.lvl(1, "%1.%2"))
        #expect(try Word.labels(Word.item(1) + Word.item(1) + Word.item(1, 1), numbering) == ["–", "–", "2.1"])
    }

    @Test func `a level whose text is nothing has none, whatever stands there`() throws {
        let level =
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\" w:null=\"1\"/></w:lvl>"
        #expect(try label(level) == nil)
    }

    @Test(arguments: [
        ("japaneseCounting", 12, "十二"), ("chineseLegalSimplified", 10, "壹拾"), ("ideographTraditional", 3, "丙"),
        ("hebrew1", 15, "טו"), ("arabicAlpha", 3, "ت"), ("decimalFullWidth", 10, "１０"), ("ganada", 15, "가"),
    ])
    func `numerals of other scripts are written in them`(format: String, number: Int, text: String) throws {
        #expect(try label(Word.lvl(0, "%1", format), count: number) == text)
    }
}
