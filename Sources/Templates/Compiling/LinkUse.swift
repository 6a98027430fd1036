/// The relations of the links of a part whose addresses hold tags.
struct LinkUse: Sendable {
    /// Those of links in loops, whose addresses stand in the part itself; and those of other links.
    var repeated: Set<String> = []
    var single: Set<String> = []

    /// Those that the part has no more use for.
    var spent: Set<String> { repeated.subtracting(single) }
}
