import Testing

@testable import ChanceryOpenDocument

/// The formats of numbers as LibreOffice 7.4 writes them.
@Suite struct NumberFormatTests {
    private static let russian = "а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ ы э ю я"

    @Test(
        arguments: [
            ("1", [1, 10, 0], ["1", "10", "0"]), ("i", [4, 1999], ["iv", "mcmxcix"]), ("I", [14], ["XIV"]),
            ("", [5], [""]),
            ("a", [1, 26, 27, 28, 52, 53, 703], ["a", "z", "aa", "ab", "az", "ba", "aaa"]), ("A", [28], ["AB"]),
            ("aaa", [27, 28, 53], ["aa", "bb", "aaa"]), ("01, 02, 03, ...", [3, 12, 100], ["03", "12", "100"]),
            ("00001, 00002, 00003, ...", [42], ["00042"]), ("1st", [1, 12, 22], ["1st", "12th", "22nd"]),
            ("①, ②, ③, ...", [1, 20, 21, 35, 36, 50, 51], ["①", "⑳", "㉑", "㉟", "㊱", "㊿", "51"]),
            ("*, †, ‡, §, **, ††, ...", [4, 6], ["§", "††"]),
            ("α, β, ... (gr)", [6, 99, 704, 3999], ["στ", "ϟθ", "ψδ", "͵γϡϟθ"]),
            ("Α, Β, ... (gr)", [26, 99], ["ΚΣΤ", "ϟΘ"]),
            ("а, б, .., аа, аб, ... (ru)", [29, 30, 31, 58, 59], ["я", "аа", "аб", "ая", "ба"]),
            ("А, Б, .., Аа, Аб, ... (ru)", [1, 31], ["А", "Аб"]),
            ("а, б, .., аа, бб, ... (ru)", [30, 31, 59], ["аа", "бб", "ааа"]),
            ("А, Б, .., Аа, Бб, ... (ru)", [31, 59], ["Бб", "Ааа"]),
            ("А, Б, .., Аа, Аб, ... (bg)", [26, 28, 29], ["Ъ", "Я", "Аа"]),
            ("а, б, .., аа, бб, ... (sr)", [6, 31], ["ђ", "аа"]), ("ก, ข, ค, ...", [7], ["ช"]),
            ("x, y, ...", [7], ["7"]), ("foo", [7], ["7"]),
        ] as [(String, [Int], [String])])
    func `a number is written in the format that its name stands for`(name: String, numbers: [Int], texts: [String]) {
        let format = ListNumberFormat(name: name, isSynchronised: false)
        #expect(numbers.map(format.text) == texts)
    }

    @Test func `Russian lists know twenty-nine letters`() {
        let format = ListNumberFormat(name: "а, б, .., аа, аб, ... (ru)", isSynchronised: false)
        #expect((1...29).map(format.text).joined(separator: " ") == Self.russian)
    }

    @Test func `synchronised letters are repeated`() {
        #expect(ListNumberFormat(name: "a", isSynchronised: true).text(of: 28) == "bb")
        #expect(ListNumberFormat(name: "A", isSynchronised: true).text(of: 53) == "AAA")
    }

    @Test(arguments: [
        "1", "a", "aaa", "i", "а, б, .., аа, бб, ... (ru)", "α, β, ... (gr)", "①, ②, ③, ...", "*, †, ‡, §, **, ††, ...",
    ])
    func `no number costs more than it is worth`(name: String) {
        let format = ListNumberFormat(name: name, isSynchronised: false)
        for number in [Int.min, -1, 0, 32_767, Int.max] { #expect(format.text(of: number).count < 300) }
    }
}
