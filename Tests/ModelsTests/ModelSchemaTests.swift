import ChanceryData
import ChanceryDiagnostics
import ChanceryModels
import Testing

@Suite struct ModelSchemaTests {
    private let validator = SchemaValidator(root: Plan.schema.jsonSchema(in: .english))

    /// The shapes that plans of the field have.
    static let accepted: [Sample] = [
        [
            "chancery": 1, "kind": "plan", "title": "План мероприятий («дорожная карта») … на 2026 год",
            "period": ["text": "2026 год", "from": "2026-01-01", "through": "2026-12-31"],
            "columns": [
                ["role": "number", "title": "№ п/п"], ["role": "event", "title": "Наименование мероприятия"],
            ],
            "sections": [["title": "Мероприятия", "items": [["number": "1", "event": ["Разработка Концепции"]]]]],
        ],
        [
            "chancery": 1, "kind": "plan", "title": "План («дорожная карта») реализации Концепции",
            "appendix": [
                "number": "2", "document": ["kind": "приказ", "issuer": "РОО", "date": "2019-02-15", "number": "33"],
            ],
            "sections": [
                [
                    "number": "1", "title": "Общесистемные мероприятия",
                    "items": [["number": "1.1", "deadline": ["февраль 2019 года"], "outcome": []]],
                ]
            ],
        ],
        [
            "chancery": 1, "kind": "plan", "title": "План работы", "goal": "создание среды", "tasks": ["одна", "две"],
            "sections": [
                ["number": "2", "title": "Раздел", "sections": [["number": "2.1", "title": "Внутри", "items": []]]],
                [
                    "title": "Мониторинг", "columns": [["role": "other", "title": "Итог"]],
                    "items": [["other": ["Итог": []]]],
                ],
            ],
        ],
        [
            "chancery": 1, "kind": "plan", "title": "П", "period": nil, "approval": ["text": "УТВЕРЖДАЮ"], "goal": nil,
            "tasks": "одна",
            "items": [["number": 3, "event": "Семинар", "deadline": 2026, "when": nil, "other": ["а": nil]]],
        ],
    ]

    static let refused: [Sample] = [
        "План", [:], ["chancery": 1, "kind": "plan"], ["chancery": 2, "kind": "plan", "title": "П"],
        ["chancery": 1, "kind": "order", "title": "П"], ["chancery": 1, "kind": "plan", "title": nil],
        ["chancery": 1, "kind": "plan", "title": "П", "dedline": "май"],
        ["chancery": 1, "kind": "plan", "title": "П", "period": ["text": "год"]],
        ["chancery": 1, "kind": "plan", "title": "П", "period": "2026"],
        ["chancery": 1, "kind": "plan", "title": "П", "columns": [["role": "evnt", "title": "Т"]]],
        ["chancery": 1, "kind": "plan", "title": "П", "items": [["event": 5]]],
        ["chancery": 1, "kind": "plan", "title": "П", "items": [["number": 1.1]]],
        ["chancery": 1, "kind": "plan", "title": "П", "items": [["number": ["1"]]]],
        ["chancery": 1, "kind": "plan", "title": "П", "items": [["event": [nil]]]],
        ["chancery": 1, "kind": "plan", "title": "П", "tasks": [["а": "б"]]],
        ["chancery": 1, "kind": "plan", "title": "П", "sections": [["number": "1"]]],
        ["chancery": 1, "kind": "plan", "title": "П", "items": [["other": ["а": 1.5]]]],
        ["chancery": 1, "kind": "plan", "title": "П", "sections": [["title": "Р", "sections": [["items": []]]]]],
    ]

    @Test(arguments: accepted)
    func `what the reader accepts, the JSON Schema accepts`(sample: Sample) throws {
        #expect(validator.faults(of: sample.value) == [])
        _ = try Plan(from: sample.value)
    }

    @Test(arguments: refused)
    func `what the JSON Schema refuses, the reader refuses`(sample: Sample) {
        #expect(validator.faults(of: sample.value) != [])
        #expect(throws: DiagnosticList.self) { _ = try Plan(from: sample.value) }
    }

    @Test(arguments: ModelKind.allCases, Language.allCases)
    func `every record and every field is explained in each language`(kind: ModelKind, language: Language) {
        for record in kind.model.schema.records {
            #expect(!record.title.text(in: language).isEmpty, "\(record.name)")
            for field in record.fields {
                let text = field.documentation.text(in: language)
                #expect(!text.isEmpty && !text.contains("\n") && !text.hasSuffix("."), "\(record.name).\(field.name)")
                let isRussian = text.split(separator: "«").first?.unicodeScalars.contains {
                    (0x410...0x44F).contains($0.value)
                }
                #expect(isRussian == (language == .russian), "\(text)")
            }
        }
    }

    @Test(arguments: ModelKind.allCases)
    func `every field's example is one that the schema accepts`(kind: ModelKind) {
        let validator = SchemaValidator(root: kind.model.schema.jsonSchema(in: .english))
        func check(_ schema: Value, at path: String) {
            guard case .mapping(let properties)? = schema["properties"]?.content else { return }
            for (name, property) in zip(properties.keys, properties.values) {
                for example in property["examples"]?.elements ?? [] {
                    #expect(validator.faults(of: example, against: property, at: "\(path).\(name)") == [])
                }
            }
        }
        check(validator.root, at: kind.rawValue)
        guard case .mapping(let definitions)? = validator.root["$defs"]?.content else { return }
        for (name, definition) in zip(definitions.keys, definitions.values) { check(definition, at: name) }
    }

    @Test func `records are described once each, the model first`() {
        #expect(
            Plan.schema.records.map(\.name) == [
                "plan", "period", "appendix", "documentReference", "approval", "column", "item", "section",
            ])
    }
}
