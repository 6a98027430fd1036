import ChanceryModels
import ChanceryRussian

extension OrderAppendix {
    /// The embedded model with the mark that makes it this order's appendix; what the model says of itself stands.
    func markedModel(of order: Order, _ russian: RussianForms) -> (any ChanceryModel)? {
        guard var marked = model else { return nil }
        if case .meetingProtocol(var minutes) = marked {
            // Minutes have no mark of an appendix of their own.
            if minutes.approval == nil {
                let heading = "Приложение" + (number.map { " №\u{A0}" + $0 } ?? "")
                minutes.approval = Approval(
                    text: [heading, "к " + order.act(in: .dative, russian), order.reference].filter { !$0.isEmpty }
                        .joined(separator: "\n"))
            }
            return minutes
        }
        var mark = marked.mark
        self.mark(&mark.appendix, &mark.approval, of: order, russian, title: marked.title)
        marked.mark = mark
        return marked.model
    }

    private func mark(
        _ appendix: inout Appendix?, _ approval: inout Approval?, of order: Order, _ russian: RussianForms,
        title: String
    ) {
        guard appendix == nil, approval == nil else { return }
        switch status {
        case .approved:
            // The mark names the act below «УТВЕРЖДЕН», not above it (ГОСТ Р 7.0.97, реквизит 16).
            appendix = Appendix(number: number)
            let lines = [
                ActWords.approved(self.title ?? title), order.act(in: .instrumental, russian), order.reference,
            ]
            approval = Approval(text: lines.filter { !$0.isEmpty }.joined(separator: "\n"))
        case .attached, nil:
            appendix = Appendix(
                number: number,
                document: DocumentReference(
                    kind: order.actWord, issuer: ActWords.genitive(ofIssuer: order.organisation, russian),
                    date: order.date,
                    number: order.number))
        }
    }
}

extension Order {
    /// The kind of act as marks name it.
    fileprivate var actWord: String { act.flatMap { $0.isEmpty ? nil : $0.lowercased() } ?? "приказ" }

    /// «приказом управления образования».
    fileprivate func act(in grammaticalCase: GrammaticalCase, _ russian: RussianForms) -> String {
        [ActWords.kind(actWord, in: grammaticalCase, russian), ActWords.genitive(ofIssuer: organisation, russian)]
            .compactMap(
                \.self
            )
            .joined(separator: " ")
    }

    /// «от 15.01.2026 № 33».
    fileprivate var reference: String {
        [date.map { "от\u{A0}" + $0.figures }, number.map { "№\u{A0}" + $0 }].compactMap(\.self).joined(separator: " ")
    }
}
