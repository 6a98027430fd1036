import ChanceryModels

extension OrderAppendix {
    /// Drops the mark of an embedded model that says nothing but what rendering it below this order says anyway; a mark in
    /// other words stays: below the letterhead «МИНИСТЕРСТВО ОБРАЗОВАНИЯ» stands «к приказу министерства образования».
    mutating func dropDerivedMark(of order: Order) {
        guard let read = model else { return }
        var bare = self
        bare.model?.mark = EmbeddedModel.Mark()
        let made = bare.markedModel(of: order, RussianForms()).flatMap { EmbeddedModel($0) }
        if made?.mark.printed == read.mark.printed { self = bare }
    }
}

extension EmbeddedModel.Mark {
    /// All that is printed of it, blanks aside.
    fileprivate var printed: [String?] {
        let document = appendix?.document
        let date = document?.date.map { "\($0)" }
        return [
            appendix.map { _ in "" }, appendix?.number, document?.kind, document?.issuer, date, document?.number,
            approval?.text,
        ].map { $0?.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
}
