import Chancery
import ChanceryModels
import Testing

/// Says where two models differ, by their written lines.
enum PaperDifference {
    static func expectEqual(_ imported: some ChanceryModel, _ model: some ChanceryModel) {
        let found = lines(imported)
        let expected = lines(model)
        guard found != expected else { return }
        let first = zip(found, expected).first { $0 != $1 }
        Issue.record(
            """
            first difference: found \(first?.0 ?? "–"), expected \(first?.1 ?? "–")
            expected
            \(expected.joined(separator: "\n"))
            found
            \(found.joined(separator: "\n"))
            """)
    }

    /// Blanks that do not break print as blanks do.
    private static func lines(_ model: some ChanceryModel) -> [String] {
        String(decoding: ModelFile.bytes(of: model, as: .yaml), as: UTF8.self)
            .replacing("\u{A0}", with: " ").split(separator: "\n").map(String.init)
    }
}
