import Chancery
import ChanceryModels
import Testing

/// Any letter that paper can hold comes back from its document as it was.
@Suite struct LetterPropertyTests {
    private func importedBack(_ letter: Letter) throws -> Letter {
        let bytes = try Renderer(templates: Source.templates).render(letter).bytes
        let input = Input(name: "letter.docx", bytes: bytes)
        let model = try Importer().model(from: input, as: .letter).model
        return try #require(model as? Letter)
    }

    @Test(arguments: 0..<120)
    func `a generated letter imports back equal`(seed: Int) throws {
        var generator = PrintedLetterGenerator(seed: UInt64(seed))
        let letter = generator.letter()
        PaperDifference.expectEqual(try importedBack(letter), letter)
    }

    @Test func `the starter imports back equal`() throws {
        PaperDifference.expectEqual(try importedBack(Letter.starter), Letter.starter)
    }
}
