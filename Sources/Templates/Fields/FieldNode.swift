import ChanceryData

/// A name that is being learned about; nodes know each other by their numbers in ``FieldInference``.
struct FieldNode {
    var name: String
    /// How many nodes are around it.
    let depth: Int
    var members: [Int] = []
    /// What each element of a list is.
    var element: Int?
    /// What stands under each key that the data make up.
    var entry: Int?
    var purposes: Set<FieldPurpose> = []
    var filters: [String] = []
    var choices: [Value] = []
    var uses: [FieldUse] = []

    init(_ name: String, depth: Int = 0) {
        self.name = name
        self.depth = depth
    }
}
