import ChanceryData
import ChanceryDiagnostics
import Synchronization
import Testing

@Suite struct RoundTripTests {
    private func json(_ value: Value) -> [UInt8] {
        var writer = JSONWriter()
        writer.value(value)
        return writer.bytes
    }

    private func yaml(_ value: Value) -> [UInt8] {
        var writer = YAMLWriter()
        writer.value(value)
        return writer.bytes
    }

    @Test(arguments: ValueGenerator.texts)
    func `a text is read back as it was written`(text: String) throws {
        for value in [
            Value.text(text), .list([.text(text), .list([.text(text)])]),
            .mapping(Mapping(keys: [text], values: [.text(text)])),
        ] {
            #expect(try JSONReader.read(json(value)) == value)
            #expect(try JSONReader.read(Array(JSONWriter.line(value).utf8)) == value)
            #expect(try YAMLReader.read(yaml(value)) == value, "\(String(decoding: yaml(value), as: UTF8.self))")
        }
    }

    @Test func `any value is read back as it was written`() throws {
        var generator = ValueGenerator(seed: 11)
        for _ in 0..<2000 {
            let value = generator.value()
            #expect(try JSONReader.read(json(value)) == value)
            #expect(try YAMLReader.read(yaml(value)) == value, "\(String(decoding: yaml(value), as: UTF8.self))")
            let document = Value.list([value])
            #expect(try DataReader.read(json(document)) == document)
        }
    }

    @Test func `changed bytes are read or refused, and never trap`() {
        var generator = ValueGenerator(seed: 5)
        for round in 0..<3000 {
            let value = generator.value()
            var bytes = round % 2 == 0 ? json(value) : yaml(value)
            guard !bytes.isEmpty else { continue }
            for _ in 0...(generator.next() % 3) {
                let index = Int(generator.next() % UInt64(bytes.count))
                switch generator.next() % 4 {
                case 0: bytes[index] = UInt8(truncatingIfNeeded: generator.next())
                case 1: bytes.insert(bytes[index], at: index)
                case 2: bytes.remove(at: index)
                default: bytes.removeSubrange(index...)
                }
                if bytes.isEmpty { break }
            }
            _ = try? DataReader.read(bytes)
        }
    }

    @Test(arguments: [900, 1000, 1024, 5000])
    func `a key may be longer than a line of YAML may look ahead`(length: Int) throws {
        for letter in ["a", "ж", "\u{1}"] {
            let key = String(repeating: letter, count: length)
            let inner = Mapping(
                keys: [key, "b"],
                values: [.text("две\nстроки"), .list([.mapping(Mapping(keys: [key], values: [.integer(1)]))])])
            let value = Value.list([.mapping(Mapping(keys: [key], values: [.mapping(inner)])), .mapping(inner)])
            #expect(try YAMLReader.read(yaml(value)) == value)
            #expect(try JSONReader.read(json(value)) == value)
        }
    }

    @Test func `what is taken over on the way makes the same bytes`() {
        var generator = ValueGenerator(seed: 3)
        let value = Value.list((0..<20_000).map { _ in generator.value() })
        let pieces = Mutex<[[UInt8]]>([])
        var yamlWriter = YAMLWriter { piece in pieces.withLock { $0.append(piece) } }
        yamlWriter.value(value)
        #expect(pieces.withLock { $0.count } > 1)
        #expect(pieces.withLock { Array($0.joined()) } + yamlWriter.bytes == yaml(value))
        pieces.withLock { $0 = [] }
        var jsonWriter = JSONWriter { piece in pieces.withLock { $0.append(piece) } }
        jsonWriter.value(value)
        #expect(pieces.withLock { $0.count } > 1)
        #expect(pieces.withLock { Array($0.joined()) } + jsonWriter.bytes == json(value))
    }

    @Test func `block style is what a clerk would write`() throws {
        let value = Value.mapping(
            Mapping(
                keys: ["kind", "tasks", "items", "other"],
                values: [
                    .text("plan"), .list([.text("первая"), .text("две\nстроки")]),
                    .list([.mapping(Mapping(keys: ["number", "event"], values: [.text("1.1"), .list([])]))]),
                    .mapping(Mapping()),
                ]))
        #expect(
            String(decoding: yaml(value), as: UTF8.self) == """
                kind: plan
                tasks:
                  - первая
                  - |-
                    две
                    строки
                items:
                  - number: "1.1"
                    event: []
                other: {}

                """)
    }
}
