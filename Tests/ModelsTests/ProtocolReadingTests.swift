import ChanceryData
import ChanceryDiagnostics
import ChanceryModels
import Testing

@Suite struct ProtocolReadingTests {
    /// The shape that contract.md §4 gives, key for key.
    static let contract: Sample = [
        "chancery": 1, "kind": "protocol", "title": "Протокол совещания", "topic": "Развитие сети", "number": "3",
        "date": "2024-01-16", "time": "14:30", "place": "Центр",
        "chair": ["name": "Сидорова А.А.", "position": "начальник"],
        "secretary": ["name": "Селезнева А.В.", "position": "руководитель"],
        "present": [
            "count": 21, "text": "педагоги-библиотекари", "people": [["name": "Ким О.Н.", "position": "методист"]],
        ],
        "agenda": ["О плане"],
        "proceedings": [
            [
                "topic": "О плане", "heard": [["name": "Иванову А.П.", "position": "директора", "text": "о плане"]],
                "spoke": [["name": "Ким О.Н."]], "decided": ["Утвердить план."],
            ]
        ],
        "decisions": [
            [
                "number": "1", "text": "Обновить сведения (май 2024 года).", "deadline": ["май 2024 года"],
                "responsible": ["Руководителям"],
            ]
        ],
        "signatures": [["role": "Секретарь совещания", "name": "Селезнева А.В.", "position": "руководитель"]],
    ]

    @Test func `minutes in the shape of the contract are read and written key for key`() throws {
        let minutes = try MeetingProtocol(from: Self.contract.value)
        #expect(minutes.date == CalendarDate(year: 2024, month: 1, day: 16))
        #expect(minutes.present?.count == 21)
        #expect(minutes.proceedings.first?.heard.first?.name == "Иванову А.П.")
        #expect(minutes.decisions.first?.deadline == ["май 2024 года"])
        #expect(ValueTree { minutes.write(to: &$0) }.result == Self.contract.value)
    }

    @Test func `a time and a number need no quotes in YAML`() throws {
        let text = "chancery: 1\nkind: protocol\ntitle: ПРОТОКОЛ\nnumber: 3\ntime: 14:30\npresent:\n  count: 21\n"
        let minutes = try MeetingProtocol(from: try DataReader.read(Array(text.utf8), named: "protocol.yaml"))
        #expect(minutes.time == "14:30")
        #expect(minutes.number == "3")
    }

    @Test func `an unknown key of a decision is told with the nearest known one`() throws {
        let sample: Sample = [
            "chancery": 1, "kind": "protocol", "title": "П", "decisions": [["text": "Т", "dedline": "май"]],
        ]
        let problems = try #require(throws: DiagnosticList.self) { _ = try MeetingProtocol(from: sample.located) }
        #expect(
            problems.diagnostics.map { $0.line(in: .english) } == [
                "line 7, column 1, field «decisions[0].dedline»: error: There is no key «dedline» here; "
                    + "did you mean «deadline»? [unknown-key]"
            ])
    }
}
