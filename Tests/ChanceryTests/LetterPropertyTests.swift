import Chancery
import ChanceryModels
import Testing

/// Any letter that paper can hold comes back from its document as it was.
@Suite struct LetterPropertyTests {
    private func importedBack(_ letter: Letter, from format: DocumentFormat) throws -> Letter {
        let bytes = try Renderer(templates: Source.templates).render(letter, as: format).bytes
        let input = Input(name: "letter.\(format.rawValue)", bytes: bytes)
        let model = try Importer().model(from: input, as: .letter).model
        return try #require(model as? Letter)
    }

    @Test(arguments: 0..<60, [DocumentFormat.docx, .odt])
    func `a generated letter imports back equal`(seed: Int, format: DocumentFormat) throws {
        var generator = PrintedLetterGenerator(seed: UInt64(seed))
        let letter = generator.letter()
        PaperDifference.expectEqual(try importedBack(letter, from: format), letter)
    }

    @Test(arguments: [DocumentFormat.docx, .odt])
    func `the starter imports back equal`(format: DocumentFormat) throws {
        PaperDifference.expectEqual(try importedBack(Letter.starter, from: format), Letter.starter)
    }
}
