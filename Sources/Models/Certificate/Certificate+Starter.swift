extension Certificate {
    /// A certificate with invented names: what `chancery new certificate` begins with.
    public static let starter = Certificate(
        organisation: "Методический центр города Энска", title: "СЕРТИФИКАТ", number: "15",
        wording: "подтверждает, что",
        recipient: Person(name: "Иванова Анна Петровна", position: "педагог-библиотекарь школы № 1"),
        text: "приняла участие в городском семинаре «Библиотека как место встречи»", hours: 16, place: "г. Энск",
        date: CalendarDate(year: 2026, month: 9, day: 17),
        signatures: [Signature(name: "А.П. Иванова", position: "Директор методического центра")])
}
