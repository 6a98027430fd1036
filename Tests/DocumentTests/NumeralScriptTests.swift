import ChanceryDocument
import Testing

@Suite struct NumeralScriptTests {
    @Test(arguments: [
        "chineseCounting 1=一 10=十 11=十一 20=二十 101=一百零一 110=一百一十 10000=10000", "japaneseCounting 10=十 111=百十一 1003=千三",
        "koreanCounting 10=십 21=이십일 100=백", "ideographLegalTraditional 1=壹 10=壹拾 23=貳拾參",
        "ideographDigital 10=一〇 205=二〇五", "thaiNumbers 10=๑๐", "ideographTraditional 10=癸 11=11",
        "ideographZodiac 12=亥 13=13", "ideographZodiacTraditional 1=甲子 11=甲戌 60=癸亥 61=61", "ganada 14=하 15=가",
        "hebrew2 22=ת 23=אא", "hebrew1 15=טו 16=טז 17=יז 115=קטו 999=תתקצט 1000=1000",
        "koreanLegal 1=하나 20=스물 99=아흔아홉 100=백", "aiueoFullWidth 46=ン 47=ア",
    ])
    func `numbers are written as Word and LibreOffice write them`(line: String) throws {
        let words = line.split(separator: " ")
        let name = String(try #require(words.first))
        let script = try #require(NumeralScript(wordName: name))
        for word in words.dropFirst() {
            let pair = word.split(separator: "=")
            #expect(script.text(of: try #require(Int(pair[0]))) == pair[1], "\(name) \(word)")
        }
        #expect(script.text(of: 0) == "0")
        #expect(script.text(of: -3) == "-3")
        #expect(!script.text(of: .max).isEmpty)
    }

    @Test(arguments: ["decimal", "", "bullet", "thaiCounting"])
    func `names of other formats are no script`(name: String) {
        #expect(NumeralScript(wordName: name) == nil)
        #expect(NumeralScript(sample: name) == nil)
    }
}
