/// An argument of a call as it was read.
struct CallArgument {
    /// The name in front of it, if there is one.
    var name: LocalName?
    var value: Expression
}
