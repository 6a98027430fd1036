import ChanceryData
import ChanceryModels
import ChanceryRussian

/// What templates find beside the fields of the parts that many kinds share.
enum DocumentData {
    /// A named document: `kindDative` («приказу»), `dateText` («15.02.2019»), `reference` («к приказу управления …») and
    /// `numbering` («от 15.02.2019 № 33»).
    static func named(
        _ document: DocumentReference?, in value: Value?, _ russian: RussianForms
    ) -> Value? {
        guard let document, var value else { return value }
        let dative = document.kind.flatMap { $0.isBlank ? nil : ActWords.kind($0, in: .dative, russian) }
        let issuer = document.issuer.flatMap { $0.isBlank ? nil : $0 }
        let number = document.number.flatMap { $0.isBlank ? nil : $0 }
        let date = document.date?.figures
        value[member: "kindDative"] = dative.map(Value.text) ?? .null
        value[member: "dateText"] = .text(orNull: date)
        value[member: "reference"] = .text(
            orNull: [dative.map { "к " + $0 }, issuer].compactMap(\.self).joined(separator: " "))
        value[member: "numbering"] = .text(
            orNull: [date.map { "от\u{A0}" + $0 }, number.map { "№\u{A0}" + $0 }].compactMap(\.self)
                .joined(separator: " "))
        return value
    }

    /// The marks at the head of a document that others approve or add.
    ///
    /// A block of approval that has no text of its own says what the act it names is, in agreement with the title.
    static func addMarks(
        _ appendix: Appendix?, _ approval: Approval?, of title: String, to data: inout Value, _ russian: RussianForms
    ) {
        for (key, document) in [("appendix", appendix?.document), ("approval", approval?.document)] {
            let shown = named(document, in: data[key]?["document"], russian)
            data[member: key]?[member: "document"] = shown
        }
        if let approval, approval.text.isBlank, let document = approval.document {
            data[member: "approval"]?[member: "text"] = .text(ActWords.approval(of: title, by: document, russian))
        }
    }

    /// Signatures: `left` is what stands at the left margin, role and position a line each, broken where it would come
    /// near the name.
    ///
    /// - Parameter room: How wide it may be at most, where something stands between it and the name.
    static func addSignatures(
        _ signatures: [Signature], to data: inout Value, on width: Millimetres, within room: Double? = nil
    ) {
        data.changeElements(of: "signatures") { value, index in
            guard signatures.indices.contains(index) else { return }
            let signature = signatures[index]
            let parts = [signature.role, signature.position].compactMap(\.self).filter { !$0.isBlank }
            let left = parts.joined(separator: ",\n")
            let rows =
                room.map { SignatureRows(left, within: $0) }
                ?? SignatureRows(left, beside: signature.name ?? "", on: width)
            value[member: "left"] = .text(rows.text)
        }
    }

    /// Who drew a document up: `line` holds all that is known, with commas.
    static func addExecutor(_ executor: Executor?, to data: inout Value) {
        guard let executor else { return }
        let parts = [executor.name, executor.position, executor.unit, executor.phone, executor.email]
        data[member: "executor"]?[member: "line"] = .text(
            parts.compactMap(\.self).filter { !$0.isBlank }.joined(separator: ", "))
    }
}
