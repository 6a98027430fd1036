/// The keys that objects were met with, as a tree: the way from the root to a step spells the first keys of an object.
///
/// Records of one kind go the same way, or ways that part where a key is left out. They share one list of keys, strings and all,
/// and no key that is met again is read again.
struct KeyTree {
    /// A key behind those on the way to it.
    private struct Step {
        let parent: Int
        /// How many keys there are up to this one.
        let count: Int
        /// Where the key stands in ``spellings``, with its quotation marks.
        let start: Int
        let length: Int
        let continuations: Int
        /// The first bytes of the spelling, and which of the eight are meant.
        let head: UInt64
        let mask: UInt64
        var firstChild = -1
        var sibling = -1
        var childCount = 0
        /// How many keys the last object had whose first key this is.
        var expectedCount = 0
    }

    /// The step before the first key.
    static let root = 0
    // Objects whose keys are data of their own – a dictionary of names – would grow the tree beyond use.
    private static let stepLimit = 1024
    private static let siblingLimit = 16
    private static let countLimit = 64

    private var steps = [
        Step(parent: -1, count: 0, start: 0, length: 0, continuations: 0, head: 0, mask: 0)
    ]
    /// The last key on the way to each step.
    private var names = [""]
    /// The keys on the way to each step, where they have been asked for.
    private var lists: [[String]] = [[]]
    private var spellings: [UInt8] = []

    /// The step that the key at a place of the text leads to; `nil` where none does so far.
    func step(from step: Int, at index: Int, in bytes: Span<UInt8>) -> Int? {
        var child = steps[step].firstChild
        guard child >= 0, let word = ByteWord(in: bytes, at: index) else { return nil }
        while child >= 0 {
            if (word.bits ^ steps[child].head) & steps[child].mask == 0, rest(of: child, standsAt: index, in: bytes) {
                return child
            }
            child = steps[child].sibling
        }
        return nil
    }

    /// Whether what is behind the first eight bytes of a key stands in the text as well.
    private func rest(of step: Int, standsAt index: Int, in bytes: Span<UInt8>) -> Bool {
        let (start, length) = (steps[step].start, steps[step].length)
        guard length > ByteWord.count else { return true }
        guard length <= bytes.count - index else { return false }
        for offset in ByteWord.count..<length where bytes[index + offset] != spellings[start + offset] { return false }
        return true
    }

    /// How many bytes the last key on the way to a step takes, and how many of them go on with a scalar.
    func extent(of step: Int) -> (length: Int, continuations: Int) { (steps[step].length, steps[step].continuations) }

    /// How many keys an object has that begins with the key of a step, as far as the last one tells.
    func expectedCount(after step: Int) -> Int { steps[step].expectedCount }

    /// Adds a key behind a step; `nil` where the tree has grown enough.
    mutating func add(
        _ key: String, spelled spelling: ArraySlice<UInt8>, continuations: Int, to parent: Int
    ) -> Int? {
        guard steps.count < Self.stepLimit, steps[parent].childCount < Self.siblingLimit,
            steps[parent].count < Self.countLimit
        else { return nil }
        let heads = spelling.prefix(ByteWord.count)
        var (head, mask): (UInt64, UInt64) = (0, 0)
        for (offset, byte) in heads.enumerated() {
            head |= UInt64(byte) << UInt64(8 * offset)
            mask |= 0xFF << UInt64(8 * offset)
        }
        var step = Step(
            parent: parent, count: steps[parent].count + 1, start: spellings.count, length: spelling.count,
            continuations: continuations, head: head, mask: mask)
        step.sibling = steps[parent].firstChild
        steps[parent].firstChild = steps.count
        steps[parent].childCount += 1
        spellings += spelling
        steps.append(step)
        names.append(key)
        lists.append([])
        return steps.count - 1
    }

    /// The keys on the way to a step.
    mutating func keys(to step: Int) -> [String] {
        if lists[step].isEmpty, step != Self.root {
            var keys: [String] = []
            var place = step
            while place != Self.root {
                keys.append(names[place])
                place = steps[place].parent
            }
            keys.reverse()
            lists[step] = keys
        }
        return lists[step]
    }

    /// Notes that an object ends with a step; what begins like it will probably be as long.
    mutating func end(at step: Int) {
        guard step != Self.root else { return }
        var first = step
        while steps[first].parent != Self.root { first = steps[first].parent }
        steps[first].expectedCount = steps[step].count
    }
}
