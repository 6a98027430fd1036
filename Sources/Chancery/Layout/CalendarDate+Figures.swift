import ChanceryModels

extension CalendarDate {
    /// The day in figures: «05.06.2026» (ГОСТ Р 7.0.97, реквизит 10).
    var figures: String {
        func padded(_ number: Int, _ count: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, count - digits.count)) + digits
        }
        return padded(day, 2) + "." + padded(month, 2) + "." + padded(year, 4)
    }
}
