/// An open `mc:AlternateContent` (ECMA-376-3:2015 §9): what has become of its branches so far.
enum Alternative {
    /// No branch has come yet.
    case empty
    /// None of the branches was understood.
    case refused
    /// A branch was taken; the others are passed over.
    case taken
}
