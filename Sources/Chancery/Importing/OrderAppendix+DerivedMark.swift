import ChanceryModels

extension OrderAppendix {
    /// Drops the mark of an embedded plan that says nothing but what rendering it below this order says anyway; a mark
    /// with other words or of another act stays.
    mutating func dropDerivedMark(of order: Order) {
        guard case .plan(let read)? = model else { return }
        var bare = read
        bare.appendix = nil
        bare.approval = nil
        var derived = self
        derived.model = .plan(bare)
        guard let made = derived.markedModel(of: order, RussianForms()) as? Plan, made.says(thatOf: read) else {
            return
        }
        model = .plan(bare)
    }
}

extension Plan {
    /// Whether two marks say the same, blanks and the case of letters aside.
    fileprivate func says(thatOf other: Plan) -> Bool {
        let isSameAppendix =
            appendix?.number == other.appendix?.number
            && appendix?.document?.date == other.appendix?.document?.date
            && appendix?.document?.number == other.appendix?.document?.number
            && appendix?.document?.kind == other.appendix?.document?.kind
            && folded(appendix?.document?.issuer) == folded(other.appendix?.document?.issuer)
        return isSameAppendix && folded(approval?.text) == folded(other.approval?.text)
    }

    private func folded(_ text: String?) -> String {
        (text ?? "").lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
