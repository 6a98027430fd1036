package import ChanceryData

/// A value that is more than a text, as a filter makes it of data: the template says that it is wanted, data alone never does.
package enum RichValue: Sendable, Hashable {
    case text(FormattedText)
    case picture(PictureRequest)
    case document(DocumentRequest)

    /// The value as one of data; formatted text is also a text.
    package var value: Value {
        switch self {
        case .text(let text): Value(.object(ValueObject(self, text: text.plainText)))
        case .picture, .document: Value(.object(ValueObject(self, text: nil)))
        }
    }
}

extension Value {
    /// The rich value, if this is one.
    package var rich: RichValue? {
        guard case .object(let object) = content else { return nil }
        return object.content as? RichValue
    }
}
