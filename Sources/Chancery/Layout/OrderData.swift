import ChanceryData
import ChanceryModels
import ChanceryRussian

/// An order as a template sees it: all fields of the model, and
/// * `points` – clauses and control in the order of print: `level`, `label`, `text`;
/// * `verbText` – the verb with its colon; `acquaintedText` – «С приказом ознакомлены:»;
/// * `text` of an agreement, `dateText` of visas and readers, `left` of a signature, a visa and a reader, `line` of the executor.
enum OrderData {
    static func value(of order: Order, on area: PrintArea, _ russian: RussianForms) -> Value {
        var data = order.value
        data[member: "points"] = .list(ClausePoints(order.clauses + (order.control.map { [$0] } ?? [])).values)
        data[member: "verbText"] = .text(orNull: order.verb.map { $0.isBlank || $0.hasSuffix(":") ? $0 : $0 + ":" })
        // The grounds of a directive end with the colon that a verb would have (domain.md §3).
        if order.verb.map(\.isBlank) ?? true, !order.clauses.isEmpty, let last = order.preamble.last, last.endsWord {
            data[member: "preamble"] = .list((order.preamble.dropLast() + [last + ":"]).map(Value.text))
        }
        let act = order.act.flatMap { $0.isBlank ? nil : $0 } ?? "приказ"
        let initial = act.lowercased().first
        // «со» before two consonants of which the first hisses: «со справкой».
        data[member: "acquaintedText"] = .text(
            (initial == "с" ? "Со " : "С ") + ActWords.kind(act.lowercased(), in: .instrumental, russian)
                + " ознакомлены:")
        data.changeElements(of: "agreements") { value, index in
            guard order.agreements.indices.contains(index) else { return }
            value[member: "text"] = .text(text(of: order.agreements[index]))
        }
        data.changeElements(of: "visas") { value, index in
            guard order.visas.indices.contains(index) else { return }
            let visa = order.visas[index]
            value[member: "dateText"] = .text(orNull: visa.date?.figures)
            let rows = SignatureRows(visa.position ?? "", beside: visa.name ?? "", on: area.upright)
            value[member: "left"] = .text(rows.text)
        }
        data.changeElements(of: "acquainted") { value, index in
            guard order.acquainted.indices.contains(index) else { return }
            let reader = order.acquainted[index]
            value[member: "dateText"] = .text(reader.date?.figures ?? "")
            let words = [reader.name, reader.position].compactMap(\.self).filter { !$0.isBlank }
            value[member: "left"] = .text(words.joined(separator: ", "))
        }
        DocumentData.addSignatures(order.signatures, to: &data, on: area.upright)
        DocumentData.addExecutor(order.executor, to: &data)
        return data.withoutBlanks()
    }

    /// The lines of a block of agreement under «СОГЛАСОВАНО», with room to sign before the name.
    private static func text(of agreement: AgreementBlock) -> String {
        let name = agreement.name.flatMap { $0.isBlank ? nil : "____________ " + $0 }
        var lines = [agreement.position, name].compactMap(\.self)
        if let document = agreement.document {
            let date = document.date.map { "от\u{A0}" + $0.figures }
            let number = document.number.flatMap { $0.isBlank ? nil : "№\u{A0}" + $0 }
            lines.append(
                [document.kind, document.issuer, date, number].compactMap(\.self).filter { !$0.isBlank }.joined(
                    separator: " "))
        }
        if let date = agreement.date { lines.append(date.figures) }
        return lines.filter { !$0.isBlank }.joined(separator: "\n")
    }
}

extension String {
    /// Whether it ends in the midst of a sentence: with a letter, a figure, a bracket or a quotation mark.
    fileprivate var endsWord: Bool { last.map { $0.isLetter || $0.isNumber || "»)”\"".contains($0) } ?? false }
}
