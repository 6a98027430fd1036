import ChanceryDiagnostics
import ChanceryModels

/// Appendices that the points do not name, and names of appendices that do not exist.
struct AppendixReferenceCheck: DocumentCheck {
    func check(_ outline: DocumentOutline, into findings: inout DocumentFindings) {
        guard let order = outline.model as? Order else { return }
        let named = DocumentOutline.flattened(outline.lists.first ?? []).flatMap { point in
            references(in: point.text).map { (path: point.path + ".text", number: $0) }
        }
        checkReferences(named, of: order, into: &findings)
        checkAppendices(order.appendices, named: Set(named.map { $0.number ?? "" }), into: &findings)
    }

    private func checkReferences(
        _ named: [(path: String, number: String?)], of order: Order, into findings: inout DocumentFindings
    ) {
        let numbers = order.appendices.map { $0.number ?? "" }
        for reference in named {
            // «(приложение)» is the only one there is.
            let isThere = reference.number.map(numbers.contains) ?? (numbers.count == 1)
            if isThere || reference.number == "1" && numbers == [""] { continue }
            findings.add(
                order.appendices.isEmpty ? .note : .warning, "appendix-missing", at: reference.path,
                Wording(
                    "there is no appendix \(reference.number ?? "")",
                    russian: "приложения \(reference.number ?? "") нет"))
        }
    }

    private func checkAppendices(
        _ appendices: [OrderAppendix], named: Set<String>, into findings: inout DocumentFindings
    ) {
        var seen: Set<String> = []
        for (index, appendix) in appendices.enumerated() {
            let path = "appendices[\(index)]"
            let number = appendix.number ?? ""
            if appendices.count > 1, number.isBlank {
                findings.add(
                    .warning, "appendix-number-missing", at: path + ".number",
                    Wording("one of several appendices has no number", russian: "у одного из приложений нет номера"))
            } else if !seen.insert(number).inserted {
                findings.add(
                    .warning, "number-repeated", at: path + ".number",
                    Wording("the number «\(number)» has been there", russian: "номер «\(number)» уже был"))
            } else if !named.contains(number), !(appendices.count == 1 && !named.isEmpty) {
                findings.add(
                    .note, "appendix-unnamed", at: path,
                    Wording("no point names this appendix", russian: "ни один пункт не называет это приложение"))
            }
            if appendix.title == nil, appendix.file == nil, appendix.model == nil {
                findings.add(
                    .warning, "appendix-empty", at: path,
                    Wording("nothing is known of the appendix", russian: "о приложении ничего не сказано"))
            }
        }
    }

    /// The numbers behind «приложение»; `nil` for one without. «Приложение № 2 к приказу …» is another act's.
    private func references(in text: String) -> [String?] {
        let words = text.lowercased().split(whereSeparator: { $0.isWhitespace || "(),;".contains($0) })
        return words.indices.compactMap { index -> String?? in
            guard words[index].hasPrefix("приложени"), words[index].count <= 12 else { return nil }
            var rest = words[(index + 1)...].prefix(3)[...]
            if rest.first == "№" { rest = rest.dropFirst() }
            let mark = rest.first.map { $0.hasPrefix("№") ? $0.dropFirst() : $0 } ?? ""
            let number = mark.filter { $0 != "." }
            let isNumber = !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
            let next = isNumber ? rest.dropFirst().first : rest.first
            return next == "к" ? nil : .some(isNumber ? String(number) : nil)
        }
    }
}
