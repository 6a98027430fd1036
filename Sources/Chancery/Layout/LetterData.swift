import ChanceryData
import ChanceryModels

/// A letter as a template sees it: all fields of the model, and
/// * `letterhead.contacts` – the lines under the organisation's name;
/// * `lines` of each addressee: `text`, and `first` where another addressee begins;
/// * `distribution` – more addressees than a letter has room for, a line each: the list that goes with it;
/// * `attachmentLines` – what stands behind «Приложение:», a line each;
/// * `width` of tables in the text, `left` of a signature, `line` of the executor.
enum LetterData {
    /// Completes the value of a letter, or of a letter of information.
    static func value(of letter: Letter, completing value: Value, on area: PrintArea) -> Value {
        var data = value
        data[member: "letterhead"]?[member: "contacts"] = .list(
            letter.letterhead.map(contacts)?.map(Value.text) ?? [])
        let isForwarded = letter.addressees.count > mostAddressees
        let isBelowMark = letter.accessMark.map { !$0.isBlank } ?? false
        data.changeElements(of: "addressees") { value, index in
            guard letter.addressees.indices.contains(index) else { return }
            var own = lines(of: letter.addressees[index])
            if isForwarded { own = index == 0 ? ["Адресатам по списку"] : [] }
            let rows = own.enumerated().map { number, line in
                Value.mapping(
                    Mapping(
                        keys: ["text", "first"],
                        values: [.text(line), Value(.bool(number == 0 && (index > 0 || isBelowMark)))]))
            }
            value[member: "lines"] = .list(rows)
        }
        let list = isForwarded ? letter.addressees.map { lines(of: $0).joined(separator: ", ") } : []
        data[member: "distribution"] = .list(list.filter { !$0.isEmpty }.map(Value.text))
        data[member: "attachmentLines"] = .list(attachmentLines(of: letter.attachments).map(Value.text))
        BlockData.complete(letter.body, under: "body", of: &data, on: area)
        DocumentData.addSignatures(letter.signatures, to: &data, on: area.upright)
        DocumentData.addExecutor(letter.executor, to: &data)
        return data.withoutBlanks()
    }

    /// Of more addressees a list is made (domain.md §8, rule 3).
    private static let mostAddressees = 4

    /// Lines of the form under the name (ГОСТ Р 7.0.97, реквизит 08).
    private static func contacts(of form: Letterhead) -> [String] {
        let reach = [
            form.phone.flatMap { $0.isBlank ? nil : "тел. " + $0 },
            form.email.flatMap { $0.isBlank ? nil : "e-mail: " + $0 }, form.site,
        ]
        return [form.address, reach.compactMap(\.self).filter { !$0.isBlank }.joined(separator: ", "), form.codes]
            .compactMap(\.self)
            .filter { !$0.isBlank }
    }

    /// The lines of an addressee in the order of domain.md §8, rule 1.
    private static func lines(of addressee: Addressee) -> [String] {
        let head = [addressee.position, addressee.organisation].compactMap(\.self).filter { !$0.isBlank }
            .joined(separator: " ")
        let own: [String?] =
            switch addressee.mode ?? mode(of: addressee) {
            case .head, .general: [head, addressee.unit, addressee.name]
            case .organisation, .unit: [addressee.organisation, addressee.unit, addressee.position, addressee.name]
            case .unitHead: [addressee.organisation, addressee.unit, addressee.position, addressee.name]
            case .person: [addressee.position, addressee.organisation, addressee.unit, addressee.name]
            }
        let address = addressee.address?.split(separator: "\n").map(String.init) ?? []
        return (own.compactMap(\.self) + address + [addressee.email].compactMap(\.self)).filter { !$0.isBlank }
    }

    /// What the parts tell where the mode is not said.
    private static func mode(of addressee: Addressee) -> AddresseeMode {
        switch (addressee.position, addressee.unit) {
        case (_?, _?): .unitHead
        case (_?, nil): .head
        case (nil, _?): .unit
        case (nil, nil): addressee.organisation == nil ? .person : .organisation
        }
    }

    /// «Программа семинара на 2 л. в 1 экз.»; several are numbered (ГОСТ Р 7.0.97, реквизит 19).
    private static func attachmentLines(of attachments: [Attachment]) -> [String] {
        let named = attachments.filter { attachment in
            let texts = [attachment.name, attachment.note].compactMap(\.self)
            return attachment.sheets != nil || attachment.copies != nil || texts.contains { !$0.isBlank }
        }
        return named.enumerated().map { index, attachment in
            var parts = [attachment.name].compactMap(\.self).filter { !$0.isBlank }
            if let sheets = attachment.sheets { parts.append("на \(sheets)\u{A0}л.") }
            if let copies = attachment.copies { parts.append("в \(copies)\u{A0}экз.") }
            var line = parts.joined(separator: " ")
            // «… на 5 л. в 1 экз. только в первый адрес»: no comma behind the count.
            let isCounted = attachment.sheets != nil || attachment.copies != nil
            if let note = attachment.note, !note.isBlank { line += (line.isEmpty ? "" : isCounted ? " " : ", ") + note }
            if !line.hasSuffix(".") { line += "." }
            return named.count > 1 ? "\(index + 1). " + line : line
        }
    }
}
