import ChanceryModels
import SeededRandom

/// Words and chances that generated papers are made of; the same seed gives the same on every machine.
struct PaperChoices {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed &+ 0x51_7C_C1_B7) }

    /// A number below another.
    mutating func number(below bound: Int) -> Int { Int(random.next() % UInt64(max(1, bound))) }

    /// Whether one chance in some comes true.
    mutating func chance(_ count: Int) -> Bool { number(below: count) == 0 }

    /// One of some values.
    mutating func one<Element>(of values: [Element], or other: Element) -> Element {
        values.isEmpty ? other : values[number(below: values.count)]
    }

    /// One of some texts.
    mutating func text(of values: String...) -> String { one(of: values, or: "") }

    /// A value, or nothing.
    mutating func perhaps<Element>(_ value: Element) -> Element? { chance(2) ? value : nil }

    /// A day of 2026.
    mutating func date() -> CalendarDate? {
        CalendarDate(year: 2026, month: 1 + number(below: 12), day: 1 + number(below: 28))
    }

    /// A registration number.
    mutating func registration() -> String { text(of: "33", "5-р", "01-12/345", "7/1", "12-ОД", "1") }

    /// A surname with initials behind it, in the nominative.
    mutating func person() -> String {
        text(of: "Сидорова А.А.", "Петров И.С.", "Кузнецова М.И.", "Орлов П.С.", "Ким Е.В.", "Римский-Корсаков Н.А.")
    }

    /// Initials with a surname behind them, as people sign.
    mutating func signer() -> String {
        text(of: "А.А. Сидорова", "И.С. Петров", "М.И. Кузнецова", "П.С. Орлов", "Е.В. Ким", "Н.А. Римский-Корсаков")
    }

    /// A position, in the nominative and with a small letter.
    mutating func position() -> String {
        text(
            of: "директор школы № 3", "методист", "заведующий библиотекой", "начальник отдела образования",
            "заместитель директора по учебной работе", "педагог-библиотекарь МБОУ СОШ № 15")
    }

    /// A heading «О …».
    mutating func heading() -> String {
        text(
            of: "О проведении смотра школьных библиотек", "Об утверждении плана мероприятий на 2026 год",
            "О подготовке к новому учебному году", "Об итогах конкурса «Живая классика»", "О награждении")
    }

    /// A sentence that orders something and names nobody.
    mutating func task() -> String {
        text(
            of: "Провести смотр школьных библиотек.", "Принять информацию к сведению.",
            "Разместить итоги на сайте «Школьный портал».", "Организовать выставку (фойе 2-го этажа), открыть её.",
            "Считать утратившим силу приказ от 12.01.2025 № 4.", "Обновить фонды: учебники, пособия.")
    }

    /// A deadline as a point words it.
    mutating func deadline() -> String {
        text(of: "до 1 марта 2027 г.", "не позднее 15.05.2027", "до 20 декабря 2027 года")
    }

    /// Some values, at least one.
    mutating func some<Element>(upTo limit: Int, _ make: (inout PaperChoices) -> Element) -> [Element] {
        (0...number(below: limit)).map { _ in make(&self) }
    }
}
