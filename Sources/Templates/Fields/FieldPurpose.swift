/// What an expression wants a value for.
package enum FieldPurpose: Sendable, Hashable {
    /// To print it.
    case print
    /// To decide by it.
    case condition
    /// To ask whether there is one.
    case presence
    /// To go through its elements.
    case iteration
    /// To count its elements or characters, or to look something up in it.
    case measure
    case number
    case text
    case date
    /// For a filter that makes more than a text of it.
    case rich(RichKind)
    /// For words that stand for yes and no.
    case truth
    /// For a member, an element or whatever else says more.
    case access
}
