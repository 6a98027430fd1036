/// Counts the paragraphs that number themselves by a field (`AUTONUM`, ECMA-376-1:2016 §17.16.5.4).
///
/// Headings count by their levels, each anew behind a heading above it; all other paragraphs count as the deepest level.
struct FieldCounter {
    private var numbers = [Int](repeating: 0, count: 10)

    /// The number of the next paragraph.
    mutating func next(outlineLevel: Int?) -> Int {
        let level = outlineLevel.flatMap { (0...8).contains($0) ? $0 : nil } ?? 9
        numbers[level] += 1
        for deeper in numbers.indices where deeper > level { numbers[deeper] = 0 }
        return numbers[level]
    }
}
