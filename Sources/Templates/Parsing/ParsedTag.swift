/// What a tag says.
package enum ParsedTag: Sendable, Hashable {
    case value(Expression)
    case control(ControlTag)
    case comment
}
