import ChanceryDocument
import ChanceryModels

/// Blocks of approval below the heading, as minutes have them in the right cell of the table that lays their head out.
extension HeadReader {
    /// Takes the first block of approval out of a passage of the head.
    mutating func takeApproval(from passage: inout Passage) {
        guard approval == nil else { return }
        let numbered = passage.entries.enumerated().compactMap { index, entry in
            if case .line(let line) = entry { (index: index, line: line) } else { nil }
        }
        let plain = numbered.map(\.line.asLine)
        guard
            let start = numbered.firstIndex(where: { _, line in
                ApprovalReader.begins(line.text) && (line.cell != nil || line.alignment == .end)
                    && CueText(line.text).isUppercase(0)
            })
        else { return }
        let range = ApprovalReader.range(of: plain, from: start, sparing: [])
        approval = ApprovalReader.approval(plain[range].map(\.text).joined(separator: "\n"))
        let taken = Set(numbered[range].map(\.index))
        passage.entries = passage.entries.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
    }
}
