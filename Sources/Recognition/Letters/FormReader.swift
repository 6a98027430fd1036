import ChanceryModels

/// Reads the form that a letter is written on: bodies, department, office, contacts, codes.
struct FormReader {
    private var names = LetterheadNames()
    private var form = Letterhead()

    /// The form; `nil` where nothing of one was read.
    var letterhead: Letterhead? {
        var result = form
        var bodies = names.bodies
        if let office = bodies.last, bodies.count > 1, Self.isOffice(office) {
            result.office = office
            bodies.removeLast()
        }
        if result.unit == nil, bodies.count > 1, let unit = bodies.last, Self.isUnit(unit, of: bodies) {
            result.unit = unit
            bodies.removeLast()
        }
        result.organisation = bodies.popLast()
        result.superior = bodies.isEmpty ? nil : bodies.joined(separator: "\n")
        return result == Letterhead() ? nil : result
    }

    /// Whether anything was read.
    var isEmpty: Bool { names.bodies.isEmpty && form == Letterhead() }

    /// Takes a line; `false` for one that has no place in a form.
    mutating func take(_ line: PaperLine) -> Bool {
        let text = line.text.collapsed
        if text.hasPrefix("("), text.hasSuffix(")"), !names.bodies.isEmpty, !ContactReader.isPhone(text) {
            form.shortName = String(text.dropFirst().dropLast()).trimmed
            return true
        }
        if LetterheadNames.isContact(text) || Self.isSite(text) || hasAddress && !Self.isOffice(text) {
            takeContacts(text)
            return true
        }
        if form.shortName != nil, Self.isOffice(text) {
            form.office = text
            return true
        }
        if form.shortName != nil, Self.isUnit(text) {
            form.unit = text
            return true
        }
        return names.take(line)
    }

    private var hasAddress: Bool { form.address != nil || form.phone != nil }

    /// Whether a name is that of a legal person, whose department a «Отдел …» below it is: «ПАО «Энскэнерго»».
    private static func isCompany(_ text: String) -> Bool {
        if text.hasSuffix("»") { return true }
        let cue = CueText(text)
        return cue.isUppercase(0) && text.unicodeScalars.contains(where: \.isLowercaseLetter)
            && (2...7).contains(cue[0]?.text.unicodeScalars.count ?? 0)
    }

    /// Whether a body signs its letters itself and its departments have no form of their own: an institute, a school. Those of
    /// a town's administration are bodies.
    private static func hasDepartments(_ text: String) -> Bool {
        CueText(text).at(0, stems: ["институт", "университет", "академи", "колледж", "школ", "гимнази"])
    }

    /// Whether the last of several bodies is a department of the one above it (ГОСТ Р 7.0.97, реквизит 06).
    private static func isUnit(_ unit: String, of bodies: [String]) -> Bool {
        guard let above = bodies.dropLast().last else { return false }
        // «МИНИСТЕРСТВО ПРОСВЕЩЕНИЯ ЛЕСНОЙ ОБЛАСТИ / Управление воспитания»: those of regions have managements, too.
        if isRegional(above), isUnit(unit) || CueText(unit).at(0, "управление") { return !namesTerritory(unit) }
        return isUnit(unit) && (bodies.count > 2 || isCompany(bodies[0]) || hasDepartments(bodies[0]))
    }

    private static func isRegional(_ text: String) -> Bool { CueText(text).at(0, "министерство", "департамент") }

    /// «УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ГОРОДА ТИХОГО»: a body of its own.
    private static func namesTerritory(_ text: String) -> Bool {
        CueText(text).words.dropFirst().contains { word in
            ["администраци", "город", "район", "округ", "муниципальн"].contains { word.text.hasPrefix($0) }
        }
    }

    private static func isUnit(_ text: String) -> Bool {
        CueText(text).at(0, stems: ["отдел", "сектор", "служб", "кафедр", "бухгалтери", "канцеляри", "лаборатори"])
    }

    static func isOffice(_ text: String) -> Bool {
        CueText(text).at(
            0, "начальник", "директор", "глава", "министр", "руководитель", "заместитель", "председатель", "ректор",
            "мэр",
            "губернатор", "заведующий")
    }

    /// Takes the fields of a line with addresses, telephones, codes.
    private mutating func takeContacts(_ text: String) {
        var address: [String] = []
        var codes: [String] = []
        for field in Self.withoutLabel(text).split(whereSeparator: { ",;\t".contains($0) }).map({ String($0).trimmed })
        where !field.isEmpty {
            let cue = CueText(field)
            if ContactReader.isEmail(field) {
                form.email = form.email ?? field.split(separator: " ").last.map(String.init)
            } else if cue.at(0, "окпо", "огрн", "инн", "кпп", "окогу", "бик", "огрнип") {
                codes.append(field)
            } else if Self.isSite(field) {
                form.site = form.site ?? field.split(separator: " ").last.map(String.init)
            } else if ContactReader.isPhone(field), !Self.isIndex(field) {
                let phone = ContactReader.phone(field)
                form.phone = form.phone.map { $0 + ", " + phone } ?? phone
            } else {
                address.append(field)
            }
        }
        if !codes.isEmpty { form.codes = ([form.codes].compactMap(\.self) + codes).joined(separator: ", ") }
        if !address.isEmpty {
            form.address = ([form.address].compactMap(\.self) + address).joined(separator: ", ")
        }
    }

    /// «Юридический адрес: 690000, г. Энск …»: the address alone.
    private static func withoutLabel(_ text: String) -> String {
        let cue = CueText(text)
        let noun = cue.at(0, "юридический", "почтовый", "фактический") ? 1 : 0
        return cue.at(noun, "адрес") && cue.at(noun + 1, ":") ? cue.rest(from: noun + 2) : text
    }

    /// A postal index: six digits and nothing else.
    private static func isIndex(_ text: String) -> Bool {
        text.unicodeScalars.count == 6 && text.unicodeScalars.allSatisfy(\.isDigit)
    }

    private static func isSite(_ text: String) -> Bool {
        let last = text.split(separator: " ").last.map(String.init) ?? ""
        if last.contains("://") || last.hasPrefix("www.") { return true }
        let isLatin = last.unicodeScalars.allSatisfy { $0.isASCII }
        let parts = last.split(separator: ".", omittingEmptySubsequences: false)
        let isDomain =
            isLatin && parts.count > 1 && parts.allSatisfy { !$0.isEmpty }
            && last.unicodeScalars.contains { $0.properties.isAlphabetic }
        return isDomain || CueText(text).at(0, "сайт")
    }
}
