import ChanceryData
import ChanceryRussian
import ChanceryTemplates

/// What the filters that know Russian take values for. Null goes through every filter as null.
extension Value {
    /// The text of a text or a number; nil for null.
    func plainText() throws(FilterFailure) -> String? {
        switch content {
        case .null: nil
        case .text(let text): text
        case .integer(let number): String(number)
        default: throw .wantsText()
        }
    }

    /// The text with a change made to it.
    func changingText(_ change: (String) throws(FilterFailure) -> String) throws(FilterFailure) -> Value {
        guard let text = try plainText() else { return .null }
        return .text(text.isEmpty ? "" : try change(text))
    }

    /// A whole number, or a text that spells one with blanks perhaps; nil for null.
    func wholeNumber() throws(FilterFailure) -> Int? {
        switch content {
        case .null: return nil
        case .integer(let number): return number
        case .decimal(let number):
            guard let whole = Int(exactly: number) else { throw .wantsNumber(String(number)) }
            return whole
        case .text(let text):
            let digits = text.filter { !$0.isWhitespace }
            guard let whole = Int(digits) else { throw .wantsNumber(text) }
            return whole
        default: throw .wantsNumber("")
        }
    }

    /// A day, from `2026-06-05` or `05.06.2026`, a time behind it passed over; nil for null and an empty text.
    func date() throws(FilterFailure) -> CivilDate? {
        guard let text = try plainText(), !text.isEmpty else { return nil }
        let day = text.split { $0 == "T" || $0.isWhitespace }.first.map(String.init) ?? text
        if let date = CivilDate(parsing: day) { return date }
        let fields = day.split(separator: ".", omittingEmptySubsequences: false)
        guard fields.count == 3, fields[2].count == 4,
            let date = CivilDate(
                parsing: "\(fields[2])-\(Self.twoDigits(fields[1]))-\(Self.twoDigits(fields[0]))")
        else { throw .wantsDate(text) }
        return date
    }

    private static func twoDigits(_ field: Substring) -> String { field.count == 1 ? "0" + field : String(field) }

    /// The record or text of a person: a name, and the gender where the record says it.
    ///
    /// A record has the keys «фамилия», «имя», «отчество», «род» or `surname`, `givenName`, `patronymic`, `gender`; or the
    /// whole name under «фио» or `name`.
    func person() throws(FilterFailure) -> (name: PersonName, gender: PersonGender?, text: String)? {
        guard case .mapping(let mapping) = content else {
            guard let text = try plainText(), !text.isEmpty else { return nil }
            guard let name = PersonName(parsing: text) else { throw .notAName(text) }
            return (name, nil, text)
        }
        func field(_ names: [String]) -> String {
            for (key, value) in zip(mapping.keys, mapping.values) where names.contains(key.lowercased()) {
                if let text = value.text, !text.isEmpty { return text }
            }
            return ""
        }
        let gender = PersonGender(named: field(["род", "пол", "gender"]))
        let surname = field(["фамилия", "surname"])
        let given = field(["имя", "givenname", "given_name", "given"])
        if surname.isEmpty, given.isEmpty {
            let whole = field(["фио", "name", "full_name", "fullname"])
            guard let name = PersonName(parsing: whole) else { throw .notAName(whole) }
            return (name, gender, whole)
        }
        let name = PersonName(surname: surname, givenName: given, patronymic: field(["отчество", "patronymic"]))
        return (name, gender, name.full)
    }
}
