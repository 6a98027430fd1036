import Chancery
import ChanceryModels
import Testing

/// Any minutes that paper can hold come back from their document as they were.
@Suite struct MinutesPropertyTests {
    @Test(arguments: 0..<120)
    func `generated minutes import back equal`(seed: Int) throws {
        var generator = PrintedMinutesGenerator(seed: UInt64(seed))
        let minutes = generator.minutes()
        let bytes = try Renderer(templates: Source.templates).render(minutes).bytes
        let model = try Importer().model(from: Input(name: "minutes.docx", bytes: bytes)).model
        PaperDifference.expectEqual(try #require(model as? MeetingProtocol), minutes)
    }
}
