/// The merges downwards of the cells that are being filled, by the cell's number in the program.
struct MergeStates {
    /// Those that are open (ODF).
    private var open: [Int32: OpenMerge] = [:]
    /// What the last cell held of those that merge where they hold the same.
    var contents: [Int32: [UInt8]] = [:]

    subscript(index: Int32) -> OpenMerge? {
        get { open[index] }
        set { open[index] = newValue }
    }

    /// The cells whose merges are open, in the order of the program.
    var indices: [Int32] { open.keys.sorted() }

    /// Forgets the merges that were opened behind an offset; that part of the output is gone.
    mutating func removeAll(behind offset: Int) {
        if open.isEmpty { return }
        open = open.filter { $0.value.offset <= offset }
    }

    mutating func remove(_ index: Int32) -> OpenMerge? { open.removeValue(forKey: index) }
}
