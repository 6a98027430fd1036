import ChanceryDiagnostics
import ChanceryRussian
import ChanceryTemplates

/// What the filters that know Russian find.
extension FilterFailure {
    static func undeterminedGender(_ name: String) -> FilterFailure {
        FilterFailure(
            "undetermined-gender",
            Wording(
                "nothing tells whether «\(name)» is a man or a woman; add род=\"м\" or род=\"ж\" in the brackets",
                russian: "не видно, мужчина «\(name)» или женщина; добавьте в скобках род=\"м\" или род=\"ж\""))
    }

    static func notAName(_ text: String) -> FilterFailure {
        FilterFailure(
            "not-a-name",
            Wording(
                "«\(text)» cannot be read as the name of one person",
                russian: "«\(text)» не читается как имя одного человека"))
    }

    static func wantsText() -> FilterFailure {
        FilterFailure("wrong-type", Wording("a text is needed here", russian: "здесь нужен текст"))
    }

    static func wantsNumber(_ text: String) -> FilterFailure {
        FilterFailure("wrong-type", Wording("«\(text)» is no whole number", russian: "«\(text)» не целое число"))
    }

    static func wantsSum(_ text: String) -> FilterFailure {
        FilterFailure("wrong-type", Wording("«\(text)» is no sum of money", russian: "«\(text)» не денежная сумма"))
    }

    static func wantsDate(_ text: String) -> FilterFailure {
        FilterFailure(
            "wrong-type",
            Wording(
                "«\(text)» is no date; write 2026-06-05 or 05.06.2026",
                russian: "«\(text)» не дата; пишите 2026-06-05 или 05.06.2026"))
    }

    static func noOrdinal(_ number: Int) -> FilterFailure {
        FilterFailure(
            "wrong-type",
            Wording("there is no ordinal of \(number)", russian: "у числа \(number) нет порядкового числительного"))
    }

    static func neverChanges(_ text: String) -> FilterFailure {
        FilterFailure(
            "wrong-type",
            Wording(
                "nothing tells the gender of «\(text)»", russian: "не видно, какого рода «\(text)»"))
    }

    static func unknownCase(_ name: String) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording(
                "«\(name)» is no case; write им, рд, дт, вн, тв, пр or дательный",
                russian: "«\(name)» не падеж; пишите им, рд, дт, вн, тв, пр или дательный"))
    }

    static func unknownGender(_ name: String) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording("«\(name)» is no gender; write м, ж or с", russian: "«\(name)» не род; пишите м, ж или с"))
    }

    static func unknownPart(_ name: String) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording(
                "«\(name)» is none of фамилия, имя, отчество, фио, должность, организация",
                russian: "«\(name)» не фамилия, имя, отчество, фио, должность или организация"))
    }

    static func unknownStyle(_ name: String) -> FilterFailure {
        FilterFailure(
            "wrong-arguments",
            Wording("«\(name)» is none of /, - and 25/26", russian: "«\(name)» не из списка: /, - и 25/26"))
    }
}
