import ChanceryDocument
import ChanceryModels
import ChanceryRecognition
import Testing

/// Lists that are typed within a speech are a part of its words.
@Suite struct MinutesSpeechListTests {
    private func minutes(_ course: [Block]) throws -> MeetingProtocol {
        try ProtocolRecogniser().minutes(
            in: Document(body: [title("ПРОТОКОЛ педсовета"), p("Повестка дня:"), p("О плане работы.")] + course)
        ).minutes
    }

    private let decided = [p("РЕШИЛИ:"), p("1. Утвердить план.")]

    @Test(
        arguments: [
            ["1. Обучение.", "2. Контроль."], ["1) обучение;", "2) контроль."], ["– обучение;", "– контроль."],
            ["I. Обучение.", "II. Контроль."], ["а) обучение;", "б) контроль."],
        ])
    func `typed numbers and dashes stay in a speech`(list: [String]) throws {
        let said = [p("СЛУШАЛИ: Громову Е.В. о плане."), p("В плане два раздела:")] + list.map { p($0) }
        let minutes = try minutes(said + decided)
        let text = "о плане.\nВ плане два раздела:\n" + list.joined(separator: "\n")
        #expect(minutes.proceedings.map(\.heard) == [[Speech(name: "Громову Е.В.", text: text)]])
        #expect(minutes.decisions.map(\.text) == ["Утвердить план."])
    }

    @Test func `a dash that leads to what is said is no part of it, unless it begins a list`() throws {
        let heard = [p("СЛУШАЛИ: Громову Е.В.")]
        let one = try minutes(heard + [p("– о плане работы.")] + decided)
        #expect(one.proceedings.first?.heard == [Speech(name: "Громову Е.В.", text: "о плане работы.")])
        let two = try minutes(heard + [p("– о плане;"), p("– о смотре.")] + decided)
        #expect(two.proceedings.first?.heard == [Speech(name: "Громову Е.В.", text: "– о плане;\n– о смотре.")])
    }

    @Test func `numbered speakers are no list of what one of them said`() throws {
        let minutes = try minutes([
            p("ВЫСТУПИЛИ:"), p("1. Громова Е.В. – о плане."), p("2. Зуева И.П. – о смотре."), p("РЕШИЛИ:"),
            p("1. Утвердить план."),
        ])
        #expect(minutes.proceedings.first?.spoke.map(\.text) == ["о плане.", "о смотре."])
    }

    @Test func `Roman numbers may number points, and head items all the same`() throws {
        let points = try minutes([
            p("СЛУШАЛИ: Громову Е.В. о плане."), p("РЕШИЛИ:"), p("I. Утвердить план."), p("II. Провести смотр."),
        ])
        #expect(points.decisions.map(\.number) == ["I", "II"])
        let items = try minutes([
            p("I. О плане работы"), p("СЛУШАЛИ: Громову Е.В. о плане."), p("РЕШИЛИ:"), p("1. Утвердить план."),
            p("II. Об итогах смотра"), p("СЛУШАЛИ: Зуеву И.П."), p("РЕШИЛИ:"), p("1. Провести смотр."),
        ])
        #expect(items.proceedings.map(\.number) == ["I", "II"])
    }
}
