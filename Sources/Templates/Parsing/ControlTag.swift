/// What a tag `{% … %}` says.
package enum ControlTag: Sendable, Hashable {
    /// What an end tag closes.
    package enum Block: Sendable, Hashable {
        case loop
        case condition
    }

    case `for`(ForTag)
    case `if`(Expression)
    case elif(Expression)
    /// The other branch of a condition, or what stands for a loop without turns.
    case `else`
    /// `endfor`, `endif`, or `nil` for `end`, which closes whatever is open.
    case end(Block?)
    /// Names a value, or the elements of a list one by one.
    case set(SetTarget, Expression)
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
