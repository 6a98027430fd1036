import ChanceryXML

/// Alternatives for programs of different age, of which one is read (ECMA-376-3:2015 §9).
extension StoryReader {
    /// Looks whether an element belongs to alternatives; they may stand anywhere, among properties too.
    mutating func startAlternative(_ name: W, _ attributes: borrowing XMLAttributeList) {
        switch name {
        case .alternateContent: alternatives.append(.empty)
        case .choice: choose(isUnderstood: Requirement.isMet(attributes.text(W.requires.rawValue)))
        case .fallback: choose(isUnderstood: true)
        default: break
        }
    }

    /// Takes a branch if none has been taken and it is understood, else skips it.
    private mutating func choose(isUnderstood: Bool) {
        guard let last = alternatives.indices.last else { return }
        switch alternatives[last] {
        case .taken: skip()
        case .empty, .refused:
            alternatives[last] = isUnderstood ? .taken : .refused
            if !isUnderstood { skip() }
        }
    }

    mutating func endAlternatives() {
        if alternatives.popLast() == .refused { note(.alternative) }
    }
}
