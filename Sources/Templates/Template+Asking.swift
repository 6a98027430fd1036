package import ChanceryData
import ChanceryDiagnostics

/// Whether data and template are meant for each other: documents that are no templates hold fields and controls, too.
extension Template {
    /// The names of its fields, controls and placeholders, where none of them is in the data and nothing else asks for any; empty else.
    package func strangers(to data: Value) -> [String] {
        if !hasTags || isAsked(data) { return [] }
        var seen: Set<String> = []
        // Of the spellings of one name, with blanks and with low lines, the first is the document's.
        return programs.flatMap(\.carried).map { $0.spelling ?? "\($0)" }.filter { name in
            seen.insert(MergeNames.key(of: name)).inserted
        }
    }

    /// Whether the data are for this template: somebody has typed tags into it, or the data have the name of a field, a control or a placeholder
    /// of it. Else these stay what they are to the program that made them.
    func isAsked(_ data: Value) -> Bool {
        let evaluator = Evaluator(root: data)
        let isKnown = programs.contains { program in
            program.isTyped
                || program.carried.contains { name in
                    if let spelling = name.spelling, evaluator.value(named: spelling) != nil { return true }
                    return ((try? evaluator.existing(name)) ?? nil) != nil
                }
        }
        return isKnown || programs.contains { $0.wanted.contains { Self.isSlip($0, among: data.keys) } }
    }

    /// Whether the name of a field is one of the data's with a slip of the pen: such a field is misspelt and no other program's. Of three letters
    /// and less any name is near to any.
    private static func isSlip(_ name: String, among keys: [String]) -> Bool {
        guard name.unicodeScalars.count > 3 else { return false }
        return Alphabets.lookalike(of: name, among: keys) != nil || Nearest.name(to: name, among: keys) != nil
    }
}
