/// What a tag `{% … %}` says.
package enum ControlTag: Sendable, Hashable {
    /// What an end tag closes.
    package enum Block: Sendable, Hashable {
        case loop
        case condition
        case with
        case capture
        case filter
    }

    case `for`(ForTag)
    case `if`(Expression)
    case elif(Expression)
    /// The other branch of a condition, or what stands for a loop without turns.
    case `else`
    /// `endfor`, `endif` and so on, or `nil` for `end`, which closes whatever is open.
    case end(Block?)
    /// Names a value, or the elements of a list one by one.
    case set(SetTarget, Expression)
    /// Names what stands up to the end, as a text, perhaps after filters.
    case capture(SetTarget, Expression)
    /// Prints what stands up to the end, as a text, after filters.
    case filter(Expression)
    /// Names values for what stands up to the end.
    case with([WithBinding])
    /// Inserts a declared template by its name.
    case include(LocalName)
    /// The cell spans so many columns (python-docx-template).
    case colspan(Expression)
    /// The width of the cell's column.
    case colwidth(Expression)
    /// The background of the cell, as six hexadecimal digits (python-docx-template).
    case cellBackground(Expression)
    /// Merges the cells that a loop over columns makes into one (python-docx-template).
    case horizontalMerge
    /// Merges the cells that a loop over rows makes into one (python-docx-template).
    case verticalMerge
    /// Merges the cells below each other that a loop over rows makes and that hold the same.
    case equalMerge
}

extension ControlTag {
    /// What the tag opens; `nil` for one that opens nothing.
    var opened: Block? {
        switch self {
        case .for: .loop
        case .if: .condition
        case .with: .with
        case .capture: .capture
        case .filter: .filter
        default: nil
        }
    }
}
